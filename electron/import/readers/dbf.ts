/**
 * Rows of a dBase table, the attributes of a shapefile. Source: dBase III/IV file structure; language byte as Esri
 * and FoxPro write it. A row marked as deleted keeps its place here, because the shapes count it too.
 */
import { calendarDate } from '../../../shared/time/day-number.ts'
import { distinctNames, type Cell } from './raw-table.ts'
import { OddWords, type EncodingDoubt, type LikelyEncoding } from './likely-encoding.ts'
import { decode, encodingNamed, utf8Use, westEuropean } from './text-encoding.ts'

export interface DbfTable {
  readonly columns: readonly string[]
  /** Null for a row that was deleted. */
  readonly rows: readonly (readonly Cell[] | null)[]
  readonly encoding: string
  readonly encodingDoubt: EncodingDoubt | null
  /** What its `.cpg` or language byte says; null: nothing that is an encoding. */
  readonly encodingSaid: string | null
  /** The header promises more rows than the file holds. */
  readonly rowsShort: number
  /** Columns of numbers in which stars stand: a number that was not known, or too wide for its column. */
  readonly starred: readonly string[]
  /** Columns that had the name of an earlier one. */
  readonly renamed: readonly string[]
}

interface Column {
  readonly name: string
  readonly type: string
  readonly start: number
  readonly width: number
}

/** Language bytes that say which code page; 0x00 and 0x57 ("ANSI") say nothing. */
const languages: Readonly<Record<number, string>> = {
  0x01: 'cp437',
  0x02: 'cp850',
  0x03: westEuropean,
  0x08: 'cp865',
  0x09: 'cp437',
  0x0a: 'cp850',
  0x0d: 'cp437',
  0x0e: 'cp850',
  0x10: 'cp850',
  0x12: 'cp850',
  0x14: 'cp850',
  0x1a: 'cp850',
  0x58: westEuropean,
  0x59: westEuropean,
  0x64: 'cp852',
  0x65: 'cp866',
  0xc8: 'windows-1250',
  0xc9: 'windows-1251',
}

const headerBytes = 32
const fieldBytes = 32

/**
 * Reads a dbf.
 * @param cpg text of the `.cpg` beside it, null when there is none.
 * @param chosen encoding by choice of a person.
 * @returns null when these bytes are no dbf.
 */
export function readDbf(bytes: Uint8Array, cpg: string | null, chosen: string | null): DbfTable | null {
  if (bytes.length < headerBytes + 1) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const promised = view.getUint32(4, true)
  const headerLength = view.getUint16(8, true)
  const recordLength = view.getUint16(10, true)
  if (headerLength < headerBytes || headerLength > bytes.length || recordLength < 1) return null
  const fields = fieldsOf(bytes, view, headerLength)
  const held = Math.min(promised, Math.floor((bytes.length - headerLength) / recordLength))
  const body = bytes.subarray(headerLength, headerLength + held * recordLength)
  const found = encodingOf(body, fields, recordLength, view.getUint8(29), cpg, chosen)
  const { encoding, doubt, said } = found
  const given = fields.map(({ name }) => decode(name, encoding).trim())
  const columns = distinctNames(given)
  return {
    columns,
    rows: rowsOf(body, fields, recordLength, encoding),
    encoding,
    encodingDoubt: doubt,
    encodingSaid: said,
    rowsShort: promised - held,
    starred: columns.filter((_, index) => hasStars(body, fields[index]!, recordLength)),
    renamed: columns.filter((name, index) => given[index] !== '' && name !== given[index]),
  }
}

/** How many rows the file holds, before any is read; 0 when these bytes are no dbf. */
export function countDbfRows(bytes: Uint8Array): number {
  if (bytes.length < headerBytes + 1) return 0
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const held = Math.floor((bytes.length - view.getUint16(8, true)) / Math.max(1, view.getUint16(10, true)))
  return Math.max(0, Math.min(view.getUint32(4, true), held))
}

interface Field extends Omit<Column, 'name'> {
  readonly name: Uint8Array
}

function fieldsOf(bytes: Uint8Array, view: DataView, headerLength: number): Field[] {
  const fields: Field[] = []
  let start = 1
  for (let at = headerBytes; at + fieldBytes <= headerLength; at += fieldBytes) {
    // 0x0d ends the list; what follows up to the first row is padding.
    if (bytes[at] === 0x0d || bytes[at] === 0) break
    const type = String.fromCharCode(view.getUint8(at + 11))
    // Wide text columns keep the high byte of their width where numbers keep their decimals.
    const width = view.getUint8(at + 16) + (type === 'C' ? view.getUint8(at + 17) * 256 : 0)
    const end = bytes.subarray(at, at + 11).indexOf(0)
    fields.push({ name: bytes.subarray(at, at + (end < 0 ? 11 : end)), type, start, width })
    start += width
  }
  return fields
}

/**
 * Choice of a person; UTF-8 where letters beyond ASCII are that, whatever the file says; otherwise what makes words, and of
 * that first what the `.cpg` or the language byte says.
 */
