/** House numbers as people write them: "12", "12-18", "12 t/m 18", "12a", "even 2-40", "12, 14 en 16". */
import { takePartWords } from '../detect/part-words.ts'

/** From and to are the same for a single number. */
export interface NumberRange {
  readonly from: number
  readonly to: number
  /** Only this side of the street; null: every number. */
  readonly parity: 'even' | 'odd' | null
  /** The letter or addition of a single number: "a" of 12a. */
  readonly addition: string
}

export interface HouseNumbers {
  readonly ranges: readonly NumberRange[]
  /** "12 e.v.", "t.o. 12": about there, and not just there. */
  readonly isAbout: boolean
}

const noise = /\b(huis ?nummers?|huis ?nrs?|nummers?|nrs?|no|hnr)\b\.?/gi
const about =
  /\b(vanaf(?= ?\d+ ?[a-z]?$)|naast|achter|e\.? ?v\.?|ev|e\.? ?a\.?|en verder|circa|ca|t\.? ?o\.?|tegenover|t\.? ?h\.? ?v\.?|ter hoogte van|nabij|bij|omgeving|e\.? ?o\.?)(?=[\s.,\d]|$)\.?/gi
const mostNumber = 99_999

/** Null when the text is not about house numbers. */
export function readHouseNumbers(text: string): HouseNumbers | null {
  const { text: without, isPart } = takePartWords(text.toLowerCase())
  const said = without.replace(noise, ' ').trim()
  const plain = said.replace(about, ' ')
  const parity = /\boneven\b/.test(plain) ? 'odd' : /\beven\b/.test(plain) ? 'even' : null
  const body = plain
    .replace(/tot en met|t\.m\./g, 't/m')
    .replace(/\b(on)?even\b( zijde| kant)?|[():]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (!/\d/.test(body)) return null
  const ranges: NumberRange[] = []
  for (const part of body.split(/\s*(?:[,;&+]|\ben\b)\s*/)) {
    if (part === '') continue
    const range = rangeOf(part, parity)
    if (range === null) return null
    ranges.push(...range)
  }
  return ranges.length === 0 ? null : { ranges, isAbout: isPart || plain !== said || isOther(ranges, parity) }
}

/** "oneven zijde, 12": one of the two is wrong. */
function isOther(ranges: readonly NumberRange[], parity: NumberRange['parity']): boolean {
  return (
    parity !== null && ranges.some(({ from, to }) => from === to && (from % 2 === 0) !== (parity === 'even'))
  )
}

function rangeOf(part: string, parity: NumberRange['parity']): NumberRange[] | null {
  const between =
    /^(?:van )?(\d{1,5}) ?([a-z]{0,2}) ?(?:-|–|—|\/|t\/m|tm|tot|\.\.) ?(\d{1,5}) ?[a-z]{0,2}$/.exec(part)
  if (between !== null) {
    const [from, to] = [Number(between[1]), Number(between[3])]
    if (to >= from) return [{ from, to, parity: parity ?? sideOf(from, to), addition: '' }]
    // "12-2" is the second home of number 12; "18 t/m 12" was written backwards.
    if (/^\d+ ?-/.test(part)) return [single(from, between[3] ?? '')]
    return [{ from: to, to: from, parity: parity ?? sideOf(to, from), addition: '' }]
  }
  const lone = /^(?:van )?(\d{1,5})(?: ?-? ?([a-z]{1,2}\d?|bis|hs|rd|zw|i{1,3}|[a-z] ?- ?[a-z]))?$/.exec(part)
  if (lone === null || Number(lone[1]) > mostNumber) return null
  return [single(Number(lone[1]), lone[2] ?? '')]
}

function single(number: number, addition: string): NumberRange {
  return { from: number, to: number, parity: null, addition: addition.replace(/[^a-z\d]/g, '') }
}

/** From an even number to an even one is that side of the street. */
function sideOf(from: number, to: number): NumberRange['parity'] {
  if (from % 2 !== to % 2) return null
  return from % 2 === 0 ? 'even' : 'odd'
}

/** Whether a house stands in the range. */
export function isInRange({ from, to, parity }: NumberRange, number: number): boolean {
  if (number < from || number > to) return false
  return parity === null || (number % 2 === 0) === (parity === 'even')
}
