/** What a row of changes comes to: many steps forth and back, told as one difference from where it all began. */
import type { Difference } from '../../shared/overlap/live/overlap-difference.ts'

/** Null before: it was not there; null after: it is not there any more. */
export interface NetChange<Thing> {
  readonly was: Thing | null
  readonly becomes: Thing | null
}

/** By the key of what changed; what is as it was is not among them. */
export type NetChanges<Thing> = ReadonlyMap<string, NetChange<Thing>>

/** The changes so far with one more difference after them. What comes back to what it was leaves no trace. */
export function withDifference<Thing>(
  soFar: NetChanges<Thing>,
  { won, lost, changed }: Difference<Thing>,
  keyOf: (thing: Thing) => string,
): NetChanges<Thing> {
  const net = new Map(soFar)
  const step = (key: string, was: Thing | null, becomes: Thing | null) => {
    const known = net.get(key)
    const first = known === undefined ? was : known.was
    if (isSame(first, becomes)) net.delete(key)
    else net.set(key, { was: first, becomes })
  }
  for (const thing of lost) step(keyOf(thing), thing, null)
  for (const { was, becomes } of changed) step(keyOf(becomes), was, becomes)
  for (const thing of won) step(keyOf(thing), null, thing)
  return net
}

function isSame<Thing>(one: Thing | null, other: Thing | null): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
