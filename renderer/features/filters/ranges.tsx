/** From and up to, for each column of the project with numbers or days. */
import { useState } from 'react'
import { useProjectColumns } from '../../api/index.ts'
import { useLanguage, useViewState } from '../../state/index.ts'
import { Field, useWords } from '../../ui/index.ts'
import { DayField } from '../../ui/day-field.tsx'
import { readNumber, writeNumber } from '../../ui/read-number.ts'
import { columnRange, partsOfRange, type ProjectColumn } from '../../../shared/domain/project-column.ts'
import { words } from './words.ts'
import styles from './filters.module.css'

export function Ranges() {
  const t = useWords(words)
  const { columns } = useProjectColumns()
  const ranged = columns.filter(({ kind, isEnded }) => (kind === 'number' || kind === 'date') && !isEnded)
  if (ranged.length === 0) return null
  return (
    <>
      {ranged.map((column) => (
        <RangeOf key={column.id} column={column} />
      ))}
      <p className={styles.about}>{t.rangesAbout}</p>
    </>
  )
}

function RangeOf({ column: { id, name, kind } }: { readonly column: ProjectColumn }) {
  const t = useWords(words)
  const ranges = useViewState(({ filter }) => filter.ranges)
  const changeFilter = useViewState((state) => state.changeFilter)
  const bounds = ranges.map(partsOfRange).find(({ column }) => column === id) ?? { from: null, to: null }
  const change = (part: Partial<Record<'from' | 'to', string | null>>) => {
    const others = ranges.filter((one) => partsOfRange(one).column !== id)
    const range = columnRange({ column: id, from: bounds.from, to: bounds.to, ...part })
    changeFilter({ ranges: range === null ? others : [...others, range] })
  }
  const Bound = kind === 'date' ? DayBound : NumberBound
  return (
    <div className={styles.range}>
      <Bound label={t.from(name)} side="start" bound={bounds.from} onChange={(from) => change({ from })} />
      <Bound label={t.to(name)} side="end" bound={bounds.to} onChange={(to) => change({ to })} />
    </div>
  )
}

interface BoundProps {
  readonly label: string
  readonly side: 'start' | 'end'
  /** As the column holds it; null: open. */
  readonly bound: string | null
  readonly onChange: (bound: string | null) => void
}

function DayBound({ label, side, bound, onChange }: BoundProps) {
  return (
    <DayField
      label={label}
      side={side}
      day={bound ?? ''}
      onChange={(day) => onChange(day === '' ? null : day)}
      problem={null}
    />
  )
}

function NumberBound({ label, bound, onChange }: BoundProps) {
  const t = useWords(words)
  const language = useLanguage()
  const [typed, setTyped] = useState<string | null>(null)
  const read = typed === null ? null : readNumber(typed, language)
  const isWrong = typed !== null && typed.trim() !== '' && read === null
  return (
    <Field
      label={label}
      isReplaced
      value={typed ?? (bound === null ? '' : writeNumber(Number(bound), language))}
      onChange={(text) => {
        setTyped(text)
        const number = readNumber(text, language)
        // What is not a number yet asks for nothing.
        onChange(number === null ? null : String(number))
      }}
      onBlur={() => isWrong || setTyped(null)}
      error={isWrong ? t.notNumber : null}
    />
  )
}
