/**
 * The little XML that the parts of a workbook are made of: tags, attributes and text. Nothing is fetched, and no entity but
 * the five of XML itself and characters by number is written out. Source: XML 1.0, 4.1 and 4.6.
 */

export interface Tag {
  readonly name: string
  readonly isEnd: boolean
  /** `<a/>`: nothing follows that belongs to it. */
  readonly isEmpty: boolean
  readonly attributes: string
  /** Where the text behind the tag begins. */
  readonly next: number
}

/** The tags of a small part one by one, names without their prefix. */
export function* tagsOf(xml: string): Generator<Tag> {
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    if (xml.startsWith('<!--', at)) {
      const end = xml.indexOf('-->', at)
      if (end < 0) return
      at = end
      continue
    }
    const end = endOfTag(xml, at)
    if (end < 0) return
    const isEnd = xml[at + 1] === '/'
    const isEmpty = xml[end - 1] === '/'
    const inside = xml.slice(at + (isEnd ? 2 : 1), isEmpty ? end - 1 : end)
    const name = /^[^\s/>]*/.exec(inside)?.[0] ?? ''
    at = end + 1
    yield {
      name: name.slice(name.indexOf(':') + 1),
      isEnd,
      isEmpty,
      attributes: inside.slice(name.length),
      next: at,
    }
  }
}

/** A `>` may stand inside an attribute. */
function endOfTag(xml: string, start: number): number {
  let quote = ''
  for (let at = start; at < xml.length; at++) {
    const letter = xml[at]
    if (quote !== '') {
      if (letter === quote) quote = ''
    } else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '>') return at
  }
  return -1
}

const patterns = new Map<string, RegExp>()

/** The value of an attribute, whatever its prefix; null when it is not there. */
export function attribute({ attributes }: Pick<Tag, 'attributes'>, name: string): string | null {
  if (!attributes.includes(name)) return null
  let pattern = patterns.get(name)
  if (pattern === undefined) {
    pattern = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    patterns.set(name, pattern)
  }
  const found = pattern.exec(attributes)
  return found === null ? null : plainText(found[1] ?? found[2] ?? '')
}

/** `true` as XML Schema writes it. */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on'
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text as it was typed: entities written out, those that nobody knows left as they stand. */
export function plainText(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x?)?(\w+);/g, (whole, isCode: string | undefined, said: string) => {
    if (isCode === undefined) return named[said] ?? whole
    const code = Number.parseInt(said, isCode === '#' ? 10 : 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}

/** The whole of a part as text; UTF-16 where its first bytes say so. */
export function textOfPart(bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const label = !isUtf16 ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be'
  return new TextDecoder(label).decode(bytes)
}

const prefixedRoot = /<([\w.-]+:)(?:worksheet|sst|document-content|document)[\s>]/

/** Whether a scan may look for `<row` and `<c` in these bytes: UTF-8, and no prefix before the names. */
export function isScannable(bytes: Uint8Array): boolean {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4_000))
  return !isUtf16 && !prefixedRoot.test(start.toString('latin1'))
}

/** The same bytes as a scan can read them. */
export function scannable(bytes: Uint8Array): Uint8Array {
  if (isScannable(bytes)) return bytes
  const text = textOfPart(bytes)
  const prefix = prefixedRoot.exec(text.slice(0, 4_000))?.[1]
  if (prefix === undefined) return Buffer.from(text)
  return Buffer.from(text.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</'))
}
