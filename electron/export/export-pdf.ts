/** The plan of a year as a document to print, to mail and to lay on the table of a council. */
import { paperDocument } from '../../shared/plan/paper-document.ts'
import { mapGroundOf } from './map-ground.ts'
import { pdfDocument } from './pdf-document.ts'
import type { PlanInput } from './writer-input.ts'
import type { WrittenFile } from './written-file.ts'

export function exportPdf(input: PlanInput): Promise<WrittenFile> {
  const { plan, paper, language, date, ground, pictures } = input
  const pictured = new Set(pictures.keys())
  const document = paperDocument(paper, { plan, language, date, pictured })
  return pdfDocument(document, mapGroundOf(ground, pictures), date)
}
