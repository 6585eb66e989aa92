/** What closes a street: a work that does so by its kind, or works that were agreed to be done together. */
import { digRestYears, lastDayOfRest } from '../pairs/outcomes.ts'
import { noDay, openEnd } from '../pairs/overlap-input.ts'
import type { DescribedWorks, PreparedProject } from '../prepared-project.ts'
import { takesPart } from '../pairs/takes-part.ts'

/** Works by their index in the project. */
export interface Closer {
  /** The works that close it, lowest id first. */
  readonly works: readonly number[]
  /** All works of the combination, whether they close a street or not. */
  readonly together: ReadonlySet<number>
  /** Days since 1970-01-01: the last day of the work, and the last that the street is closed. */
  readonly endDay: number
  readonly untilDay: number
  /**
   * Works that start within the rest, and works without a date that lie within its distance; filled by who looks. One
   * that lies near several of the works stands there several times.
   */
  readonly later: number[]
  readonly undated: number[]
}

const alone: ReadonlySet<number> = new Set()

/** What is looked at of a project to say what closes a street. */
export type ClosingProject = Pick<DescribedWorks, 'works' | 'scored' | 'settings'> &
  Pick<PreparedProject, 'combinations'>

/**
 * By the index of each work that closes a street; works of one combination share theirs. With `among` only these works are
 * looked at: they hold all works of a combination, or none.
 */
export function closersOf(
  project: ClosingProject,
  among: Iterable<number> = Array.from({ length: project.works.length }, (_, index) => index),
): Map<number, Closer> {
  const { scored } = project
  const looked = [...among]
  const closers = new Map<number, Closer>()
  const combined = new Map<string, number[]>()
  for (const index of looked) {
    if (!closesStreet(project, index)) continue
    const combination = scored.at(index)!.combinations.at(-1)
    if (combination === undefined) closers.set(index, closerOf(project, [index], alone))
    else combined.set(combination, [...(combined.get(combination) ?? []), index])
  }
  for (const { members, together } of combinedCloser(project, combined, looked)) {
    const closer = closerOf(project, members, together)
    for (const index of members) closers.set(index, closer)
  }
  return closers
}

function combinedCloser(
  { works, combinations }: ClosingProject,
  combined: ReadonlyMap<string, readonly number[]>,
  looked: readonly number[],
): { members: readonly number[]; together: ReadonlySet<number> }[] {
  if (combined.size === 0) return []
  const indexOf = new Map(looked.map((index) => [works.at(index)!.id, index]))
  return combinations.flatMap(({ id, works: named }) => {
    const members = combined.get(id)?.toSorted((a, b) => (works.at(a)!.id < works.at(b)!.id ? -1 : 1))
    if (members === undefined) return []
    return [{ members, together: new Set(named.flatMap((work) => indexOf.get(work) ?? [])) }]
  })
}

function closerOf(
  { scored, settings }: ClosingProject,
  works: readonly number[],
  together: ReadonlySet<number>,
): Closer {
  let [endDay, untilDay] = [-Infinity, -Infinity]
  for (const index of works) {
    const work = scored.at(index)!
    endDay = Math.max(endDay, work.endDay)
    untilDay = Math.max(untilDay, lastDayOfRest(work.endDay, digRestYears(work, settings)))
  }
  return { works, together, endDay, untilDay, later: [], undated: [] }
}

function closesStreet({ works, scored, settings }: ClosingProject, index: number): boolean {
  const { endDay } = scored.at(index)!
  if (endDay === noDay || endDay === openEnd || !takesPart(works.at(index)!, settings)) return false
  return digRestYears(scored.at(index)!, settings) > 0
}
