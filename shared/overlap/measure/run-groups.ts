/**
 * Boxes around groups of runs, for works with so many that looking at each of them would cost more than measuring: a group
 * is sixteen runs in a row, or sixteen such groups, and what lies away from its box is passed as a whole.
 */
import { newFloat64s, newUint32s, newUint8s, type Room } from '../../geo/room.ts'

/** Works with fewer runs have no groups. */
const fewRuns = 32
/** Runs in a group of each size, the largest first. */
const sizes = [4096, 256, 16]
const smallest = sizes.at(-1)!

export interface RunGroups {
  /** Per work its first group; a total at the end. Those of the largest size come first. */
  readonly start: Uint32Array
  /** minX, minY, maxX, maxY per group. */
  readonly box: Float64Array
  /**
   * Edges of a ring hang together, and only rings that begin or end outside a group say anything of ground beside it: per
   * group the vertex up to which the ring of its first run goes on, and the vertex from which that of its last run does.
   */
  readonly tailEnd: Uint32Array
  readonly headStart: Uint32Array
  /** Whether its first run begins a part of an area (1), and whether a later one does (2). */
  readonly begins: Uint8Array
}

/** Runs that have been cut; see `Runs` in runs.ts. */
interface CutRuns {
  readonly workRuns: Uint32Array
  readonly first: Uint32Array
  readonly last: Uint32Array
  readonly isEdge: Uint8Array
  readonly runBox: Float64Array
}

interface GroupedRuns extends CutRuns {
  readonly groups: RunGroups
}

/** Groups runs that have been cut, in arrays in `room`. */
export function runGroupsOf(runs: CutRuns, room: Room): RunGroups {
  const { workRuns } = runs
  const works = workRuns.length - 1
  const start = newUint32s(room, works + 1)
  for (let work = 0; work < works; work++)
    start[work + 1] = start[work]! + countGroups(workRuns[work + 1]! - workRuns[work]!)
  const total = start[works]!
  const groups = {
    start,
    box: newFloat64s(room, 4 * total),
    tailEnd: newUint32s(room, total),
    headStart: newUint32s(room, total),
    begins: newUint8s(room, total),
  }
  for (let work = 0; work < works; work++) {
    if (start[work] === start[work + 1]) continue
    let group = start[work]!
    const end = workRuns[work + 1]!
    for (const size of sizes)
      for (let run = workRuns[work]!; run < end; run += size)
        fillGroup(groups, group++, runs, run, Math.min(run + size, end))
  }
  return groups
}

function countGroups(runs: number): number {
  return runs <= fewRuns ? 0 : sizes.reduce((sum, size) => sum + Math.ceil(runs / size), 0)
}

function fillGroup(groups: RunGroups, group: number, runs: CutRuns, from: number, end: number): void {
  const { first, last, isEdge, runBox } = runs
  const box = [Infinity, Infinity, -Infinity, -Infinity]
  for (let run = from; run < end; run++) {
    for (const side of [0, 1]) {
      box[side] = Math.min(box[side]!, runBox[4 * run + side]!)
      box[side + 2] = Math.max(box[side + 2]!, runBox[4 * run + side + 2]!)
    }
    if (isEdge[run] === 2) groups.begins[group]! |= run === from ? 1 : 2
  }
  groups.box.set(box, 4 * group)
  // A ring goes on in the next run where that begins with the vertex that this one ends with.
  let tail = from
  while (tail + 1 < end && first[tail + 1] === last[tail]) tail++
  groups.tailEnd[group] = isEdge[from] === 0 ? first[from]! : last[tail]!
  let head = end - 1
  while (head > from && first[head] === last[head - 1]) head--
  groups.headStart[group] = head === from || isEdge[head] === 0 ? last[end - 1]! : first[head]!
}

/**
 * The first run of `work`, from `run` on, of which the box meets the box given; the end of its runs when there is none. A
 * box with minX > maxX meets nothing.
 */
export function nextRunNear(
  { workRuns, runBox, groups }: GroupedRuns,
  work: number,
  run: number,
  minX: number,
  minY: number,
  maxX: number,
  maxY: number,
): number {
  const end = workRuns[work + 1]!
  const isGrouped = groups.start[work] !== groups.start[work + 1]
  let at = run
  while (at < end) {
    const place = at - workRuns[work]!
    const passed =
      isGrouped && place % smallest === 0
        ? passAway(groups, groups.start[work]!, place, end - workRuns[work]!, minX, minY, maxX, maxY)
        : 0
    if (passed > 0) {
      at += passed
      continue
    }
    const box = 4 * at
    if (
      runBox[box]! <= maxX &&
      runBox[box + 2]! >= minX &&
      runBox[box + 1]! <= maxY &&
      runBox[box + 3]! >= minY
    )
      return at
    at++
  }
  return end
}

/** How many runs can be passed: those of the largest group that begins at the place and lies away from the box; 0 for none. */
function passAway(
  { box }: RunGroups,
  start: number,
  place: number,
  runs: number,
  minX: number,
  minY: number,
  maxX: number,
  maxY: number,
): number {
  let before = start
  for (const size of sizes) {
    if (place % size === 0) {
      const at = 4 * (before + place / size)
      if (box[at]! > maxX || box[at + 2]! < minX || box[at + 1]! > maxY || box[at + 3]! < minY) return size
    }
    before += Math.ceil(runs / size)
  }
  return 0
}

/** The largest group that begins with a run and has not the position in its box, and how many runs it holds; null for none. */
export function groupBeside(
  { workRuns, groups }: GroupedRuns,
  work: number,
  run: number,
  x: number,
  y: number,
): { group: number; size: number } | null {
  let before = groups.start[work]!
  const place = run - workRuns[work]!
  if (before === groups.start[work + 1] || place % smallest !== 0) return null
  for (const size of sizes) {
    if (place % size === 0) {
      const group = before + place / size
      const { box } = groups
      const at = 4 * group
      if (x < box[at]! || x > box[at + 2]! || y < box[at + 1]! || y > box[at + 3]!) return { group, size }
    }
    before += Math.ceil((workRuns[work + 1]! - workRuns[work]!) / size)
  }
  return null
}
