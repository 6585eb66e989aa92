/** The file with tiles that stands open, as long as its project does. Opening one closes the one before. */
import { realpath, stat } from 'node:fs/promises'
import { fingerprintOf, openTiles, type Tile, type TilePlace, type TilesFile } from '../basemap/index.ts'

export interface OpenBasemap {
  readonly tiles: TilesFile
  readonly fingerprint: string
}

export interface BasemapInUse {
  /** Opens this file, or gives it as it stands open when nothing wrote in it since. Fails as `openTiles` does. */
  open(file: string): Promise<OpenBasemap>
  /** Null when tiles of that fingerprint stand no longer open. */
  tile(fingerprint: string, place: TilePlace): Promise<Tile | null>
  close(): Promise<void>
}

interface Held extends OpenBasemap {
  /** Of the file as it was when it was opened. */
  readonly seen: string
}

export function createBasemapInUse(): BasemapInUse {
  let held: Held | null = null
  // One after the other: two windows that ask at once would each open the file.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <Value>(action: () => Promise<Value>): Promise<Value> => {
    const next = last.then(action, action)
    last = next.catch(() => undefined)
    return next
  }
  const close = async () => {
    const before = held
    held = null
    await before?.tiles.close()
  }
  return {
    open: (file) =>
      inTurn(async () => {
        const seen = await seenOf(file)
        if (held !== null && held.seen === seen) return held
        const tiles = await openTiles(file)
        try {
          const fingerprint = await fingerprintOf(file)
          await close()
          held = { tiles, fingerprint, seen }
          return held
        } catch (error) {
          await tiles.close()
          throw error
        }
      }),
    async tile(fingerprint, place) {
      return held?.fingerprint === fingerprint ? held.tiles.tile(place) : null
    },
    close: () => inTurn(close),
  }
}

/** Which file it is, and when it was written last; for one that is not there, a text that no other has. */
async function seenOf(file: string): Promise<string> {
  try {
    const { size, mtimeMs, ino } = await stat(file)
    return JSON.stringify([await realpath(file), size, mtimeMs, ino])
  } catch {
    return `${file}, not there`
  }
}
