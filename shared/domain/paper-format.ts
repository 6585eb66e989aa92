/** What a document that people read or sign goes out as. */
import type { z } from 'zod'
import { ExportFormat } from './export-format.ts'

export const PaperFormat = ExportFormat.extract(['docx', 'pdf'])
export type PaperFormat = z.infer<typeof PaperFormat>
