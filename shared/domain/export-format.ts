/**
 * What a project can go out as, once: terminal, window, contract and core read this list, and `electron/export/formats`
 * gives each its writer.
 */
import { z } from 'zod'

export interface FormatFacts {
  /** Behind the point of a file's name. */
  readonly extension: string
  readonly mediaType: string
  /** The plan of a year, or the works as they were delivered. */
  readonly holds: 'plan' | 'works'
  /** It draws small maps, and so needs places and the ground. */
  readonly hasMaps: boolean
}

/** In the order of how often a plan goes out like this. */
export const exportFormats = {
  pdf: { extension: 'pdf', mediaType: 'application/pdf', holds: 'plan', hasMaps: true },
  docx: {
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    holds: 'plan',
    hasMaps: true,
  },
  xlsx: {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    holds: 'plan',
    hasMaps: false,
  },
  geojson: { extension: 'geojson', mediaType: 'application/geo+json', holds: 'works', hasMaps: false },
} as const satisfies Readonly<Record<string, FormatFacts>>

export const ExportFormat = z.enum(
  Object.keys(exportFormats) as [keyof typeof exportFormats, ...(keyof typeof exportFormats)[]],
)
export type ExportFormat = z.infer<typeof ExportFormat>

/** What a choice of works can go out as; a plan is of a year, and so not of a choice. */
export const WorksFormat = ExportFormat.extract(['xlsx', 'geojson'])
export type WorksFormat = z.infer<typeof WorksFormat>
