/** What a measure is called once everything is left out that only tells which version of a list it stood in. */

/** "def", "v2", "versie 3", "(2)", "kopie", "concept": what people put behind a name when they save it again. */
const versionMark = /\(\d+\)|\b(?:def(?:initief)?|concept|kopie|copy|final|nieuw|v(?:ersie)?[ ._-]?\d+)\b/g
const yearBehind = /\b(?:19|20)\d\d(?:\s*[-/]\s*(?:(?:19|20)\d\d|\d\d))?\s*$/

/**
 * The name in lower case without accents, spaces, punctuation, marks of a version ("def", "v2", "(2)") and a year at its
 * end. Empty when nothing else is left: such a name says nothing.
 */
export function measureName(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const unmarked = plain.replace(versionMark, ' ').trim().replace(yearBehind, '')
  return unmarked.replace(/[^\p{L}\p{N}]+/gu, '')
}

/** A party's number without spaces and capitals; null when there is none. */
export function measureNumber(number: string | null): string | null {
  const plain = number?.replace(/\s+/g, '').toLowerCase() ?? ''
  return plain === '' ? null : plain
}
