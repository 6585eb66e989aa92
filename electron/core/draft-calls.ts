/** Reading deliveries, correcting how they are read, and storing them. */
import { v7 } from 'uuid'
import { DraftId } from '../../shared/domain/draft.ts'
import { ExpectedFailure, failed } from '../../shared/domain/result.ts'
import type { DeliveredFile } from '../import/collect-files.ts'
import { projectOf, type CoreContext } from './context.ts'
import { readDraft, type HeldDraft } from './drafts.ts'
import type { Handlers, JobRun } from './handlers.ts'

type DraftCalls = 'draft.read' | 'draft.correct' | 'draft.store' | 'draft.discard' | 'delivery.list'

export function draftCalls(context: CoreContext): Handlers<DraftCalls> {
  /** The draft that was there stays until the new one is read and compared; cancelled, nothing of the new one is left. */
  const keep = async (id: DraftId, asked: Parameters<typeof readDraft>[1], run: JobRun) => {
    const held = await readDraft(projectOf(context), asked, run)
    const putAway = () => held.desk.putAway()
    run.signal.addEventListener('abort', putAway)
    try {
      const shown = await held.desk.show()
      context.drafts.get(id)?.desk.putAway()
      context.drafts.set(id, held)
      return { id, ...shown }
    } catch (error) {
      putAway()
      throw error
    } finally {
      run.signal.removeEventListener('abort', putAway)
    }
  }

  return {
    'draft.read': ({ uploads, partyName, discipline, crs }, run) => {
      const files = uploads.map((upload) => uploadOf(context, upload))
      const options = { mapping: null, discipline, crs }
      return keep(DraftId.parse(v7()), { files, partyName, options }, run)
    },
    'draft.correct': ({ draft, partyName, mapping }, run) => {
      const { files, options } = draftOf(context, draft)
      return keep(draft, { files, partyName, options: { ...options, mapping } }, run)
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

export function uploadOf(context: CoreContext, upload: string): DeliveredFile {
  const file = context.uploads.get(upload)
  if (!file) throw new ExpectedFailure(failed('core.noSuchUpload').failure)
  return file
}

export function draftOf(context: CoreContext, draft: DraftId): HeldDraft {
  const held = context.drafts.get(draft)
  if (!held) throw new ExpectedFailure(failed('core.noSuchDraft').failure)
  return held
}

/** With a draft go the uploads it was read from, as long as no other draft reads them. */
function dropDraft(context: CoreContext, draft: DraftId): void {
  const held = context.drafts.get(draft)
  const files = held?.files ?? []
  held?.desk.putAway()
  context.drafts.delete(draft)
  const used = new Set([...context.drafts.values()].flatMap((other) => other.files))
  for (const [upload, file] of context.uploads)
    if (files.includes(file) && !used.has(file)) context.uploads.delete(upload)
}
