/**
 * Works that are one thing on the map several times: versions of one measure, and stacks of measures on one area. Groups
 * hold together by place, so that a work far away never changes them.
 */
import { PartKind } from '../../geo/shapes.ts'
import { noDay } from '../pairs/overlap-input.ts'
import type { PreparedProject } from '../prepared-project.ts'
import { measureName, measureNumber } from './measure-name.ts'
import { boxTolerance, isNearlySamePlace, placeKey } from './same-place.ts'

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
 * near-identical works, and the groups those stand in, are all among them. Near-linear: works are compared only with those
 * of the same number or name in nearly the same place.
 */
export function noiseGroupsOf(
  project: PreparedProject,
  among: Iterable<number> = project.works.keys(),
): NoiseGroups {
  const works = [...among].filter((work) => isPlaced(project, work))
  const joined = new Map<number, number>()
  for (const { keyOf, maySame } of versionRules(project)) {
    for (const bucket of bucketsOf(works, keyOf)) joinNear(project, bucket, maySame, joined)
  }
  const measure = new Map([...joined.keys()].map((work) => [work, firstOf(joined, work)]))
  return { measure, stack: new Map([...measure, ...stacksOf(project, works, measure)]) }
}

function isPlaced({ runs: { shapes }, scored }: PreparedProject, work: number): boolean {
  return scored[work]!.firmness !== 'withdrawn' && shapes.workStart[work + 1]! > shapes.workStart[work]!
}

/** When works in nearly the same place are one measure: those with one key are, if `maySame` agrees. */
interface VersionRule {
  readonly keyOf: (work: number) => string | null
  readonly maySame: (a: number, b: number) => boolean
}

function versionRules({ works, scored }: PreparedProject): VersionRule[] {
  const numberOf = (work: number) => measureNumber(works[work]!.number)
  const nameOf = (work: number) => measureName(works[work]!.name)
  return [
    { keyOf: (work) => joinedKey(works[work]!.party, numberOf(work)), maySame: () => true },
    {
      // A party that is many departments gives the name of one street to works of several.
      keyOf: (work) => joinedKey(works[work]!.party, works[work]!.discipline, nameOf(work)),
      maySame: (a, b) => daysApart(scored[a]!, scored[b]!) <= mostDaysApart,
    },
    // Another party that lists what it was told of.
    { keyOf: (work) => joinedKey(numberOf(work), nameOf(work)), maySame: () => true },
  ]
}

function joinedKey(...parts: readonly (string | null)[]): string | null {
  return parts.every((part) => part !== null && part !== '') ? parts.join('\n') : null
}

type Dated = Pick<PreparedProject['scored'][number], 'startDay' | 'endDay'>

/** Days between two periods; 0 or less when they meet, or when one of them has no date. */
function daysApart(a: Dated, b: Dated): number {
  if (a.startDay === noDay || b.startDay === noDay) return 0
  return Math.max(a.startDay - b.endDay, b.startDay - a.endDay)
}

/** Works with the same key, two or more, in the order in which they came. */
function bucketsOf<Key>(works: readonly number[], keyOf: (work: number) => Key | null): number[][] {
  const buckets = new Map<Key, number[]>()
  for (const work of works) {
    const key = keyOf(work)
    if (key === null) continue
    const bucket = buckets.get(key)
    if (bucket) bucket.push(work)
    else buckets.set(key, [work])
  }
  return [...buckets.values()].filter((bucket) => bucket.length > 1)
}

/** Joins those of a bucket that lie in nearly the same place, walking from west to east. */
function joinNear(
  project: PreparedProject,
  bucket: readonly number[],
  maySame: VersionRule['maySame'],
  joined: Map<number, number>,
): void {
  const { workBox } = project.runs
  const west = (work: number) => workBox[4 * work]!
  const eastward = [...bucket].sort((a, b) => west(a) - west(b) || a - b)
  eastward.forEach((work, at) => {
    const reach = west(work) + boxTolerance(project, work)
    for (let next = at + 1; next < eastward.length && west(eastward[next]!) <= reach; next++) {
      const other = eastward[next]!
      if (firstOf(joined, work) === firstOf(joined, other)) continue
      if (maySame(work, other) && isNearlySamePlace(project, work, other)) join(joined, work, other)
    }
  })
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
  works: readonly number[],
  measure: GroupOfWork,
): Map<number, number> {
  const stack = new Map<number, number>()
  const { workBox } = project.runs
  const areas = works.filter((work) => project.measures.kind[work] === PartKind.area)
  // Boxes are cheap to compare: only where several agree every vertex is looked at.
  const boxKey = (work: number) =>
    [project.works[work]!.party, ...workBox.subarray(4 * work, 4 * work + 4).map(Math.round)].join(' ')
  for (const alike of bucketsOf(areas, boxKey)) {
    if (alike.length < leastInStack) continue
    for (const pile of bucketsOf(alike, (work) => placeKey(project, work))) {
      if (new Set(pile.map((work) => measure.get(work) ?? work)).size < leastInStack) continue
      for (const work of pile) stack.set(work, Math.min(...pile))
    }
  }
  return stack
}
