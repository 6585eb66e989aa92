/** In what order the kansengebieden stand: by score, or by what has to be decided first. */
import { create } from 'zustand'
import type { ClusterRow } from '../../state/index.ts'
import type { CalendarDate } from '../../../shared/domain/period.ts'
import type { ClusterStatus } from '../../../shared/domain/overlap.ts'

export type ClusterOrder = 'score' | 'decideBy'

/** Stays as chosen while people go from list to list. */
export const useClusterOrder = create<{ readonly order: ClusterOrder }>(() => ({ order: 'score' }))

export function chooseClusterOrder(order: ClusterOrder): void {
  useClusterOrder.setState({ order })
}

/** What still has to be decided. */
const undecided: ReadonlySet<ClusterStatus['is']> = new Set(['open', 'reopened', 'investigating'])

export type Urgency = 'passed' | 'soon' | 'later'

const soonDays = 91
const msPerDay = 86_400_000

/** How pressing the day to decide by is; null when nothing has to be decided any more, or by no day. */
export function urgencyOf(
  { decideBy, status }: Pick<ClusterRow, 'decideBy' | 'status'>,
  today: CalendarDate,
): Urgency | null {
  if (decideBy === null || !undecided.has(status.is)) return null
  if (decideBy.date <= today) return 'passed'
  const days = (Date.parse(decideBy.date) - Date.parse(today)) / msPerDay
  return days <= soonDays ? 'soon' : 'later'
}

/**
 * Sorted copies of rows that come in the order of their scores: those still to be decided by a day, first day first; then
 * those without such a day; then those of which the day has passed, the latest first; then what is decided.
 */
export function byDecisionDay<Row extends { readonly cluster: Pick<ClusterRow, 'decideBy' | 'status'> }>(
  rows: readonly Row[],
  today: CalendarDate,
): Row[] {
  const place = ({ cluster }: Row) => {
    if (!undecided.has(cluster.status.is)) return 3
    const urgency = urgencyOf(cluster, today)
    return urgency === null ? 1 : urgency === 'passed' ? 2 : 0
  }
  const day = ({ cluster }: Row) => (cluster.decideBy === null ? 0 : Date.parse(cluster.decideBy.date))
  return rows.toSorted((one, two) => {
    const at = place(one)
    if (at !== place(two)) return at - place(two)
    return at === 0 ? day(one) - day(two) : at === 2 ? day(two) - day(one) : 0
  })
}

/**
 * The row to go on with after the one at `at` was decided: the first undecided below it, else the first above it. `at` -1:
 * it is gone from the list already, and what stands at `lastAt` took its place. Null: nothing is left to decide.
 */
export function nextUndecided<Cluster extends Pick<ClusterRow, 'status'>>(
  rows: readonly { readonly cluster: Cluster }[],
  at: number,
  lastAt: number | null,
): Cluster | null {
  const below = at < 0 ? (lastAt ?? 0) : at + 1
  const others = [...rows.slice(below), ...rows.slice(0, at < 0 ? below : at)]
  return others.find(({ cluster }) => undecided.has(cluster.status.is))?.cluster ?? null
}
