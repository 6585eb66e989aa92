/** Who takes part, in one line of a page: two names, or the first and how many others. */
import type { PartyId } from '../../domain/ids.ts'
import type { Work } from '../../domain/work.ts'
import type { WordsOf } from '../document/words-of-room.ts'

/** `Gemeente Waterveen, Stroomnet`; `Gemeente Waterveen en 2 anderen`. */
export function namesInShort(names: readonly string[], page: WordsOf<'yearPage'>): string {
  const [shown = '', ...others] = names
  return others.length > 1 ? page('others', { shown, others: others.length }) : names.join(', ')
}

/** Each once, in the order in which they are met. */
export function partiesOf(works: readonly Work[]): PartyId[] {
  return [...new Set(works.map(({ party }) => party))]
}
