/**
 * The years of an axis of time: around where most works are. A year typed wrong (1900, 2127) must not press all others
 * together; what then lies off the axis is for whoever draws it to say.
 */

export interface Years {
  readonly first: number
  readonly last: number
}

/** Years farther apart than this from the next belong to different groups. */
const gap = 5
/** A group this small beside the others is taken along only when it lies near. */
const fewest = 0.1

/** From the first to the last of the years where most are, at most `most` years long. Null without years. */
export function yearsAround(years: readonly number[], most: number): Years | null {
  const groups = groupsOf(years)
  const largest = groups.reduce<Group | null>(
    (best, one) => (best && best.count >= one.count ? best : one),
    null,
  )
  if (largest === null) return null
  let { first, last } = shortened(largest, most)
  const byDistance = groups
    .filter((one) => one !== largest)
    .sort((a, b) => distance(a, largest) - distance(b, largest))
  for (const other of byDistance) {
    const wide = { first: Math.min(first, other.first), last: Math.max(last, other.last) }
    const isNear = wide.last - wide.first < most
    if (isNear && (other.count >= fewest * years.length || wide.last - wide.first < most / 2))
      ({ first, last } = wide)
  }
  return { first, last }
}

interface Group extends Years {
  readonly count: number
}

function groupsOf(years: readonly number[]): Group[] {
  const counts = new Map<number, number>()
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1)
  const groups: { first: number; last: number; count: number }[] = []
  for (const [year, count] of [...counts].sort(([a], [b]) => a - b)) {
    const group = groups.at(-1)
    if (group === undefined || year - group.last > gap) groups.push({ first: year, last: year, count })
    else {
      group.last = year
      group.count += count
    }
  }
  return groups
}

/** Works of every year there ever was: then the latest of them. */
function shortened({ first, last }: Years, most: number): Years {
  return { first: Math.max(first, last - most + 1), last }
}

function distance(a: Years, b: Years): number {
  return Math.max(a.first - b.last, b.first - a.last)
}
