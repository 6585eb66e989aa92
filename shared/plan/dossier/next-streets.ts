/** Other combinations that would be in a street nearby at the same time: the one is often the detour of the other. */
import type { Combination } from '../../domain/combination.ts'
import type { OrderFinding } from '../../domain/dossier.ts'
import type { WorkId } from '../../domain/ids.ts'
import { message } from '../../domain/message.ts'
import type { CalendarDate } from '../../domain/period.ts'
import type { Bounds, Work } from '../../domain/work.ts'
import { workKinds } from '../../domain/work-kind.ts'
import { metresInWords } from '../../overlap/in-words.ts'
import { worksInStreet, type WorkInStreet } from './works-in-street.ts'

export interface Surroundings {
  readonly combinations: readonly Combination[]
  readonly workById: ReadonlyMap<WorkId, Work>
  /** Metres. */
  readonly within: number
}

/** By the boxes around works, which never lie further apart than the works do. */
export function nextStreets(
  combination: Combination,
  works: readonly WorkInStreet[],
  { combinations, workById, within }: Surroundings,
): OrderFinding[] {
  const ours = works.filter(opensStreet)
  return combinations.flatMap((other) => {
    if (other.id === combination.id || !shareDay(other.period, combination.period)) return []
    const theirs = worksInStreet(other, workById).filter(opensStreet)
    const met = ours.flatMap((one) => theirs.flatMap((two) => meeting(one, two, within)))
    const nearest = met.toSorted((one, two) => one.metres - two.metres)[0]
    if (nearest === undefined) return []
    const from = earliest(met.map((one) => one.from))
    const until = latest(met.map((one) => one.until))
    const values = { combination: other.name, metres: metresInWords(nearest.metres), from, until }
    return [
      {
        rule: 'nextStreet' as const,
        // With all of the other, whose name it says.
        works: [...new Set([...met.map((one) => one.ours), ...other.works])],
        says: message('order.nextStreet', values),
      },
    ]
  })
}

interface Meeting {
  readonly ours: WorkId
  readonly metres: number
  readonly from: CalendarDate
  readonly until: CalendarDate
}

function meeting(one: WorkInStreet, two: WorkInStreet, within: number): Meeting[] {
  if (one.work.bounds === null || two.work.bounds === null || !shareDay(one.period, two.period)) return []
  const metres = between(one.work.bounds, two.work.bounds)
  if (metres > within) return []
  const from = latest([one.period.start, two.period.start])
  const until = earliest([one.period.end, two.period.end])
  return [{ ours: one.work.id, metres, from, until }]
}

function opensStreet({ work }: WorkInStreet): boolean {
  return workKinds[work.kind].digs
}

function shareDay(one: Days, other: Days): boolean {
  return one.start <= other.end && other.start <= one.end
}
interface Days {
  readonly start: CalendarDate
  readonly end: CalendarDate
}

function between([west, south, east, north]: Bounds, [w, s, e, n]: Bounds): number {
  return Math.hypot(Math.max(0, w - east, west - e), Math.max(0, s - north, south - n))
}

/** Of at least one. */
function earliest(days: readonly CalendarDate[]): CalendarDate {
  return days.reduce((one, other) => (other < one ? other : one))
}
function latest(days: readonly CalendarDate[]): CalendarDate {
  return days.reduce((one, other) => (other > one ? other : one))
}
