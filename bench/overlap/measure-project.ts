/** What comes after the pairs: what they share, their scores and clusters, one work that is moved or shifted, and one that is tried. */
import { packShapes } from '../../shared/geo/packed-shapes.ts'
import { geometryAt, shapesOf, type Shapes } from '../../shared/geo/shapes.ts'
import type { OverlapSettings } from '../../shared/domain/overlap.ts'
import { AwakeProject } from '../../shared/overlap/awake/awake-project.ts'
import { joinPairs } from '../../shared/overlap/clusters/read-clusters.ts'
import { runsOf } from '../../shared/overlap/measure/runs.ts'
import type { PairArrays } from '../../shared/overlap/pairs/find-pairs.ts'
import { measurePairs } from '../../shared/overlap/pairs/measure-pairs.ts'
import { placePairs } from '../../shared/overlap/pairs/place-pairs.ts'
import { pairTableOf } from '../../shared/overlap/pairs/pair-table-of.ts'
import type { ComparedWork } from '../../shared/overlap/compared-work.ts'
import { prepareProject, type OverlapProject } from '../../shared/overlap/prepared-project.ts'
import { scoreTable } from '../../shared/overlap/read-overlaps.ts'
import { dateOfDay, dayNumber } from '../../shared/time/day-number.ts'

const changes = 300
/** As far as somebody drags: metres, and days. */
const farthest = 100
const longest = 180

/** On one core. Scores and clusters are counted from measured pairs to the cluster of every work. */
export function measureProject(project: OverlapProject, settings: OverlapSettings, found: PairArrays) {
  const prepared = prepareProject(project, settings, runsOf(project.shapes))
  const table = pairTableOf(prepared, found)
  const near = settings.opportunity.distance
  const msMeasures = timed(() => measurePairs(prepared, near, table, 0, table.count))
  const msPlaces = timed(() => placePairs(prepared, near, table, 0, table.count))
  const msScoresAndClusters = timed(() => {
    scoreTable(prepared, table)
    joinPairs(prepared, table)
  })
  const awake = new AwakeProject(prepared, table, { revision: 0, ms: 0 })
  awake.getReady()
  const spent = measureChanges(awake, project)
  const tried = measureTrials(awake, project)
  return {
    msMeasures: Math.round(msMeasures),
    msPlaces: Math.round(msPlaces),
    msScoresAndClusters: Math.round(msScoresAndClusters),
    oneChangeMs: hundredths(spent[spent.length >> 1]!),
    oneChange95Ms: hundredths(spent[Math.floor(0.95 * spent.length)]!),
    oneChangeWorstMs: hundredths(spent.at(-1)!),
    oneTrialMs: hundredths(tried[tried.length >> 1]!),
    oneTrial95Ms: hundredths(tried[Math.floor(0.95 * tried.length)]!),
  }
}

/** Milliseconds of every change, least first: by turns a work somewhere else, and a work at another time. */
function measureChanges(awake: AwakeProject, { works, shapes }: OverlapProject): number[] {
  const spent: number[] = []
  for (let change = 0; change < changes; change++) {
    const at = (change * 7919) % works.length
    const amount = ((change * 31) % 200) / 100 - 1
    const work = works[at]!
    const edit =
      change % 2 === 0
        ? { put: work, place: new Uint8Array(movedPlace(shapes, at, amount * farthest)) }
        : { put: shiftedWork(work, Math.round(amount * longest)) }
    const changed = { edits: [edit], combinations: null, judgements: null, digRest: null }
    spent.push(timed(() => awake.change(changed, change + 1)))
  }
  return spent.sort((one, two) => one - two)
}

/** The same of every step of a bar that is dragged, least first. */
function measureTrials(awake: AwakeProject, { works }: OverlapProject): number[] {
  const spent: number[] = []
  for (let trial = 0; trial < changes; trial++) {
    const work = works[(trial * 7919) % works.length]!
    const { period } = shiftedWork(work, 1 + (trial % longest))
    spent.push(timed(() => awake.tried([{ work: work.id, period: { raw: '', ...period } }])))
  }
  return spent.sort((one, two) => one - two)
}

function movedPlace(shapes: Shapes, work: number, metres: number): ArrayBuffer {
  const moved = shapesOf([geometryAt(shapes, work)])
  moved.coordinates.forEach((ordinate, index) => (moved.coordinates[index] = ordinate + metres))
  return packShapes(moved)
}

function shiftedWork(work: ComparedWork, days: number): ComparedWork {
  const { start, end } = work.period
  if (start === null || end === null) return work
  const period = {
    ...work.period,
    start: dateOfDay(dayNumber(start) + days),
    end: dateOfDay(dayNumber(end) + days),
  }
  return { ...work, period }
}

function timed(work: () => unknown): number {
  const startedAt = performance.now()
  work()
  return performance.now() - startedAt
}

function hundredths(milliseconds: number): number {
  return Math.round(100 * milliseconds) / 100
}
