/** Numbers as people type them: decimal comma or dot, thousands separators, currency, "1,2 mln". */
import { textOf, type Cell } from '../readers/raw-table.ts'

/** A coordinate; a single separator is the decimal one. Null when it is no number. */
export function readCoordinate(cell: Cell | undefined): number | null {
  if (typeof cell === 'number') return cell
  const text = textOf(cell).replace(/[\s\u00a0']/g, '')
  if (!/^[+-]?[\d.,]*\d$/.test(text)) return null
  const value = Number(withDot(text))
  return Number.isNaN(value) ? null : value
}

/**
 * Whole euros; a single separator before three digits separates thousands. Null when it is no amount.
 * @param times what the heading says it has to be multiplied by; an amount that says "mln" itself is not.
 */
export function readAmount(cell: Cell | undefined, times = 1): number | null {
  if (typeof cell === 'number') return Math.round(cell * times)
  const plain = textOf(cell)
    .toLowerCase()
    .replace(/[€$£]|eur(o('s)?)?|ca\.?|\u00a0|\s|'/g, '')
    .replace(/,-+$|\.-+$|-$/, '')
  const parts = /^([+-]?[\d.,]*\d)(k|m|mln|miljoen|mio|million)?\.?$/.exec(plain)
  if (parts === null) return null
  const digits = parts[1] ?? ''
  const value = Number(
    /^[+-]?\d{1,3}([.,]\d{3})+$/.test(digits) ? digits.replace(/[.,]/g, '') : withDot(digits),
  )
  const own = parts[2] === undefined ? times : parts[2] === 'k' ? 1_000 : 1_000_000
  return Number.isNaN(value) ? null : Math.round(value * own)
}

/** With both separators the last is the decimal one; one that comes more than once separates thousands. */
function withDot(text: string): string {
  const comma = text.lastIndexOf(',')
  const dot = text.lastIndexOf('.')
  if (comma >= 0 && dot >= 0)
    return comma > dot ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '')
  const separator = comma >= 0 ? ',' : '.'
  return text.split(separator).length > 2 ? text.replaceAll(separator, '') : text.replace(',', '.')
}

/** What a heading says amounts have to be multiplied by: `x € 1.000`, `k€`, `in mln`; 1 when it says nothing of it. */
export function timesOfHeading(heading: string): number {
  const plain = heading.toLowerCase().replace(/\s+/g, ' ')
  if (/\b(mln|miljoen(en)?|million)\b|m€|€ ?m\b|1[.,]?000[.,]?000/.test(plain)) return 1_000_000
  if (
    /(x|×|\*|per|in|€|eur|euro'?s?) ?(€|eur|euro)? ?1[.,]?000\b|\bduizend(en)?\b|k€|€ ?k\b|\bkeur\b|\bk euro\b/.test(
      plain,
    )
  )
    return 1_000
  return 1
}
