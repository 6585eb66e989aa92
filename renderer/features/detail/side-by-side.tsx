/** Two works next to each other, so that differences are seen rather than searched for. */
import type { ReactNode } from 'react'
import { usePartyNames } from '../../api/index.ts'
import { useViewState } from '../../state/index.ts'
import { DisciplineMark, PeriodText, useFormat, useSay, useWords } from '../../ui/index.ts'
import { firmnessNames } from '../../../shared/domain/firmness.ts'
import { workKinds } from '../../../shared/domain/work-kind.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { workTable } from '../../../shared/records/work.ts'
import { RoomToMove } from './room-to-move.tsx'
import { words } from './words.ts'
import styles from './detail.module.css'

export interface SideBySideProps {
  readonly first: Work
  readonly second: Work
}

export function SideBySide({ first, second }: SideBySideProps) {
  const t = useWords(words)
  const say = useSay()
  const { euro } = useFormat()
  const name = (field: keyof typeof workTable.fields) => say(workTable.fields[field].label)
  const partyName = usePartyNames()
  const rows: readonly (readonly [string, (work: Work) => ReactNode])[] = [
    [name('party'), (work) => partyName(work.party)],
    [name('discipline'), (work) => <DisciplineMark discipline={work.discipline} named />],
    [name('period'), (work) => <PeriodText period={work.period} />],
    [t.room, (work) => <RoomToMove work={work} />],
    [name('firmness'), (work) => say(firmnessNames[work.firmness])],
    [name('kind'), (work) => say(workKinds[work.kind].name)],
    [name('number'), (work) => work.number ?? '–'],
    [name('budget'), (work) => (work.budget === null ? '–' : euro(work.budget))],
  ]
  return (
    <table className={styles.sides}>
      <caption>{t.sideBySide}</caption>
      <thead>
        <tr>
          <td />
          {[first, second].map((work) => (
            <th key={work.id} scope="col">
              <Name work={work} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, cell]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{cell(first)}</td>
            <td>{cell(second)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Name({ work }: { readonly work: Work }) {
  const select = useViewState((state) => state.select)
  const hover = useViewState((state) => state.hover)
  return (
    <button
      type="button"
      className={styles.link}
      onClick={() => select({ is: 'work', work: work.id })}
      onPointerEnter={() => hover({ work: work.id })}
      onPointerLeave={() => hover(null)}
    >
      {work.name}
    </button>
  )
}
