/** What closes a street: a work that does so by its kind, or works that were agreed to be done together. */
import type { WorkId } from '../../domain/ids.ts'
import { digRestDays } from '../pairs/outcomes.ts'
import { noDay, openEnd } from '../pairs/overlap-input.ts'
import type { PreparedProject } from '../prepared-project.ts'
import { takesPart } from './takes-part.ts'

/** Works by their index in the project. */
export interface Closer {
  /** The works that close it, lowest id first. */
  readonly works: readonly number[]
  /** All works of the combination, whether they close a street or not. */
  readonly together: ReadonlySet<number>
  /** Days since 1970-01-01: the last day of the work, and the last that the street is closed. */
  readonly endDay: number
  readonly untilDay: number
  /** Works that start within the rest, and works without a date that lie within its distance; filled by who looks. */
  readonly later: Set<number>
  readonly undated: Set<number>
}

/** By the index of each work that closes a street; works of one combination share theirs. */
export function closersOf(project: PreparedProject): Map<number, Closer> {
  const { works, scored, settings } = project
  const closing = works.flatMap((_, index) => (closesStreet(project, index) ? [index] : []))
  const groups = Map.groupBy(closing, (index) => scored[index]!.combinations.at(-1) ?? works[index]!.id)
  const indexOf = new Map(works.map(({ id }, index) => [id, index]))
  const combinations = new Map(project.combinations.map(({ id, works }) => [id as string, works]))
  const closers = new Map<number, Closer>()
  for (const [key, unordered] of groups) {
    const members = unordered.sort((a, b) => (works[a]!.id < works[b]!.id ? -1 : 1))
    const closer: Closer = {
      works: members,
      together: indexesOf(combinations.get(key) ?? [], indexOf),
      endDay: Math.max(...members.map((index) => scored[index]!.endDay)),
      untilDay: Math.max(
        ...members.map((index) => scored[index]!.endDay + digRestDays(scored[index]!, settings)),
      ),
      later: new Set(),
      undated: new Set(),
    }
    for (const index of members) closers.set(index, closer)
  }
  return closers
}

function closesStreet({ works, scored, settings }: PreparedProject, index: number): boolean {
  const { endDay } = scored[index]!
  if (endDay === noDay || endDay === openEnd || !takesPart(works[index]!, settings)) return false
  return digRestDays(scored[index]!, settings) > 0
}

function indexesOf(ids: readonly WorkId[], indexOf: ReadonlyMap<WorkId, number>): ReadonlySet<number> {
  return new Set(ids.flatMap((id) => indexOf.get(id) ?? []))
}
