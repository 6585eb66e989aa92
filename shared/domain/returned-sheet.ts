/** A voorbereidingsblad that came back, before anything of it is stored: what its boxes hold, and what that changes. */
import { z } from 'zod'
import { ClusterId, PartyId } from './ids.ts'
import { Message } from './message.ts'
import { longestAnswer } from './preparation-answer.ts'
import { PreparationPlace, PreparationTopic, type PreparationStamp } from './preparation.ts'

/** A box that is on the sheet; an empty text is an empty box. */
export interface ReturnedBox extends PreparationPlace {
  readonly topic: PreparationTopic
  readonly text: string
}

/** As it was read of a file; nobody looked yet whether it fits the project. */
export interface ReturnedSheet {
  readonly file: string
  readonly stamp: PreparationStamp
  /** Each once. */
  readonly boxes: readonly ReturnedBox[]
  readonly notes: readonly Message[]
}

/**
 * What storing does to a box: `new` and `changed` say what is there from then on, `same` nothing; `emptied` held what was
 * said before and holds nothing now; `left` is empty on a sheet on which that did not stand yet, so it says nothing of it.
 */
export const BoxChange = z.enum(['new', 'changed', 'same', 'emptied', 'left'])
export type BoxChange = z.infer<typeof BoxChange>

export const ReadBox = PreparationPlace.extend({
  /** The cluster that its pair is in now; null: none any more. */
  cluster: ClusterId.nullable(),
  topic: PreparationTopic,
  change: BoxChange,
  /** What the project knows; null: nothing yet. */
  before: z.string().nullable(),
  text: z.string().max(longestAnswer),
  /** What it changes came in after the sheet was made: who filled it in had not seen that. */
  isBehind: z.boolean(),
})
export type ReadBox = z.infer<typeof ReadBox>

export const ReadSheet = z.object({
  file: z.string(),
  party: PartyId,
  year: z.int(),
  /** Those with something in them, now or before, in the order of the sheet. */
  boxes: z.array(ReadBox),
  notes: z.array(Message),
})
export type ReadSheet = z.infer<typeof ReadSheet>

export const PreparationDraftId = z.uuid().brand<'PreparationDraftId'>()
export type PreparationDraftId = z.infer<typeof PreparationDraftId>

export const PreparationDraft = z.object({
  id: PreparationDraftId,
  sheets: z.array(ReadSheet).min(1),
  /** Files that are no sheet of this project, each with its sentence. */
  refused: z.array(Message),
})
export type PreparationDraft = z.infer<typeof PreparationDraft>
