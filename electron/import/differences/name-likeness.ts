/** How much the names of two works are alike. Words that many works share ("vervangen", "riool") say little. */

/** Two names from here on are nearly the same. */
export const nearlyTheSame = 0.75
/** Two names below this have nothing to do with each other. */
export const whollyDifferent = 0.35

/** Without capitals, accents and punctuation: `Kerkstraat (fase 1)` is `kerkstraat fase 1`. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

export interface NameLikeness {
  /** 0 (nothing) to 1 (the same), of two plain names. */
  readonly between: (a: string, b: string) => number
  /** The words of a plain name, the rarest first. */
  readonly rarest: (name: string) => string[]
}

/** Learns from all names how common each word is, once anyone asks. */
export function nameLikenessIn(names: () => Iterable<string>): NameLikeness {
  let weigh: ((word: string) => number) | null = null
  const weight = (word: string) => (weigh ??= weightsIn(names()))(word)
  return {
    between: (a, b) => (a === b ? 1 : weighed(wordsOf(a), wordsOf(b), weight)),
    rarest: (name) => [...wordsOf(name)].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1)),
  }
}

function weightsIn(names: Iterable<string>): (word: string) => number {
  const counts = new Map<string, number>()
  let total = 0
  for (const name of names) {
    total++
    for (const word of wordsOf(plainName(name))) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return (word) => Math.log(1 + (total + 1) / (counts.get(word) ?? 1))
}

function wordsOf(name: string): Set<string> {
  return new Set(name.split(' ').filter((word) => word !== ''))
}

/** The share of the weight of all words that stands in words both have. */
function weighed(a: Set<string>, b: Set<string>, weight: (word: string) => number): number {
  const left = new Set(b)
  let shared = 0
  let all = 0
  for (const word of a) {
    const other = left.has(word) ? word : [...left].find((candidate) => sameWord(word, candidate))
    all += weight(word)
    if (other === undefined) continue
    left.delete(other)
    all += weight(other)
    shared += weight(word) + weight(other)
  }
  for (const word of left) all += weight(word)
  return all === 0 ? 0 : shared / all
}

/** `kerkstr` and `kerkstraat`, `rioolvervanging` and `rioolvervangingen`; numbers are the same or not. */
function sameWord(a: string, b: string): boolean {
  if (/\d/.test(a) || /\d/.test(b)) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 4 && (long.startsWith(short) || oneLetterApart(short, long))
}

/** One letter more, less or other. */
function oneLetterApart(short: string, long: string): boolean {
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  const rest = long.slice(at + 1)
  return rest === short.slice(at) || rest === short.slice(at + 1)
}
