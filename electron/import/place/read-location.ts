/** What a text says about where: which streets, and whether all of them, their crossing, or the part between two others. */
import { takePartWords } from '../detect/part-words.ts'

export interface Location {
  /** Names of streets as they are written, in the order of the text. */
  readonly streets: readonly string[]
  /** The place where the streets cross. */
  readonly isCrossing: boolean
  /** The streets (or house numbers) between which the one street is meant. */
  readonly between: readonly [string, string] | null
  /** House numbers as they are written. */
  readonly numbers: string | null
  /** Districts or places that the text names: "(Haastrecht)". */
  readonly hints: readonly string[]
  /** "e.o.", "gedeeltelijk", "nabij": some part of it, or more than it. */
  readonly isVague: boolean
}

type IsStreet = (text: string) => boolean

const vagueWords =
  /(?<![\p{L}\d])(e\.? ?o\.?|en omgeving|e\.? ?a\.?|en omstreken|en andere straten|gedeeltelijk|gedeelte(?: van)?|ged\.?|deels|omgeving(?: van)?|nabij|rondom|naast|achter|tegenover|t\.? ?o\.? ?v\.?|t\. ?o\.|t\.? ?h\.? ?v\.?|vanaf(?=\s+(?:nrs?\.?\s*)?\d+\s*[a-z]?\s*$)|ter hoogte van|(?:noord|zuid|oost|west)(?:elijk(?:e)? (?:deel|gedeelte)(?: van)?)|diverse (?:locaties|straten))(?![\p{L}\d])/giu
/** What stands behind a name without saying anything about where. */
const harmless =
  /(?<![\p{L}\d])((?:fase|deel|vak|blok|cluster) ?\d+|\d+e (?:fase|deel)|(?:noord|zuid|oost|west)(?:zijde|kant)|beide zijden|hoofdrijbaan|rijbaan|fietspad|trottoir|parallelweg langs)(?![\p{L}\d])/giu
const onlyPart = /^(?:on)?even(?: ?(?:zijde|kant|nummers))?$|^(?:noord|zuid|oost|west|midden)$/i
const crossingBefore =
  /^(?:de )?(?:hoek|kruising|kruispunt|rotonde|aansluiting|splitsing)(?: van)?(?: de)? (.+)$/i
const crossingInside = /^(.+?),? (?:hoek(?: met)?|h\/o|hk\.?|kruising(?: met)?|kruispunt(?: met)?|x) (.+)$/i
const pairSplits = [/ ?\/ ?/, / - | – | — /, / en /i, / met /i, / & /, /, ?/, / x /i]
const listSplits = /\s*(?:\/|;|\+|&|,|\n)\s*|\s+en\s+|\s+(?:-|–|—)\s+/i

/** Reads a text that should be about one or more streets. `isStreet` knows the names of the layers. */
export function readLocation(text: string, isStreet: IsStreet): Location {
  const inOneLine = tidy(text)
  // A name may be broken to fit its cell; otherwise each line says something of its own.
  if (isStreet(inOneLine)) return plainly([inOneLine])
  const whole = tidy(text.replace(/\s*[\r\n]+\s*/g, '; '))
  const near = nearIn(whole, isStreet)
  if (near !== null) return near
  const taken = takePartWords(whole)
  const { body, hints, numbers, isPart, between } = takeBrackets(taken.text)
  const bare = tidy(body.replace(vagueWords, ' ').replace(harmless, ' '))
  const isVague = isPart || taken.isPart || body.search(vagueWords) >= 0
  const read = readBare(bare, isStreet)
  return {
    ...read,
    between: between ?? read.between,
    numbers: numbers ?? read.numbers,
    hints: [...hints, ...read.hints],
    isVague: isVague || read.isVague,
  }
}

const nearBy =
  /^(.+?),?\s+(?:t\.? ?h\.? ?v\.?|ter hoogte van|nabij|bij|tegenover|t\. ?o\.)\s+(?:de |het )?(\D+)$/i

