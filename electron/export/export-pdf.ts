/** The plan of a year as a document to print, to mail and to lay on the table of a council. */
import { fromWkb } from '../../shared/geo/wkb.ts'
import { planDocument } from '../../shared/plan/document/plan-document.ts'
import type { MapGround } from './pdf-blocks.ts'
import { pdfDocument } from './pdf-document.ts'
import type { PlanInput } from './writer-input.ts'
import type { WrittenFile } from './written-file.ts'

export function exportPdf(input: PlanInput): Promise<WrittenFile> {
  const { plan, language, date } = input
  return pdfDocument(planDocument(plan, language, date), groundOf(input), date)
}

function groundOf({ ground: { places, layers } }: PlanInput): MapGround {
  return {
    placeOf: (work) => {
      const place = places.get(work)
      return place === undefined ? null : fromWkb(place)
    },
    layers: layers.map(({ kind, features }) => ({
      kind,
      features: features.map(({ name, wkb }) => ({ name, geometry: fromWkb(wkb) })),
    })),
  }
}
