/**
 * What can leave: every format with its writer. A new one is a line in `shared/domain/export-format`, a line here and its
 * writer. Each writer is loaded when it is asked for: some bring large libraries.
 */
import { exportFormats, type ExportFormat, type FormatFacts } from '../../shared/domain/export-format.ts'
import type { PlanInput, WorksInput } from './writer-input.ts'
import type { WrittenFile } from './written-file.ts'

/** By what a format holds, what its writer is given. */
export interface Inputs {
  readonly plan: PlanInput
  readonly works: WorksInput
}

export type Holds<Format extends ExportFormat> = (typeof exportFormats)[Format]['holds']

type Format<Name extends ExportFormat> = FormatFacts & {
  readonly write: (input: Inputs[Holds<Name>]) => Promise<WrittenFile>
}

const formats: { readonly [Name in ExportFormat]: Format<Name> } = {
  pdf: {
    ...exportFormats.pdf,
    write: async (input) => (await import('./export-pdf.ts')).exportPdf(input),
  },
  docx: {
    ...exportFormats.docx,
    write: async (input) => whole(await (await import('./export-docx.ts')).exportDocx(input)),
  },
  xlsx: {
    ...exportFormats.xlsx,
    write: async (input) => whole(await (await import('./export-xlsx.ts')).exportXlsx(input)),
  },
  geojson: {
    ...exportFormats.geojson,
    write: async (input) => whole(await (await import('./export-geojson.ts')).exportGeojson(input)),
  },
}

/** A format with what its writer is given. */
export type ExportInput = {
  readonly [Name in ExportFormat]: { readonly format: Name; readonly input: Inputs[Holds<Name>] }
}[ExportFormat]

/** The file. Nothing is fetched and nothing is written. */
export function makeFile({ format, input }: ExportInput): Promise<WrittenFile> {
  // The pair was typed together; a writer known only by its name takes what belongs to that name.
  const { write } = formats[format] as { write: (input: Inputs[keyof Inputs]) => Promise<WrittenFile> }
  return write(input)
}

/** Everything there is stands in it. */
function whole(bytes: Uint8Array): WrittenFile {
  return { bytes, notes: [] }
}
