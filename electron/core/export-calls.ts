/** Files made of the plan and the works. */
import type { ParsedInput } from '../../shared/contract/calls.ts'
import { exportFormats } from '../../shared/domain/export-format.ts'
import type { PartyId, WorkId } from '../../shared/domain/ids.ts'
import { message, say } from '../../shared/domain/message.ts'
import { today } from '../../shared/time/today.ts'
import type { Plan } from '../../shared/domain/plan.ts'
import { defaultPlanYear } from '../../shared/plan/default-plan-year.ts'
import { planAsSeenBy } from '../../shared/sharing/plan-as-seen-by.ts'
import { worksAsSeenBy } from '../../shared/sharing/works-as-seen-by.ts'
import type { ExportInput, Inputs } from '../export/formats.ts'
import { makeFileInThread } from '../workers/in-threads.ts'
import { projectOf, type CoreContext } from './context.ts'
import type { Handlers, JobRun } from './handlers.ts'
import { keepFile } from './keep-file.ts'
import type { OpenProject } from './open-project.ts'
import type { Snapshot } from './snapshot.ts'
import { planOf } from './plan-calls.ts'

export function exportCalls(context: CoreContext): Handlers<'export.make'> {
  return {
    'export.make': async (asked, run) => {
      const project = projectOf(context)
      const snapshot = await project.snapshot()
      run.report({ what: message('core.exporting'), done: 0, total: null })
      const { input, title } = await gather[exportFormats[asked.format].holds](project, snapshot, asked, run)
      const made = { format: asked.format, input } as ExportInput
      const written = await makeFileInThread(made, { signal: run.signal })
      const { extension, mediaType } = exportFormats[asked.format]
      return keepFile(context, { title, extension, type: mediaType, ...written })
    },
  }
}

type Asked = ParsedInput<'export.make'>

/** For what a format holds, the input of its writers and what the file is called. */
const gather: {
  readonly [What in keyof Inputs]: (
    project: OpenProject,
    snapshot: Snapshot,
    asked: Asked,
    run: JobRun,
  ) => Promise<{ input: Inputs[What]; title: string }>
} = {
  works(_, snapshot, { language, party }) {
    const { parties, summary } = snapshot
    const input = { seen: worksAsSeenBy(snapshot, party), crs: summary.crs, parties, language }
    const title = titled(snapshot, party, say(message('core.worksFile'), language))
    return Promise.resolve({ input, title })
  },
  async plan(project, snapshot, asked, run) {
    const { language, party } = asked
    const { combinations, works } = snapshot
    const year = asked.year ?? defaultPlanYear(combinations, works, new Date().getFullYear())
    const plan = planAsSeenBy(await planOf(project, year, run), party)
    const title = titled(snapshot, party, say(message('core.planFile', { year }), language))
    const ground = exportFormats[asked.format].hasMaps
      ? await groundOf(project, snapshot, plan)
      : { places: new Map<WorkId, Uint8Array>(), layers: [] }
    return { input: { plan, language, date: today(), ...ground }, title }
  },
}

/** What a file is called: the project, what it holds and for whom it is. */
function titled({ summary, parties }: Snapshot, party: PartyId | null, what: string): string {
  const forWhom = parties.find(({ id }) => id === party)?.name
  return [summary.name, what, forWhom].filter(Boolean).join(' - ')
}

/** What small maps are drawn with. */
async function groundOf({ store }: OpenProject, { summary, works, places }: Snapshot, plan: Plan) {
  const mentioned = new Set(plan.works.map(({ id }) => id))
  const pairs = works.flatMap(({ id }, at) => {
    const place = places[at]
    return place && mentioned.has(id) ? [[id, place] as const] : []
  })
  const layers = await Promise.all(
    summary.layers.map(async ({ id, kind }) => ({ kind, features: await store.layer(id) })),
  )
  return { places: new Map(pairs), layers }
}
