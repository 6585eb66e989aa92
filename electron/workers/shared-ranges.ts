/** Ranges of one piece of work that threads take one by one, from memory they share, until there are none left. */

/** The next range that nobody has taken, what was found in all together, then per thread whether it takes part. */
export type SharedRanges = Int32Array<SharedArrayBuffer>

const heads = 2

export function newRanges(threads: number): SharedRanges {
  return new Int32Array(new SharedArrayBuffer((heads + threads) * Int32Array.BYTES_PER_ELEMENT))
}

/**
 * The number of the next range for `thread`; it may be past the last. The thread first says that it takes part: who sees
 * that it does not once all ranges are taken, knows that it never will.
 */
export function takeRange(ranges: SharedRanges, thread: number): number {
  Atomics.store(ranges, heads + thread, 1)
  return Atomics.add(ranges, 0, 1)
}

export function takesPart(ranges: SharedRanges, thread: number): boolean {
  return Atomics.load(ranges, heads + thread) !== 0
}

/** Adds what a thread found to what all of them found so far; answers that. */
export function countFound(ranges: SharedRanges, found: number): number {
  return Atomics.add(ranges, 1, found) + found
}
