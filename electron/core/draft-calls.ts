/** Reading deliveries, correcting how they are read, and storing them. */
import { v7 } from 'uuid'
import { DraftId } from '../../shared/domain/draft.ts'
import { message } from '../../shared/domain/message.ts'
import { ExpectedFailure, failed } from '../../shared/domain/result.ts'
import { projectOf, type CoreContext } from './context.ts'
import { readDraft, type HeldDraft } from './drafts.ts'
import type { Handlers, JobRun } from './handlers.ts'
import type { HeldUploads } from './uploads.ts'

type DraftCalls = 'draft.read' | 'draft.correct' | 'draft.store' | 'draft.discard' | 'delivery.list'

export function draftCalls(context: CoreContext): Handlers<DraftCalls> {
  /** The draft that was there stays until the new one is read and compared; cancelled, nothing of the new one is left. */
  const keep = async (
    id: DraftId,
    uploads: HeldUploads,
    asked: Pick<HeldDraft, 'partyName' | 'options'>,
    run: JobRun,
  ) => {
    const project = projectOf(context)
    // Another project may be opened over it: then its store is closed, and nothing of it is for that one.
    const isLeft = () => context.project !== project
    const left = new ExpectedFailure(message('core.noSuchDraft'))
    const files = await uploads.files()
    const opening = readDraft(project, { ...asked, files }, run)
    const keeper = () => opening.then((desk) => desk.files())
    // As long as a delivery that is read otherwise may fail, the files are those of the desk before.
    if (!context.drafts.has(id)) uploads.keptBy(keeper)
    const desk = await opening.catch((error: unknown) => {
      throw isLeft() ? left : error
    })
    const putAway = () => desk.putAway()
    run.signal.addEventListener('abort', putAway)
    try {
      const shown = await desk.show()
      if (isLeft()) throw left
      uploads.keptBy(keeper)
      context.drafts.get(id)?.desk.putAway()
      context.drafts.set(id, { ...asked, desk, uploads })
      return { id, ...shown }
    } catch (error) {
      putAway()
      throw isLeft() ? left : error
    } finally {
      run.signal.removeEventListener('abort', putAway)
    }
  }

  return {
    'draft.read': async ({ uploads, partyName, discipline, crs }, run) => {
      const held = context.uploads.hold(uploads)
      const options = { mapping: null, discipline, crs }
      const reading = { partyName }
      context.beingRead.add(reading)
      try {
        return await keep(DraftId.parse(v7()), held, { partyName, options }, run)
      } catch (error) {
        held.letGo()
        throw error
      } finally {
        context.beingRead.delete(reading)
      }
    },
    'draft.correct': ({ draft, partyName, mapping }, run) => {
      const { uploads, options } = draftOf(context, draft)
      return keep(draft, uploads, { partyName, options: { ...options, mapping } }, run)
    },
    'draft.store': async ({ draft, likeliest }, by) => {
      const stored = await draftOf(context, draft).desk.store(by, { likeliest })
      dropDraft(context, draft)
      return stored
    },
    'draft.discard': ({ draft }) => {
      dropDraft(context, draft)
      return {}
    },
    'delivery.list': () => projectOf(context).store.deliveries(),
  }
}

export function draftOf(context: CoreContext, draft: DraftId): HeldDraft {
  const held = context.drafts.get(draft)
  if (!held) throw new ExpectedFailure(failed('core.noSuchDraft').failure)
  return held
}

/** With a draft go the uploads it was read from. */
function dropDraft(context: CoreContext, draft: DraftId): void {
  const held = context.drafts.get(draft)
  held?.desk.putAway()
  held?.uploads.letGo()
  context.drafts.delete(draft)
}
