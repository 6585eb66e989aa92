/** A meeting gathered from the records of the project: what was on its agenda, and what was said and settled there. */
import { agendaOf, type AgendaPoint } from '../../domain/agenda.ts'
import type { Agreement } from '../../domain/agreement.ts'
import type { Body, Membership } from '../../domain/body.ts'
import type { Combination } from '../../domain/combination.ts'
import type { Decision, Meeting } from '../../domain/decision.ts'
import type { Escalation } from '../../domain/escalation.ts'
import type { BodyId, CombinationId, PersonId, WorkId } from '../../domain/ids.ts'
import type { Judgement } from '../../domain/judgement.ts'
import type {
  About,
  MeetingReport,
  ReportAgreement,
  ReportDecision,
  ReportEscalation,
  ReportPoint,
  ReportVerdict,
  WhoWasThere,
} from '../../domain/meeting-report.ts'
import type { Party } from '../../domain/party.ts'
import type { Person } from '../../domain/person.ts'
import type { CalendarDate } from '../../domain/period.ts'
import type { Work } from '../../domain/work.ts'
import { today } from '../../time/today.ts'
import { topicsIn, type TellTopic } from './topics-in.ts'
import { worksAgreedOn } from './works-agreed-on.ts'

export interface MeetingRecords {
  /** Name of the project. */
  readonly project: string
  readonly meeting: Meeting
  /** All of the project. */
  readonly meetings: readonly Meeting[]
  readonly points: readonly AgendaPoint[]
  readonly bodies: readonly Body[]
  readonly memberships: readonly Membership[]
  readonly people: readonly Person[]
  readonly parties: readonly Party[]
  readonly works: readonly Work[]
  readonly combinations: readonly Combination[]
  readonly decisions: readonly Decision[]
  readonly agreements: readonly Agreement[]
  readonly escalations: readonly Escalation[]
  readonly judgements: readonly Judgement[]
  /** The works of the kansengebied in which these two meet now; null: they meet in none any more. */
  readonly clusterOf: (work: WorkId, met: WorkId) => readonly WorkId[] | null
}

/** All of it, as who draws it up sees it. What this body wrote down until it met again counts as said in the meeting. */
export function makeMeetingReport(records: MeetingRecords): MeetingReport {
  const { project, meeting, parties, bodies } = records
  const known = knownOf(records)
  const body = bodies.find(({ id }) => id === meeting.body)
  const settled = settledIn(records, known)
  const points = agendaOf(records.points, meeting.id).map((point) => pointOf(point, settled, records, known))
  const named = new Set<CombinationId | null>([
    ...[...settled.agreements, ...settled.openBefore].map(({ what }) => what.combination),
    ...points.flatMap(({ combination }) => combination ?? []),
  ])
  const shown = new Set(points.flatMap(({ shows }) => shows))
  return {
    project,
    body: { name: body?.name ?? '', level: body?.level ?? 'operational' },
    day: meeting.day,
    parties,
    there: whoWasThere(records),
    points,
    ...settled,
    combinations: records.combinations.filter(({ id }) => named.has(id)),
    works: records.works.filter(({ id }) => shown.has(id)),
    held: { outlined: [], counted: [] },
    untold: 0,
  }
}

interface Known {
  readonly combination: (id: CombinationId) => Combination | undefined
  readonly tellTopic: TellTopic
  readonly bodyName: (id: BodyId) => string
  readonly personName: (id: PersonId) => string | null
}

function knownOf(records: MeetingRecords): Known {
  const { combinations, bodies, people } = records
  const combinationById = new Map(combinations.map((one) => [one.id, one]))
  const bodyNames = new Map(bodies.map(({ id, name }) => [id, name]))
  const personNames = new Map(people.map(({ id, name }) => [id, name]))
  return {
    combination: (id) => combinationById.get(id),
    tellTopic: topicsIn(records),
    bodyName: (id) => bodyNames.get(id) ?? '',
    personName: (id) => personNames.get(id) ?? null,
  }
}

function whoWasThere({ meeting, people, memberships }: MeetingRecords): WhoWasThere {
  const byId = new Map(people.map((person) => [person.id, person]))
  const present = meeting.present.flatMap((id) => byId.get(id) ?? [])
  const partiesOf = (some: readonly Person[]) => [...new Set(some.map(({ party }) => party))]
  const parties = partiesOf(present)
  const seated = memberships
    .filter(({ body }) => body === meeting.body)
    .flatMap((one) => byId.get(one.person) ?? [])
  return {
    parties,
    absent: partiesOf(seated.filter((person) => isThere(person, meeting.day))).filter(
      (party) => !parties.includes(party),
    ),
    people: present.map(({ name, party }) => ({ name, party })),
    guests: meeting.guests,
    hadGuests: meeting.guests !== null,
  }
}

function isThere({ from, until }: Person, day: CalendarDate): boolean {
  return (from === null || from <= day) && (until === null || until >= day)
}

type Settled = Pick<MeetingReport, 'decisions' | 'agreements' | 'openBefore' | 'escalations'>

