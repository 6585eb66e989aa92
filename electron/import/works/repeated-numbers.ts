/** Which of many numbers stand there more than once, where nearly all stand alone: sorting them costs less than a set of all. */

/** NaN is none of them. */
export function repeatedNumbers(numbers: Float64Array): ReadonlySet<number> {
  const sorted = numbers.toSorted()
  const found = new Set<number>()
  for (let at = 1; at < sorted.length; at++) if (sorted[at] === sorted[at - 1]) found.add(sorted[at]!)
  return found
}

/** The same for the same text; now and then for another. */
export function sumOfText(text: string): number {
  let sum = text.length
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0
  return sum
}
