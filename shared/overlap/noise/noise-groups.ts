/**
 * Works that are one thing on the map several times: versions of one measure, and stacks of measures on one area. Groups
 * hold together by place, so that a work far away never changes them.
 */
import { PartKind } from '../../geo/shapes.ts'
import { takesPart } from '../pairs/takes-part.ts'
import type { PreparedProject } from '../prepared-project.ts'
import { isOneMeasure, toldMeasure, type ToldMeasure } from '../pairs/one-measure.ts'
import { isNearlySamePlace, placeKey } from './same-place.ts'
import { eachSimilarBox } from './similar-boxes.ts'

/** Per work that stands in a group a number that this group alone has; a work that is not here stands alone. */
export type GroupOfWork = ReadonlyMap<number, number>

export interface NoiseGroups {
  /** Versions of one measure. */
  readonly measure: GroupOfWork
  /** Stacks, and for a work in none its group of versions. */
  readonly stack: GroupOfWork
}

/** Different measures of one party on one area from which that area is no place of any of them. */
const leastInStack = 3

/**
 * The groups of a project. With `among` only these works are looked at: groups are right for each work whose own
 * near-identical works, and the groups those stand in, are all among them. Only works with nearly the same box are ever
 * compared.
 */
export function noiseGroupsOf(
  project: PreparedProject,
  among: Iterable<number> = project.works.keys(),
): NoiseGroups {
  const works = [...among].filter((work) => isPlaced(project, work))
  const joined = new Map<number, number>()
  const alike = new Set<number>()
  // Thousands of works on one spot are all compared: what each is told by is worked out once.
  const told: (ToldMeasure | undefined)[] = []
  const toldOf = (work: number) => (told[work] ??= toldMeasure(project.works[work]!))
  eachSimilarBox(project, works, (a, b) => {
    if (areAreasOfOneParty(project, a, b)) alike.add(a).add(b)
    if (firstOf(joined, a) === firstOf(joined, b)) return
    if (isOneMeasure(toldOf(a), toldOf(b)) && isNearlySamePlace(project, a, b)) join(joined, a, b)
  })
  const measure = new Map([...joined.keys()].map((work) => [work, firstOf(joined, work)]))
  return { measure, stack: new Map([...measure, ...stacksOf(project, [...alike], measure)]) }
}

function isPlaced({ runs: { shapes }, works, settings }: PreparedProject, work: number): boolean {
  return takesPart(works[work]!, settings) && shapes.workStart[work + 1]! > shapes.workStart[work]!
}

function areAreasOfOneParty({ works, measures }: PreparedProject, a: number, b: number): boolean {
  if (measures.kind[a] !== PartKind.area || measures.kind[b] !== PartKind.area) return false
  return works[a]!.party === works[b]!.party
}

function firstOf(joined: ReadonlyMap<number, number>, work: number): number {
  let first = work
  for (let next = joined.get(first); next !== undefined && next !== first; next = joined.get(first))
    first = next
  return first
}

function join(joined: Map<number, number>, a: number, b: number): void {
  const [one, two] = [firstOf(joined, a), firstOf(joined, b)]
  const first = Math.min(one, two)
  for (const work of [a, b, one, two]) joined.set(work, first)
}

/** The works in stacks: three or more measures of one party that are drawn as exactly one area. */
function stacksOf(
  project: PreparedProject,
  areas: readonly number[],
  measure: GroupOfWork,
): Map<number, number> {
  const piles = new Map<string, number[]>()
  for (const work of areas) {
    const key = `${project.works[work]!.party} ${placeKey(project, work)}`
    piles.set(key, [...(piles.get(key) ?? []), work])
  }
  const stack = new Map<number, number>()
  for (const pile of piles.values()) {
    if (new Set(pile.map((work) => measure.get(work) ?? work)).size < leastInStack) continue
    // Another number than any group of versions has, one of which may begin with the same work.
    const first = project.works.length + pile.reduce((least, work) => Math.min(least, work))
    for (const work of pile) stack.set(work, first)
  }
  return stack
}
