/** The files a project can become. Each writer is loaded when it is asked for: some bring large libraries. */
import type { GeojsonInput } from './export-geojson.ts'
import type { PdfInput } from './export-pdf.ts'
import type { XlsxInput } from './export-xlsx.ts'
import type { TemplateInput } from './template.ts'
import type { WrittenFile } from './written-file.ts'

export type ExportInput =
  | ({ readonly format: 'geojson' } & GeojsonInput)
  | ({ readonly format: 'xlsx' } & XlsxInput)
  | ({ readonly format: 'pdf' } & PdfInput)
  | ({ readonly format: 'template' } & TemplateInput)

/** The file. Nothing is fetched and nothing is written. */
export async function makeFile(input: ExportInput): Promise<WrittenFile> {
  switch (input.format) {
    case 'geojson':
      return whole((await import('./export-geojson.ts')).exportGeojson(input))
    case 'xlsx':
      return whole((await import('./export-xlsx.ts')).exportXlsx(input))
    case 'pdf':
      return (await import('./export-pdf.ts')).exportPdf(input)
    case 'template':
      return whole((await import('./template.ts')).exportTemplate(input))
  }
}

/** Everything there is stands in it. */
async function whole(bytes: Uint8Array | Promise<Uint8Array>): Promise<WrittenFile> {
  return { bytes: await bytes, notes: [] }
}
