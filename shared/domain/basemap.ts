/** The map under everything: tiles from a file on this machine, as the window needs to know them. */
import { z } from 'zod'
import { Message } from './message.ts'

/** What the project remembers of it: one at most, under the id of the project. */
export const Basemap = z.object({
  id: z.string().min(1),
  /** On the machine where it was chosen; the file may be elsewhere, or nowhere, on another. */
  path: z.string().min(1),
  /** Tells the file apart from another of the same name; see electron/basemap. */
  fingerprint: z.string().min(1),
  isShown: z.boolean(),
})
export type Basemap = z.infer<typeof Basemap>

/** What a file with tiles says of itself. Tiles are square cuts of the world in web mercator, by zoom, column and row. */
export const TilesAbout = z.object({
  /** Shapes that we draw ourselves, or pictures that are as they are. */
  kind: z.enum(['vector', 'raster']),
  minZoom: z.int(),
  maxZoom: z.int(),
  /** Longitude and latitude: west, south, east, north. */
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  /** Whose map it is, in plain text; empty when the file does not say. */
  attribution: z.string(),
  /** The layers in the tiles of kind `vector`, by name. */
  layers: z.array(z.string()),
})
export type TilesAbout = z.infer<typeof TilesAbout>

/** How it stands with the file that the project remembers. */
export const BasemapState = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('there'),
    about: TilesAbout,
    /** Names these tiles in addresses: another file has another. */
    version: z.string(),
    /** It is not the file that was chosen, but another in its place. */
    isOther: z.boolean(),
  }),
  z.object({ is: z.literal('missing') }),
  /** It is there and cannot be used. */
  z.object({ is: z.literal('unfit'), why: Message }),
])
export type BasemapState = z.infer<typeof BasemapState>

export const BasemapNow = z.object({
  /** Where the file is, or was. */
  path: z.string(),
  isShown: z.boolean(),
  state: BasemapState,
})
export type BasemapNow = z.infer<typeof BasemapNow>

/** The map from the internet: switched on by a person for one machine, never by a project that somebody else made. */
export const WebMapNow = z.object({
  isShown: z.boolean(),
  /** Who looks after this machine may forbid it, and then nothing is asked of anyone. */
  isForbidden: z.boolean(),
  /** As people call it; null: it has no name but who is asked for it. */
  name: z.string().nullable(),
  /** Who is asked for its tiles, such as `service.pdok.nl`. */
  asks: z.string(),
  about: TilesAbout,
})
export type WebMapNow = z.infer<typeof WebMapNow>

/** Names the tiles of the map from the internet, where those of a file are named by its fingerprint. */
export const webMapVersion = 'web'
