/** Deliveries that were read but not stored: held by a thread each, so that nothing half-read ever reaches a project file. */
import { message } from '../../shared/domain/message.ts'
import { openDraftThread, type DraftClient } from '../workers/draft-client.ts'
import type { DeskInput } from '../desk/draft-desk.ts'
import type { JobRun } from './handlers.ts'
import type { OpenProject } from './open-project.ts'
import { memorySweeper } from '../workers/sweep-memory.ts'
import type { HeldUploads } from './uploads.ts'

/** How a delivery is read, whose it is, and the desk that holds what was read until it is stored or put away. */
export interface HeldDraft extends Omit<DeskInput, 'files'> {
  readonly desk: DraftClient
  readonly uploads: HeldUploads
}

/** Of files of so many bytes it is worth sweeping what is left of them here. */
const muchMemory = 2 ** 23

/** Takes the files over: the list is empty at once. */
export function readDraft({ store }: OpenProject, input: DeskInput, run: JobRun): Promise<DraftClient> {
  run.report({ what: message('core.reading'), done: 0, total: null })
  const size = input.files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0)
  const opening = openDraftThread(store, input, { onProgress: run.report, signal: run.signal })
  // This thread has little to do, and would come to that when the delivery is long stored.
  if (size >= muchMemory) setImmediate(memorySweeper().sweep)
  return opening
}
