/** What a party wrote in a box of its voorbereidingsblad, kept when the sheet came back: of whom, about what, and from which file. */
import { z } from 'zod'
import { PartyId, PreparationAnswerId, WorkId } from './ids.ts'
import { PreparationTopic } from './preparation.ts'

/** Some four pages: whoever writes more sends a letter. Every box holds it, in Word and in a workbook. */
export const longestAnswer = 10_000

export const PreparationAnswer = z.object({
  id: PreparationAnswerId,
  party: PartyId,
  /** The plan that the sheet was about. */
  year: z.int(),
  /** Of the party itself. */
  work: WorkId,
  /** Of another party, that it meets; null: the party may know of none there. */
  other: WorkId.nullable(),
  topic: PreparationTopic,
  text: z.string().trim().min(1).max(longestAnswer),
  /** The name of the file it stood in. */
  file: z.string(),
  actor: z.string(),
  /** When it was read back; instant, ISO 8601 in UTC. */
  at: z.iso.datetime(),
})
export type PreparationAnswer = z.infer<typeof PreparationAnswer>
