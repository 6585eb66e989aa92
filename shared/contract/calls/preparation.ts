/** What parties prepare for the meeting: sheets that go out to them, and what they wrote on those. */
import { z } from 'zod'
import { PartyId } from '../../domain/ids.ts'
import { Language } from '../../domain/language.ts'
import { PreparationFormat } from '../../domain/preparation-format.ts'
import { PreparationAnswer } from '../../domain/preparation-answer.ts'
import { PreparationDraft, PreparationDraftId } from '../../domain/returned-sheet.ts'
import { command, job, query } from '../call.ts'
import { madeFile, nothing, revised } from './several-calls.ts'

export const preparationCalls = {
  /** The voorbereidingsblad of a party, as it sees the project; of all parties: a zip with one for each. */
  'preparation.make': job(
    null,
    z.object({
      /** Null: all parties. */
      party: PartyId.nullable(),
      year: z.int().min(1900).max(2200).nullable().default(null),
      format: PreparationFormat,
      language: Language.default('nl'),
    }),
    madeFile,
  ),
  /**
   * Reads sheets that came back, and says what they change; nothing is stored by it. Of several files those that are no sheet of
   * this project are named beside the others.
   */
  'preparation.read': job(null, z.object({ uploads: z.array(z.string()).min(1) }), PreparationDraft),
  /** Stores all that was read, in one step. What was emptied stays as it was said before, unless that is asked to go. */
  'preparation.store': command(
    z.object({ draft: PreparationDraftId, takesEmptied: z.boolean().default(false) }),
    revised.extend({ said: z.int(), gone: z.int() }),
  ),
  /** What a party says of kansengebieden without a sheet, in one step. `text` null: it says nothing of that any more. */
  'preparation.answer': command(
    PreparationAnswer.pick({ party: true, year: true }).extend({
      said: z
        .array(
          PreparationAnswer.pick({ work: true, other: true, topic: true }).extend({
            text: PreparationAnswer.shape.text.nullable(),
          }),
        )
        .min(1),
    }),
    revised.extend({ said: z.int(), gone: z.int() }),
  ),
  /** What parties said, oldest first. */
  'preparation.answers': query(['preparationAnswer'], nothing, z.array(PreparationAnswer)),
} as const
