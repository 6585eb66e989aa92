/**
 * Makes a document fit its paper whatever stands in it: every text is set in letters that have its signs, and a word that is
 * wider than the room it gets is broken. Works on the description of the document, before it is laid out.
 */
import type { Content } from 'pdfmake'
import { styles } from './pdf-looks.ts'
import { runsOf, widthOf, type Run } from './paper-letters.ts'

/** A sign that no letters on paper have, and where it stood. */
export interface LostSign {
  readonly sign: string
  /** The whole text around it. */
  readonly text: string
}

export interface Fitted<Shape> {
  readonly content: Shape
  readonly lost: readonly LostSign[]
}

/** What a text inherits from what it stands in. Room and sizes in points. */
interface Setting {
  readonly room: number
  readonly size: number
  readonly bold: boolean
}

type Node = Record<string, unknown>

/** Text may be a little wider on paper than measured here: kerning, and the space behind it. */
const slack = 2
/** Between columns of a table, beside what is put in them (`quietTable`). */
const gap = 6

/** The same content, fitted into `room` points at a text size of `size` points. */
export function fitOnPaper<Shape>(
  content: Shape,
  { room, size }: { room: number; size: number },
): Fitted<Shape> {
  const lost: LostSign[] = []
  const fitted = fit(content, { room, size, bold: false }, lost) as Shape
  return { content: fitted, lost }
}

function fit(content: unknown, setting: Setting, lost: LostSign[]): unknown {
  if (typeof content === 'string') return fitText(content, setting, lost)
  if (Array.isArray(content)) return content.map((one) => fit(one, setting, lost))
  if (typeof content !== 'object' || content === null) return content
  const node = content as Node
  const own = settingOf(node, setting)
  return { ...node, ...fitParts(node, own, lost) }
}

/** Whatever of a node holds text. */
function fitParts(node: Node, own: Setting, lost: LostSign[]): Node {
  if (node['text'] !== undefined) return { text: fitWords(node['text'], own, lost) }
  if (node['stack'] !== undefined) return { stack: fit(node['stack'], own, lost) }
  if (Array.isArray(node['columns'])) return { columns: fitColumns(node, own, lost) }
  if (node['table'] !== undefined) return { table: fitTable(node['table'] as Node, own, lost) }
  if (typeof node['svg'] === 'string') return { svg: fitDrawing(node['svg'], lost) }
  return {}
}

/** The text of a node: one, or several in a row that may have looks of their own. */
function fitWords(text: unknown, setting: Setting, lost: LostSign[]): unknown {
  if (Array.isArray(text)) return text.map((one) => fitWords(one, setting, lost))
  if (typeof text === 'string' || typeof text === 'number') return fitText(String(text), setting, lost)
  return fit(text, setting, lost)
}

/** Plain text stays plain where nothing has to be done. */
function fitText(text: string, setting: Setting, lost: LostSign[]): Content {
  const runs = runsOf(text, (sign) => lost.push({ sign, text }))
  const pieces = runs.flatMap((run) => breakWide(run, setting))
  const [only] = pieces
  if (pieces.length === 0) return ''
  if (pieces.length === 1 && only && !('font' in only) && !('wordBreak' in only)) return only.text
  return { text: pieces }
}

interface Piece {
  readonly text: string
  readonly font?: string
  readonly wordBreak?: 'break-all'
}

/** A run with the words that are wider than their room apart, to be broken where the line ends. */
function breakWide(run: Run, { room, size, bold }: Setting): Piece[] {
  const font = run.letters === 'Roboto' ? {} : { font: run.letters }
  const words = run.text.split(/(?<=\s)(?=\S)/)
  const pieces: { text: string; isWide: boolean }[] = []
  for (const text of words) {
    const isWide = widthOf({ ...run, text: text.trimEnd() }, size, bold) > room - slack
    const last = pieces.at(-1)
    if (last && !last.isWide && !isWide) last.text += text
    else pieces.push({ text, isWide })
  }
  return pieces.flatMap(({ text, isWide }) =>
    isWide ? breakable(text).map((one) => ({ ...one, ...font })) : [{ text, ...font }],
  )
}

/** The library breaks between units of UTF-16: a sign of two stays a piece of its own. */
function breakable(text: string): Piece[] {
  return text
    .split(/([\u{10000}-\u{10ffff}]+)/u)
    .filter((part) => part !== '')
    .map((part) =>
      /^[\u{10000}-\u{10ffff}]/u.test(part) ? { text: part } : { text: part, wordBreak: 'break-all' },
    )
}

function settingOf(node: Node, { room, size, bold }: Setting): Setting {
  const named = [node['style']].flat().map((name) => styles[String(name)])
  const look = (key: string) =>
    node[key] ?? named.findLast((style) => style && key in style)?.[key as 'fontSize']
  const [left, right] = sidesOf(node['margin'])
  const ownRoom = typeof node['width'] === 'number' && node['svg'] === undefined ? node['width'] : room
  const ownSize = look('fontSize')
  return {
    room: ownRoom - left - right,
    size: typeof ownSize === 'number' ? ownSize : size,
    bold: typeof look('bold') === 'boolean' ? Boolean(look('bold')) : bold,
  }
}

/** Left and right of a margin: one for all sides, [across, upright], or [left, top, right, bottom]. */
function sidesOf(margin: unknown): [left: number, right: number] {
  if (typeof margin === 'number') return [margin, margin]
  if (!Array.isArray(margin)) return [0, 0]
  const [first = 0, , third = first] = margin as number[]
  return [first, third]
}

function fitColumns({ columns, columnGap }: Node, setting: Setting, lost: LostSign[]): unknown[] {
  const nodes = columns as Node[]
  const between = typeof columnGap === 'number' ? columnGap : 0
  const rooms = roomsOf(
    nodes.map(({ width }) => width ?? '*'),
    setting.room - between * (nodes.length - 1),
  )
  return nodes.map((node, at) => fit(node, { ...setting, room: rooms[at] ?? setting.room }, lost))
}

function fitTable(table: Node, setting: Setting, lost: LostSign[]): Node {
  const body = table['body'] as Node[][]
  const widths = (table['widths'] ?? []) as unknown[]
  const rooms = roomsOf(widths, setting.room - gap * (widths.length - 1))
  const cellRoom = (column: number, span: unknown) =>
    rooms.slice(column, column + (typeof span === 'number' ? span : 1)).reduce((sum, room) => sum + room, 0)
  return {
    ...table,
    body: body.map((row) =>
      row.map((cell, column) => fit(cell, { ...setting, room: cellRoom(column, cell['colSpan']) }, lost)),
    ),
  }
}

/** What each column gets: those with a number that, the others what is left in equal parts. */
function roomsOf(widths: readonly unknown[], room: number): number[] {
  const given = widths.map((width) => (typeof width === 'number' ? width : null))
  const left = room - given.reduce<number>((sum, width) => sum + (width ?? 0), 0)
  const share = left / Math.max(1, given.filter((width) => width === null).length)
  return given.map((width) => width ?? share)
}

/** Names on a small map: one that Roboto cannot write gets the other letters as a whole. */
function fitDrawing(svg: string, lost: LostSign[]): string {
  return svg.replaceAll(/<text([^>]*)>([^<]*)<\/text>/g, (whole, attributes: string, text: string) => {
    const runs = runsOf(text, (sign) => lost.push({ sign, text }))
    if (runs.every(({ letters }) => letters === 'Roboto')) return whole
    return `<text${attributes} font-family="DejaVu">${runs.map((run) => run.text).join('')}</text>`
  })
}