/** "Kerkstraat t.h.v. Molenweg" is about where the two meet; "t.h.v. de kerk" somewhere along the first. */
function nearIn(text: string, isStreet: IsStreet): Location | null {
  const [, street, other] = text.length > 300 ? [] : (nearBy.exec(text) ?? [])
  if (street === undefined || other === undefined || !isStreet(tidy(street))) return null
  const isOther = isStreet(tidy(other))
  return plainly(isOther ? [tidy(street), tidy(other)] : [tidy(street)], {
    isCrossing: isOther,
    isVague: true,
  })
}

function plainly(streets: readonly string[], more: Partial<Location> = {}): Location {
  return { streets, isCrossing: false, between: null, numbers: null, hints: [], isVague: false, ...more }
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:/–-]+|[\s,;:/–-]+$/g, '')
    .trim()
}

interface Brackets {
  readonly body: string
  readonly hints: readonly string[]
  readonly numbers: string | null
  readonly isPart: boolean
  readonly between: readonly [string, string] | null
}

function takeBrackets(text: string): Brackets {
  const hints: string[] = []
  let numbers: string | null = null
  let isPart = false
  let between: Brackets['between'] = null
  const body = text.replace(/\(([^)]*)\)?/g, (_all, inner: string) => {
    const said = tidy(inner)
    const ends = endsIn(said, '')
    if (ends[0] !== undefined) between = ends[0].between
    else if (onlyPart.test(said) || said.search(vagueWords) >= 0) isPart = true
    else if (/^\D{0,8}\d+\D*/.test(said) && !/fase|deel|vak/i.test(said)) numbers = said
    else if (said !== '' && said.search(harmless) < 0) hints.push(said)
    return ' '
  })
  return { body: tidy(body), hints, numbers, isPart, between }
}

function readBare(text: string, isStreet: IsStreet): Location {
  if (isStreet(text)) return plainly([text])
  return (
    crossingIn(text, isStreet) ??
    betweenIn(text, isStreet) ??
    numberedIn(text, isStreet) ??
    severalIn(text, isStreet) ??
    plainly([text])
  )
}

function crossingIn(text: string, isStreet: IsStreet): Location | null {
  const before = crossingBefore.exec(text)
  const inside = before === null ? crossingInside.exec(text) : null
  if (inside !== null) return plainly([tidy(inside[1] ?? ''), tidy(inside[2] ?? '')], { isCrossing: true })
  if (before === null) return null
  const rest = before[1] ?? ''
  const pairs = pairSplits.map((split) => rest.split(split).map(tidy)).filter(({ length }) => length === 2)
  const best = pairs.find((pair) => pair.every(isStreet)) ?? pairs[0]
  return best === undefined ? plainly([rest], { isVague: true }) : plainly(best, { isCrossing: true })
}

interface Ends {
  readonly head: string
  readonly between: readonly [string, string]
}

/** Every way to read "X van A tot B" or "X tussen A en B"; names may hold "van" and "en" themselves. */
function endsIn(text: string, leastHead: string): Ends[] {
  const found: Ends[] = []
  for (const opening of text.matchAll(/(?:^|[\s,:])(van|vanaf|tussen|gedeelte|deel|from|between)\s+/gi)) {
    const head = tidy(text.slice(0, opening.index))
    if (head.length < leastHead.length) continue
    const rest = text.slice(opening.index + opening[0].length)
    const isBetween = /^(tussen|between)$/i.test(opening[1] ?? '')
    const middles = isBetween
      ? /\s+(?:en|and|&|-|–)\s+/gi
      : /\s+(?:tot en met|tot aan|tot|t\/m|naar|to|-|–)\s+/gi
    for (const middle of rest.matchAll(middles)) {
      const from = tidy(rest.slice(0, middle.index))
      const to = tidy(rest.slice(middle.index + middle[0].length))
      if (from !== '' && to !== '') found.push({ head, between: [from, to] })
    }
  }
  return found
}

