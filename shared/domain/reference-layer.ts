/** A layer to look at and to find streets in. */
import { z } from 'zod'
import { LayerId } from './ids.ts'
import { Message } from './message.ts'

export const LayerKind = z.enum([
  'streets',
  'addresses',
  'postcodes',
  'districts',
  'water',
  'buildings',
  'digRest',
  'other',
])
export type LayerKind = z.infer<typeof LayerKind>

/** Layers in which a place is found by its name. */
export const searchedKinds: ReadonlySet<LayerKind> = new Set([
  'streets',
  'addresses',
  'postcodes',
  'districts',
])

/** Which column says how long each area of a layer of kind `digRest` rests, and what its dates mean. */
export const ClosingColumn = z.object({
  column: z.string(),
  /** The day the work was finished, from which the rest counts; or the last day of the rest itself. */
  means: z.enum(['finished', 'until']),
})
export type ClosingColumn = z.infer<typeof ClosingColumn>

export const ReferenceLayer = z.object({
  id: LayerId,
  name: z.string(),
  kind: LayerKind,
  features: z.int(),
})
export type ReferenceLayer = z.infer<typeof ReferenceLayer>

/** A file that was read to become reference layers, before anyone said what it is. */
export const LayerDraftId = z.uuid().brand<'LayerDraftId'>()
export type LayerDraftId = z.infer<typeof LayerDraftId>

export const LayerDraft = z.object({
  id: LayerDraftId,
  tables: z.array(
    z.object({
      file: z.string(),
      sheet: z.string().nullable(),
      features: z.int(),
      crs: z.string().nullable(),
      columns: z.array(
        z.object({
          column: z.string(),
          samples: z.array(z.string()),
          /** In how many rows it says a day, whatever the day is of. */
          dates: z.int(),
        }),
      ),
      /** What it looks like; `nameColumn` null: its features have no names. */
      proposal: z.object({
        name: z.string(),
        kind: LayerKind,
        nameColumn: z.string().nullable(),
        closing: ClosingColumn.nullable(),
      }),
    }),
  ),
  notes: z.array(Message),
})
export type LayerDraft = z.infer<typeof LayerDraft>

/** One table of a layer draft, as it is to be kept. */
export const LayerChoice = z.object({
  file: z.string(),
  sheet: z.string().nullable(),
  name: z.string().trim().min(1),
  kind: LayerKind,
  nameColumn: z.string().nullable(),
  /** For a layer of kind `digRest`, which cannot do without; null for any other. */
  closing: ClosingColumn.nullable().default(null),
})
export type LayerChoice = z.infer<typeof LayerChoice>

/** Something of a reference layer that a name or number was found in, with its shape in longitude and latitude. */
export const FoundPlace = z.object({
  name: z.string(),
  layer: LayerId,
  kind: LayerKind,
  geometry: z.custom<GeoJSON.Geometry>(
    (value) => typeof value === 'object' && value !== null && 'type' in value,
  ),
})
export type FoundPlace = z.infer<typeof FoundPlace>
