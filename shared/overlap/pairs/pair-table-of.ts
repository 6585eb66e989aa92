/** Makes a table of the pairs that were found: the lower id first, in the order of ids, with what they mean. */
import { filled } from '../../bytes/filled.ts'
import type { PreparedProject } from '../prepared-project.ts'
import { choosePairs, type ChosenPairs } from './choose-pairs.ts'
import type { PairArrays } from './find-pairs.ts'
import { withoutRounding } from './measure-pairs.ts'
import { emptyFacts } from './pair-facts.ts'
import type { PairTable } from './pair-table.ts'
import { refuseTooManyFound } from './refuse-too-many.ts'
import { scoreParts } from '../score.ts'

/**
 * The pairs that rules choose (choose-pairs.ts), with their outcomes. Shared measures and places are
 * NaN, scores and noise 0: they come after. Pairs that were not chosen
 * are left out. Fails with `overlap.tooManyFound` when the search gave up.
 */
export function pairTableOf(project: PreparedProject, found: PairArrays): PairTable {
  refuseTooManyFound(project, found)
  return tableOfChosen(project, found, choosePairs(project, found))
}

/** The same of pairs that were chosen. */
export function tableOfChosen(
  { rank }: Pick<PreparedProject, 'rank'>,
  found: PairArrays,
  { chosen, outcomes }: ChosenPairs,
): PairTable {
  const table = emptyPairTable(chosen.length)
  sortedByIds(found, chosen, rank).forEach((pair, at) => {
    const [one, two] = [found.a[pair]!, found.b[pair]!]
    const inOrder = rank[one]! < rank[two]!
    table.a[at] = inOrder ? one : two
    table.b[at] = inOrder ? two : one
    table.distance[at] = withoutRounding(found.distance[pair]!)
    table.gapDays[at] = found.gapDays[pair]!
    table.outcomes[at] = outcomes[pair]!
  })
  return table
}

/** A table of `count` pairs of which nothing is known yet. */
export function emptyPairTable(count: number): PairTable {
  return {
    ...emptyFacts(count),
    place: new Float64Array(4 * count).fill(NaN),
    parts: new Float32Array(scoreParts.length * count),
  }
}

/** Sorted by the lower rank, then by the higher: counted rather than compared, from the last digit to the first. */
function sortedByIds({ a, b }: PairArrays, pairs: Uint32Array, rank: Uint32Array): Uint32Array {
  const higher = (pair: number) => Math.max(rank[a[pair]!]!, rank[b[pair]!]!)
  const lower = (pair: number) => Math.min(rank[a[pair]!]!, rank[b[pair]!]!)
  return countSorted(countSorted(pairs, rank.length, higher), rank.length, lower)
}

/** `things` by a whole key below `keys`; those with equal keys stay in their order. */
export function countSorted(
  things: Uint32Array,
  keys: number,
  keyOf: (thing: number) => number,
): Uint32Array {
  const keyed = filled(new Uint32Array(things.length), things, keyOf)
  const next = new Uint32Array(keys + 1)
  for (let at = 0; at < keyed.length; at++) next[keyed[at]! + 1]!++
  for (let key = 1; key <= keys; key++) next[key]! += next[key - 1]!
  const sorted = new Uint32Array(things.length)
  for (let at = 0; at < keyed.length; at++) sorted[next[keyed[at]!]!++] = things[at]!
  return sorted
}
