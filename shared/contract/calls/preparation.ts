/** What parties prepare for the meeting: sheets that go out to them. */
import { z } from 'zod'
import { PartyId } from '../../domain/ids.ts'
import { Language } from '../../domain/language.ts'
import { PreparationFormat } from '../../domain/preparation-format.ts'
import { job } from '../call.ts'
import { madeFile } from './several-calls.ts'

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
} as const