function betweenIn(text: string, isStreet: IsStreet): Location | null {
  const readings = endsIn(text, 'xx')
  const isKnown = (end: string) => isStreet(end) || isStreet(`van ${end}`) || /^\D{0,4}\d+$/.test(end)
  const best =
    readings.find(({ head, between }) => isStreet(head) && between.every(isKnown)) ??
    readings.find(({ head }) => isStreet(head))
  return best === undefined ? null : plainly([best.head], { between: best.between })
}

/** "Kerkstraat 12-18", "Plein 1944 12": the head is a street if that can be, else all before the first number. */
function numberedIn(text: string, isStreet: IsStreet): Location | null {
  const starts = [
    ...text.matchAll(/[\s,]((?:(?:on)?even\s+)?(?:nrs?\.?|nummers?|huisnrs?\.?|huisnummers?|no\.?)?\s*\d)/gi),
  ]
  const splits = starts.map(({ index }) => [tidy(text.slice(0, index)), tidy(text.slice(index))] as const)
  const known = splits.find(([head]) => isStreet(head))
  const best = known ?? (listSplits.test(splits[0]?.[0] ?? '') ? undefined : splits[0])
  if (best === undefined || best[0] === '') return null
  // Behind its numbers another street begins: then there are several.
  if (best[1].split(listSplits).some((part) => isStreet(tidy(part)) || looksLikeStreet(part))) return null
  const [numbers = '', place] = best[1].split(/[,;]\s*(?=\D)/)
  return plainly([best[0]], { numbers, hints: place === undefined ? [] : [place] })
}

function severalIn(text: string, isStreet: IsStreet): Location | null {
  const inPlace = /^(.+?)\s+(?:te|in)\s+(.+)$/i.exec(text)
  if (inPlace !== null && isStreet(inPlace[1] ?? ''))
    return plainly([inPlace[1] ?? ''], { hints: [inPlace[2] ?? ''] })
  const parts = withWholeNames(
    text
      .split(listSplits)
      .map(tidy)
      .filter((part) => part !== ''),
  )
  if (parts.length < 2) return null
  // "4 en 12, Molenweg": a number by itself goes with the street before it.
  const found = parts.filter((part) => !/^\d+ ?[a-z]?$/i.test(part))
  const read = found.map((part) =>
    isStreet(part) ? plainly([part]) : (numberedIn(part, isStreet) ?? plainly([part])),
  )
  const hasNumbers = found.length < parts.length || read.some(({ numbers }) => numbers !== null)
  const known = read.filter(({ streets }) => streets.every(isStreet))
  if (known.length === 0) return null
  // One street with something else behind a comma: that will be the place it lies in.
  const others = read.filter((each) => !known.includes(each)).flatMap(({ streets }) => streets)
  if (known.length === 1 && /^[^/&+]*[,;][^/&+]*$/.test(text) && !others.some(looksLikeStreet))
    return { ...known[0]!, hints: others, isVague: hasNumbers && known[0]!.numbers === null }
  return plainly(
    read.flatMap(({ streets }) => streets),
    { isVague: hasNumbers || / (-|–|—) /.test(text) },
  )
}

/** By the end of its name, whether a layer knows it or not; places may end in "dijk" or "hof" as well. */
function looksLikeStreet(text: string): boolean {
  return /\p{L}(straat|str\.|laan|weg|plein|kade|singel|gracht|steeg|dreef|plantsoen|pad)$/iu.test(tidy(text))
}

/** "Kerk-, Molen- en Dorpsstraat" in full. */
function withWholeNames(parts: readonly string[]): string[] {
  const ending = /(straat|str\.?|laan|weg|plein|kade|singel|hof|pad|dijk|gracht)$/i.exec(
    parts.at(-1) ?? '',
  )?.[1]
  return parts.map((part) => (part.endsWith('-') && ending !== undefined ? part.slice(0, -1) + ending : part))
}
