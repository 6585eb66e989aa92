/**
 * Which streets works would open within their rest at other days than the project has them: what people are told where they
 * agree or try those days. It goes by the streets that close and the pairs that are known.
 */
import type { WorkId } from '../../domain/ids.ts'
import type { Pair } from '../../domain/overlap.ts'
import type { CalendarDate } from '../../domain/period.ts'
import { isViolation, type BrokenRest, type StreetClosing } from '../../domain/street-closing.ts'

export interface KnownRests {
  readonly closings: readonly StreetClosing[]
  readonly pairs: readonly Pick<Pair, 'a' | 'b' | 'distance' | 'noise'>[]
  /** Metres within which a work opens the street. */
  readonly distance: number
}

/**
 * One for each work and street, in the order of the closings. `starts` gives the first day of every work that is asked about;
 * `together` are works that close no street for each other, because they are done as one.
 */
export function restsBroken(
  { closings, pairs, distance }: KnownRests,
  starts: ReadonlyMap<WorkId, CalendarDate>,
  together: ReadonlySet<WorkId> = new Set(),
): BrokenRest[] {
  const near = neighboursOf(pairs, starts, distance)
  return closings.flatMap(({ name: street, works, from, until, breaks, before }) => {
    if (works.some((work) => together.has(work))) return []
    const lies = new Set([...breaks, ...before].map(({ work }) => work))
    for (const closer of works) for (const work of near.get(closer) ?? []) lies.add(work)
    return [...starts].flatMap(([work, day]) => {
      if (!lies.has(work) || works.includes(work) || day > until || (from !== null && day < from)) return []
      const known = breaks.find((broken) => broken.work === work)
      return [{ work, street, starts: day, until, isExcepted: known !== undefined && !isViolation(known) }]
    })
  })
}

/** Of every work that may close a street, the works asked about that lie in it. */
function neighboursOf(
  pairs: KnownRests['pairs'],
  asked: ReadonlyMap<WorkId, CalendarDate>,
  most: number,
): ReadonlyMap<WorkId, readonly WorkId[]> {
  const found = new Map<WorkId, WorkId[]>()
  const add = (closer: WorkId, work: WorkId) => found.set(closer, [...(found.get(closer) ?? []), work])
  for (const { a, b, distance, noise } of pairs) {
    if (distance > most || noise === 'version' || noise === 'region') continue
    if (asked.has(a)) add(b, a)
    if (asked.has(b)) add(a, b)
  }
  return found
}
