/** One closing street as people read it, from the works that close it and those that lie in it. */
import type { CalendarDate } from '../../domain/period.ts'
import type { StreetClosing } from '../../domain/street-closing.ts'
import { isViolation } from '../../domain/street-closing.ts'
import { workKinds } from '../../domain/work-kind.ts'
import { dateOfDay } from '../../time/day-number.ts'
import type { Closer, ClosingProject } from './closers.ts'
import type { Exceptions } from './exceptions.ts'

type Before = StreetClosing['before'][number]

export function finishClosing(
  project: ClosingProject,
  closer: Closer,
  exceptions: Exceptions,
): StreetClosing {
  const { works, scored } = project
  const ids = closer.works.map((index) => works.at(index)!.id)
  const until = dateOfDay(closer.untilDay)
  const closedBy = ids.map((work) => ({ work }))
  const later = earliestFirst(project, closer.later)
  const breaks = later.map((index) => {
    const starts = dateOfDay(scored.at(index)!.startDay)
    return exceptions.breakBy(works.at(index)!.id, starts, closedBy, until)
  })
  const settled = closer.works.every((index) => isUnderWay(project, index))
  const toAsk = later.filter((_, at) => isViolation(breaks[at]!))
  return {
    by: { work: ids[0]! },
    works: ids,
    name: nameOf(project, closer),
    from: dateOfDay(closer.endDay + 1),
    until,
    settled,
    breaks,
    before: settled ? [] : beforeIt(project, closer, toAsk),
  }
}

/** Each once; works without a date and works of one day by their id. Most streets have none or one. */
function earliestFirst({ works: all, scored }: ClosingProject, works: readonly number[]): readonly number[] {
  if (works.length < 2) return works
  return [...new Set(works)].sort(
    (a, b) => scored.at(a)!.startDay - scored.at(b)!.startDay || (all.at(a)!.id < all.at(b)!.id ? -1 : 1),
  )
}

/** The street all works share, else what they are called together, else the first of them. */
function nameOf({ works, scored, combinations }: ClosingProject, { works: members }: Closer): string {
  const { street, name } = works.at(members[0]!)!
  if (street !== null && members.every((index) => works.at(index)!.street === street)) return street
  const agreed = scored.at(members[0]!)!.combinations.at(-1)
  return (agreed === undefined ? null : combinations.find(({ id }) => id === agreed)?.name) ?? name
}

function beforeIt(project: ClosingProject, closer: Closer, later: readonly number[]): Before[] {
  const undated = earliestFirst(project, closer.undated)
  if (later.length + undated.length === 0) return []
  const last = dateOfDay(closer.endDay)
  const asked = (index: number, why: Before['why']): Before[] =>
    canBeAsked(project, index)
      ? [{ work: project.works.at(index)!.id, why, canMove: canComeBy(project, index, last) }]
      : []
  return [
    ...later.flatMap((index) => asked(index, 'later')),
    ...undated.flatMap((index) => asked(index, 'undated')),
  ]
}

/** Only what opens the ground and has still to begin can be asked to come first. */
function canBeAsked(project: ClosingProject, index: number): boolean {
  return workKinds[project.works.at(index)!.kind].digs && !isUnderWay(project, index)
}

function isUnderWay({ works }: ClosingProject, index: number): boolean {
  const { firmness } = works.at(index)!
  return firmness === 'executing' || firmness === 'done'
}

/** What was agreed with others cannot move; a party that only said when it must be ready can come by that day. */
function canComeBy({ works, scored }: ClosingProject, index: number, last: CalendarDate): boolean | null {
  if (scored.at(index)!.combinations.length > 0) return false
  const { earliestStart, latestEnd } = works.at(index)!
  if (earliestStart !== null) return earliestStart <= last
  return latestEnd !== null && latestEnd <= last ? true : null
}
