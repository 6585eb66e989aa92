/**
 * Headings of a shapefile end at ten characters, and the second of a name at eight with `_1` behind it: `PROJECTOMS`,
 * `GEPLANDE_S`, `UITVOERI_1`. What they may have been is guessed from the words of lists; the values decide.
 */
import { meaningsOfHeading, type HeadingMeaning } from './heading-words.ts'

const cutAt = 10
const cutWithNumber = /^(?<kept>.{8})_\d$/

/** Words that headings end in, and so are cut in. */
const endings = [
  'nummer',
  'omschrijving',
  'naam',
  'id',
  'start',
  'startdatum',
  'einde',
  'einddatum',
  'datum',
  'uitvoering',
  'jaar',
  'kosten',
  'raming',
  'fase',
  'status',
  'straat',
  'soort',
  'kwartaal',
  'periode',
  'budget',
  'bedrag',
] as const

/** Words that headings begin with, written against what follows. */
const beginnings =
  /^(project|werk|maatregel|kosten|status|datum|plan|start|eind|uitvoering|geplande|begrote|raming|huidige|straat|doorloop)(?=[a-z])/

/** A guess counts for less than a heading that stands there whole. */
const lessSure = 0.9

/** What a heading says, and what it would say if it were whole; the best per field first. */
export function meaningsOfColumn(column: string): readonly HeadingMeaning[] {
  const whole = meaningsOfHeading(column)
  const kept = cutWithNumber.exec(column)?.groups?.['kept'] ?? (column.length === cutAt ? column : null)
  if (kept === null) return whole
  const found = new Map(whole.map((meaning) => [meaning.field, meaning]))
  for (const text of completions(kept))
    for (const { field, score } of meaningsOfHeading(text)) {
      const sure = score * lessSure
      if (sure > (found.get(field)?.score ?? 0)) found.set(field, { field, score: sure })
    }
  return [...found.values()].sort((a, b) => b.score - a.score)
}

/** The heading with its first word apart, and with each ending that its last letters may begin. */
function completions(kept: string): string[] {
  const plain = kept
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .trim()
  const apart = plain.replace(beginnings, '$1 ')
  const bases = [...new Set([plain, apart])]
  return bases.flatMap((base) => {
    const at = base.lastIndexOf(' ') + 1
    const last = base.slice(at)
    const completed = endings.filter((word) => last !== '' && word.startsWith(last) && word !== last)
    return [base, ...completed.map((word) => base.slice(0, at) + word)]
  })
}

/** Two names that were one name before they were cut: `UITVOERING` and `UITVOERI_1`. */
export function areCutAlike(first: string, second: string): boolean {
  const kept = cutWithNumber.exec(second)?.groups?.['kept']
  return kept !== undefined && first.length === cutAt && first.startsWith(kept)
}
