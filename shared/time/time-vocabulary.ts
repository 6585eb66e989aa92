/**
 * A quick look at whether a text can be about time at all. Every column of a list is tried as a period, and most hold names:
 * one word that no form knows, and the text cannot be understood whole.
 */
import { boundSources } from './period-bounds.ts'
import { formSources } from './period-forms.ts'
import { rangeSources } from './period-ranges.ts'
import { remarkSources } from './period-remarks.ts'

/** Words are known by how they begin: forms bend them (week, weken), and a word too many costs time alone. */
const known = 3

const beginnings: ReadonlySet<string> = new Set(
  [...formSources, ...boundSources, ...rangeSources, ...remarkSources].flatMap((source) =>
    (source.replace(/\\[a-z]/g, ' ').match(/[a-z]{3,}/g) ?? []).map((word) => word.slice(0, known)),
  ),
)

/** What stands in brackets or behind a proviso may be anything. `text` as the forms take it: lower case, without accents. */
export function mayBeTime(text: string): boolean {
  if (text.includes('voorbehoud van')) return true
  const words = text.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ').match(/[a-z]{3,}/g) ?? []
  return words.every((word) => beginnings.has(word.slice(0, known)))
}
