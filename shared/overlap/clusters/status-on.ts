/**
 * What stands of what people decided on a given day. The engine does not know what day it is: its answer is the same
 * whenever it is asked. Whoever shows it says so here, and what was set aside until a day is there again from that day on.
 */
import type { Judgement } from '../../domain/judgement.ts'
import { message, type Message } from '../../domain/message.ts'
import type { ClusterStatus } from '../../domain/overlap.ts'
import type { CalendarDate } from '../../domain/period.ts'

/** The status on this day. */
export function statusOn(status: ClusterStatus, today: CalendarDate): ClusterStatus {
  if (!('returns' in status) || status.returns === null || status.returns.until > today) return status
  const { until, reason, works } = status.returns
  const said = { until, who: null, due: null, reason }
  return { is: 'reopened', was: 'setAside', ...said, reasons: [cameBack(until)], works }
}

/** The same list when nothing of it returns on this day. */
export function clustersOn<Row extends { readonly status: ClusterStatus }>(
  clusters: readonly Row[],
  today: CalendarDate,
): readonly Row[] {
  const isOther = ({ status }: Row) => statusOn(status, today) !== status
  if (!clusters.some(isOther)) return clusters
  return clusters.map((one) => (isOther(one) ? { ...one, status: statusOn(one.status, today) } : one))
}

/** Why a judgement re-opened, by this day: `changed` is what changed under it. */
export function reopenedOn(
  { until }: Pick<Judgement, 'until'>,
  changed: readonly Message[],
  today: CalendarDate,
): readonly Message[] {
  return until !== null && until <= today ? [cameBack(until), ...changed] : changed
}

/** Whether it came back by its day: to say the same again it needs another one. */
export function hasCome(until: CalendarDate | null, today: CalendarDate): boolean {
  return until !== null && until <= today
}

function cameBack(until: CalendarDate): Message {
  return message('judgement.dayCame', { until })
}
