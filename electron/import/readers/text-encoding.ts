/** Which characters bytes mean: what the file says when that makes sense, otherwise what the bytes can be. */
import iconv from 'iconv-lite'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { OddWords, type LikelyEncoding } from './likely-encoding.ts'

/** The encoding nearly every Dutch file has that is not UTF-8. */
export const westEuropean = 'windows-1252'
const utf8 = 'utf-8'

/** Code page numbers and the names that `.cpg` files, language bytes and people use for them. */
const byNumber: Readonly<Record<string, string>> = {
  '65001': utf8,
  '88591': westEuropean,
  '28591': westEuropean,
  '885915': 'iso-8859-15',
  '8859': westEuropean,
}

/**
 * The encoding that a name means (`UTF-8`, `1252`, `ANSI 1252`, `cp850`, `LDID/87`), or null when it is no encoding.
 * ISO 8859-1 is read as windows-1252, which it nearly always is.
 */
export function encodingNamed(name: string): string | null {
  const plain = name
    .replace(/^\uFEFF/, '')
    .trim()
    .toLowerCase()
  if (plain === '' || plain.length > 24) return null
  if (/^utf-?8$/.test(plain)) return utf8
  const digits = plain.replace(/^(iso|ansi|oem|cp|windows|ms)/, '').replace(/[ \-_]/g, '')
  const known = Object.hasOwn(byNumber, digits) ? byNumber[digits] : undefined
  if (known !== undefined) return known
  if (/^\d{3,4}$/.test(digits)) {
    const coded = Number(digits) >= 1250 ? `windows-${digits}` : `cp${digits}`
    return iconv.encodingExists(coded) ? coded : null
  }
  return /^[a-z][a-z0-9-]+$/.test(plain) && iconv.encodingExists(plain) ? plain : null
}

/** Longer text is more than the language holds in one piece (2^29 characters), whatever its characters take. */
const mostText = 500 * 2 ** 20

export interface DecodedText extends LikelyEncoding {
  readonly text: string
}

/**
 * Text of a whole file. `chosen` is a person's choice; otherwise byte order mark, zeros in every other byte, UTF-8 where
 * the bytes are that, or the encoding in which they make words.
 * Throws an ExpectedFailure for a file larger than text can be.
 */
export function decodeText(bytes: Uint8Array, chosen: string | null, file: string): DecodedText {
  if (bytes.length > mostText)
    throw new ExpectedFailure(message('import.textTooLong', { file, most: mostText / 2 ** 20 }))
  const { encoding, doubt } = encodingOf(bytes, chosen)
  return { text: decode(bytes, encoding).replace(/^\uFEFF/, ''), encoding, doubt }
}

export function decode(bytes: Uint8Array, encoding: string): string {
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding)
}

function encodingOf(bytes: Uint8Array, chosen: string | null): LikelyEncoding {
  const sure = (encoding: string) => ({ encoding, doubt: null })
  if (chosen !== null) return sure(encodingNamed(chosen) ?? westEuropean)
  const wide = utf16Of(bytes)
  if (wide !== null) return sure(wide)
  if (utf8Use(bytes) !== 'invalid') return sure(utf8)
  const odd = new OddWords()
  odd.take(bytes)
  return odd.likely(null)
}

/** Looked at to tell text in two bytes a letter from a file that is no text. */
const lookedAt = 4096

/**
 * UTF-16 by its byte order mark, or because nearly every other byte of the start is zero and none beside them: Excel
 * writes "Unicode text" with the mark, other programs without.
 */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  const end = Math.min(bytes.length, lookedAt)
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const enough = 0.35 * end
  if (odd > enough && even === 0) return 'utf-16le'
  return even > enough && odd === 0 ? 'utf-16be' : null
}

/**
 * Whether bytes are plain ASCII, UTF-8 with other characters in it, or no UTF-8. A character cut off at the very end
 * is forgiven: fixed-width fields do that.
 */
export function utf8Use(bytes: Uint8Array, start = 0, end = bytes.length): 'ascii' | 'utf-8' | 'invalid' {
  let used: 'ascii' | 'utf-8' = 'ascii'
  let at = start
  while (at < end) {
    const byte = bytes[at] ?? 0
    at++
    if (byte < 0x80) continue
    const more = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 && byte < 0xe0 ? 1 : 0
    if (more === 0 || byte >= 0xf5) return 'invalid'
    for (let follow = 0; follow < more && at < end; follow++, at++)
      if (((bytes[at] ?? 0) & 0xc0) !== 0x80) return 'invalid'
    used = 'utf-8'
  }
  return used
}
