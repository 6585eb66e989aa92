/** When each work takes part: at its own period, or at the agreed one once it stands in a combination. */
import { agreedPeriodOf, type Combination } from '../../domain/combination.ts'
import type { WorkId } from '../../domain/ids.ts'
import { isUncertain, type CalendarDate } from '../../domain/period.ts'
import type { ComparedWork } from '../compared-work.ts'
import { dayNumber } from '../../time/day-number.ts'
import type { WorkInTime } from './outcomes.ts'
import { noDay, openEnd, openStart } from './overlap-input.ts'

/** A work in time with its room to move, in days; null: the party did not say. Agreed periods have no room left. */
export interface MovableWork extends WorkInTime {
  readonly roomBefore: number | null
  readonly roomAfter: number | null
}

/** One entry per work, in the same order. A work in several combinations stands at the one made last. */
export function worksInTime(
  works: readonly ComparedWork[],
  combinations: readonly Combination[],
): MovableWork[] {
  const byWork = new Map<WorkId, Combination[]>()
  const oldestFirst = [...combinations].sort((a, b) => (a.id < b.id ? -1 : 1))
  for (const combination of oldestFirst) {
    for (const work of combination.works) byWork.set(work, [...(byWork.get(work) ?? []), combination])
  }
  return works.map((work) => inTime(work, byWork.get(work.id) ?? none))
}

/** Nearly all works stand in none: one list for all of them. */
const none: readonly Combination[] = []
const unnamed: readonly string[] = []

function inTime(work: ComparedWork, combinations: readonly Combination[]): MovableWork {
  const { kind, firmness, period } = work
  const named = combinations.length === 0 ? unnamed : combinations.map((combination) => combination.id)
  const combination = combinations.at(-1)
  if (combination) {
    const agreed = agreedPeriodOf(combination, work.id)
    const [startDay, endDay] = [dayNumber(agreed.start), dayNumber(agreed.end)]
    const inTime = { startDay, endDay, vague: false, roomBefore: 0, roomAfter: 0 }
    return { kind, firmness, combinations: named, ...inTime }
  }
  const { startDay, endDay } = daysOf(period.start, period.end)
  return {
    kind,
    firmness,
    combinations: named,
    startDay,
    endDay,
    vague: isUncertain(period),
    roomBefore: room(work.earliestStart, period.start),
    roomAfter: room(period.end, work.latestEnd),
  }
}

function daysOf(start: CalendarDate | null, end: CalendarDate | null) {
  if (start === null && end === null) return { startDay: noDay, endDay: noDay }
  return {
    startDay: start === null ? openStart : dayNumber(start),
    endDay: end === null ? openEnd : dayNumber(end),
  }
}

function room(from: CalendarDate | null, to: CalendarDate | null): number | null {
  return from === null || to === null ? null : Math.max(0, dayNumber(to) - dayNumber(from))
}
