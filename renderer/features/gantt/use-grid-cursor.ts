/** Where the keyboard stands in the chart, and what keys and presses do there: go, fold, open, come closer. */
import { useState, type KeyboardEvent, type MouseEvent } from 'react'
import type { Work } from '../../../shared/domain/work.ts'
import { addOrTakeAway, foldInGantt, useGanttChoice, useSelection, useViewState } from '../../state/index.ts'
import { rowUnder, stepByKey } from '../../ui/use-long-list.ts'
import type { Chart } from './chart.ts'
import { rowAt, rowOf, type ChartRows } from './chart-rows.ts'
import type { Group } from './group-works.ts'
import { placesOf } from './works-in-order.ts'

/** Until something else is chosen, here or elsewhere. */
interface Cursor {
  readonly group: string
  readonly work: Work['id'] | null
  readonly selected: Work['id'] | null
}

/** What a row is about. */
export interface SeenRow {
  readonly group: Group
  /** Undefined: the head of the group. */
  readonly work: Work | undefined
  /** The row of its head. */
  readonly head: number
}

export interface GridCursor {
  /** Undefined: nowhere, or nothing of the chart is chosen. */
  readonly at: number | undefined
  /** What is chosen was chosen on the map or in a list, and has to be brought into view. */
  readonly isChosenElsewhere: boolean
  /** Where the first of many works stands that were chosen together. */
  readonly firstChosenAt: number | undefined
  readonly seen: (index: number | undefined) => SeenRow | null
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onClick: (event: MouseEvent) => void
}

export interface GridMoves {
  /** Brings a row into view. */
  readonly show: (index: number) => void
  /** 1 shows more of time, -1 less; around the bar of a work where it is in sight. */
  readonly zoom: (direction: 1 | -1, work: Work | undefined) => void
  /** Shows all of time. */
  readonly showAll: () => void
  /** A key with Alt on the row of a work; whether it meant something. */
  readonly tryByKey: (work: Work, event: KeyboardEvent) => boolean
}

export function useGridCursor(
  works: readonly Work[],
  chart: Chart,
  rows: ChartRows,
  moves: GridMoves,
): GridCursor {
  const folded = useGanttChoice((state) => state.folded)
  const hover = useViewState((state) => state.hover)
  const select = useViewState((state) => state.select)
  const selection = useSelection()
  const selected = selection?.is === 'work' ? selection.work : null
  const [firstOfMany = null] = selection?.is === 'works' ? selection.works : []
  const [cursor, setCursor] = useState<Cursor | null>(null)
  const stands = cursor !== null && cursor.selected === selected ? cursor : null
  const at = whereIs(works, chart, rows, stands ?? { group: '', work: selected })

  const seen = (index: number | undefined): SeenRow | null => {
    if (index === undefined || index < 0 || index >= rows.count) return null
    const row = rowAt(chart, rows, index)
    const group = chart.groups[row.group]
    if (group === undefined) return null
    const work = row.work === null ? undefined : works[row.work]
    return { group, work, head: rows.heads[row.group] ?? 0 }
  }
  const stand = (index: number) => {
    const row = seen(index)
    if (row === null) return
    setCursor({ group: row.group.key, work: row.work?.id ?? null, selected })
    hover(hoveredBy(row))
    moves.show(index)
  }
  const turn = ({ key }: Group) => foldInGantt(key, !folded.has(key))
  /** A work, and a group with a panel of its own, opens there; any other group folds. */
  const open = (row: SeenRow | null) => {
    if (row === null) return
    const { group, work } = row
    if (work !== undefined) {
      setCursor({ group: group.key, work: work.id, selected: work.id })
      select({ is: 'work', work: work.id })
    } else if (group.about.is === 'cluster') select({ is: 'cluster', cluster: group.about.cluster.id })
    else if (group.about.is === 'combination')
      select({ is: 'combination', combination: group.about.combination.id })
    else turn(group)
  }
  /** As in every tree: left folds, or goes up to the head; right unfolds, or goes down to the first work. */
  const foldByKey = (isLeft: boolean) => {
    const row = seen(at)
    if (row === null || at === undefined) return
    const isOpen = !folded.has(row.group.key)
    if (row.work !== undefined) {
      if (isLeft) stand(row.head)
    } else if (isOpen === isLeft) turn(row.group)
    else if (isOpen) stand(at + 1)
  }
  const keys: Readonly<Partial<Record<string, () => void>>> = {
    Enter: () => open(seen(at)),
    ' ': () => open(seen(at)),
    ArrowLeft: () => foldByKey(true),
    ArrowRight: () => foldByKey(false),
    '+': () => moves.zoom(-1, seen(at)?.work),
    '=': () => moves.zoom(-1, seen(at)?.work),
    '-': () => moves.zoom(1, seen(at)?.work),
    '0': moves.showAll,
  }
  return {
    at,
    isChosenElsewhere: selected !== null && stands === null,
    firstChosenAt: whereIs(works, chart, rows, { group: '', work: firstOfMany }),
    seen,
    onKeyDown: (event) => {
      if (event.ctrlKey || event.metaKey) return
      if (event.altKey) {
        const work = seen(at)?.work
        if (work !== undefined && moves.tryByKey(work, event)) event.preventDefault()
        return
      }
      const step = stepByKey(event.key, at ?? -1, rows.count)
      const act = step === null ? keys[event.key] : () => stand(step)
      if (act === undefined) return
      act()
      event.preventDefault()
    },
    onClick: (event) => {
      const index = rowUnder(event)
      const row = seen(index)
      if (row === null || index === undefined) return
      if (row.work !== undefined && (event.ctrlKey || event.metaKey)) return addOrTakeAway([row.work.id])
      if (row.work === undefined) stand(index)
      if (event.target instanceof Element && event.target.closest('[data-fold]') !== null) turn(row.group)
      else open(row)
    },
  }
}

/** What a row lights up on the map. */
export function hoveredBy({ group: { about }, work }: SeenRow) {
  if (work !== undefined) return { work: work.id }
  return about.is === 'cluster' ? { cluster: about.cluster.id } : null
}

/** The row of a work or a head; one of a work without a group named stands wherever the work is first. */
function whereIs(
  works: readonly Work[],
  chart: Chart,
  rows: ChartRows,
  { group, work }: Pick<Cursor, 'group' | 'work'>,
): number | undefined {
  if (group === '' && work === null) return undefined
  const position = work === null ? null : placesOf(works).get(work)
  return position === undefined ? undefined : rowOf(chart, rows, { group, work: position })
}
