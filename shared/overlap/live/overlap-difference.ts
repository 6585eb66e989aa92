/** What a change in the works does to pairs and clusters: said as a difference, so that a screen need not look twice. */
import type { WorkId } from '../../domain/ids.ts'
import type { ListedCluster, Pair } from '../../domain/overlap.ts'
import type { ComparedWork } from '../compared-work.ts'

/**
 * A work that is added, changed or moved, or one that is taken away. `place` is WKB in metres, or shapes of one work as
 * `packShapes` makes them; null: it has no place; left out: it is where it was.
 */
export type WorkEdit =
  { readonly put: ComparedWork; readonly place?: Uint8Array | null } | { readonly remove: WorkId }

export interface Difference<Thing> {
  readonly won: readonly Thing[]
  readonly lost: readonly Thing[]
  /** The same pair or cluster with other facts. */
  readonly changed: readonly { readonly was: Thing; readonly becomes: Thing }[]
}

export interface OverlapDifference {
  readonly pairs: Difference<Pair>
  readonly clusters: Difference<ListedCluster>
}

/** What became of things that have a key, compared as a whole. */
export function differenceOf<Thing>(
  before: Iterable<Thing>,
  after: Iterable<Thing>,
  keyOf: (thing: Thing) => string,
): Difference<Thing> {
  const old = new Map([...before].map((thing) => [keyOf(thing), thing]))
  const won: Thing[] = []
  const changed: { was: Thing; becomes: Thing }[] = []
  for (const becomes of after) {
    const key = keyOf(becomes)
    const was = old.get(key)
    old.delete(key)
    if (was === undefined) won.push(becomes)
    else if (!areSame(was, becomes)) changed.push({ was, becomes })
  }
  return { won, lost: [...old.values()], changed }
}

/** Records, lists and plain values, all the way down. */
function areSame(one: unknown, two: unknown): boolean {
  if (Object.is(one, two)) return true
  if (typeof one !== 'object' || typeof two !== 'object' || one === null || two === null) return false
  const [values, others] = [Object.values(one), Object.values(two)]
  return values.length === others.length && values.every((value, at) => areSame(value, others[at]))
}
