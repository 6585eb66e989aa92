/** The plan of a year as a document that its readers can work on: quote from it, add to it, put it in their own house style. */
import { paperDocument } from '../../shared/plan/paper-document.ts'
import { docxDocument } from './docx-document.ts'
import { mapGroundOf } from './map-ground.ts'
import type { PlanInput } from './writer-input.ts'

export function exportDocx(input: PlanInput): Promise<Uint8Array> {
  const { plan, paper, language, date, ground, pictures } = input
  const pictured = new Set(pictures.keys())
  const document = paperDocument(paper, { plan, language, date, pictured })
  return docxDocument(document, mapGroundOf(ground, pictures), date)
}
