/** Deliveries that were read but not stored: held by a thread each, so that nothing half-read ever reaches a project file. */
import { message } from '../../shared/domain/message.ts'
import { openDraftThread, type DraftClient } from '../workers/draft-client.ts'
import type { DeskInput } from '../desk/draft-desk.ts'
import type { JobRun } from './handlers.ts'
import type { OpenProject } from './open-project.ts'
import type { HeldUploads } from './uploads.ts'

/** What was read, and the desk that holds it until it is stored or put away. */
interface ReadDraft extends DeskInput {
  readonly desk: DraftClient
}

export interface HeldDraft extends ReadDraft {
  readonly uploads: HeldUploads
}

export async function readDraft({ store }: OpenProject, input: DeskInput, run: JobRun): Promise<ReadDraft> {
  run.report({ what: message('core.reading'), done: 0, total: null })
  const desk = await openDraftThread(store, input, { onProgress: run.report, signal: run.signal })
  return { ...input, desk }
}
