/** How many slips of the pen lie between two words. */

/** Longer words than this are no words; three rows of numbers are used over and over. */
const longest = 250
const work = [new Uint8Array(longest + 2), new Uint8Array(longest + 2), new Uint8Array(longest + 2)] as const

/**
 * Letters to change, add, leave out or swap with their neighbour to come from one word to the other; null when that is
 * more than `most`. Source: Damerau 1964 in its restricted form, no part edited twice; only the band of cells within
 * `most` of the diagonal is filled in.
 */
export function editDistance(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most || Math.max(a.length, b.length) > longest) return null
  if (a === b) return 0
  const tooMany = most + 1
  let [beforeLast, last, row] = work
  for (let j = 0; j <= b.length; j++) last[j] = Math.min(j, tooMany)
  for (let i = 1; i <= a.length; i++) {
    const [from, to] = [Math.max(1, i - most), Math.min(b.length, i + most)]
    row[from - 1] = from === 1 ? Math.min(i, tooMany) : tooMany
    let least = row[from - 1]!
    const letter = a.charCodeAt(i - 1)
    const letterBefore = i > 1 ? a.charCodeAt(i - 2) : -1
    for (let j = from; j <= to; j++) {
      const other = b.charCodeAt(j - 1)
      const changed = last[j - 1]! + (letter === other ? 0 : 1)
      // Above the band stands what an earlier word left there.
      const left = j === i + most ? tooMany : last[j]! + 1
      let cost = Math.min(changed, left, row[j - 1]! + 1)
      if (j > 1 && other === letterBefore && letter === b.charCodeAt(j - 2))
        cost = Math.min(cost, beforeLast[j - 2]! + 1)
      row[j] = Math.min(cost, tooMany)
      if (row[j]! < least) least = row[j]!
    }
    if (least > most) return null
    ;[beforeLast, last, row] = [last, row, beforeLast]
  }
  const distance = last[b.length]!
  return distance <= most ? distance : null
}
