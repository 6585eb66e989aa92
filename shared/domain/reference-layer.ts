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

/** Few, and told apart by people who see colours otherwise; what each looks like is for who draws. */
export const LayerColour = z.enum(['blue', 'sky', 'green', 'orange', 'vermilion', 'purple'])
export type LayerColour = z.infer<typeof LayerColour>

export const LayerWidth = z.enum(['thin', 'normal', 'wide'])
export type LayerWidth = z.infer<typeof LayerWidth>

/** How a layer is drawn, as far as people said it. */
export const LayerLook = z.object({
  /** Null: as its kind is drawn. */
  colour: LayerColour.nullable(),
  width: LayerWidth,
  /** Percent; what cannot be seen is hidden instead. */
  opacity: z.int().min(10).max(100),
})
export type LayerLook = z.infer<typeof LayerLook>

export const usualLook: LayerLook = { colour: null, width: 'normal', opacity: 100 }

/** Kinds as they usually lie on each other, lowest first. What is there to find places in comes last, above what it would hide. */
export const kindsFromBelow: readonly LayerKind[] = [
  'water',
  'other',
  'buildings',
  'streets',
  'digRest',
  'districts',
  'postcodes',
  'addresses',
]

/** Layers to search in, not to look at: drawn only for who asks for them. */
export function isQuietKind(kind: LayerKind): boolean {
  return kind === 'addresses' || kind === 'postcodes'
}

export const ReferenceLayer = z.object({
  id: LayerId,
  name: z.string(),
  kind: LayerKind,
  features: z.int(),
  look: LayerLook,
  isShown: z.boolean(),
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
