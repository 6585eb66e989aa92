/** The streets that close in a project that changes, by whatever rules it is looked at. */
import type { Combination } from '../../domain/combination.ts'
import type { OverlapSettings } from '../../domain/overlap.ts'
import type { StreetClosing } from '../../domain/street-closing.ts'
import { areaClosings } from '../dig-rest/area-closings.ts'
import { closingsOfWorks } from '../dig-rest/closings.ts'
import type { DigRestRecords } from '../dig-rest/dig-rest-records.ts'
import { exceptionsOf } from '../dig-rest/exceptions.ts'
import { runsOf } from '../measure/runs.ts'
import type { PairTable } from '../pairs/pair-table.ts'
import type { LiveWorks } from './live-works.ts'

export interface ClosingRecords {
  readonly combinations: readonly Combination[]
  readonly digRest: DigRestRecords
}

/** Of all works and areas, in no order; `rows` are all pairs in the table. */
export function closingsInAll(
  works: LiveWorks,
  settings: OverlapSettings,
  { combinations, digRest, table, rows }: ClosingRecords & { table: PairTable; rows: Iterable<number> },
): StreetClosing[] {
  const project = { works: works.works, scored: works.scored, settings, combinations }
  const exceptions = exceptionsOf(digRest.exceptions)
  return [
    ...closingsOfWorks(project, table, { works: works.present(), rows, exceptions }),
    ...closingsOfAreas(works, settings, digRest),
  ]
}

/** Of areas that rest, held against the works around them. */
export function closingsOfAreas(
  works: LiveWorks,
  settings: OverlapSettings,
  digRest: DigRestRecords,
): StreetClosing[] {
  const { areas, areaShapes, exceptions } = digRest
  const { workBox } = runsOf(areaShapes)
  const reach = settings.digRest.distance + works.tolerance
  const near = new Set<number>()
  for (let area = 0; area < areas.length; area++)
    for (const number of works.nearBox(workBox.subarray(4 * area, 4 * area + 4), reach)) near.add(number)
  const gathered = { ...works.gather([...near]), settings }
  return areaClosings(gathered, digRest, exceptionsOf(exceptions))
}
