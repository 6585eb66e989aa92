/** Areas of finished works that rest, and the works that start in them too soon. */
import Flatbush from 'flatbush'
import type { ClosedArea } from '../../domain/dig-rest.ts'
import type { OverlapSettings } from '../../domain/overlap.ts'
import type { StreetClosing } from '../../domain/street-closing.ts'
import { geometryAt, shapesOf } from '../../geo/shapes.ts'
import { dateOfDay, dayNumber } from '../../time/day-number.ts'
import { distanceBetween } from '../measure/distance-between.ts'
import { runsOf } from '../measure/runs.ts'
import { daysOfYears } from '../pairs/outcomes.ts'
import { noDay, openStart } from '../pairs/overlap-input.ts'
import type { PreparedProject } from '../prepared-project.ts'
import type { DigRestRecords } from './dig-rest-records.ts'
import type { Exceptions } from './exceptions.ts'
import { takesPart } from './takes-part.ts'

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
  return [{ area, at, fromDay, untilDay: finished + daysOfYears(digRest.years) }]
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
  return works.flatMap((work, at) => {
    const { startDay } = scored[at]!
    const [minX, minY, maxX, maxY] = runs.workBox.subarray(4 * at, 4 * at + 4) as unknown as number[]
    if (startDay === noDay || startDay === openStart || minX! > maxX! || !takesPart(work, settings)) return []
    const isUnderWay = work.firmness === 'executing' || work.firmness === 'done'
    return index
      .search(minX! - reach, minY! - reach, maxX! + reach, maxY! + reach, (area) =>
        startsIn(resting[area]!, startDay, isUnderWay),
      )
      .map((area) => [at, area] as const)
  })
}

/** Of a work that has begun nobody knows whether it came before the street closed, unless the area says when that was. */
function startsIn({ fromDay, untilDay }: RestingArea, startDay: number, isUnderWay: boolean): boolean {
  if (startDay > untilDay) return false
  return fromDay === null ? !isUnderWay : startDay >= fromDay
}
