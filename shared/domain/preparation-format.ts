/** What voorbereidingsbladen go out as, to be filled in. */
import type { z } from 'zod'
import { ExportFormat } from './export-format.ts'

export const PreparationFormat = ExportFormat.extract(['docx', 'xlsx'])
export type PreparationFormat = z.infer<typeof PreparationFormat>