function encodingOf(
  body: Uint8Array,
  fields: readonly Field[],
  recordLength: number,
  language: number,
  cpg: string | null,
  chosen: string | null,
): LikelyEncoding & { readonly said: string | null } {
  const named = cpg === null ? null : encodingNamed(cpg)
  const said = named ?? languages[language] ?? null
  const sure = (encoding: string) => ({ encoding, doubt: null, said })
  if (chosen !== null) return sure(encodingNamed(chosen) ?? westEuropean)
  const { use, odd } = lookAtTexts(body, fields, recordLength)
  if (use === 'utf-8') return sure('utf-8')
  if (use === 'ascii') return sure(said ?? westEuropean)
  return { ...odd.likely(said === 'utf-8' ? null : said), said }
}

function lookAtTexts(body: Uint8Array, fields: readonly Field[], recordLength: number) {
  const odd = new OddWords()
  if (utf8Use(body) === 'ascii') return { use: 'ascii' as const, odd }
  let use: 'ascii' | 'utf-8' | 'invalid' = 'ascii'
  const texts = fields.filter(({ type }) => type === 'C')
  for (let at = 0; at + recordLength <= body.length; at += recordLength)
    for (const { start, width } of texts) {
      const end = Math.min(at + start + width, at + recordLength)
      const found = utf8Use(body, at + start, end)
      if (found === 'ascii') continue
      odd.take(body, at + start, end)
      if (use !== 'invalid') use = found
    }
  return { use, odd }
}

const star = 0x2a

function hasStars(body: Uint8Array, { type, start, width }: Field, recordLength: number): boolean {
  if ((type !== 'N' && type !== 'F') || width === 0) return false
  for (let at = 0; at + recordLength <= body.length; at += recordLength)
    if (body[at] !== star && body[at + start + width - 1] === star) return true
  return false
}

function rowsOf(
  body: Uint8Array,
  fields: readonly Field[],
  recordLength: number,
  encoding: string,
): (readonly Cell[] | null)[] {
  const text = textReader(body, encoding)
  const dates = new Map<string, Cell>()
  const rows: (readonly Cell[] | null)[] = []
  for (let at = 0; at + recordLength <= body.length; at += recordLength) {
    if (body[at] === star) rows.push(null)
    else
      rows.push(
        fields.map(({ type, start, width }) => {
          const from = at + start
          const to = Math.min(from + width, at + recordLength)
          return binary(body, type, from, to) ?? cellOf(type, text(from, to), dates)
        }),
      )
  }
  return rows
}

/**
 * One byte, one character: then the whole body is decoded once and cut. What is cut out of a long text keeps all of it in
 * memory, so where characters are their bytes each is made of those. UTF-8 is decoded field by field.
 */
function textReader(body: Uint8Array, encoding: string): (from: number, to: number) => string {
  if (encoding !== 'utf-8' || utf8Use(body) === 'ascii') {
    const whole = decode(body, encoding)
    const bytes = Buffer.from(body.buffer, body.byteOffset, body.length)
    if (whole === bytes.toString('latin1'))
      return (from, to) => bytes.toString('latin1', from, endOfText(body, from, to))
    if (whole.length === body.length) return (from, to) => whole.slice(from, to)
  }
  return (from, to) => decode(body.subarray(from, to), encoding).replace(/\uFFFD+$/, '')
}

const space = 0x20

/** Short values are filled up with spaces. */
function endOfText(body: Uint8Array, from: number, to: number): number {
  let end = to
  while (end > from && body[end - 1] === space) end--
  return end
}

/** Types that are numbers in binary, not in digits. */
function binary(body: Uint8Array, type: string, from: number, to: number): Cell | undefined {
  const isWhole = type === 'I' && to - from === 4
  const isDouble = (type === 'O' || type === 'B') && to - from === 8
  // Nearly every cell is text: a view of each would be more garbage than the cells.
  if (!isWhole && !isDouble) return undefined
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength)
  return isWhole ? view.getInt32(from, true) : view.getFloat64(from, true)
}

/** The same few days stand in thousands of rows: `dates` remembers their cells, so that rows share them. */
function cellOf(type: string, raw: string, dates: Map<string, Cell>): Cell {
  // Null bytes pad short values.
  const text = (raw.split('\0', 1)[0] ?? '').trim()
  if (text === '') return null
  switch (type) {
    case 'N':
    case 'F':
      return numberCell(text)
    case 'D':
      if (!dates.has(text)) dates.set(text, dateCell(text))
      return dates.get(text) ?? null
    case 'L':
      return /^[YyTt]$/.test(text) ? true : /^[NnFf]$/.test(text) ? false : null
    case 'M':
      return null
    default:
      return text
  }
}

/** Stars mean "did not fit"; whole numbers beyond what a number holds exactly stay text. */
function numberCell(text: string): Cell {
  const value = Number(text.replace(',', '.'))
  if (Number.isNaN(value)) return null
  return Number.isInteger(value) && !Number.isSafeInteger(value) && /^\d+$/.test(text) ? text : value
}

/** Zeros are how most writers say that a date is not known, stars how others do. */
function dateCell(text: string): Cell {
  if (/^[0 *]*$/.test(text)) return null
  const found = /^(\d{4})(\d\d)(\d\d)$/.exec(text)
  const date = found === null ? null : calendarDate(Number(found[1]), Number(found[2]), Number(found[3]))
  return date === null ? text : { date }
}
