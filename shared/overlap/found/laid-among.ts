/** Lays things that have a position among others that keep their order. */

/** `at` is a position in what comes of it, from 0; of those, no two have the same. */
export function laidAmong<Kept, Put extends { readonly at: number }>(
  kept: readonly Kept[],
  put: readonly Put[],
): (Kept | Put)[] {
  const laid: (Kept | Put)[] = []
  let next = 0
  for (const one of put.toSorted((a, b) => a.at - b.at)) {
    while (laid.length < one.at) laid.push(kept[next++]!)
    laid.push(one)
  }
  while (next < kept.length) laid.push(kept[next++]!)
  return laid
}
