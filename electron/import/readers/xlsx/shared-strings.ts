/** The texts of a workbook, kept once for all cells. Source: ECMA-376 part 1, 18.4. */
import { longestText } from '../sheet-grid.ts'
import { attribute, isTrue, plainText, scannable, tagsOf } from './xml-text.ts'

/** A text of a cell, without what is struck through in it. */
export interface CellText {
  readonly text: string
  /** What was left out because it is struck through; empty when all of it is, and kept; null: nothing is. */
  readonly struckPart: string | null
}

export interface SharedStrings {
  readonly texts: readonly string[]
  /** By index, for the few texts that are struck through in part, or all of them: empty. */
  readonly struckParts: ReadonlyMap<number, string>
}

/** Reads `sharedStrings.xml`; empty bytes: the workbook has none. */
export function readSharedStrings(part: Uint8Array): SharedStrings {
  const bytes = scannable(part)
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const texts: string[] = []
  const struckParts = new Map<number, string>()
  for (let at = buffer.indexOf('<si'); at >= 0;) {
    const open = buffer.indexOf('>', at)
    if (open < 0) break
    if (buffer[open - 1] === 0x2f) {
      texts.push('')
      at = buffer.indexOf('<si', open)
      continue
    }
    const end = buffer.indexOf('</si>', open)
    if (end < 0) break
    const { text, struckPart } = textOfItem(buffer.toString('utf8', open + 1, end))
    if (struckPart !== null) struckParts.set(texts.length, struckPart)
    texts.push(text)
    at = buffer.indexOf('<si', end)
  }
  return { texts, struckParts }
}

/** The inside of a `<si>` or `<is>`: one text, or runs that each look their own way. How to pronounce it is not read. */
export function textOfItem(xml: string): CellText {
  const simple = /^\s*<t(?: [^>]*)?>([^<]*)<\/t>\s*$/.exec(xml)
  if (simple !== null) return { text: typed(simple[1] ?? ''), struckPart: null }
  const kept: string[] = []
  const struck: string[] = []
  let isStruck = false
  let isSound = false
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'rPh') isSound = !tag.isEnd && !tag.isEmpty
    if (tag.name === 'r') isStruck = false
    if (tag.name === 'strike') isStruck = isTrue(attribute(tag, 'val') ?? '1')
    if (tag.name !== 't' || tag.isEnd || tag.isEmpty || isSound) continue
    const end = xml.indexOf('</', tag.next)
    const text = typed(xml.slice(tag.next, end < 0 ? xml.length : end))
    if (isStruck) struck.push(text)
    else kept.push(text)
  }
  if (struck.length === 0) return { text: kept.join('').slice(0, longestText), struckPart: null }
  const isWhole = kept.join('').trim() === ''
  const text = (isWhole ? struck : kept).join('').slice(0, longestText)
  return { text, struckPart: isWhole ? '' : struck.join('').trim() }
}

/** Ends of lines are one character in XML; `_x000D_` is how a workbook writes a character that XML has no place for. */
export function typed(xml: string): string {
  const text = plainText(xml.startsWith('<![CDATA[') ? xml.slice(9, -3) : xml)
  const written = /_x|\r/.test(text)
    ? text
        .replace(/\r\n?/g, '\n')
        .replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
  return written.length > longestText ? written.slice(0, longestText) : written
}
