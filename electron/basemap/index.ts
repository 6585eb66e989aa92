/** Tiles of a basemap: of a file, opened, looked at and read tile by tile; and of a map on the internet. */
export { fingerprintOf } from './fingerprint.ts'
export { openTiles } from './open-tiles.ts'
export { pictureType } from './picture-type.ts'
export type { Tile, TilePlace, TilesFile } from './tiles-file.ts'
export { brtAchtergrondkaart, fetchWebTile, type FetchFromWeb, type WebTiles } from './web-tiles.ts'
