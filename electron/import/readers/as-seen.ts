/**
 * Texts of a list as people see them: signs that take no room are left out and named, spaces and hyphens of other kinds are
 * made the usual ones. They come along when someone copies from a web page, a mail or a document, and make two numbers
 * that look the same differ. Source: Unicode 16, general categories Cf and Zs, UAX 15 (composed letters).
 */
import type { RowRemark } from '../../../shared/domain/delivery.ts'
import type { Bilingual } from '../../../shared/domain/language.ts'
import { message } from '../../../shared/domain/message.ts'
import { withCells, type Cell, type RawRow, type RawTable } from './raw-table.ts'

const odd =
  /[\u00a0\u00ad\u061c\u180e\u2000-\u2015\u2028-\u202f\u205f-\u2064\u2066-\u206f\u3000\ufeff\uff01-\uff5e]|\p{M}|^'(?=\d)|^[\d-]+ [\d -]+$/u
const unseen =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|\p{Variation_Selector}/gu
/** A date in figures with spaces or longer dashes between: there they are nothing. */
const looseDate = /^(\d{1,2}|\d{4}) ?[-\u2013\u2014] ?(\d{1,2}) ?[-\u2013\u2014] ?(\d{4}|\d{1,2})$/

/** What people call them; others are said by their number. */
const names: Readonly<Record<string, Bilingual>> = {
  '\u00ad': { nl: 'zacht afbreekstreepje U+00AD', en: 'soft hyphen U+00AD' },
  '\u200b': { nl: 'spatie zonder breedte U+200B', en: 'zero width space U+200B' },
  '\u200c': { nl: 'scheider zonder breedte U+200C', en: 'zero width non-joiner U+200C' },
  '\u200d': { nl: 'verbinder zonder breedte U+200D', en: 'zero width joiner U+200D' },
  '\u2060': { nl: 'woordverbinder U+2060', en: 'word joiner U+2060' },
  '\ufeff': { nl: 'bytevolgordeteken U+FEFF', en: 'byte order mark U+FEFF' },
}

/** The table with its texts and headings as they are seen, and a note when signs were left out. */
export function asSeen(table: RawTable): RawTable {
  const found = { signs: new Set<string>(), cells: 0, rows: new Set<number>() }
  const seen = (text: string, row: number) => {
    const signs = text.match(unseen)
    if (signs !== null) {
      found.cells++
      found.rows.add(row)
      for (const sign of signs) found.signs.add(sign)
    }
    return plainSigns(text)
  }
  const rows = table.rows.map((row) => rowAsSeen(row, seen))
  const columns = table.columns?.map((name) => (odd.test(name) ? seen(name, 0) : name)) ?? null
  if (found.cells === 0 && rows.every((row, index) => row === table.rows[index]))
    return columns === null ? table : { ...table, columns }
  return { ...table, columns, rows, notes: [...table.notes, ...noteOf(table, found)] }
}

/** A row made anew only when something in it is seen otherwise; its shape stays what it was. */
function rowAsSeen(row: RawRow, seen: (text: string, row: number) => string): RawRow {
  let cells: Cell[] | null = null
  for (let at = 0; at < row.cells.length; at++) {
    const cell = row.cells[at]
    if (typeof cell !== 'string' || !odd.test(cell)) continue
    cells ??= [...row.cells]
    cells[at] = seen(cell, row.row) || null
  }
  return cells === null ? row : withCells(row, cells)
}

function plainSigns(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/[\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/^'(?=\d)/, '')
    .normalize('NFC')
    .trim()
    .replace(looseDate, '$1-$2-$3')
}

const mostNamed = 12

function byNumber(sign: string): Bilingual {
  const number = `U+${sign.charCodeAt(0).toString(16).toUpperCase()}`
  return { nl: number, en: number }
}

function noteOf(
  { file, sheet }: RawTable,
  { signs, cells, rows }: { signs: ReadonlySet<string>; cells: number; rows: ReadonlySet<number> },
): RowRemark[] {
  if (cells === 0) return []
  const numbers = [...rows].filter((row) => row > 0)
  const named = numbers.slice(0, mostNamed).join(', ') + (numbers.length > mostNamed ? ', …' : '')
  const inWords = [...signs].map((sign) => names[sign] ?? byNumber(sign))
  const said = { nl: inWords.map(({ nl }) => nl).join(', '), en: inWords.map(({ en }) => en).join(', ') }
  const found = message('looks.invisible', { count: cells, signs: said, rows: named })
  return [{ file, sheet, row: null, message: found }]
}
