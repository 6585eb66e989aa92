/** Pairs that became one cluster: each refers to one that came before it there, up to the first, which refers to itself. */
export type JoinedPairs = Int32Array | number[]

/** The first pair of the cluster that a pair is in. Shortens the way there for the next who asks. */
export function firstOf(before: JoinedPairs, pair: number): number {
  let at = pair
  while (before[at] !== at) at = before[at] = before[before[at]!]!
  return at
}

/** Leaves a work, whose clusters are listed by a pair of each, with one pair of the cluster that `pair` is in now. */
export function listOnce(before: JoinedPairs, clusters: number[], pair: number): void {
  const first = firstOf(before, pair)
  let kept = 0
  let isListed = false
  for (const other of clusters) {
    const isSame = firstOf(before, other) === first
    if (!isSame || !isListed) clusters[kept++] = other
    isListed ||= isSame
  }
  clusters.length = kept
  if (!isListed) clusters.push(pair)
}
