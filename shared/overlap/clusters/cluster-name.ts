/** What a cluster is called in lists and at the table. */
import type { ComparedWork } from '../compared-work.ts'

/**
 * The street that most works share, else the district, when at least two name it; otherwise the name of the largest work
 * (`extents` in metres, in the same order; of equal ones the first). A work longer than a conversation is wide (`across`)
 * takes part in several: it names one only when there is no other. Equal counts: first in the alphabet.
 */
export function clusterName(
  works: readonly ComparedWork[],
  extents: readonly number[],
  across: number,
): string {
  const street = mostShared(works.map((work) => work.street))
  const district = mostShared(works.map((work) => work.district))
  return street ?? district ?? works[largestHere(extents, across)]?.name ?? ''
}

function largestHere(extents: readonly number[], across: number): number {
  const isHere = extents.map((extent) => extent <= across)
  const chosen = isHere.includes(true) ? isHere : isHere.map(() => true)
  return extents.reduce(
    (best, extent, at) => (chosen[at] === true && (best < 0 || extent > extents[best]!) ? at : best),
    -1,
  )
}

function mostShared(names: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const name of names) if (name) counts.set(name, (counts.get(name) ?? 0) + 1)
  const ranked = [...counts].sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1))
  const [first] = ranked
  return first && first[1] >= 2 ? first[0] : null
}
