/** A project as the engine is asked about it: its records, and what is worked out once for all pairs. */
import type { Combination } from '../domain/combination.ts'
import type { Judgement } from '../domain/judgement.ts'
import type { OverlapSettings } from '../domain/overlap.ts'
import type { Party } from '../domain/party.ts'
import type { Work } from '../domain/work.ts'
import { PartKind, type Shapes } from '../geo/shapes.ts'
import type { Runs } from './measure/runs.ts'
import type { ScoredWork } from './score.ts'
import { measuresOf, type WorkMeasures } from './measure/work-measures.ts'
import { worksInTime } from './pairs/works-in-time.ts'

export interface OverlapProject {
  readonly works: readonly Work[]
  /** Metres, in the order of `works`. */
  readonly shapes: Shapes
  readonly combinations: readonly Combination[]
  readonly judgements: readonly Judgement[]
  readonly parties: readonly Party[]
}

/** A project made ready to be asked about pairs of works by their indexes. */
export interface PreparedProject extends OverlapProject {
  readonly settings: OverlapSettings
  readonly runs: Runs
  readonly measures: WorkMeasures
  readonly scored: readonly ScoredWork[]
}

export function prepareProject(
  project: OverlapProject,
  settings: OverlapSettings,
  runs: Runs,
): PreparedProject {
  const measures = measuresOf(project.shapes)
  return { ...project, settings, runs, measures, scored: scoredWorks(project, runs, measures) }
}

function scoredWorks(
  { works, combinations }: OverlapProject,
  runs: Runs,
  measures: WorkMeasures,
): ScoredWork[] {
  return worksInTime(works, combinations).map((work, index) => {
    const length = measures.length[index]!
    const extent = measures.kind[index] === PartKind.area ? diagonal(runs, index) : length
    return { ...work, area: measures.area[index]!, length, extent }
  })
}

function diagonal({ workBox }: Runs, work: number): number {
  return Math.hypot(
    workBox[4 * work + 2]! - workBox[4 * work]!,
    workBox[4 * work + 3]! - workBox[4 * work + 1]!,
  )
}
