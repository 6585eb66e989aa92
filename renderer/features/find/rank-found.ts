/** How well something fits what is looked for, and the best of many: every word must be found, what begins with it comes first. */
import { foldedWords, foldText } from '../../../shared/domain/fold-text.ts'

/** What is looked for, folded. */
export interface Sought {
  readonly words: readonly string[]
  /** The words as they were typed, one after the other. */
  readonly phrase: string
}

export function soughtIn(text: string): Sought {
  const words = foldedWords(text)
  return { words, phrase: words.join(' ') }
}

/** Stands between the parts of what something says of itself, so that no word is found half in one and half in the next. */
const line = ' | '

/** What something says of itself, folded; the part it is called by comes first. */
export function saidOf(parts: readonly (string | null)[]): string {
  return foldText(parts.filter((part) => part !== null && part !== '').join(line))
}

/** 0 is the best. */
export type Rank = 0 | 1 | 2 | 3 | 4
export const lastRank: Rank = 4

/**
 * Of what something says (`saidOf`): 0 its first part is the very phrase, 1 it begins with that, 2 another part does, 3 every
 * word begins a word, 4 every word is somewhere; null: not every word is.
 */
export function rankOf(said: string, { words, phrase }: Sought): Rank | null {
  if (words.length === 0 || !words.every((word) => said.includes(word))) return null
  if (said.startsWith(phrase)) return said.length === phrase.length || isPartEnd(said, phrase) ? 0 : 1
  if (said.includes(line + phrase)) return 2
  return words.every((word) => said.startsWith(word) || said.includes(` ${word}`)) ? 3 : lastRank
}

function isPartEnd(said: string, phrase: string): boolean {
  return said.startsWith(line, phrase.length)
}

/** The best of a list by where they stand in it, and how many were found in all. */
export interface Best {
  readonly at: readonly number[]
  readonly total: number
}

/** At most `most`, best rank first; those of one rank in the order of the list. */
export function bestOf(count: number, rankAt: (at: number) => Rank | null, most: number): Best {
  const byRank: number[][] = [[], [], [], [], []]
  let total = 0
  for (let at = 0; at < count; at++) {
    const rank = rankAt(at)
    if (rank === null) continue
    total++
    const those = byRank[rank]
    if (those !== undefined && those.length < most) those.push(at)
  }
  return { at: byRank.flat().slice(0, most), total }
}