function settledIn(records: MeetingRecords, known: Known): Settled {
  const { meeting, decisions, agreements, escalations, points } = records
  const isHere = saidIn(records)
  const meetingOf = new Map(points.map((point) => [point.id, point.meeting]))
  const saidAt = ({ point }: Agreement) => (point === null ? undefined : meetingOf.get(point))
  const ofBody = agreements
    .filter((one) => one.inBody === meeting.body || saidAt(one) === meeting.id)
    .toSorted(byDue)
  // Where the point is known, so is the meeting; else it is guessed by the day on which it was written down.
  const isMadeHere = (one: Agreement) =>
    saidAt(one) === undefined ? isHere(one.at) : saidAt(one) === meeting.id
  return {
    decisions: decisions
      .filter((one) => one.meeting === meeting.id)
      .toSorted((one, two) => (one.at < two.at ? -1 : 1))
      .map((one) => decisionOf(one, known)),
    agreements: ofBody.filter(isMadeHere).map((one) => agreementOf(one, records, known)),
    openBefore: ofBody
      .filter((one) => one.state === 'open' && today(new Date(one.at)) < meeting.day && !isMadeHere(one))
      .map((one) => agreementOf(one, records, known)),
    escalations: escalations
      .filter(
        ({ from, to, at, answer }) =>
          (from === meeting.body && isHere(at)) || (to === meeting.body && answer?.day === meeting.day),
      )
      .map((one) => escalationOf(one, known)),
  }
}

/** From its day until its body meets again: what came up in the meeting may be written down the day after. */
function saidIn({ meeting: { body, day }, meetings }: MeetingRecords): (at: string) => boolean {
  const [next] = meetings
    .filter((one) => one.body === body && one.day > day)
    .map((one) => one.day)
    .toSorted()
  return (at) => {
    const written = today(new Date(at))
    return written >= day && (next === undefined || written < next)
  }
}

function byDue(one: Agreement, two: Agreement): number {
  return one.due.localeCompare(two.due) || one.id.localeCompare(two.id)
}

function decisionOf(
  { id, is, about, basis, reason, combination }: Decision,
  known: Known,
): About<ReportDecision> {
  return {
    what: { id, is, about, basis, reason },
    works: combination === null ? [] : worksOf(combination, known),
  }
}

function agreementOf(agreement: Agreement, { points }: MeetingRecords, known: Known): About<ReportAgreement> {
  const { id, combination, point, what, party, person, who, due, state } = agreement
  const named = (person && known.personName(person)) ?? who
  return {
    what: { id, combination, point, what, party, who: named, due, state },
    works: worksAgreedOn(agreement, points, known.tellTopic),
  }
}

function escalationOf(escalation: Escalation, known: Known): About<ReportEscalation> {
  const { id, what, from, to, due, why, answer, combination } = escalation
  return {
    what: { id, what, due, why, answer, from: from && known.bodyName(from), to: known.bodyName(to) },
    works: combination === null ? [] : worksOf(combination, known),
  }
}

/** Null: the combination is gone, and its works with it. */
function worksOf(combination: CombinationId, { combination: found }: Known): readonly WorkId[] | null {
  return found(combination)?.works ?? null
}

function pointOf(
  { id, topic, title, state, notes }: AgendaPoint,
  settled: Settled,
  records: MeetingRecords,
  known: Known,
): ReportPoint {
  const { isAbout, ...about } = known.tellTopic(topic)
  const idsOf = (kept: readonly { readonly id: string; readonly combination: CombinationId | null }[]) =>
    new Set(
      kept.filter(({ combination }) => combination !== null && isAbout(combination)).map((one) => one.id),
    )
  const decided = idsOf(records.decisions)
  const agreed = idsOf(records.agreements)
  const escalated = idsOf(records.escalations)
  const isRules = topic.is === 'groundRules'
  const put =
    topic.is === 'escalation' ? records.escalations.filter((one) => one.id === topic.escalation) : []
  const came = {
    decisions: settled.decisions.filter(
      ({ what }) => decided.has(what.id) || (isRules && what.is === 'groundRules'),
    ),
    agreements: settled.agreements.filter(({ what }) => agreed.has(what.id) || what.point === id),
    escalations: [
      ...put.map((one) => escalationOf(one, known)),
      ...settled.escalations.filter(
        ({ what }) => escalated.has(what.id) && !put.some((one) => one.id === what.id),
      ),
    ],
    verdicts: topic.is === 'cluster' ? verdictsOn(about.shows, records) : [],
  }
  // What was said of it or decided about it was talked about, also where nobody ticked that.
  const isTalkedAbout =
    notes !== null ||
    came.decisions.length + came.verdicts.length > 0 ||
    came.agreements.some(({ what }) => what.point === id)
  const what = { id, topic, title, state: state === 'open' && isTalkedAbout ? 'done' : state, notes }
  return { what, ...about, ...came }
}

/** Not now, no and find out; that it was put on the agenda is why it stands on it. */
function verdictsOn(
  works: readonly WorkId[],
  { judgements, meeting }: MeetingRecords,
): readonly About<ReportVerdict>[] {
  const here = new Set(works)
  const said = judgements.filter(
    ({ a, b, verdict, at, meeting: saidIn }) =>
      verdict !== 'pickUp' &&
      here.has(a) &&
      here.has(b) &&
      // Of before meetings were named, and of what was said elsewhere that day, only the day is known.
      (saidIn === null ? today(new Date(at)) === meeting.day : saidIn === meeting.id),
  )
  // Said of a whole kansengebied it stands with each of its pairs.
  return [...Map.groupBy(said, ({ conversation, id }) => conversation ?? id).values()].flatMap((of) => {
    const [first] = of
    if (first === undefined) return []
    const { verdict, until, who, due, reason } = first
    return [
      {
        what: { verdict, until, who, due, reason },
        works: [...new Set(of.flatMap(({ a, b }): WorkId[] => [a, b]))],
      },
    ]
  })
}
