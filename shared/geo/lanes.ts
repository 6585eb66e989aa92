/**
 * Lines that lie on top of each other, each given a lane of its own, so that all of them can be drawn side by side: cables and
 * pipes of several parties are often drawn on one and the same street line.
 */

/** Metres between two lines that the eye takes for one, on a map of a town. */
const usuallyApart = 2
/** Directions in half a turn: lines that differ more than one of them only cross. */
const directions = 52
const turned = Math.PI / directions
/** Metres that two lines have to run together before they need lanes; where they only touch they do not. */
const together = 4

interface Stretch {
  readonly line: number
  /** Along the direction they have in common, metres. */
  readonly from: number
  readonly to: number
}

/**
 * The lane of each line, 0 in the middle, then 1, −1, 2, −2, … to the sides; `lines` in metres, each with its parts. Lines
 * that lie together get different lanes, the first of them the middle: the same lines in the same order, the same lanes.
 * Time n log n in the number of vertices, but for lines of which very many lie on one spot. `apart`: metres between two lines that
 * are taken for one; seen from nearer by it is less, or a line would be moved onto one that lay clear of it.
 */
export function lanesOf(
  lines: readonly (readonly (readonly GeoJSON.Position[])[])[],
  apart = usuallyApart,
): Int8Array {
  const besides = lines.map(() => new Set<number>())
  for (const stretches of sameStretches(lines, apart)) meet(stretches, besides)
  const lanes = new Int8Array(lines.length)
  besides.forEach((others, line) => {
    const taken = new Set([...others].filter((other) => other < line).map((other) => lanes[other]))
    lanes[line] = firstFree(taken)
  })
  return lanes
}

/** Stretches of one direction and one distance from the origin: those that may lie on each other. */
function sameStretches(
  lines: readonly (readonly (readonly GeoJSON.Position[])[])[],
  apart: number,
): Iterable<Stretch[]> {
  const buckets = new Map<string, Stretch[]>()
  const [originX = 0, originY = 0] = lines[0]?.[0]?.[0] ?? []
  lines.forEach((parts, line) => {
    for (const part of parts)
      for (let at = 1; at < part.length; at++) {
        const [ax = 0, ay = 0] = part[at - 1] ?? []
        const [bx = 0, by = 0] = part[at] ?? []
        for (const piece of pieces([ax - originX, ay - originY, bx - originX, by - originY]))
          place(buckets, line, piece, apart)
      }
  })
  return buckets.values()
}

type Segment = readonly [ax: number, ay: number, bx: number, by: number]

/** Directions are rounded, so a distance aside is only right near where it was taken: long segments go in pieces. */
const longest = 25
/** Of one segment: no street is straight for so long, but a file may say so. */
const mostPieces = 200

function pieces([ax, ay, bx, by]: Segment): Segment[] {
  const count = Math.min(mostPieces, Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / longest)))
  const at = (share: number) => [ax + (bx - ax) * share, ay + (by - ay) * share] as const
  return Array.from(
    { length: count },
    (_, index) => [...at(index / count), ...at((index + 1) / count)] as const,
  )
}

function place(
  buckets: Map<string, Stretch[]>,
  line: number,
  [ax, ay, bx, by]: Segment,
  apart: number,
): void {
  if (ax === bx && ay === by) return
  // To and fro are one direction: half a turn.
  const angle = (Math.atan2(by - ay, bx - ax) + Math.PI) % Math.PI
  const slot = Math.round(angle / turned)
  // In the middle of two slots a line belongs to both, and so it does between two distances.
  for (const near of neighbours(angle / turned, slot)) {
    // Half a turn further is the same direction again.
    const slotOfTurn = (near + directions) % directions
    const direction = slotOfTurn * turned
    const [ux, uy] = [Math.cos(direction), Math.sin(direction)]
    const [from, to] = [ax * ux + ay * uy, bx * ux + by * uy].toSorted((a, b) => a - b) as [number, number]
    const aside = ((ay + by) * ux - (ax + bx) * uy) / 2 / apart
    for (const distance of neighbours(aside, Math.round(aside))) {
      const key = `${String(slotOfTurn)}:${String(distance)}`
      const bucket = buckets.get(key)
      if (bucket === undefined) buckets.set(key, [{ line, from, to }])
      else bucket.push({ line, from, to })
    }
  }
}

function neighbours(exact: number, rounded: number): number[] {
  return [rounded, exact > rounded ? rounded + 1 : rounded - 1]
}

/** Notes of each two lines of a bucket that run together far enough. */
function meet(stretches: Stretch[], besides: readonly Set<number>[]): void {
  stretches.sort((a, b) => a.from - b.from)
  let open: Stretch[] = []
  for (const stretch of stretches) {
    open = open.filter(({ to }) => to > stretch.from)
    for (const other of open)
      if (other.line !== stretch.line && Math.min(other.to, stretch.to) - stretch.from >= together) {
        besides[other.line]?.add(stretch.line)
        besides[stretch.line]?.add(other.line)
      }
    open.push(stretch)
  }
}

function firstFree(taken: ReadonlySet<number | undefined>): number {
  for (let step = 0; step < 127; step++) {
    const lane = step % 2 === 1 ? (step + 1) / 2 : -step / 2
    if (!taken.has(lane)) return lane === 0 ? 0 : lane
  }
  return 0
}

/** 1 or −1: whether a line, by its first part, is drawn one way or the other; times its lane it is a side of its own direction. */
export function sideOf(parts: readonly (readonly GeoJSON.Position[])[]): 1 | -1 {
  const [first = [], last = first] = [parts[0]?.[0], parts[0]?.at(-1)]
  const [dx, dy] = [(last[0] ?? 0) - (first[0] ?? 0), (last[1] ?? 0) - (first[1] ?? 0)]
  return dx > 0 || (dx === 0 && dy > 0) ? 1 : -1
}
