/** Files made of the plan and the works. */
import type { ParsedInput } from '../../shared/contract/calls.ts'
import { ExportFormat, exportFormats } from '../../shared/domain/export-format.ts'
import { message, say } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { today } from '../../shared/time/today.ts'
import type { ProjectColumns } from '../../shared/domain/project-column.ts'
import { defaultPlanYear } from '../../shared/plan/default-plan-year.ts'
import {
  groundAsSeen,
  noGround,
  type Ground,
  type TellsOfWorks,
} from '../../shared/sharing/ground-as-seen.ts'
import { viewerOf } from '../../shared/sharing/sight.ts'
import { picturesAsSeen, type Pictures } from '../../shared/sharing/pictures-as-seen.ts'
import type { Seen } from '../../shared/sharing/seen.ts'
import { worksAsSeenBy } from '../../shared/sharing/works-as-seen-by.ts'
import type { ExportInput, Inputs } from '../export/formats.ts'
import { makeFileInThread, makeWorksFileInThread } from '../workers/in-threads.ts'
import { projectOf, type CoreContext } from './context.ts'
import type { Handlers, JobRun } from './handlers.ts'
import { keepFile } from './keep-file.ts'
import type { OpenProject } from './open-project.ts'
import type { Snapshot } from './snapshot.ts'
import { picturesHanded } from './pictures-handed.ts'
import { planFor } from './plan-calls.ts'

export function exportCalls(context: CoreContext): Handlers<'export.make' | 'export.works'> {
  return {
    'export.make': async (asked, run) => {
      const project = projectOf(context)
      const snapshot = await project.snapshot()
      run.report({ what: message('core.exporting'), done: 0, total: null })
      refuseWorksOnPage(asked)
      const pictures = await picturesHanded(context, asked.pictures)
      const given = { ...asked, pictures }
      const { input, title } = await gather[exportFormats[asked.format].holds](project, snapshot, given, run)
      const made = { format: asked.format, input } as ExportInput
      const written = await makeFileInThread(made, { signal: run.signal })
      const { extension, mediaType } = exportFormats[asked.format]
      return keepFile(context, { title, extension, type: mediaType, ...written })
    },
    'export.works': async ({ works: asked, format, forWhom, language }, run) => {
      const snapshot = await projectOf(context).snapshot()
      run.report({ what: message('core.exporting'), done: 0, total: null })
      const { summary } = snapshot
      const among = new Set(asked)
      const told = { ...snapshot, ofProject: await columnsOf(projectOf(context)) }
      const seen = worksAsSeenBy(told, viewerOf(forWhom, summary), among)
      const made = { format, input: { seen, crs: summary.crs, language } }
      const { bytes } = await makeWorksFileInThread(made, { signal: run.signal })
      const { extension, mediaType } = exportFormats[format]
      const title = titled(snapshot, { forWhom, language }, say(message('core.worksFile'), language))
      const held = among.size - seen.works.length
      const notes = held === 0 ? [] : [message('export.worksHeld', { works: held })]
      return keepFile(context, { title, extension, type: mediaType, bytes, notes })
    },
  }
}

type Asked = Omit<ParsedInput<'export.make'>, 'pictures'> & { readonly pictures: Pictures }

/** Works are no plan, and so are on no page of one. */
function refuseWorksOnPage({ format, paper }: Pick<Asked, 'format' | 'paper'>): void {
  if (paper === 'plan' || exportFormats[format].holds === 'plan') return
  const others = ExportFormat.options.filter((one) => exportFormats[one].holds === 'plan').join(', ')
  throw new ExpectedFailure(message('yearPage.onlyPlan', { format, others }))
}

/** For what a format holds, the input of its writers and what the file is called. */
const gather: {
  readonly [What in keyof Inputs]: (
    project: OpenProject,
    snapshot: Snapshot,
    asked: Asked,
    run: JobRun,
  ) => Promise<{ input: Inputs[What]; title: string }>
} = {
  async works(project, snapshot, { language, forWhom }) {
    const { summary } = snapshot
    const told = { ...snapshot, ofProject: await columnsOf(project) }
    const seen = worksAsSeenBy(told, viewerOf(forWhom, summary))
    const title = titled(snapshot, { language, forWhom }, say(message('core.worksFile'), language))
    return { input: { seen, crs: summary.crs, language }, title }
  },
  async plan(project, snapshot, asked, run) {
    const { language, forWhom, paper } = asked
    const { combinations, works } = snapshot
    const year = asked.year ?? defaultPlanYear(combinations, works, new Date().getFullYear())
    const plan = await planFor(project, { year, forWhom }, run)
    const what = message(paper === 'page' ? 'yearPage.file' : 'core.planFile', { year })
    const title = titled(snapshot, asked, say(what, language))
    const ground = exportFormats[asked.format].hasMaps ? await groundOf(project, snapshot, plan) : noGround
    const pictures = picturesAsSeen(plan, asked.pictures)
    return { input: { plan, paper, language, date: today(), ground, pictures }, title }
  },
}

/** What the project says of its works in columns of its own, as it stands. */
async function columnsOf({ store }: OpenProject): Promise<ProjectColumns> {
  const [columns, values] = await Promise.all([store.list('project_column'), store.list('column_value')])
  return { columns, values }
}

/** What a file is called: the project, what it holds and for whom it is. */
function titled(
  { summary, parties }: Snapshot,
  { forWhom, language }: Pick<Asked, 'forWhom' | 'language'>,
  what: string,
): string {
  const party = parties.find(({ id }) => id === forWhom?.party)?.name
  const everyone = forWhom?.party === null ? say(message('core.forEveryone'), language) : null
  return [summary.name, what, party, everyone].filter(Boolean).join(' - ')
}

/** What small maps of a plan, or of what else tells of works, are drawn with. */
export async function groundOf(
  { store }: OpenProject,
  { summary, works, places }: Snapshot,
  seen: Seen<TellsOfWorks>,
): Promise<Seen<Ground>> {
  const placed = works.flatMap(({ id }, at) => {
    const place = places[at]
    return place ? [[id, place] as const] : []
  })
  const layers = await Promise.all(
    summary.layers.map(async ({ id, kind }) => ({ kind, features: await store.layer(id) })),
  )
  return groundAsSeen(seen, { places: new Map(placed), layers })
}
