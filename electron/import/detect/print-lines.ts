/** Lines that a program or a person put between or under the rows: page numbers, when it was printed, footnotes. */
import { isEmpty, textOf, type Cell, type RawRow } from '../readers/raw-table.ts'
import { filledCount } from './cell-kinds.ts'

/** More cells than this are a row. */
const mostCells = 4

const pageLine =
  /^[-–— ]*(pagina|pag|blz|bladzijde|blad|page|p)\.? ?(nr\.? ?)?:? ?\d+( ?(van|of|\/|-|uit) ?\d+)?[-–— ]*$|^[-–— ]*\d+ (van|of) \d+[-–— ]*$|^[-–—]+ ?\d+ ?[-–—]+$/i
const printLine =
  /^((dit )?(overzicht|rapport|bestand|document)( is)? )?(afgedrukt|geprint|uitgedraaid|gegenereerd|geexporteerd|geëxporteerd|printed|generated|exported|print ?datum|print ?date|afdruk ?datum|rapport ?datum|export ?datum|datum (afdruk|rapport|export|uitdraai)|gebruiker|opgesteld door|vertrouwelijk|confidential)\b/i
const footnote =
  /^(\*|¹|²|³|[1-9]\)|\([1-9*]\) |noot\b|nb\b|n\.b\.|let op\b|bron(nen)? ?:|source ?:|disclaimer\b|aan (dit|deze) .{0,40} (geen )?rechten|toelichting ?:|opmerking(en)? ?:|legenda ?:)/i

export type LineKind = 'page' | 'print' | 'footnote'

/** What kind of line a row is; null: it may be a row. */
export function lineKind({ cells }: RawRow): LineKind | null {
  if (filledCount(cells) > mostCells && hasThreeTexts(cells)) return null
  const texts = [...new Set(cells.filter((cell) => !isEmpty(cell)).map(textOf))]
  const [first] = texts
  if (first === undefined || texts.length > mostCells) return null
  const whole = texts.join(' ')
  if (pageLine.test(whole)) return 'page'
  if (printLine.test(first)) return 'print'
  return texts.length === 1 && footnote.test(first) ? 'footnote' : null
}

/** Three different values make a row; nearly every row has them in its first cells. */
function hasThreeTexts(cells: readonly Cell[]): boolean {
  const first = textOf(cells[0])
  let other = first
  for (let column = 1; column < cells.length; column++) {
    const text = textOf(cells[column])
    if (text === first || text === other) continue
    if (other !== first) return true
    other = text
  }
  return false
}
