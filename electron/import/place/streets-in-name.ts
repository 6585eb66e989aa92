/** Streets named inside a description ("Vervangen riool Kerkstraat 12-18"), where no column says them. */
import { takePartWords } from '../detect/part-words.ts'
import type { PlaceNames } from './place-names.ts'
import { readLocation, type Location } from './read-location.ts'
import { keyOfWords, streetWords } from './street-name.ts'

export interface StreetsInName {
  readonly location: Location
  /** The street's name by itself could be an ordinary word: "Markt", "Haven". */
  readonly isOrdinary: boolean
  /** More than one street is named, without a word that says how they belong together. */
  readonly isOpen: boolean
}

/** No street of the Netherlands has a longer name. */
const mostWords = 6
const leastLetters = 4
/** Shorter ones ("Markt", "Haven") are written with a capital too. */
const properLetters = 7
const streetEnding =
  /.{2}(straat|laan|weg|plein|kade|gracht|singel|dijk|steeg|dreef|pad|hof|plantsoen|wal|ring|baan|burg|dam|brink|park|markt|street|avenue|road|drive|boulevard|court)$/

interface Named {
  readonly key: string
  /** In the text, from the first letter to past the last. */
  readonly from: number
  readonly to: number
  readonly words: number
}

/** Null when no street is named as whole words. */
export function streetsInName(names: PlaceNames, text: string): StreetsInName | null {
  const whole = text.normalize('NFC')
  const named = namedIn(names, whole)
  const [first, ...others] = named
  if (first === undefined) return null
  const written = (each: Named) => whole.slice(each.from, each.to)
  const isOrdinary = named.every(
    (each) => each.words === 1 && !streetEnding.test(each.key) && !isProper(whole, each),
  )
  const { isPart } = takePartWords(withoutNames(whole, named))
  const around = locationAround(whole, first, names)
  if (
    around !== null &&
    (others.length === 0 || around.streets.length + (around.between ? 2 : 0) === named.length)
  )
    return { location: { ...around, isVague: around.isVague || isPart }, isOrdinary, isOpen: false }
  const streets = [...new Map(named.map((each) => [each.key, written(each)])).values()]
  const location: Location = {
    streets,
    isCrossing: streets.length === 2 && /\b(hoek|kruising|kruispunt|rotonde)\b/i.test(whole),
    between: null,
    numbers: null,
    hints: [],
    isVague: isPart || /\b(nabij|omgeving|t\.?h\.?v\.?|e\.?o\.?|gedeelte|deels)(?![\p{L}])/iu.test(whole),
  }
  return { location, isOrdinary, isOpen: streets.length > 1 && !location.isCrossing }
}

/** A number may be part of a name: Plein 1944. */
function withoutNames(text: string, named: readonly Named[]): string {
  const pieces = named.map(({ to }, at) => text.slice(to, named[at + 1]?.from))
  return [text.slice(0, named[0]?.from), ...pieces].join(' | ')
}

/** A long word with a capital in the middle of a sentence of small letters is a name. */
function isProper(text: string, { from, to }: Named): boolean {
  const word = text.slice(from, to)
  return (
    from > 0 &&
    word.length >= properLetters &&
    /^\p{Lu}\p{Ll}+$/u.test(word) &&
    /\p{Ll}{3}/u.test(text.slice(0, from))
  )
}

/** Longest names first from left to right, none inside another. */
function namedIn(names: PlaceNames, text: string): Named[] {
  const pieces = [...text.matchAll(/[\p{L}\d]+/gu)]
  const words = pieces.map(([piece]) => streetWords(piece)[0] ?? { inside: '', last: '' })
  const found: Named[] = []
  for (let at = 0; at < words.length; at++)
    for (let count = Math.min(mostWords, words.length - at); count > 0; count--) {
      const key = keyOfWords(words.slice(at, at + count))
      if (key.length < leastLetters || !/[a-z]/.test(key) || !names.isStreetKey(key)) continue
      const last = pieces[at + count - 1]!
      found.push({ key, from: pieces[at]!.index, to: last.index + last[0].length, words: count })
      at += count - 1
      break
    }
  return found
}

/** From the first street on, when what follows it says more about where: numbers, brackets, "van … tot". */
function locationAround(text: string, { from, to }: Named, names: PlaceNames): Location | null {
  const behind = text.slice(to)
  if (
    !/^\.?\s*(,?\s*\d|\(|,?\s*(van|vanaf|tussen|hoek|nrs?\b|huisn|t\.?h\.?v|e\.?o\b|,? te\b))/i.test(behind)
  ) {
    const isAlone = /^[\s.,;:!]*$/.test(behind)
    const before = text.slice(0, from)
    const isNear =
      /\b(nabij|omgeving|hoek|kruising|kruispunt|rotonde|t\.?h\.?v\.?|bij)(?: van| de)*\s*$/i.test(before)
    if (isAlone && !isNear) return readLocation(text.slice(from, to), names.isStreet)
    return null
  }
  return readLocation(text.slice(from), names.isStreet)
}
