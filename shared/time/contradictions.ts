/**
 * Where the dates of a work and what its party says of it cannot both be right: the party is asked, nothing is changed. What the
 * words leave open is no contradiction: a work "in 2026" need not have begun in January, and a bound that nobody gave proves nothing.
 */
import { firmnessNames, type Firmness } from '../domain/firmness.ts'
import { message, type Message, type MessageKey } from '../domain/message.ts'
import { isUncertain, type CalendarDate } from '../domain/period.ts'
import type { WorkFields } from '../domain/work.ts'

export type SaidOfTime = Pick<WorkFields, 'period' | 'firmness' | 'earliestStart' | 'latestEnd'>

const notDone: readonly Firmness[] = ['idea', 'programmed', 'scheduled', 'executing']
const notFirm: readonly Firmness[] = ['idea', 'programmed']
const begun: readonly Firmness[] = ['executing', 'done']
const firm: readonly Firmness[] = ['scheduled', 'executing']

/** One sentence for each, in a fixed order; none for what was withdrawn. `today` is the calendar date where the program runs. */
export function contradictionsOf(work: SaidOfTime, today: CalendarDate): Message[] {
  if (work.firmness === 'withdrawn') return []
  return [...ofStatus(work, today), ...ofRoom(work)]
}

/** Whether there is any, without its sentences: asked of every work. */
export function contradictsItself(work: SaidOfTime, today: CalendarDate): boolean {
  return contradictionsOf(work, today).length > 0
}

function ofStatus({ period, firmness }: SaidOfTime, today: CalendarDate): Message[] {
  const { start, end, derived, raw } = period
  const said = (key: MessageKey, values: Message['values'] = {}) => [
    message(key, { firmness: firmnessNames[firmness], ...values }),
  ]
  if (start === null && end === null) {
    if (firmness !== 'done' && /\d/.test(raw)) return said('contradiction.datesOfNoUse', { raw })
    return firm.includes(firmness) ? said('contradiction.noDate') : []
  }
  const isPast = end !== null && derived !== 'end' && end < today
  if (isPast && notDone.includes(firmness)) return said('contradiction.endPast', { end })
  const hasStarted = start !== null && start < today && (!isUncertain(period) || derived === 'end')
  if (hasStarted && notFirm.includes(firmness)) return said('contradiction.startPast', { start })
  if (start !== null && start > today && begun.includes(firmness))
    return said('contradiction.startsLater', { start })
  return []
}

function ofRoom({ period, earliestStart: earliest, latestEnd: latest }: SaidOfTime): Message[] {
  if (earliest !== null && latest !== null && earliest > latest)
    return [message('contradiction.roomReversed', { earliest, latest })]
  const { start, end } = period
  // A vague period is the range in which the work falls: only altogether beside the room it cannot be right.
  const [first, last] = isUncertain(period) ? [end, start] : [start, end]
  if (earliest !== null && first !== null && first < earliest)
    return [message('contradiction.beforeRoom', { earliest })]
  if (latest !== null && last !== null && last > latest)
    return [message('contradiction.afterRoom', { latest })]
  return []
}
