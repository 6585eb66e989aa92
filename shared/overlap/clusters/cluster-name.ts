/** What a cluster is called in lists and at the table. */
import type { Work } from '../../domain/work.ts'

/**
 * The street that most works share, else the district, when at least two name it; otherwise the name of the largest work
 * (`extents` in the same order; of equal ones the first). Equal counts: first in the alphabet.
 */
export function clusterName(works: readonly Work[], extents: readonly number[]): string {
  const street = mostShared(works.map((work) => work.street))
  const district = mostShared(works.map((work) => work.district))
  const largest = works.reduce(
    (best, _, index) => ((extents[index] ?? 0) > (extents[best] ?? 0) ? index : best),
    0,
  )
  return street ?? district ?? works[largest]?.name ?? ''
}

function mostShared(names: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const name of names) if (name) counts.set(name, (counts.get(name) ?? 0) + 1)
  const ranked = [...counts].sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1))
  const [first] = ranked
  return first && first[1] >= 2 ? first[0] : null
}
