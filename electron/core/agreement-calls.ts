/** What parties agreed, as files: the afsprakenblad of a combination to sign, and the list of agreements. */
import { exportFormats } from '../../shared/domain/export-format.ts'
import type { CombinationSheet } from '../../shared/domain/combination-sheet.ts'
import type { CombinationId } from '../../shared/domain/ids.ts'
import { message, say } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { topicsIn } from '../../shared/plan/meeting/topics-in.ts'
import { worksAgreedOn } from '../../shared/plan/meeting/works-agreed-on.ts'
import { agreementListAsSeen } from '../../shared/sharing/agreement-list-as-seen.ts'
import { combinationSheetAsSeen } from '../../shared/sharing/combination-sheet-as-seen.ts'
import { noGround } from '../../shared/sharing/ground-as-seen.ts'
import { viewerOf } from '../../shared/sharing/sight.ts'
import { today } from '../../shared/time/today.ts'
import { makePaperInThread } from '../workers/in-threads.ts'
import { projectOf, type CoreContext } from './context.ts'
import { clusterWhereMeet } from './cluster-where-meet.ts'
import { groundOf } from './export-calls.ts'
import type { Handlers, JobRun } from './handlers.ts'
import { keepFile } from './keep-file.ts'
import type { OpenProject } from './open-project.ts'
import { wholePlanOf } from './plan-calls.ts'

export function agreementCalls(context: CoreContext): Handlers<'combination.sheet' | 'agreement.export'> {
  return {
    'combination.sheet': async ({ combination, format, language }, run) => {
      const project = projectOf(context)
      const snapshot = await project.snapshot()
      run.report({ what: message('core.exporting'), done: 0, total: null })
      const whole = await wholeSheet(project, combination, run)
      const { summary } = snapshot
      const about = combinationSheetAsSeen(whole, summary.sharing)
      if (about === null) throw new ExpectedFailure(message('toSign.nothingShown'))
      const ground = await groundOf(project, snapshot, about)
      const subject = { is: 'combinationSheet', about } as const
      const input = { subject, format, language, ground, date: today() }
      const written = await makePaperInThread(input, { signal: run.signal })
      const { extension, mediaType } = exportFormats[format]
      const name = say(message('toSign.file', { name: about.agreed.combination.name }), language)
      const title = `${summary.name} - ${name}`
      return keepFile(context, { title, extension, type: mediaType, ...written })
    },
    'agreement.export': async ({ agreements: asked, format, language, withNames, forWhom }, run) => {
      const project = projectOf(context)
      run.report({ what: message('core.exporting'), done: 0, total: null })
      const [{ summary, parties, combinations, works }, agreements, people, points, escalations] =
        await Promise.all([
          project.snapshot(),
          project.store.list('agreement'),
          project.store.list('person'),
          project.store.list('agenda_point'),
          project.store.list('escalation'),
        ])
      const wanted = new Set(asked)
      const chosen = agreements.filter(({ id }) => wanted.has(id))
      if (chosen.length === 0) throw new ExpectedFailure(message('agreementList.none'))
      const names = new Map(people.map(({ id, name }) => [id, name]))
      const clusterOf = clusterWhereMeet((await project.packedOverlaps(run)).packed)
      const tellTopic = topicsIn({ works, combinations, escalations, clusterOf })
      const titles = new Map(points.map(({ id, title }) => [id, title]))
      const used = combinations.filter(({ id }) => chosen.some(({ combination }) => combination === id))
      const within = new Set(used.flatMap((one) => one.works))
      const list = {
        ...{ project: summary.name, parties, combinations: used, hasNames: withNames, untold: 0 },
        works: works.filter(({ id }) => within.has(id)),
        held: { outlined: [], counted: [] },
        agreements: chosen.map((one) => {
          const { combination, point, what, party, person, who, due, state, body, at } = one
          const about = (point && titles.get(point)) ?? null
          const named = (person && names.get(person)) ?? who
          return {
            what: { combination, about, what, party, due, state, body, at, who: named },
            works: worksAgreedOn(one, points, tellTopic),
          }
        }),
      }
      const about = agreementListAsSeen(list, viewerOf(forWhom, summary))
      const subject = { is: 'agreementList', about } as const
      const input = { subject, format, language, ground: noGround, date: today() }
      const written = await makePaperInThread(input, { signal: run.signal })
      const { extension, mediaType } = exportFormats[format]
      const title = `${summary.name} - ${say(message('agreementList.file'), language)}`
      return keepFile(context, { title, extension, type: mediaType, ...written })
    },
  }
}

/** As who draws it up sees it: it did not pass the gate. Fails with `toSign.unknown`. */
async function wholeSheet(project: OpenProject, id: CombinationId, run: JobRun): Promise<CombinationSheet> {
  const { summary, parties, combinations } = await project.snapshot()
  const combination = combinations.find((one) => one.id === id)
  if (combination === undefined) throw new ExpectedFailure(message('toSign.unknown'))
  // A plan of the year in which it begins has it.
  const { plan } = await wholePlanOf(project, Number(combination.period.start.slice(0, 4)), run)
  const agreed = plan.combinations.find((one) => one.combination.id === id)
  if (agreed === undefined) throw new ExpectedFailure(message('toSign.unknown'))
  return {
    ...{ project: summary.name, parties, agreed, works: agreed.works },
    signing: [...new Set([...agreed.works.map(({ party }) => party), combination.lead])],
    held: { outlined: [], counted: [] },
  }
}
