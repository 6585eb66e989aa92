/** The pairs of one work, found and measured among the few works around it. */
import type { OverlapSettings } from '../../domain/overlap.ts'
import { distanceBetween } from '../measure/distance-between.ts'
import { measurePairs } from '../pairs/measure-pairs.ts'
import { placePairs } from '../pairs/place-pairs.ts'
import { gapBetween } from '../pairs/overlap-input.ts'
import { pairTableOf } from '../pairs/pair-table-of.ts'
import type { PairTable } from '../pairs/pair-table.ts'
import { reachOf } from '../pairs/project-input.ts'
import type { PreparedProject } from '../prepared-project.ts'
import { scorePairs } from '../score.ts'
import type { LiveWorks } from './live-works.ts'

/**
 * The same pairs that a search of the whole project finds for work `number`, with measures and scores but not yet told
 * from noise. `numbers` are those of the works in the table, by their indexes there.
 */
export function pairsOfWork(works: LiveWorks, number: number): { table: PairTable; numbers: number[] } {
  const { settings } = works
  const reach = reachOf(settings)
  const near = works
    .near(number, reach.distance + works.tolerance)
    .filter((other) => mayPair(works, number, other, settings))
  const days = {
    startDay: daysOf(works, [number, ...near], 'startDay'),
    endDay: daysOf(works, [number, ...near], 'endDay'),
  }
  const gaps = near.map((_, at) => gapBetween(days, 0, at + 1))
  const inTime = near.filter((_, at) => gaps[at]! <= reach.window)
  const numbers = [number, ...inTime]
  const project = works.gather(numbers)
  const table = pairTableOf(
    project,
    withDistances(
      project,
      gaps.filter((gap) => gap <= reach.window),
      reach.distance,
    ),
  )
  measurePairs(project, settings.opportunity.distance, table, 0, table.count)
  placePairs(project, settings.opportunity.distance, table, 0, table.count)
  scorePairs(project.scored, settings, table, 0, table.count)
  return { table, numbers }
}

function mayPair({ works }: LiveWorks, one: number, two: number, { exclusions }: OverlapSettings): boolean {
  const [a, b] = [works[one]!, works[two]!]
  return a.party !== b.party || (!exclusions.withinParty && a.discipline !== b.discipline)
}

function daysOf({ scored }: LiveWorks, numbers: readonly number[], day: 'startDay' | 'endDay'): Int32Array {
  return Int32Array.from(numbers, (number) => scored[number]![day])
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
