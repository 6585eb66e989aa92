/**
 * The rows of the chart: only those in view are drawn. A tree for whoever hears it: groups that fold, and each work said in
 * one sentence. The keyboard stands on a row; what is lit up or chosen elsewhere in the window is so here too.
 */
import { useEffect, useId, useMemo } from 'react'
import type { Work } from '../../../shared/domain/work.ts'
import { useAgreements, useOverlaps, usePartyNames } from '../../api/index.ts'
import {
  type Selection,
  type TimeRange,
  useGanttChoice,
  useSelection,
  useViewState,
  worksChosen,
} from '../../state/index.ts'
import { useWords } from '../../ui/index.ts'
import { rowUnder } from '../../ui/use-long-list.ts'
import { AxisLines } from './axis-lines.tsx'
import type { Chart } from './chart.ts'
import { rowAt, type ChartRows } from './chart-rows.ts'
import { conflictsOf } from './conflicts-of.ts'
import type { Group } from './group-works.ts'
import { GroupRow } from './group-row.tsx'
import { showAll, useAxisMoves } from './use-axis.ts'
import { useTryByKey } from './use-try-by-key.ts'
import { hoveredBy, useGridCursor } from './use-grid-cursor.ts'
import { drawnRows } from './drawn-rows.ts'
import { useRowWindow } from './use-row-window.ts'
import { WorkRow } from './work-row.tsx'
import { words } from './words.ts'
import styles from './gantt.module.css'

export interface GanttGridProps {
  readonly works: readonly Work[]
  readonly chart: Chart
  readonly rows: ChartRows
  readonly axis: TimeRange
}

export function GanttGrid({ works, chart, rows, axis }: GanttGridProps) {
  const t = useWords(words)
  const id = useId()
  const hover = useViewState((state) => state.hover)
  const { frame, probe, rowHeight, first, last, look, show } = useRowWindow(rows.count)
  const zoom = useAxisMoves(axis, frame)
  const tryByKey = useTryByKey(axis)
  const cursor = useGridCursor(works, chart, rows, { show, zoom, showAll, tryByKey })
  const { at, isChosenElsewhere, firstChosenAt, seen, onKeyDown, onClick } = cursor
  useEffect(() => {
    if (isChosenElsewhere && at !== undefined) show(at)
  }, [isChosenElsewhere, at, show])
  useEffect(() => {
    if (firstChosenAt !== undefined) show(firstChosenAt)
  }, [firstChosenAt, show])
  return (
    <div
      ref={frame}
      className={styles.frame}
      role="treegrid"
      aria-multiselectable="true"
      aria-label={t.chart}
      aria-rowcount={rows.count}
      tabIndex={0}
      aria-activedescendant={at === undefined ? undefined : `${id}-${at}`}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onScroll={look}
      onPointerOver={(event) => {
        // Rows that scroll away under a hand that is still light up nothing on the map.
        const isStill = event.movementX === 0 && event.movementY === 0
        const row = isStill ? null : seen(rowUnder(event))
        if (row !== null) hover(hoveredBy(row))
      }}
      onPointerLeave={() => hover(null)}
      onBlur={() => hover(null)}
    >
      <div ref={probe} className={styles.probe} aria-hidden="true" />
      <div className={styles.whole} role="presentation" style={{ height: rows.count * rowHeight }}>
        <AxisLines axis={axis} />
        <DrawnRows
          id={id}
          works={works}
          chart={chart}
          rows={rows}
          axis={axis}
          indexes={drawnRows(rows, first, last, at)}
          rowHeight={rowHeight}
          cursorAt={at}
        />
      </div>
    </div>
  )
}

interface DrawnRowsProps extends GanttGridProps {
  readonly id: string
  readonly indexes: readonly number[]
  readonly rowHeight: number
  readonly cursorAt: number | undefined
}

function DrawnRows({ id, works, chart, rows, axis, indexes, rowHeight, cursorAt }: DrawnRowsProps) {
  const t = useWords(words)
  const by = useGanttChoice((state) => state.by)
  const folded = useGanttChoice((state) => state.folded)
  const hovered = useViewState((state) => state.hovered)
  const selection = useSelection()
  const partyName = usePartyNames()
  const agreements = useAgreements()
  const { data: found } = useOverlaps()
  const chosen = useMemo(() => new Set(worksChosen(selection)), [selection])
  const lit = hovered !== null && 'work' in hovered ? hovered.work : null
  return indexes.map((index) => {
    const row = rowAt(chart, rows, index)
    const group = chart.groups[row.group]
    const work = row.work === null ? undefined : works[row.work]
    if (group === undefined) return null
    const common = {
      id: `${id}-${index}`,
      index,
      top: index * rowHeight,
      isCursor: index === cursorAt,
      axis,
    }
    return work === undefined ? (
      <GroupRow
        key={group.key}
        {...common}
        height={((rows.heads[row.group + 1] ?? 0) - index) * rowHeight}
        chart={chart}
        at={row.group}
        noneName={t.none[by]}
        isFolded={folded.has(group.key)}
        isSelected={isChosen(group, selection)}
      />
    ) : (
      <WorkRow
        key={`${group.key} ${work.id}`}
        {...common}
        work={work}
        party={partyName(work.party)}
        showsParty={by !== 'party'}
        agreed={agreements.get(work.id)}
        conflicts={conflictsOf(found, work.id)}
        place={row.place}
        outOf={row.outOf}
        isLit={work.id === lit}
        isSelected={chosen.has(work.id)}
      />
    )
  })
}

function isChosen({ about }: Group, selection: Selection | null): boolean {
  if (about.is === 'cluster') return selection?.is === 'cluster' && selection.cluster === about.cluster.id
  return (
    about.is === 'combination' &&
    selection?.is === 'combination' &&
    selection.combination === about.combination.id
  )
}
