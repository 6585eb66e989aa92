/** Some works of a project as a file: for a GIS, or to sort and count in. */
import type { WorksFormat } from '../../shared/domain/export-format.ts'
import type { WorksInput } from './writer-input.ts'
import type { WrittenFile } from './written-file.ts'

export interface WorksFileInput {
  readonly format: WorksFormat
  readonly input: WorksInput
}

const writers: Readonly<Record<WorksFormat, (input: WorksInput) => Promise<Uint8Array>>> = {
  xlsx: async (input) => (await import('./export-works-xlsx.ts')).exportWorksXlsx(input),
  geojson: async (input) => (await import('./export-geojson.ts')).exportGeojson(input),
}

export async function makeWorksFile({ format, input }: WorksFileInput): Promise<WrittenFile> {
  return { bytes: await writers[format](input), notes: [] }
}
