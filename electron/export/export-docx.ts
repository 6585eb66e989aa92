/** The plan of a year as a document that its readers can work on: quote from it, add to it, put it in their own house style. */
import { planDocument } from '../../shared/plan/document/plan-document.ts'
import { docxDocument } from './docx-document.ts'
import { mapGroundOf } from './map-ground.ts'
import type { PlanInput } from './writer-input.ts'

export function exportDocx({ plan, language, date, ground }: PlanInput): Promise<Uint8Array> {
  return docxDocument(planDocument(plan, language, date), mapGroundOf(ground), date)
}
