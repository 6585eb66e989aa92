/** The plan of a year, and files made of it. */
import { z } from 'zod'
import { ExportFormat } from '../../domain/export-format.ts'
import { PartyId } from '../../domain/ids.ts'
import { Language } from '../../domain/language.ts'
import { Plan } from '../../domain/plan.ts'
import { job } from '../call.ts'
import { madeFile, comparedKinds } from './several-calls.ts'

export const planCalls = {
  'plan.read': job(comparedKinds, z.object({ year: z.int().min(1900).max(2200) }), Plan),
  /** Makes a file; `GET /files/{file}` hands it over. */
  'export.make': job(
    null,
    z.object({
      format: ExportFormat,
      year: z.int().min(1900).max(2200).nullable().default(null),
      party: PartyId.nullable().default(null),
      language: Language.default('nl'),
    }),
    madeFile,
  ),
} as const
