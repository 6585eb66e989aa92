/** Graafrust: streets that close while work still belongs in them, and works that open a street too soon. */
import { useState } from 'react'
import { useOverlaps, usePairs, useProject } from '../../api/index.ts'
import { openDesk, useSelection, useViewState } from '../../state/index.ts'
import { Busy, Button, EmptyState, FailedState, useFormat, useWords } from '../../ui/index.ts'
import { RowList } from '../../ui/row-list.tsx'
import { ToggleChip } from '../../ui/toggle-chip.tsx'
import type { StreetClosing } from '../../../shared/domain/street-closing.ts'
import { BreakFoot } from './break-foot.tsx'
import { BreakRow } from './break-row.tsx'
import { ChanceFoot } from './chance-foot.tsx'
import {
  digRestRows,
  isChosenBreak,
  isChosenClosing,
  keyOfBreak,
  keyOfClosing,
  selectionOf,
  type BreakRow as BreakOfList,
  type DigRestRows,
} from './dig-rest-rows.ts'
import { LastChanceRow } from './last-chance-row.tsx'
import { useDigRestRows } from './use-dig-rest-rows.ts'
import { HiddenByFilter } from '../../ui/hidden-by-filter.tsx'
import { words } from './words.ts'
import styles from './dig-rest.module.css'

type Part = keyof DigRestRows
const parts: readonly Part[] = ['lastChances', 'violations', 'exceptions']
const everything = { has: () => true }
/** For counting alone. */
const inAnyOrder = () => false

export function DigRestList() {
  const t = useWords(words)
  const { number } = useFormat()
  const { project } = useProject()
  const { data, isPending, progress, failure, refetch, cancel } = useOverlaps()
  const rows = useDigRestRows()
  const [part, setPart] = useState<Part>('lastChances')
  if (failure !== null) return <FailedState failure={failure} onAgain={() => void refetch()} />
  if (project !== null && project.works === 0) return <Nothing part="lastChances" />
  if (isPending || data === undefined || rows === undefined)
    return <Busy what={t.looking} progress={progress} onCancel={cancel} />
  return (
    <div className={styles.list}>
      <div className={styles.head}>
        <div className={styles.chips} role="group" aria-label={t.parts}>
          {parts.map((one) => (
            <ToggleChip
              key={one}
              count={number(rows[one].length)}
              isSelected={one === part}
              onChange={() => setPart(one)}
            >
              {t[one]}
            </ToggleChip>
          ))}
        </div>
        <p role="status" className={styles.soft}>
          {t[`${part}Say`]}
        </p>
      </div>
      <PartOfList
        part={part}
        rows={rows}
        all={digRestRows(data.closings, everything, inAnyOrder)[part].length}
      />
    </div>
  )
}

interface PartOfListProps {
  readonly part: Part
  readonly rows: DigRestRows
  /** How many there would be without filter and moment. */
  readonly all: number
}

function PartOfList({ part, rows, all }: PartOfListProps) {
  if (rows[part].length === 0) return all === 0 ? <Nothing part={part} /> : <Hidden count={all} />
  return part === 'lastChances' ? (
    <LastChances rows={rows.lastChances} />
  ) : (
    <Breaks key={part} part={part} rows={rows[part]} />
  )
}

function LastChances({ rows }: { readonly rows: readonly StreetClosing[] }) {
  const t = useWords(words)
  const pairs = usePairs()
  const selection = useSelection()
  const select = useViewState((state) => state.select)
  const hover = useViewState((state) => state.hover)
  const chosen = rows.find((closing) => isChosenClosing(closing, selection))
  const choose = (closing: StreetClosing) => {
    const [first, ...others] = closing.before
    const [closer] = closing.works
    if (first !== undefined && others.length === 0)
      select(selectionOf(closing, first.work, pairs.of([first.work])))
    else if (closer !== undefined) select({ is: 'work', work: closer })
  }
  return (
    <>
      <RowList
        label={t.lastChances}
        rows={rows}
        keyOf={keyOfClosing}
        hovered={null}
        selected={chosen === undefined ? null : keyOfClosing(chosen)}
        onHover={(closing) => {
          const [work] = closing?.works ?? []
          hover(work === undefined ? null : { work })
        }}
        onSelect={choose}
      >
        {(closing) => <LastChanceRow closing={closing} />}
      </RowList>
      {chosen === undefined || chosen.before.length === 1 ? null : <ChanceFoot closing={chosen} />}
    </>
  )
}

function Breaks({ part, rows }: { readonly part: Part; readonly rows: readonly BreakOfList[] }) {
  const t = useWords(words)
  const pairs = usePairs()
  const selection = useSelection()
  const select = useViewState((state) => state.select)
  const hover = useViewState((state) => state.hover)
  // One work may break several areas: of those the one that was pressed is the chosen one.
  const [pressed, setPressed] = useState<string | null>(null)
  const fitting = rows.filter((row) => isChosenBreak(row, selection))
  const chosen = fitting.find((row) => keyOfBreak(row) === pressed) ?? fitting[0]
  return (
    <>
      <RowList
        label={t[part]}
        rows={rows}
        keyOf={keyOfBreak}
        hovered={null}
        selected={chosen === undefined ? null : keyOfBreak(chosen)}
        onHover={(row) => hover(row === null ? null : { work: row.broken.work })}
        onSelect={(row) => {
          setPressed(keyOfBreak(row))
          select(selectionOf(row.closing, row.broken.work, pairs.of([row.broken.work])))
        }}
      >
        {(row) => <BreakRow {...row} />}
      </RowList>
      {chosen === undefined ? null : <BreakFoot key={keyOfBreak(chosen)} row={chosen} />}
    </>
  )
}

const emptyWords = {
  lastChances: ['noLastChancesTitle', 'noLastChances'],
  violations: ['noViolationsTitle', 'noViolations'],
  exceptions: ['noExceptionsTitle', 'noExceptions'],
} as const

function Nothing({ part }: { readonly part: Part }) {
  const t = useWords(words)
  const [title, says] = emptyWords[part]
  const action =
    part === 'violations' ? <Button onPress={() => openDesk('layers')}>{t.addAreas}</Button> : undefined
  return (
    <EmptyState title={t[title]} action={action}>
      {t[says]}
    </EmptyState>
  )
}

function Hidden({ count }: { readonly count: number }) {
  const t = useWords(words)
  const { number } = useFormat()
  return <HiddenByFilter title={t.hiddenTitle}>{t.hidden(number(count))}</HiddenByFilter>
}
