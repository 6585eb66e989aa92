/**
 * The order of works among equals: by where and when they are and whose they are, never by an identity, since that follows
 * the order of rows, of files and of parties in a delivery.
 */
import type { Party } from '../domain/party.ts'
import type { ByNumber } from '../bytes/by-number.ts'
import type { ComparedWork } from './compared-work.ts'
import type { WorkMeasures } from './measure/work-measures.ts'
import type { WorkInTime } from './pairs/outcomes.ts'

interface OrderedWorks {
  readonly works: ByNumber<ComparedWork>
  readonly scored: ByNumber<Pick<WorkInTime, 'startDay' | 'endDay'>>
  readonly measures: Pick<WorkMeasures, 'area' | 'length'>
  readonly parties: readonly Party[]
  /** minX, minY, maxX, maxY of each. */
  readonly runs: { readonly workBox: Float64Array }
}

/** Below 0 when work `one` comes first. Only works that differ in nothing that is looked at go by their ids. */
export function compareWorks(project: OrderedWorks, one: number, two: number): number {
  const { workBox } = project.runs
  for (let side = 0; side < 4; side++) {
    const difference = workBox[4 * one + side]! - workBox[4 * two + side]!
    // Works without a place have boxes that are infinite on both sides.
    if (difference < 0 || difference > 0) return difference
  }
  const [a, b] = [project.works.at(one)!, project.works.at(two)!]
  const [inTime, other] = [project.scored.at(one)!, project.scored.at(two)!]
  const { area, length } = project.measures
  return (
    inTime.startDay - other.startDay ||
    inTime.endDay - other.endDay ||
    compareTexts(nameOf(project.parties, a), nameOf(project.parties, b)) ||
    compareTexts(a.number ?? '', b.number ?? '') ||
    compareTexts(a.name, b.name) ||
    compareTexts(a.discipline, b.discipline) ||
    compareTexts(a.kind, b.kind) ||
    compareTexts(a.firmness, b.firmness) ||
    area[one]! - area[two]! ||
    length[one]! - length[two]! ||
    compareTexts(a.id, b.id)
  )
}

/** Per work its place in the order of {@link compareWorks}. */
export function orderOf(project: OrderedWorks): Uint32Array {
  const sorted = Uint32Array.from({ length: project.works.length }, (_, work) => work)
  sorted.sort((one, two) => compareWorks(project, one, two))
  const order = new Uint32Array(sorted.length)
  sorted.forEach((work, at) => (order[work] = at))
  return order
}

export function compareTexts(one: string, two: string): number {
  return one < two ? -1 : one > two ? 1 : 0
}

const namesOf = new WeakMap<readonly Party[], ReadonlyMap<string, string>>()

function nameOf(parties: readonly Party[], { party }: { readonly party: string }): string {
  let names = namesOf.get(parties)
  if (names === undefined) {
    names = new Map(parties.map(({ id, name }) => [id, name]))
    namesOf.set(parties, names)
  }
  return names.get(party) ?? ''
}
