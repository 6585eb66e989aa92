/** The pairs of one work, found and measured among the few works around it. */
import { distanceBetween } from '../measure/distance-between.ts'
import { measurePairs } from '../pairs/measure-pairs.ts'
import { placePairs } from '../pairs/place-pairs.ts'
import { gapBetween } from '../pairs/overlap-input.ts'
import { besideChosen, choosePairs } from '../pairs/choose-pairs.ts'
import type { PairArrays } from '../pairs/find-pairs.ts'
import { tableOfChosen } from '../pairs/pair-table-of.ts'
import type { PairTable } from '../pairs/pair-table.ts'
import type { Sought } from '../pairs/sought.ts'
import type { PreparedProject } from '../prepared-project.ts'
import { scorePairs } from '../score.ts'
import type { LiveWorks } from './live-works.ts'

/** What is found of one work. */
export interface FoundOfWork {
  /** The numbers of the works in the others, by their indexes there. */
  readonly numbers: readonly number[]
  readonly table: PairTable
  readonly beside: PairArrays
}

/**
 * The same pairs that a search of the whole project finds for work `number`, with measures and scores but not yet told
 * from noise; and those it finds beside them.
 */
export function pairsOfWork(works: LiveWorks, number: number, sought: Sought): FoundOfWork {
  const { settings } = works
  const { reach } = sought
  const near = works
    .near(number, reach.distance + works.tolerance, sought)
    .filter((other) => mayPair(works, number, other, sought))
  const days = {
    startDay: daysOf(works, [number, ...near], 'startDay'),
    endDay: daysOf(works, [number, ...near], 'endDay'),
  }
  const gaps = near.map((_, at) => gapBetween(days, 0, at + 1))
  const inTime = near.filter((_, at) => gaps[at]! <= reach.window)
  const numbers = [number, ...inTime]
  const project = works.gather(numbers)
  const found = withDistances(
    project,
    gaps.filter((gap) => gap <= reach.window),
    reach.distance,
  )
  const chosen = choosePairs(project, found)
  const table = tableOfChosen(project, found, chosen)
  measurePairs(project, settings.opportunity.distance, table, 0, table.count)
  placePairs(project, settings.opportunity.distance, table, 0, table.count)
  scorePairs(project.scored, settings, table, 0, table.count)
  return { numbers, table, beside: besideChosen(project, found, chosen) }
}

function mayPair({ works }: LiveWorks, one: number, two: number, { exclusions }: Sought): boolean {
  if (works.partyAt(one) !== works.partyAt(two)) return true
  return !exclusions.withinParty && works.disciplineAt(one) !== works.disciplineAt(two)
}

function daysOf({ scored }: LiveWorks, numbers: readonly number[], day: 'startDay' | 'endDay'): Int32Array {
  return Int32Array.from(numbers, (number) => scored.at(number)![day])
}

/** The first work with each of the others, those within `reach` metres. */
function withDistances({ runs }: PreparedProject, gaps: readonly number[], reach: number) {
  const distances = gaps.map((_, at) => distanceBetween(runs, 0, at + 1, reach))
  const found = [...distances.keys()].filter((at) => distances[at]! <= reach + runs.tolerance)
  return {
    count: found.length,
    a: new Uint32Array(found.length),
    b: Uint32Array.from(found, (at) => at + 1),
    distance: Float64Array.from(found, (at) => distances[at]!),
    gapDays: Int32Array.from(found, (at) => gaps[at]!),
  }
}
