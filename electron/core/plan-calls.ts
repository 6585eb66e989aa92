/** Works, overlaps, and the plan that follows from decisions. */
import { revisionOf } from '../../shared/contract/calls.ts'
import type { Plan } from '../../shared/domain/plan.ts'
import { longitudeLatitude, projector, reproject } from '../../shared/geo/crs.ts'
import { fromWkb } from '../../shared/geo/wkb.ts'
import type { Audience } from '../../shared/domain/sharing.ts'
import type { FoundOverlaps } from '../../shared/overlap/found/found-overlaps.ts'
import { unpackOverlaps } from '../../shared/overlap/found/pack-overlaps.ts'
import { clustersOn } from '../../shared/overlap/clusters/status-on.ts'
import { makePlan } from '../../shared/plan/make-plan.ts'
import { toldDecisions } from '../../shared/plan/told-decisions.ts'
import { today } from '../../shared/time/today.ts'
import { planAsSeenBy } from '../../shared/sharing/plan-as-seen-by.ts'
import { viewerOf } from '../../shared/sharing/sight.ts'
import type { Seen } from '../../shared/sharing/seen.ts'
import { projectOf, type CoreContext } from './context.ts'
import type { Handlers, JobRun } from './handlers.ts'
import type { OpenProject } from './open-project.ts'
import type { Snapshot } from './snapshot.ts'

type PlanCalls =
  | 'work.list'
  | 'work.changes'
  | 'overlap.read'
  | 'overlap.find'
  | 'overlap.changes'
  | 'overlap.try'
  | 'plan.read'

export function planCalls(context: CoreContext): Handlers<PlanCalls> {
  return {
    'work.list': async () => {
      const { summary, works } = await projectOf(context).snapshot()
      return { revision: revisionOf('work.list', summary), works: [...works] }
    },
    'work.changes': async ({ since }) => {
      const changed = await projectOf(context).store.changesSince(since)
      if (changed === null) return { revision: since, changes: null }
      const { summary, works, gone } = changed
      const toDegrees = projector(summary.crs, longitudeLatitude)
      const put = works.map(({ work, wkb }) => ({ work, place: wkb && reproject(fromWkb(wkb), toDegrees) }))
      return { revision: revisionOf('work.list', summary), changes: { put, gone: [...gone] } }
    },
    'overlap.read': async ({ settings, pairsOnly }, run) => {
      const { answer, revision } = await projectOf(context).overlaps(run, { settings, pairsOnly })
      return { ...answer, clusters: [...clustersOn(answer.clusters, today())], revision }
    },
    'overlap.find': async (_, run) => {
      const { revision } = await projectOf(context).packedOverlaps(run)
      return { revision }
    },
    'overlap.changes': ({ since }) => projectOf(context).overlapsSince(since),
    'overlap.try': async ({ works }) => {
      const { tried, revision } = await projectOf(context).tryWorks(works)
      return { ...tried, revision }
    },
    'plan.read': ({ year, forWhom }, run) => planFor(projectOf(context), { year, forWhom }, run),
  }
}

/** The plan of a year as the project stands now, as seen by whom it is for. */
export async function planFor(
  project: OpenProject,
  { year, forWhom }: { readonly year: number; readonly forWhom: Audience | null },
  run: JobRun,
): Promise<Seen<Plan>> {
  const { plan, summary } = await wholePlanOf(project, year, run)
  return planAsSeenBy(plan, viewerOf(forWhom, summary))
}

export interface WholePlan extends Pick<Snapshot, 'summary' | 'works' | 'parties' | 'combinations'> {
  readonly plan: Plan
  readonly found: FoundOverlaps
}

/** As who draws it up sees it, with what it was made of: it did not pass the gate. */
export async function wholePlanOf(project: OpenProject, year: number, run: JobRun): Promise<WholePlan> {
  const [{ summary, works, parties, combinations }, { packed }, agreements, ...written] = await Promise.all([
    project.snapshot(),
    project.packedOverlaps(run),
    project.store.list('agreement'),
    project.store.dossiers(),
    project.store.list('fact'),
    project.store.list('attachment'),
    project.store.list('decision'),
    project.store.list('meeting'),
    project.store.list('body'),
    project.store.list('person'),
  ])
  const asFound = unpackOverlaps(packed)
  const found = { ...asFound, clusters: clustersOn(asFound.clusters, today()) }
  const [dossiers, facts, attachments, decisions, meetings, bodies, people] = written
  const plan = makePlan({
    project: summary.name,
    year,
    works,
    parties,
    combinations,
    agreements,
    dossiers,
    facts,
    attachments,
    decisionsOn: toldDecisions({ decisions, meetings, bodies, people }),
    overlaps: found,
  })
  return { plan, found, summary, works, parties, combinations }
}
