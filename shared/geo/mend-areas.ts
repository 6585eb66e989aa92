/**
 * Areas as they were declared, made to lie nowhere over themselves. A part is what its shell holds less what its holes
 * hold; parts together are all the ground that any of them holds. What is sound is left exactly as it is.
 * The same rules as `ST_MakeValid(…, 'method=structure')` of PostGIS, the GeometryFixer of JTS and GEOS.
 */
import { drawRings, type DrawnRings } from './fill-rings.ts'
import { signedAreaOf } from './measure.ts'
import { wound } from './nest-rings.ts'
import { RingsAround } from './rings-around.ts'
import { ringMeetsItself } from './ring-meets-itself.ts'

/** What can be said of areas: see `Repair` in mend.ts. */
export type AreaRepair = 'rewound' | 'duplicates' | 'selfCrossing' | 'partsOverlap' | 'degenerate'

interface Remarks {
  readonly add: (repair: AreaRepair) => unknown
}

type Ring = GeoJSON.Position[]
type Area = Ring[]

/** Thrown inside this file only: the one way out of areas that cannot be drawn. */
class TooTangled extends Error {}

/**
 * Parts, each a shell and its holes: closed rings that enclose something, planar. Shells come out counter-clockwise and
 * holes clockwise. `tangled`: they meet themselves so often that they cannot be drawn.
 */
export function mendAreas(parts: readonly Area[], repairs: Remarks): readonly Area[] | 'tangled' {
  try {
    const distinct = withoutRepeats(parts, (part) => part, repairs)
    const mended = distinct.flatMap((part) => mendPart(part, repairs))
    return mended.length < 2 ? mended : together(mended, repairs)
  } catch (error) {
    if (error instanceof TooTangled) return 'tangled'
    throw error
  }
}

function together(areas: readonly Area[], repairs: Remarks): readonly Area[] {
  const drawn = draw(areas.flat())
  if (isSound(drawn)) return areas
  repairs.add('partsOverlap')
  return drawn.filled((winding) => winding > 0)
}

function mendPart(part: Area, repairs: Remarks): readonly Area[] {
  const [shell, ...holes] = withoutRepeats(part, (ring) => [ring], repairs)
  const outline = mendRing(shell!, repairs)
  if (holes.length === 0) return outline
  // A shell that holds nothing is none: what was listed behind it is no hole in anything.
  if (outline.length === 0) return mendPart(largestFirst(holes), repairs)
  const gaps = holes.map((hole) => mendRing(hole, repairs))
  const cut = draw([...outline.flat(), ...gaps.flat(2).map(reversed)])
  if (isSound(cut) && outline.length === 1 && outline[0]!.length === 1 && gaps.every(isOneRing))
    return [[outline[0]![0]!, ...gaps.map(([gap]) => reversed(gap![0]!))]]
  return cutOut(outline, gaps, cut, part, repairs)
}

/** Holes that lie beside the shell are ground of their own, as in JTS; holes that leave nothing were listed as shells. */
function cutOut(
  outline: readonly Area[],
  gaps: readonly (readonly Area[])[],
  cut: DrawnRings,
  part: Area,
  repairs: Remarks,
): readonly Area[] {
  const [shell, ...holes] = withoutRepeats(part, (ring) => [ring], { add: () => undefined })
  const ground = new RingsAround(outline.flat())
  const beside = gaps.filter((gap, at) => !meets(outline, ground, gap) && !touch(shell!, holes[at]!))
  const inside = gaps.filter((gap) => !beside.includes(gap))
  const drawn = beside.length === 0 ? cut : draw([...outline.flat(), ...inside.flat(2).map(reversed)])
  const left = drawn.filled((winding) => winding > 0)
  if (left.length === 0 && beside.length === 0) return inOtherOrder(part, repairs)
  if (beside.length > 0) repairs.add('rewound')
  if (!isSound(drawn)) repairs.add('selfCrossing')
  return beside.length === 0 ? left : merged([...left, ...beside.flat()])
}

