/**
 * Words that say which part of a street is meant without saying it in house numbers: a side, a distance along the road, a
 * lamp post, "ong.". Nothing here can be looked up, so the place is the whole street and nobody is sure of it; only "hele
 * straat" says that all of it is meant.
 */

const before = '(?<![\\p{L}\\d])'
const after = '(?![\\p{L}\\d])'
const number = '\\d+(?:[.,]\\d+)?'
const to = '(?:-|–|—|/|tot en met|tot|t/m|en|naar)'
const from = '(?:(?:van|vanaf|tussen|bij|t\\.? ?h\\.? ?v\\.?|thv) )?'

/** A word with a number on both sides of "tot", or one. */
function stretchOf(word: string, mark: string): string {
  const marked = `${word}[ .:]*${mark}`
  return `${before}${from}${marked}(?: ?${to} ?(?:${word}[ .:]*)?${mark})?${after}`
}

const alongTheRoad = '(?:km|hm|hmp|hmpaal|kilometer(?:paal)?|hectometer(?:paal)?)'
const things =
  '(?:perceel|kavel|lantaarnpaal|lichtmast|mast|inspectieput|put|kast|paal|boom|duiker|knooppunt|knoop)'

const parts: readonly RegExp[] = [
  new RegExp(stretchOf(alongTheRoad, number), 'giu'),
  new RegExp(stretchOf(things, '[a-z]{0,2}[ -]?\\d+[a-z]?'), 'giu'),
  // How long or how many, not where.
  new RegExp(
    `(?<![\\p{L}\\d.,-])${number}(?: ?(?:-|–|tot|t/m) ?${number})? ?(?:km|hm|m1|m|mtr|meter|kilometer|stuks|st|woningen|huizen|panden)${after}`,
    'giu',
  ),
  new RegExp(`${before}(?:0 ?)?(?:ong\\.?|ongenummerd|zonder (?:huis)?nummer|z\\.n\\.)${after}`, 'giu'),
]
const sides = new RegExp(
  `${before}(?:on)?even(?: (?:en|\\+|&) (?:on)?even)?(?: ?(?:zijden?|kant|(?:huis)?nummers|nrs?\\.?))?${after}`,
  'giu',
)
const whole = new RegExp(
  `${before}(?:de )?(?:(?:ge)?hele (?:straat|weg|laan|lengte)|over de (?:ge)?hele lengte|(?:ge)?hele|geheel|volledige?)${after}`,
  'giu',
)

export interface PartWords {
  /** The text without them. */
  readonly text: string
  /** Some part of the street is meant. */
  readonly isPart: boolean
}

/** Longer texts are stories, not places. */
const longest = 1_000

/** Takes those words out of a text. A side beside house numbers is theirs, and stays. */
export function takePartWords(text: string): PartWords {
  if (text.length > longest) return { text, isPart: false }
  let rest = text.replace(whole, ' ')
  let isPart = false
  const take = (pattern: RegExp) => {
    const without = rest.replace(pattern, ' ')
    if (without === rest) return
    isPart = true
    rest = without
  }
  parts.forEach(take)
  if (!/\d/.test(rest)) take(sides)
  return { text: rest.replace(/\s+/g, ' ').trim(), isPart }
}

const nothingSaid = /^(?:[-–—./x?]*|n\.?v\.?t\.?|geen|alle(?:s| nummers)?|all)$/i

/** True for what people write under house numbers when they mean none, or all: `-`, `nvt`, `hele straat`. */
export function saysWholeStreet(numbers: string): boolean {
  const { text, isPart } = takePartWords(numbers.trim())
  return !isPart && nothingSaid.test(text)
}

/** True for a cell that says which part of a street is meant, in numbers or in words. */
export function saysWhichPart(text: string): boolean {
  if (text === '' || text.length >= 40) return false
  if (/^\d{1,4}( ?[a-z])?\b/i.test(text) || takePartWords(text).isPart) return true
  return /^(?:t\.? ?h\.? ?v\.?|thv|t\.o\.|van(?:af)?|tussen|nabij|naast|nrs?\.?|(?:on)?even|(?:ge)?hele?)(?=[\s.\d]|$)/i.test(
    text,
  )
}
