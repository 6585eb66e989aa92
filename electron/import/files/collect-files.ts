/** From paths on disk to the files of one delivery: a file with its companions, a folder with all that is in it. */
import { open, readdir, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, sep } from 'node:path'
import { done, failed, type Result } from '../../../shared/domain/result.ts'
import type { DeliveredFile } from '../reading.ts'
import { sharedRoom } from './shared-bytes.ts'

export type { DeliveredFile } from '../reading.ts'

/** Files that belong to a shapefile and are taken along when only the `.shp` is named. */
const companions = new Set(['.shp', '.shx', '.dbf', '.prj', '.cpg'])
const mostBytes = 2 ** 31

/**
 * Reads what `paths` name: files, zips (kept as one file) and folders (walked, hidden files left out). A named `.shp`
 * brings its companions from the same folder, a named `.gpkg` its log. Paths inside the delivery are relative to what was named.
 * Fails with a sentence when a path is not there, cannot be read, holds nothing or holds more than 2 GB.
 */
export async function collectFiles(paths: readonly string[]): Promise<Result<DeliveredFile[]>> {
  const found = new Map<string, string>()
  for (const path of paths) {
    const kind = await kindOf(path)
    if (kind === null) return failed('import.notThere', { path })
    const files = kind === 'folder' ? await walk(path) : await withCompanions(path)
    const base = kind === 'folder' ? path : dirname(path)
    const prefix = kind === 'folder' && paths.length > 1 ? `${basename(path)}/` : ''
    for (const file of files) addUnder(found, prefix + relative(base, file).split(sep).join('/'), file)
  }
  if (found.size === 0) return failed('import.emptyFolder', { path: paths.join(', ') })
  return readAll(found)
}

async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  try {
    const found = await stat(path)
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : null
  } catch {
    return null
  }
}

async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter(
      (entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.parentPath.includes('__MACOSX'),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

async function withCompanions(path: string): Promise<string[]> {
  if (extname(path).toLowerCase() === '.gpkg') return withLog(path)
  if (extname(path).toLowerCase() !== '.shp') return [path]
  const name = basename(path, extname(path)).toLowerCase()
  const beside = (await readdir(dirname(path))).filter(
    (other) =>
      other !== basename(path) &&
      basename(other, extname(other)).toLowerCase() === name &&
      companions.has(extname(other).toLowerCase()),
  )
  return [path, ...beside.sort().map((other) => join(dirname(path), other))]
}

/** A GeoPackage that stands open keeps its last edits in a file beside it. */
async function withLog(path: string): Promise<string[]> {
  const log = `${path}-wal`
  return (await kindOf(log)) === 'file' ? [path, log] : [path]
}

/** Two files of the same name from different folders both keep a place; the same file named twice is one. */
function addUnder(found: Map<string, string>, path: string, file: string): void {
  let free = path
  for (let copy = 2; found.has(free) && found.get(free) !== file; copy++) free = `${copy}/${path}`
  found.set(free, file)
}

async function readAll(found: ReadonlyMap<string, string>): Promise<Result<DeliveredFile[]>> {
  const files: DeliveredFile[] = []
  let bytesSoFar = 0
  for (const [path, file] of found) {
    try {
      const { size } = await stat(file)
      bytesSoFar += size
      if (bytesSoFar > mostBytes) return failed('import.tooLarge', { path, most: mostBytes / 2 ** 30 })
      files.push({ path, bytes: await readShared(file, size) })
    } catch {
      return failed('import.cannotRead', { path: file })
    }
  }
  return done(files)
}

/** As much of the file as it was long when it was looked at. */
async function readShared(file: string, size: number): Promise<Uint8Array> {
  const handle = await open(file)
  try {
    const room = sharedRoom(size)
    let at = 0
    while (at < size) {
      const { bytesRead } = await handle.read(room, at, size - at, at)
      if (bytesRead === 0) break
      at += bytesRead
    }
    return room.subarray(0, at)
  } finally {
    await handle.close()
  }
}
