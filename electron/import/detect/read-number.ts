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

/** What stands behind or before an amount and multiplies it. A "ton" is a hundred thousand, as Dutch budgets say it. */
const multiples: readonly (readonly [pattern: string, times: number])[] = [
  ['mld|miljard|billion', 1_000_000_000],
  ['mln|miljoen|mio|million|m', 1_000_000],
  ['ton', 100_000],
  ['duizend|dzd|tsd|k', 1_000],
]
const multiple = `(?<multiple>${multiples.map(([words]) => words).join('|')})`
const amount = new RegExp(`^(?<before>k|m(?:ln)?)?(?<sign>[+-]?)(?<digits>[\\d.,]*\\d)${multiple}?\\.?$`)
/** Says nothing of how much it is; whether tax is in it, no field of ours tells. */
const besideAmount =
  /[€$£]|\beur(o('?s)?)?\b|eur(?=\d)|\b(ca|circa|ongeveer|plm|raming)\b\.?:?|[(]?\b(excl?|incl?|ex|inclusief|exclusief)\b\.? ?(btw|vat|bijdragen?|opslag)?[)]?|\u00a0|\s|'|±|~/g

/**
 * Whole euros; a single separator before three digits separates thousands, except that of millions a comma is the decimal
 * one and a dot may be either. Null when it is no amount, or not surely one: a range, a share, a bound.
 * @param times what the heading says it has to be multiplied by; an amount that says "mln" itself is not.
 */
export function readAmount(cell: Cell | undefined, times = 1): number | null {
  if (typeof cell === 'number') return Math.round(cell * times)
  const text = textOf(cell).toLowerCase()
  // Bookkeepers write what goes out in brackets.
  const bare = /^\((?<in>[^()]*\d[^()]*)\)$/.exec(text.replace(/[€\s]/g, ''))?.groups?.['in']
  if (bare !== undefined && /^[\d.,-]+$/.test(bare)) return negative(readAmount(bare, times))
  const plain = text
    .replace(/keur/g, 'k')
    .replace(besideAmount, '')
    .replace(/,-+$|\.-+$|-$/, '')
  const parts = amount.exec(plain)?.groups
  if (parts === undefined) return null
  const word = parts['multiple'] ?? (parts['before'] === undefined ? undefined : parts['before'].slice(0, 1))
  const own =
    word === undefined ? times : (multiples.find(([words]) => words.split('|').includes(word))?.[1] ?? 1)
  const value = numberOf(parts['digits'] ?? '', own)
  if (value === null || Number.isNaN(value)) return null
  return Math.round(value * own) * (parts['sign'] === '-' ? -1 : 1)
}

function negative(value: number | null): number | null {
  return value === null ? null : -Math.abs(value)
}

/** Null where a separator may be the decimal one as well as one of thousands. */
function numberOf(digits: string, times: number): number | null {
  if (!/^\d{1,3}([.,]\d{3})+$/.test(digits)) return Number(withDot(digits))
  const isOne = digits.replace(/\d/g, '').length === 1
  if (times < 1_000_000 || !isOne) return Number(digits.replace(/[.,]/g, ''))
  return digits.includes(',') ? Number(withDot(digits)) : null
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
