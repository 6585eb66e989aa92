/** Which steps of history are looked for. */
import { z } from 'zod'
import { CombinationId, MeetingId, PartyId, WorkId } from './ids.ts'
import { Language } from './language.ts'

/** A thing of which the steps are looked for that changed it, name it, or changed something that belongs to it. */
export const HistoryThing = z.discriminatedUnion('is', [
  z.object({ is: z.literal('party'), id: PartyId }),
  z.object({ is: z.literal('work'), id: WorkId }),
  z.object({ is: z.literal('combination'), id: CombinationId }),
  z.object({ is: z.literal('meeting'), id: MeetingId }),
])
export type HistoryThing = z.infer<typeof HistoryThing>

/** Null and an empty text look for nothing in particular. */
export const HistoryFilter = z.object({
  actor: z.string().nullable().default(null),
  of: HistoryThing.nullable().default(null),
  /** Stands in the sentence of the step as it reads in `language`; case does not matter. */
  text: z.string().max(200).default(''),
  language: Language.default('nl'),
})
export type HistoryFilter = z.infer<typeof HistoryFilter>

export const wholeHistory: HistoryFilter = { actor: null, of: null, text: '', language: 'nl' }
