/** Areas of finished works that rest, and the works that start in them too soon. */
import Flatbush from 'flatbush'
import type { ClosedArea } from '../../domain/dig-rest.ts'
import type { OverlapSettings } from '../../domain/overlap.ts'
import type { StreetClosing } from '../../domain/street-closing.ts'
import { geometryAt, shapesOf } from '../../geo/shapes.ts'
import { dateOfDay, dayNumber } from '../../time/day-number.ts'
import { distanceBetween } from '../measure/distance-between.ts'
import { runsOf } from '../measure/runs.ts'
import { lastDayOfRest } from '../pairs/outcomes.ts'
import { openStart } from '../pairs/overlap-input.ts'
import type { PreparedProject } from '../prepared-project.ts'
import type { DigRestRecords } from './dig-rest-records.ts'
import type { Exceptions } from './exceptions.ts'
import { takesPart } from '../pairs/takes-part.ts'

/** An area with its days since 1970-01-01. */
interface RestingArea {
  readonly area: ClosedArea
  /** Position in the records. */
  readonly at: number
  /** Null: nobody says when it closed. */
  readonly fromDay: number | null
  readonly untilDay: number
}

/** One closing for each area that rests; with settings of no years at all, those that say until when. */
export function areaClosings(
  project: PreparedProject,
  records: DigRestRecords,
  exceptions: Exceptions,
): StreetClosing[] {
  const resting = records.areas.flatMap((area, at) => restingArea(area, at, project.settings))
  const breakers = breakersOf(project, records, resting)
  return resting.map((one, index) => {
    const { area, fromDay, untilDay } = one
    const until = dateOfDay(untilDay)
    const by = { area: area.id }
    return {
      by,
      works: [],
      name: area.name ?? '',
      from: fromDay === null ? null : dateOfDay(fromDay),
      until,
      settled: true,
      breaks: (breakers.get(index) ?? []).map((work) => {
        const starts = dateOfDay(project.scored[work]!.startDay)
        return exceptions.breakBy(project.works[work]!.id, starts, [by], until)
      }),
      before: [],
    }
  })
}

function restingArea(area: ClosedArea, at: number, { digRest }: OverlapSettings): RestingArea[] {
  const finished = area.finished === null ? null : dayNumber(area.finished)
  const fromDay = finished === null ? null : finished + 1
  if (area.until !== null) return [{ area, at, fromDay, untilDay: dayNumber(area.until) }]
  if (finished === null || digRest.years === 0) return []
  return [{ area, at, fromDay, untilDay: lastDayOfRest(finished, digRest.years) }]
}

/** The works that break each area, by its position in `resting`; the one that starts first comes first. */
function breakersOf(
  project: PreparedProject,
  records: DigRestRecords,
  resting: readonly RestingArea[],
): Map<number, number[]> {
  const near = candidates(project, records, resting)
  const works = [...new Set(near.map(([work]) => work))]
  // Only what comes near is measured: works behind areas, in one set of shapes.
  const runs = runsOf(
    shapesOf([
      ...resting.map(({ at }) => geometryAt(records.areaShapes, at)),
      ...works.map((work) => geometryAt(project.shapes, work)),
    ]),
  )
  const placeOf = new Map(works.map((work, index) => [work, resting.length + index]))
  const reach = project.settings.digRest.distance
  const breaking = near.filter(
    ([work, area]) => distanceBetween(runs, area, placeOf.get(work)!, reach) <= reach + runs.tolerance,
  )
  const byArea = new Map<number, number[]>()
  for (const [work, area] of breaking) byArea.set(area, [...(byArea.get(area) ?? []), work])
  for (const found of byArea.values())
    found.sort(
      (a, b) =>
        project.scored[a]!.startDay - project.scored[b]!.startDay ||
        (project.works[a]!.id < project.works[b]!.id ? -1 : 1),
    )
  return byArea
}

/** Works and areas whose boxes are within reach while the area rests, as indexes. */
function candidates(
  { works, scored, settings, runs }: PreparedProject,
  { areaShapes }: DigRestRecords,
  resting: readonly RestingArea[],
): (readonly [work: number, area: number])[] {
  if (resting.length === 0) return []
  const index = new Flatbush(resting.length)
  const { workBox } = runsOf(areaShapes)
  for (const { at } of resting)
    index.add(workBox[4 * at]!, workBox[4 * at + 1]!, workBox[4 * at + 2], workBox[4 * at + 3])
  index.finish()
  const reach = settings.digRest.distance + runs.tolerance
  const [first, last] = [
    firstDayOf(resting),
    resting.reduce((latest, { untilDay }) => Math.max(latest, untilDay), -Infinity),
  ]
  const near: (readonly [work: number, area: number])[] = []
  for (let work = 0; work < works.length; work++) {
    const { startDay } = scored[work]!
    if (startDay < first || startDay > last || !takesPart(works[work]!, settings)) continue
    const isUnderWay = works[work]!.firmness === 'executing' || works[work]!.firmness === 'done'
    const found = searchAround(index, runs.workBox, work, reach, (area) =>
      startsIn(resting[area]!, startDay, isUnderWay),
    )
    for (const area of found) near.push([work, area])
  }
  return near
}

/** The first day that any area may be broken; of one that does not say when it closed, the first there is. */
function firstDayOf(resting: readonly RestingArea[]): number {
  return resting.reduce((first, { fromDay }) => Math.min(first, fromDay ?? openStart + 1), Infinity)
}

/** Areas whose box comes within reach of that of a work; none for a work without a place. */
function searchAround(
  index: Flatbush,
  boxes: Float64Array,
  work: number,
  reach: number,
  filter: (area: number) => boolean,
): number[] {
  const at = 4 * work
  if (boxes[at]! > boxes[at + 2]!) return []
  return index.search(
    boxes[at]! - reach,
    boxes[at + 1]! - reach,
    boxes[at + 2]! + reach,
    boxes[at + 3]! + reach,
    filter,
  )
}

/** Of a work that has begun nobody knows whether it came before the street closed, unless the area says when that was. */
function startsIn({ fromDay, untilDay }: RestingArea, startDay: number, isUnderWay: boolean): boolean {
  if (startDay > untilDay) return false
  return fromDay === null ? !isUnderWay : startDay >= fromDay
}
