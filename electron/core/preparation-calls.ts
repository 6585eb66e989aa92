/** Voorbereidingsbladen: what goes out to parties before the meeting. */
import { message, say } from '../../shared/domain/message.ts'
import type { ClusterId } from '../../shared/domain/ids.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { areaOfPlaceIn } from '../../shared/overlap/found/area-of-place.ts'
import { tellCluster } from '../../shared/overlap/found/tell-cluster.ts'
import { defaultPlanYear } from '../../shared/plan/default-plan-year.ts'
import { preparationAsSeen, type ToldOfArea } from '../../shared/sharing/preparation-as-seen.ts'
import { today } from '../../shared/time/today.ts'
import { exportFormats } from '../../shared/domain/export-format.ts'
import { makePreparationsInThread } from '../workers/in-threads.ts'
import { projectOf, type CoreContext } from './context.ts'
import { groundOf } from './export-calls.ts'
import { fileNameOf } from './file-name.ts'
import type { Handlers } from './handlers.ts'
import { keepFile } from './keep-file.ts'
import { wholePlanOf, type WholePlan } from './plan-calls.ts'

export function preparationCalls(context: CoreContext): Handlers<'preparation.make' | 'preparation.answers'> {
  return {
    'preparation.answers': () => projectOf(context).store.list('preparation_answer'),
    'preparation.make': async ({ party: asked, year: wanted, format, language }, run) => {
      const project = projectOf(context)
      const snapshot = await project.snapshot()
      const { summary, parties, combinations, works } = snapshot
      const chosen = asked === null ? parties : parties.filter(({ id }) => id === asked)
      if (chosen.length === 0)
        throw new ExpectedFailure(message(asked === null ? 'preparing.noParties' : 'preparing.noSuchParty'))
      run.report({ what: message('core.exporting'), done: 0, total: null })
      const year = wanted ?? defaultPlanYear(combinations, works, new Date().getFullYear())
      const [whole, answers, agreements, points] = await Promise.all([
        wholePlanOf(project, year, run),
        project.store.list('preparation_answer'),
        project.store.list('agreement'),
        project.store.list('agenda_point'),
      ])
      const known = {
        ...{
          project: summary.id,
          plan: whole.plan,
          sharing: summary.sharing,
          made: new Date().toISOString(),
        },
        ...{ tell: tellerOfAreas(whole), answers, areaOf: areaOfPlaceIn(whole.found) },
        ...{ agreements, titles: new Map(points.map(({ id, title }) => [id, title])) },
      }
      const sheets = []
      for (const party of chosen) {
        const preparation = preparationAsSeen(party, known)
        const ground = await groundOf(project, snapshot, preparation.plan)
        const title = say(message('preparing.file', { year, party: party.name }), language)
        sheets.push({ name: fileNameOf(title), preparation, ground })
      }
      const made = { format, sheets: eachByItself(sheets), language, date: today() }
      const written = await makePreparationsInThread(made, { signal: run.signal, onProgress: run.report })
      const { extension, mediaType } = exportFormats[format]
      const [only, ...others] = chosen
      return others.length === 0
        ? keepFile(context, {
            title: `${summary.name} - ${say(message('preparing.file', { year, party: only?.name ?? '' }), language)}`,
            ...{ extension, type: mediaType, ...written },
          })
        : keepFile(context, {
            title: `${summary.name} - ${say(message('preparing.files', { year }), language)}`,
            ...{ extension: 'zip', type: 'application/zip', ...written },
          })
    },
  }
}

/** Parties whose names differ in nothing that a file may be called. */
function eachByItself<Sheet extends { readonly name: string }>(sheets: readonly Sheet[]): Sheet[] {
  const taken = new Set<string>()
  return sheets.map((sheet) => {
    let { name } = sheet
    for (let nth = 2; taken.has(name.toLowerCase()); nth++) name = `${sheet.name} (${String(nth)})`
    taken.add(name.toLowerCase())
    return { ...sheet, name }
  })
}

/** Of each cluster once, whoever's sheets it is on. */
function tellerOfAreas({
  found,
  works,
  combinations,
  parties,
}: WholePlan): (cluster: ClusterId) => ToldOfArea {
  const records = { workById: new Map(works.map((work) => [work.id, work])), combinations, parties }
  const positions = new Map(found.clusters.map(({ id }, at) => [id, at]))
  const known = new Map<ClusterId, ToldOfArea>()
  return (cluster) => {
    const at = positions.get(cluster) ?? -1
    if (at < 0) throw new Error(`no cluster ${cluster} was found`)
    const told = known.get(cluster) ?? toldOf(tellCluster(found, at, records))
    known.set(cluster, told)
    return told
  }
}

function toldOf({ pairs, why }: ReturnType<typeof tellCluster>): ToldOfArea {
  const chances = pairs
    .filter(({ noise, outcomes }) => noise === null && outcomes.some((one) => one !== 'digRest'))
    .toSorted((one, two) => two.score - one.score || (one.a + one.b < two.a + two.b ? -1 : 1))
  return { pairs: chances, why }
}
