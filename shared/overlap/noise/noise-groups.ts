/**
 * Works that are one thing on the map several times: versions of one measure, and stacks of measures on one area. Groups
 * hold together by place, so that a work far away never changes them.
 */
import { PartKind } from '../../geo/shapes.ts'
import { noDay } from '../pairs/overlap-input.ts'
import type { PreparedProject } from '../prepared-project.ts'
import { measureName, measureNumber } from './measure-name.ts'
import { isNearlySamePlace, placeKey } from './same-place.ts'
import { eachSimilarBox } from './similar-boxes.ts'

/** Per work that stands in a group the lowest index in it; a work that is not here stands alone. */
export type GroupOfWork = ReadonlyMap<number, number>

export interface NoiseGroups {
  /** Versions of one measure. */
  readonly measure: GroupOfWork
  /** Stacks, and for a work in none its group of versions. */
  readonly stack: GroupOfWork
}

/** Different measures of one party on one area from which that area is no place of any of them. */
const leastInStack = 3
/** What has the same name and no number but comes back after longer than this is maintenance, not a second version. */
const mostDaysApart = 366

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
  const isVersion = versionTest(project)
  const joined = new Map<number, number>()
  const alike = new Set<number>()
  eachSimilarBox(project, works, (a, b) => {
    if (areAreasOfOneParty(project, a, b)) alike.add(a).add(b)
    if (firstOf(joined, a) === firstOf(joined, b) || !isVersion(a, b)) return
    if (isNearlySamePlace(project, a, b)) join(joined, a, b)
  })
  const measure = new Map([...joined.keys()].map((work) => [work, firstOf(joined, work)]))
  return { measure, stack: new Map([...measure, ...stacksOf(project, [...alike], measure)]) }
}

function isPlaced({ runs: { shapes }, scored }: PreparedProject, work: number): boolean {
  return scored[work]!.firmness !== 'withdrawn' && shapes.workStart[work + 1]! > shapes.workStart[work]!
}

function areAreasOfOneParty({ works, measures }: PreparedProject, a: number, b: number): boolean {
  if (measures.kind[a] !== PartKind.area || measures.kind[b] !== PartKind.area) return false
  return works[a]!.party === works[b]!.party
}

/**
 * Whether two works that lie in the same place are one measure: of one party by number, or within one discipline by name
 * and about the same time (a party that is many departments gives the name of one street to works of several); of two
 * parties, of which one lists what it was told, by number and name.
 */
function versionTest({ works, scored }: PreparedProject): (a: number, b: number) => boolean {
  const names = new Map<number, string>()
  const nameOf = (work: number) => {
    const known = names.get(work) ?? measureName(works[work]!.name)
    names.set(work, known)
    return known
  }
  return (a, b) => {
    const number = measureNumber(works[a]!.number)
    const isNumber = number !== null && number === measureNumber(works[b]!.number)
    const isOneParty = works[a]!.party === works[b]!.party
    if (isOneParty && isNumber) return true
    if (isOneParty ? works[a]!.discipline !== works[b]!.discipline : !isNumber) return false
    if (nameOf(a) === '' || nameOf(a) !== nameOf(b)) return false
    return isNumber || daysApart(scored[a]!, scored[b]!) <= mostDaysApart
  }
}

type Dated = Pick<PreparedProject['scored'][number], 'startDay' | 'endDay'>

/** Days between two periods; 0 or less when they meet, or when one of them has no date. */
function daysApart(a: Dated, b: Dated): number {
  if (a.startDay === noDay || b.startDay === noDay) return 0
  return Math.max(a.startDay - b.endDay, b.startDay - a.endDay)
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
    const first = Math.min(...pile)
    for (const work of pile) stack.set(work, first)
  }
  return stack
}
