/** Tables of facts made from rows of others. */
import type { PairFacts } from './pair-table.ts'

/** A table of `count` pairs of which nothing is known yet. */
export function emptyFacts(count: number): PairFacts {
  return {
    count,
    a: new Uint32Array(count),
    b: new Uint32Array(count),
    distance: new Float64Array(count),
    gapDays: new Int32Array(count),
    sharedArea: new Float64Array(count).fill(NaN),
    sharedLength: new Float64Array(count).fill(NaN),
    outcomes: new Uint8Array(count),
    noise: new Uint8Array(count),
    score: new Float64Array(count),
  }
}

/** These rows of a table, in the order given. */
export function factsOf(from: PairFacts, rows: Uint32Array): Mutable<PairFacts> {
  const facts = emptyFacts(rows.length)
  for (const name of [
    'a',
    'b',
    'distance',
    'gapDays',
    'sharedArea',
    'sharedLength',
    'outcomes',
    'noise',
    'score',
  ] as const) {
    const [column, to] = [from[name], facts[name]]
    for (let at = 0; at < rows.length; at++) to[at] = column[rows[at]!]!
  }
  return facts
}

type Mutable<Type> = { -readonly [Name in keyof Type]: Type[Name] }

/** Takes over row `row` of one table as row `at` of another; its works as they are numbered there. */
export function copyFacts(from: PairFacts, row: number, to: PairFacts, at: number): void {
  to.a[at] = from.a[row]!
  to.b[at] = from.b[row]!
  to.distance[at] = from.distance[row]!
  to.gapDays[at] = from.gapDays[row]!
  to.sharedArea[at] = from.sharedArea[row]!
  to.sharedLength[at] = from.sharedLength[row]!
  to.outcomes[at] = from.outcomes[row]!
  to.noise[at] = from.noise[row]!
  to.score[at] = from.score[row]!
}
