/** In which characters a file of the same name was read last time, for bytes that leave it open. */
import { utf8Use } from '../readers/text-encoding.ts'
import type { MappingProfile } from '../reading.ts'
import { fileFamily } from './file-family.ts'

/**
 * The encoding of the newest earlier file of the same family, when these bytes can be in it: text that is sound UTF-8 is
 * that, whatever it was before. Null: the bytes decide as they would without an earlier delivery.
 */
export function rememberedEncoding(
  path: string,
  text: Uint8Array,
  profiles: readonly MappingProfile[],
): string | null {
  const family = fileFamily(path)
  if (family === '' || profiles.length === 0 || utf8Use(text) !== 'invalid') return null
  for (const { tables } of profiles) {
    const encoding = tables.find(({ file }) => fileFamily(file) === family)?.encoding ?? null
    if (encoding !== null && !encoding.startsWith('utf')) return encoding
  }
  return null
}

/** The rows of a `.dbf` without its header, which is no text. */
export function textOfDbf(dbf: Uint8Array): Uint8Array {
  return dbf.subarray((dbf[8] ?? 0) + 256 * (dbf[9] ?? 0))
}
