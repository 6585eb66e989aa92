/** Files that go back to a party: the list of rows it should look at, and the template for its next delivery. */
import type { ParsedInput } from '../../shared/contract/calls.ts'
import { isByHand } from '../../shared/domain/by-hand.ts'
import { exportFormats } from '../../shared/domain/export-format.ts'
import type { PartyId } from '../../shared/domain/ids.ts'
import { message, say } from '../../shared/domain/message.ts'
import { ExpectedFailure, failed } from '../../shared/domain/result.ts'
import { withCorrections } from '../../shared/domain/correction.ts'
import type { Work } from '../../shared/domain/work.ts'
import { handedInBy, handedInNow, ownWorks, type HandedIn } from '../../shared/sharing/handed-in.ts'
import type { Seen } from '../../shared/sharing/seen.ts'
import { today } from '../../shared/time/today.ts'
import { makeRejectListInThread, makeTemplateInThread } from '../workers/in-threads.ts'
import { projectOf, type CoreContext } from './context.ts'
import { draftOf } from './draft-calls.ts'
import type { Handlers } from './handlers.ts'
import { keepFile } from './keep-file.ts'
import type { OpenProject } from './open-project.ts'
import type { Snapshot } from './snapshot.ts'

const { extension, mediaType } = exportFormats.xlsx

export function partyFileCalls(context: CoreContext): Handlers<'delivery.rejects' | 'party.template'> {
  return {
    'delivery.rejects': async ({ from, language }, run) => {
      run.report({ what: message('core.exporting'), done: 0, total: null })
      const { party, delivered } =
        'draft' in from
          ? await ofDraft(context, from.draft)
          : await ofDelivery(projectOf(context), from.delivery)
      const bytes = await makeRejectListInThread({ delivered, language }, { signal: run.signal })
      const title = say(message('partyFile.rejectsFile', { party }), language)
      return keepFile(context, { title, extension, type: mediaType, bytes })
    },
    'party.template': async ({ party: id, language }, run) => {
      run.report({ what: message('core.exporting'), done: 0, total: null })
      const { party, works } = await currentWorks(projectOf(context), id)
      const bytes = await makeTemplateInThread({ party, works, language }, { signal: run.signal })
      const title = say(message('partyFile.templateFile', { party }), language)
      return keepFile(context, { title, extension, type: mediaType, bytes })
    },
  }
}

interface Delivered {
  readonly party: string
  readonly delivered: Seen<HandedIn>
}

type RejectsFrom = ParsedInput<'delivery.rejects'>['from']

async function ofDraft(
  context: CoreContext,
  draft: Extract<RejectsFrom, { draft: unknown }>['draft'],
): Promise<Delivered> {
  const { partyName, desk } = draftOf(context, draft)
  const [{ report }, works, files] = await Promise.all([desk.show(), desk.handedIn(), desk.files()])
  return { party: partyName, delivered: handedInNow({ files, report, works }) }
}

async function ofDelivery(
  project: OpenProject,
  id: Extract<RejectsFrom, { delivery: unknown }>['delivery'],
): Promise<Delivered> {
  const [{ works, parties }, deliveries] = await Promise.all([
    asDelivered(project),
    project.store.deliveries(),
  ])
  const delivery = deliveries.find((each) => each.id === id)
  if (!delivery) throw new ExpectedFailure(failed('partyFile.noSuchDelivery', { delivery: id }).failure)
  return {
    party: parties.find((party) => party.id === delivery.party)?.name ?? '',
    delivered: handedInBy(delivery, { files: await project.store.deliveredFiles(id), works, today: today() }),
  }
}

async function currentWorks(
  project: OpenProject,
  id: PartyId,
): Promise<{ party: string; works: Seen<readonly Work[]> }> {
  const { works: all, parties } = await asDelivered(project)
  const party = parties.find((each) => each.id === id)?.name ?? ''
  const works = ownWorks(
    all.filter((work) => isCurrent(work) && !isByHand(work)),
    id,
  )
  if (works.length === 0) throw new ExpectedFailure(failed('partyFile.noWorks', { party }).failure)
  return { party, works }
}

/** What goes back to a party is what it said itself: what people made of that stays in the project. */
async function asDelivered(project: OpenProject): Promise<Pick<Snapshot, 'works' | 'parties'>> {
  const [{ works, parties }, corrections] = await Promise.all([
    project.snapshot(),
    project.store.corrections(),
  ])
  const byWork = Map.groupBy(corrections, ({ work }) => work)
  const said = (work: Work) =>
    withCorrections(
      work,
      (byWork.get(work.id) ?? []).map((one) => ({ becomes: one.delivered })),
    )
  return { works: works.map(said), parties }
}

/** What the party named last, and what it only forgot to name. */
function isCurrent({ missing, missingDecision }: Work): boolean {
  return !missing || missingDecision === 'forgotten'
}
