/** What documents that people read or sign go out as, and lists that they sort. */
import type { z } from 'zod'
import { ExportFormat } from './export-format.ts'

export const PaperFormat = ExportFormat.extract(['docx', 'pdf'])
export type PaperFormat = z.infer<typeof PaperFormat>

export const ListFormat = ExportFormat.extract(['docx', 'xlsx'])
export type ListFormat = z.infer<typeof ListFormat>
