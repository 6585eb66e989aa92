/** The sentence about the day from which something can no longer be decided. */
import { message, type Message } from '../../domain/message.ts'
import type { Cluster } from '../../domain/overlap.ts'
import type { Party } from '../../domain/party.ts'
import type { CalendarDate } from '../../domain/period.ts'
import type { Work } from '../../domain/work.ts'
import { workInWords } from '../in-words.ts'

/** Until when to decide, or since when it is too late for the scope of `work`, which is the work of `decideBy`. */
export function decideInWords(
  { date }: NonNullable<Cluster['decideBy']>,
  work: Pick<Work, 'party' | 'name'>,
  parties: readonly Party[],
  today: CalendarDate,
): Message {
  const key = date > today ? 'overlap.decideBy' : 'overlap.decidedSince'
  return message(key, { date, work: workInWords(work, parties) })
}
