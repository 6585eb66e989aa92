/** The works of a combination as its order is looked at: each with the days that were agreed for it, the first to begin first. */
import { agreedPeriodOf, type Combination } from '../../domain/combination.ts'
import type { WorkId } from '../../domain/ids.ts'
import type { AgreedPeriod } from '../../domain/period.ts'
import type { Work } from '../../domain/work.ts'

export interface WorkInStreet {
  readonly work: Work
  readonly period: AgreedPeriod
}

/** What was withdrawn opens no street, and stands in no order. */
export function worksInStreet(
  combination: Combination,
  workById: ReadonlyMap<WorkId, Work>,
): readonly WorkInStreet[] {
  return combination.works
    .flatMap((id) => workById.get(id) ?? [])
    .filter(({ firmness }) => firmness !== 'withdrawn')
    .map((work) => ({ work, period: agreedPeriodOf(combination, work.id) }))
    .toSorted((one, two) => compare(keyOf(one), keyOf(two)))
}

function keyOf({ work, period }: WorkInStreet): string {
  return [period.start, period.end, work.name, work.id].join('\u0000')
}

function compare(one: string, two: string): number {
  return one < two ? -1 : one > two ? 1 : 0
}
