/** The order in which kansengebieden are gone through: what is new, what came back and why, then by score. */
import type { ClusterId, WorkId } from '../../domain/ids.ts'
import type { ClusterStatus } from '../../domain/overlap.ts'
import type { CalendarDate } from '../../domain/period.ts'

/**
 * Why something is to be said of a cluster now, in the order of the worklist: it has a work that came since last time; what
 * was decided on has changed; the day of its "not now" has come; nobody found out in time; nobody said anything yet.
 */
export const reasonsToGo = ['new', 'reopened', 'back', 'overdue', 'open'] as const
export type ReasonToGo = (typeof reasonsToGo)[number]

/** A cluster as far as its turn depends on it, its status as of today. */
export interface ToGo {
  readonly id: ClusterId
  readonly works: readonly WorkId[]
  readonly status: ClusterStatus
}

/** What day it is, and what is new; nothing is for who goes through a project for the first time. */
export interface GoingBy {
  readonly today: CalendarDate
  readonly isNew: (work: WorkId) => boolean
}

/** Null: nothing is asked about it now. */
export function reasonToGo({ status, works }: ToGo, { today, isNew }: GoingBy): ReasonToGo | null {
  switch (status.is) {
    case 'open':
      return works.some(isNew) ? 'new' : 'open'
    case 'reopened':
      return status.reasons.some(({ key }) => key === 'judgement.dayCame') ? 'back' : 'reopened'
    case 'investigating':
      return status.due !== null && status.due < today ? 'overdue' : null
    case 'combined':
    case 'pickedUp':
    case 'setAside':
    case 'rejected':
      return null
  }
}

/** `isDone`: it was to be gone through in this round, and something was said of it since. */
export interface WorklistRow<Row> {
  readonly row: Row
  readonly reason: ReasonToGo
  readonly isDone: boolean
}

/**
 * `rows` come highest score first, and rows of one reason stay so. `begun`: all that was to be gone through in this round,
 * with the reason of that moment, so that what is said of one row moves no other and nothing that was done is gone.
 */
export function worklistOf<Row extends { readonly cluster: ToGo }>(
  rows: readonly Row[],
  begun: ReadonlyMap<ClusterId, ReasonToGo>,
  by: GoingBy,
): WorklistRow<Row>[] {
  const listed = rows.flatMap((row): WorklistRow<Row>[] => {
    const now = reasonToGo(row.cluster, by)
    const reason = begun.get(row.cluster.id) ?? now
    return reason === null ? [] : [{ row, reason, isDone: now === null }]
  })
  const place = ({ reason }: WorklistRow<Row>) => reasonsToGo.indexOf(reason)
  return listed.sort((one, two) => place(one) - place(two))
}

/**
 * The row to go on with after the one at `at`: the first below it that is still to do, else the first above. `at` -1: it
 * is gone, and what stands at `lastAt` took its place. Null: everything was gone through.
 */
export function nextToGo<Row extends { readonly isDone: boolean }>(
  rows: readonly Row[],
  at: number,
  lastAt: number | null,
): Row | null {
  const below = at < 0 ? (lastAt ?? 0) : at + 1
  const others = [...rows.slice(below), ...rows.slice(0, at < 0 ? below : at)]
  return others.find(({ isDone }) => !isDone) ?? null
}
