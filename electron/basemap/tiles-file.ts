/** A file with tiles, whatever its format. */
import type { TilesAbout } from '../../shared/domain/basemap.ts'

export interface Tile {
  readonly bytes: Uint8Array
  /** As it goes over the wire: bytes are never packed any more. */
  readonly type: string
}

/** Where a tile lies: columns from the west, rows from the north. */
export interface TilePlace {
  readonly zoom: number
  readonly column: number
  readonly row: number
}

export interface TilesFile {
  readonly about: TilesAbout
  /** Null where there is none, or none that can be read: the map stays empty there. */
  readonly tile: (place: TilePlace) => Promise<Tile | null>
  readonly close: () => Promise<void>
}
