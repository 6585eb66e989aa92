/** What a packaged Electron program may still do besides running us: its fuses, as they stand in the program itself. */
import { readFileSync } from 'node:fs'

/** The order they stand in: https://github.com/electron/electron/blob/main/build/fuses/fuses.json5 */
const names = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
] as const
export type Fuse = (typeof names)[number]

const sentinel = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX')
const off = '0'.charCodeAt(0)
const on = '1'.charCodeAt(0)

/** Every fuse that is on or off; one that this program does not have is left out. Null when it has none at all. */
export function readFuses(program: string): Partial<Record<Fuse, boolean>> | null {
  const bytes = readFileSync(program)
  const at = bytes.indexOf(sentinel)
  if (at < 0) return null
  // After the sentinel: the version of the list, how long it is, and a sign for each.
  const [version = 0, length = 0] = bytes.subarray(at + sentinel.length)
  if (version !== 1) return null
  const signs = bytes.subarray(at + sentinel.length + 2).subarray(0, length)
  const fuses = names.flatMap((name, index): [Fuse, boolean][] => {
    const sign = signs[index]
    return sign === on || sign === off ? [[name, sign === on]] : []
  })
  return Object.fromEntries(fuses)
}

/** The fuses of this program that are not as wanted. */
export function otherFuses(program: string, wanted: Readonly<Partial<Record<Fuse, boolean>>>): Fuse[] {
  const found = readFuses(program)
  return names.filter((name) => wanted[name] !== undefined && found?.[name] !== wanted[name])
}
