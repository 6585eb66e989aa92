/** The plan of a year, and files made of it. */
import { z } from 'zod'
import { PictureOf } from '../../domain/attachment.ts'
import { ExportFormat, WorksFormat } from '../../domain/export-format.ts'
import { WorkId } from '../../domain/ids.ts'
import { Language } from '../../domain/language.ts'
import { Plan } from '../../domain/plan.ts'
import { PlanPaper } from '../../domain/plan-paper.ts'
import { SheetsAsked } from '../../domain/sheet.ts'
import { Audience } from '../../domain/sharing.ts'
import { mostChosen } from '../../domain/sight.ts'
import { job } from '../call.ts'
import { madeFile, comparedKinds } from './several-calls.ts'

export const planCalls = {
  'plan.read': job(
    [...comparedKinds, 'agreement', 'dossier', 'fact', 'attachment', 'sharing', 'meeting', 'body', 'person'],
    z.object({ year: z.int().min(1900).max(2200), forWhom: Audience.nullable().default(null) }),
    Plan,
  ),
  /** Makes a file; `GET /files/{file}` hands it over. */
  'export.make': job(
    null,
    z.object({
      format: ExportFormat,
      /** Of a plan; a format that holds works has no other than `plan`. */
      paper: PlanPaper.default('plan'),
      year: z.int().min(1900).max(2200).nullable().default(null),
      /** Null: for who draws up the plan, with all there is. */
      forWhom: Audience.nullable().default(null),
      language: Language.default('nl'),
      /** Of attachments that stand in the plan, to stand in it as pictures. */
      pictures: z.array(PictureOf).max(500).default([]),
    }),
    madeFile,
  ),
  /** A file of these works alone, in the same way; what may not go to whom it is for is left out, and said. */
  'export.works': job(
    null,
    z.object({
      works: z.array(WorkId).min(1).max(mostChosen),
      format: WorksFormat,
      forWhom: Audience.nullable().default(null),
      language: Language.default('nl'),
    }),
    madeFile,
  ),
  /** Makes sheets of paper with the map on them; `GET /files/{file}` hands them over. */
  'sheet.make': job([...comparedKinds, 'sharing', 'delivery'], SheetsAsked, madeFile),
} as const