/** The largest ring as the shell. When it is that already, its holes take all of it. */
function inOtherOrder(part: Area, repairs: Remarks): readonly Area[] {
  const ordered = largestFirst(part)
  const isSame = ordered[0] === part[0]
  repairs.add(isSame ? 'degenerate' : 'rewound')
  return isSame ? [] : mendPart(ordered, repairs)
}

/** Rings of which the first was none: the largest takes its place. */
export function largestFirst(rings: readonly Ring[]): Area {
  const sizes = rings.map((ring) => Math.abs(signedAreaOf(ring)))
  const largest = sizes.indexOf(Math.max(...sizes))
  return [rings[largest]!, ...rings.filter((_, index) => index !== largest)]
}

/** Touching counts: what was declared as a hole and lies against the shell is still none of its ground. */
function meets(outline: readonly Area[], ground: RingsAround, gap: readonly Area[]): boolean {
  // Most holes lie in their shell, and one of their vertices tells; the others are drawn to be sure.
  const [x, y] = gap[0]?.[0]?.[0] ?? []
  if (x === undefined || y === undefined) return true
  if (ground.isOdd([x, y])) return true
  const both = draw([...outline.flat(), ...gap.flat()])
  return both.windings.has(2) || both.pieces < draw(outline.flat()).pieces + draw(gap.flat()).pieces
}

/** As they were drawn: where a ring is cut at its crossings, what lay exactly on an edge of it may lie beside it by a grain. */
function touch(shell: Ring, hole: Ring): boolean {
  return draw([shell, hole]).pieces < draw([shell]).pieces + draw([hole]).pieces
}

function merged(areas: readonly Area[]): readonly Area[] {
  const drawn = draw(areas.flat())
  return isSound(drawn) ? areas : drawn.filled((winding) => winding > 0)
}

/** What one ring holds: all ground that it runs around, however often and which way. */
function mendRing(ring: Ring, repairs: Remarks): readonly Area[] {
  if (!ringMeetsItself(Float64Array.from(ring.flat()), ring.length)) return [[wound(ring, true)]]
  const drawn = draw([ring])
  // There and back: no ground at all.
  if (drawn.windings.size === 1) {
    repairs.add('degenerate')
    return []
  }
  if (isOneSided(drawn)) return [[wound(ring, true)]]
  repairs.add('selfCrossing')
  return drawn.filled((winding) => winding !== 0)
}

function draw(rings: readonly Ring[]): DrawnRings {
  const drawn = drawRings(rings)
  if (drawn === null) throw new TooTangled()
  return drawn
}

/** No ground is held twice, or taken from where there is none. */
function isSound({ windings }: DrawnRings): boolean {
  return [...windings].every((winding) => winding === 0 || winding === 1)
}

function isOneSided({ windings }: DrawnRings): boolean {
  return windings.size <= 2 && [...windings].every((winding) => Math.abs(winding) <= 1)
}

function isOneRing(areas: readonly Area[]): boolean {
  return areas.length === 1 && areas[0]!.length === 1
}

function reversed(ring: Ring): Ring {
  return [...ring].reverse()
}

/** Things of which an earlier one has the very same rings are left out. */
function withoutRepeats<T>(
  things: readonly T[],
  ringsOf: (thing: T) => readonly Ring[],
  repairs: Remarks,
): T[] {
  if (things.length < 2) return [...things]
  const known = new Map<string, T[]>()
  return things.filter((thing) => {
    const rings = ringsOf(thing)
    const key = rings.map((ring) => `${ring.length}:${ring[0]!.join()}:${signedAreaOf(ring)}`).join(' ')
    const alike = known.get(key) ?? []
    known.set(key, [...alike, thing])
    const isRepeat = alike.some((other) => sameRings(ringsOf(other), rings))
    if (isRepeat) repairs.add('duplicates')
    return !isRepeat
  })
}

function sameRings(a: readonly Ring[], b: readonly Ring[]): boolean {
  return a.every((ring, at) =>
    ring.every(([x, y], index) => x === b[at]![index]![0] && y === b[at]![index]![1]),
  )
}
