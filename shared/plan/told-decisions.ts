/** What was decided about combinations, as a plan tells it: in which body, of which parties somebody was there, and no people. */
import type { Body } from '../domain/body.ts'
import type { Decision, Meeting, ToldDecision } from '../domain/decision.ts'
import type { CombinationId } from '../domain/ids.ts'
import type { Person } from '../domain/person.ts'

interface Kept {
  /** Oldest first. */
  readonly decisions: readonly Decision[]
  readonly meetings: readonly Meeting[]
  readonly bodies: readonly Body[]
  readonly people: readonly Person[]
}

/** By combination; null where nobody said, in a project in which bodies decide. Before there were any, there is nothing to say. */
export function toldDecisions({
  decisions,
  meetings,
  bodies,
  people,
}: Kept): (combination: CombinationId) => ToldDecision[] | null {
  const meetingById = new Map(meetings.map((one) => [one.id, one]))
  const bodyById = new Map(bodies.map((one) => [one.id, one]))
  const partyOf = new Map(people.map(({ id, party }) => [id, party]))
  const told = ({ meeting: id, is, basis, reason }: Decision): ToldDecision[] => {
    const meeting = meetingById.get(id)
    const body = meeting && bodyById.get(meeting.body)
    if (!meeting || !body) return []
    const parties = [...new Set(meeting.present.flatMap((one) => partyOf.get(one) ?? []))].toSorted()
    return [{ is, basis, reason, day: meeting.day, body: body.name, level: body.level, parties }]
  }
  const byCombination = Map.groupBy(decisions, ({ combination }) => combination)
  return (combination) => {
    const of = (byCombination.get(combination) ?? []).flatMap(told)
    if (of.length > 0) return of.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    return bodies.length === 0 ? [] : null
  }
}
