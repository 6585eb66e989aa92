/** Opens a zip within bounds: how many files, how large they say they are, and no path that climbs out. */
import { unzipSync } from 'fflate'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import type { DeliveredFile } from '../reading.ts'

const mostFiles = 5_000
const mostBytes = 2 ** 30
/** Real deliveries pack some ten to one; a file that unpacks hundreds of times is made to fill a disk. */
const mostTimes = 1_000
const ratioMattersFrom = 64 * 2 ** 20

/** What was unpacked so far: a zip and the zips inside it have one allowance together. */
export interface Spent {
  files: number
  bytes: number
}

export function nothingSpent(): Spent {
  return { files: 0, bytes: 0 }
}

/** True when the bytes begin as a zip does (xlsx and ods are zips too). */
export function isZip(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && bytes[3] === bytes[2] + 1
  )
}

/**
 * The files in a zip, as `planning.zip/riool.shp`. Fails with a sentence for a zip that is damaged, too large, or
 * names files outside itself.
 */
export function unpackZip({ path, bytes }: DeliveredFile, spent: Spent = nothingSpent()): DeliveredFile[] {
  const files = unpack(path, bytes, spent, (name) => !name.endsWith('/') && !isClutter(name))
  return Object.entries(files).map(([name, content]) => ({
    path: `${path}/${name.replaceAll('\\', '/')}`,
    bytes: content,
  }))
}

/** Checks the bounds of a zip that another library will open, without unpacking anything. */
export function checkZip(path: string, bytes: Uint8Array): void {
  unpack(path, bytes, nothingSpent(), () => false)
}

function unpack(
  path: string,
  bytes: Uint8Array,
  spent: Spent,
  wanted: (name: string) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        spent.files++
        spent.bytes += originalSize
        if (climbsOut(name)) throw new ExpectedFailure(message('import.zipClimbsOut', { file: path, name }))
        const tooDense = originalSize > ratioMattersFrom && originalSize > size * mostTimes
        if (spent.files > mostFiles || spent.bytes > mostBytes || tooDense)
          throw new ExpectedFailure(message('import.zipTooLarge', { file: path }))
        return wanted(name)
      },
    })
  } catch (error) {
    if (error instanceof ExpectedFailure) throw error
    throw new ExpectedFailure(message('import.zipDamaged', { file: path }))
  }
}

function climbsOut(name: string): boolean {
  const parts = name.split(/[\\/]/)
  return parts.includes('..') || parts[0] === '' || /^[a-z]:/i.test(name)
}

/** What systems and Excel leave lying about; nobody delivered it. */
export function isClutter(path: string): boolean {
  return /(^|\/)(__MACOSX\/|\._|~\$|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(path)
}
