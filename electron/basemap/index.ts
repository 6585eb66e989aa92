/** Files with the tiles of a basemap: opened, looked at, and read tile by tile. */
export { fingerprintOf } from './fingerprint.ts'
export { openTiles } from './open-tiles.ts'
export type { Tile, TilePlace, TilesFile } from './tiles-file.ts'
