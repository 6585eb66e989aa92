/** A project as the engine is asked about it: its records, and what is worked out once for all pairs. */
import type { Combination } from '../domain/combination.ts'
import type { Judgement } from '../domain/judgement.ts'
import type { OverlapSettings } from '../domain/overlap.ts'
import type { Party } from '../domain/party.ts'
import type { ByNumber } from '../bytes/by-number.ts'
import type { ComparedWork } from './compared-work.ts'
import { PartKind, type Shapes } from '../geo/shapes.ts'
import type { DigRestRecords } from './dig-rest/dig-rest-records.ts'
import type { Runs } from './measure/runs.ts'
import type { ScoredWork } from './score.ts'
import { measuresOf, type WorkMeasures } from './measure/work-measures.ts'
import { worksInTime, type MovableWork } from './pairs/works-in-time.ts'
import type { Water } from './water/water.ts'
import { orderOf } from './work-order.ts'

export interface OverlapProject {
  readonly works: readonly ComparedWork[]
  /** Metres, in the order of `works`. */
  readonly shapes: Shapes
  readonly combinations: readonly Combination[]
  readonly judgements: readonly Judgement[]
  readonly parties: readonly Party[]
  /** Absent: no areas that rest, and no exceptions. */
  readonly digRest?: DigRestRecords
  /** Absent: no layer knows where there is water. */
  readonly water?: Water
}

/** A project made ready to be asked about pairs of works by their indexes. */
export interface PreparedProject extends OverlapProject {
  readonly settings: OverlapSettings
  readonly runs: Runs
  readonly measures: WorkMeasures
  readonly scored: readonly ScoredWork[]
  /** Per work its place among the ids, so that comparing ids is comparing numbers. */
  readonly rank: Uint32Array
  /** Per work its place among equals, by what it is: see work-order.ts. */
  readonly order: Uint32Array
}

/** What is known of works besides their shapes: enough to say what a cluster of them is. */
export interface DescribedWorks extends Pick<PreparedProject, 'measures' | 'settings' | 'parties' | 'rank'> {
  readonly works: ByNumber<ComparedWork>
  readonly scored: ByNumber<ScoredWork>
  readonly runs: Pick<Runs, 'workBox'>
}

/** The same in the orders that pairs and clusters of all of them go by. */
export type WorksInOrder = DescribedWorks & Pick<PreparedProject, 'order'>

export function prepareProject(
  project: OverlapProject,
  settings: OverlapSettings,
  runs: Runs,
): PreparedProject {
  const measures = measuresOf(project.shapes)
  const scored = worksInTime(project.works, project.combinations).map((work, index) =>
    scoredWork(work, sizeOf(runs, measures, index)),
  )
  const prepared = { ...project, settings, runs, measures, scored }
  return { ...prepared, rank: ranksOf(project.works), order: orderOf(prepared) }
}

/** Name by name: spread from two objects each would have room for more names, and there are very many. */
function scoredWork(
  { kind, firmness, combinations, startDay, endDay, vague, roomBefore, roomAfter }: MovableWork,
  { area, length, extent }: WorkSize,
): ScoredWork {
  return {
    kind,
    firmness,
    combinations,
    startDay,
    endDay,
    vague,
    roomBefore,
    roomAfter,
    area,
    length,
    extent,
  }
}

/** Sizes are added up in any order and must come to the same: in steps of a binary millimetre they do. */
const stepsPerMetre = 1024

type WorkSize = Pick<ScoredWork, 'area' | 'length' | 'extent'>

/** How large a work is for its score. */
function sizeOf(runs: Runs, measures: WorkMeasures, work: number): WorkSize {
  const [area, length] = [measures.area[work]!, measures.length[work]!]
  const extent = measures.kind[work] === PartKind.area ? diagonal(runs, work) : length
  return { area, length, extent: Math.round(extent * stepsPerMetre) / stepsPerMetre }
}

function diagonal({ workBox }: Runs, work: number): number {
  return Math.hypot(
    workBox[4 * work + 2]! - workBox[4 * work]!,
    workBox[4 * work + 3]! - workBox[4 * work + 1]!,
  )
}

/** Per work its place among the ids of all. */
export function ranksOf(works: readonly Pick<ComparedWork, 'id'>[]): Uint32Array {
  const sorted = Uint32Array.from(works.keys())
  // A project file gives its works by id: then there is nothing to sort.
  if (works.some((work, index) => index > 0 && work.id < works[index - 1]!.id))
    sorted.sort((one, two) => (works[one]!.id < works[two]!.id ? -1 : 1))
  const rank = new Uint32Array(works.length)
  sorted.forEach((work, at) => (rank[work] = at))
  return rank
}
