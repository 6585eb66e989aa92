/** Whether the parties said they can bring two works together in time, and who must move how. */
import { message, type Message } from '../domain/message.ts'
import type { Party } from '../domain/party.ts'
import type { Work } from '../domain/work.ts'
import { compareDates, gapInDays } from '../time/day-number.ts'
import { daysInWords } from '../time/days-in-words.ts'
import type { ComparedWork } from './compared-work.ts'
import { partyName } from './in-words.ts'

type Movable = Pick<ComparedWork, 'party' | 'period' | 'earliestStart' | 'latestEnd'>

/**
 * Sentences on the room to move of two works that lie `gapDays` apart: only in the direction that brings them together,
 * and whether that is enough. None when they do not lie apart, or lie apart otherwise than by their own periods (one was
 * agreed to be done at another time).
 */
export function roomToMove(
  gapDays: number | null,
  one: Movable,
  two: Movable,
  parties: readonly Party[],
): Message[] {
  if (gapDays === null || gapDays === 0 || gapInDays(one.period, two.period) !== gapDays) return []
  const [first, last] = isBefore(one, two) ? [one, two] : [two, one]
  const later = daysBetween(first.period.end, first.latestEnd)
  const earlier = daysBetween(last.earliestStart, last.period.start)
  const isEnough = Math.max(later, earlier) >= gapDays
  return [
    ...moving(first, later, gapDays, 'overlap.canMoveLater', parties),
    ...moving(last, earlier, gapDays, 'overlap.canMoveEarlier', parties),
    ...(!isEnough && later + earlier >= gapDays ? [message('overlap.canMoveTogether')] : []),
  ]
}

/** Whether the party said how far a work can move. */
export function hasRoom({ earliestStart, latestEnd }: Pick<Work, 'earliestStart' | 'latestEnd'>): boolean {
  return earliestStart !== null || latestEnd !== null
}

function moving(
  work: Movable,
  days: number,
  needed: number,
  key: 'overlap.canMoveLater' | 'overlap.canMoveEarlier',
  parties: readonly Party[],
): Message[] {
  if (days <= 0) return []
  const values = { party: partyName(work.party, parties), time: daysInWords(Math.min(days, needed)) }
  return [message(days >= needed ? `${key}Enough` : key, values)]
}

function daysBetween(from: Work['latestEnd'], to: Work['latestEnd']): number {
  return from === null || to === null ? 0 : Math.max(0, compareDates(to, from))
}

/** Whether `one` ends before `two` starts. */
export function isBefore(one: Pick<ComparedWork, 'period'>, two: Pick<ComparedWork, 'period'>): boolean {
  const [end, start] = [one.period.end, two.period.start]
  return end !== null && start !== null && end < start
}
