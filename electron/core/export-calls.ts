/** Files made of the plan and the works. */
import type { ParsedInput } from '../../shared/contract/calls.ts'
import type { ExportFormat } from '../../shared/contract/calls/plan.ts'
import type { PartyId } from '../../shared/domain/ids.ts'
import { message, say } from '../../shared/domain/message.ts'
import { today } from '../../shared/time/today.ts'
import type { Plan } from '../../shared/domain/plan.ts'
import { defaultPlanYear } from '../../shared/plan/default-plan-year.ts'
import { planForParty } from '../../shared/plan/plan-for-party.ts'
import type { ExportInput } from '../export/make-file.ts'
import { makeFileInThread } from '../workers/in-threads.ts'
import { projectOf, type CoreContext } from './context.ts'
import type { Handlers, JobRun } from './handlers.ts'
import { keepFile, xlsxType } from './keep-file.ts'
import type { OpenProject, Snapshot } from './open-project.ts'
import { planOf } from './plan-calls.ts'

const types: Readonly<Record<ExportFormat, string>> = {
  geojson: 'application/geo+json',
  xlsx: xlsxType,
  pdf: 'application/pdf',
}

export function exportCalls(context: CoreContext): Handlers<'export.make'> {
  return {
    'export.make': async (asked, run) => {
      const project = projectOf(context)
      const snapshot = await project.snapshot()
      run.report({ what: message('core.exporting'), done: 0, total: null })
      const { input, title } = await gather(project, snapshot, asked, run)
      const written = await makeFileInThread(input, { signal: run.signal })
      return keepFile(context, { title, extension: asked.format, type: types[asked.format], ...written })
    },
  }
}

type Asked = ParsedInput<'export.make'>

async function gather(
  project: OpenProject,
  snapshot: Snapshot,
  asked: Asked,
  run: JobRun,
): Promise<{ input: ExportInput; title: string }> {
  const { format, language, party } = asked
  const { summary, works, combinations } = snapshot
  const forWhom = snapshot.parties.find(({ id }) => id === party)?.name
  const named = (what: string) => [summary.name, what, forWhom].filter(Boolean).join(' - ')
  if (format === 'geojson') {
    const { crs } = summary
    const chosen = worksFor(snapshot, party)
    return {
      input: { ...snapshot, ...chosen, format, crs, language },
      title: named(say(message('core.worksFile'), language)),
    }
  }
  const year = asked.year ?? defaultPlanYear(combinations, works, new Date().getFullYear())
  const whole = await planOf(project, year, run)
  const plan = party === null ? whole : planForParty(whole, party)
  const title = named(say(message('core.planFile', { year }), language))
  if (format === 'xlsx') return { input: { format, plan, language }, title }
  return { input: { format, plan, language, ...(await groundOf(project, snapshot, plan)) }, title }
}

/** All works, or those of one party and the works they are combined with. */
function worksFor({ works, places, combinations }: Snapshot, party: PartyId | null) {
  if (party === null) return { works, places }
  const own = new Set(works.filter((work) => work.party === party).map(({ id }) => id))
  const joined = combinations.filter((combination) => combination.works.some((id) => own.has(id)))
  const wanted = new Set([...own, ...joined.flatMap((combination) => combination.works)])
  const chosen = works.flatMap((work, at) =>
    wanted.has(work.id) ? [{ work, place: places[at] ?? null }] : [],
  )
  return { works: chosen.map(({ work }) => work), places: chosen.map(({ place }) => place) }
}

/** What the small maps of the pdf are drawn with. */
async function groundOf({ store }: OpenProject, { summary, works, places }: Snapshot, plan: Plan) {
  const mentioned = new Set(plan.works.map(({ id }) => id))
  const pairs = works.flatMap(({ id }, at) => {
    const place = places[at]
    return place && mentioned.has(id) ? [[id, place] as const] : []
  })
  const layers = await Promise.all(
    summary.layers.map(async ({ id, kind }) => ({ kind, features: await store.layer(id) })),
  )
  return { places: new Map(pairs), layers, date: today() }
}
