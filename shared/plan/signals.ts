/**
 * Alarms, of which somebody must act, and messages, which are good to know. Both are derived from the project as it stands:
 * nothing is stored, so none can be out of date. Of one thing there is one line, with all that is to be said of it.
 */
import { isOverdue, type Agreement } from '../domain/agreement.ts'
import type { Body, Membership } from '../domain/body.ts'
import { bornAt } from '../domain/born-at.ts'
import { agreedPeriodOf, type Combination } from '../domain/combination.ts'
import { dossierOf, isConditionLate, type Dossier } from '../domain/dossier.ts'
import { isUnanswered, type Escalation } from '../domain/escalation.ts'
import { nextRecalibration, type GroundRule, type Recalibration } from '../domain/ground-rule.ts'
import type {
  AgreementId,
  ClusterId,
  CombinationId,
  EscalationId,
  PersonId,
  ProposalId,
  WorkId,
} from '../domain/ids.ts'
import type { Bilingual, Language } from '../domain/language.ts'
import type { Judgement } from '../domain/judgement.ts'
import { message, type Message } from '../domain/message.ts'
import type { ClusterStatus, ListedCluster } from '../domain/overlap.ts'
import type { Party } from '../domain/party.ts'
import type { Person } from '../domain/person.ts'
import type { CalendarDate } from '../domain/period.ts'
import { toldFieldNames, type RecentChange } from '../domain/recent-change.ts'
import type { Proposal } from '../domain/proposal.ts'
import type { Work } from '../domain/work.ts'
import { workInWords } from '../overlap/in-words.ts'
import { addDays } from '../time/day-number.ts'
import { today as dayOf } from '../time/today.ts'
import { countHeld, heldBy, isToBeReviewed } from './held-by.ts'
import { proposalAsksInWords } from './proposal-in-words.ts'
import { straysIn } from './strays-in-words.ts'

export type SignalAbout =
  | { readonly is: 'cluster'; readonly cluster: ClusterId }
  | { readonly is: 'combination'; readonly combination: CombinationId }
  /** One that is about no combination. */
  | { readonly is: 'agreement'; readonly agreement: AgreementId }
  | { readonly is: 'escalation'; readonly escalation: EscalationId }
  | { readonly is: 'person'; readonly person: PersonId }
  | { readonly is: 'groundRules' }
  | { readonly is: 'proposal'; readonly proposal: ProposalId }
  /** What somebody follows: of each another message whenever something else changed. */
  | { readonly is: 'followed'; readonly key: string }

export interface Signal {
  readonly about: SignalAbout
  /** Null: there is one of its kind. */
  readonly name: string | null
  /** The day it is about: what is due, or what happened. Null: today, as long as it lasts. */
  readonly day: CalendarDate | null
  readonly says: readonly Message[]
}

type Cluster = Pick<ListedCluster, 'id' | 'name' | 'works' | 'status' | 'decideBy'>

export interface SignalInput {
  readonly today: CalendarDate
  readonly works: readonly Work[]
  readonly workById: ReadonlyMap<WorkId, Work>
  readonly parties: readonly Party[]
  readonly combinations: readonly Combination[]
  readonly agreements: readonly Agreement[]
  readonly dossiers: readonly Dossier[]
  readonly escalations: readonly Escalation[]
  readonly bodies: readonly Body[]
  readonly people: readonly Person[]
  readonly memberships: readonly Membership[]
  readonly judgements: readonly Judgement[]
  readonly groundRules: readonly GroundRule[]
  readonly recalibrations: readonly Recalibration[]
  /** Those that who looks is to answer. */
  readonly proposals: readonly Proposal[]
  /** Their status as of today, highest score first. */
  readonly clusters: readonly Cluster[]
  readonly recent: readonly RecentChange[]
}

/** Days before the scope of a work lies fixed from which that is an alarm; as long after it stays one. */
export const closingSoon = 91
export const closedLately = 30
/** Days after which a message is gone. */
export const messageLasts = 30

/** The one key of what a signal is about. */
export function signalKey({ about }: Pick<Signal, 'about'>): string {
  switch (about.is) {
    case 'cluster':
      return `cluster ${about.cluster}`
    case 'combination':
      return `combination ${about.combination}`
    case 'agreement':
      return `agreement ${about.agreement}`
    case 'escalation':
      return `escalation ${about.escalation}`
    case 'person':
      return `person ${about.person}`
    case 'groundRules':
      return 'groundRules'
    case 'proposal':
      return `proposal ${about.proposal}`
    case 'followed':
      return `followed ${about.key}`
  }
}

/** What strays first, then by day, the earliest first. */
export function alarmsOf(input: SignalInput): Signal[] {
  const { combinations, clusters } = input
  const found = [
    ...combinations.flatMap((one) => alarmOf(about(one), aboutCombination(one, input))),
    ...clusters.flatMap((one) => alarmOf(aboutCluster(one), aboutOpenCluster(one, input))),
    ...promisedApart(input),
    ...unanswered(input),
    ...whoLeft(input),
    ...toRecalibrate(input),
    ...proposed(input),
  ]
  return found.toSorted((one, two) => compare(one.day ?? '', two.day ?? ''))
}

/** Latest first; what an alarm is about has none. */
export function messagesOf(input: SignalInput, alarms: readonly Signal[]): Signal[] {
  const alarmed = new Set(alarms.map(signalKey))
  const told = happenings(input)
  return input.clusters
    .flatMap((cluster) => messageAbout(cluster, told, input))
    .filter((one) => !alarmed.has(signalKey(one)))
    .toSorted((one, two) => compare(two.day ?? '', one.day ?? ''))
}

/** Overdue, and about no combination in which that would be told. */
function promisedApart({ agreements, parties, today }: SignalInput): Signal[] {
  return agreements
    .filter((one) => one.combination === null && isOverdue(one, today))
    .map(({ id, what, party: of, due }) => {
      const party = parties.find((one) => one.id === of)?.name ?? ''
      const says = [message('signal.agreementLate', { due, what, party })]
      return { about: { is: 'agreement', agreement: id }, name: what, day: due, says }
    })
}

/** Put to a body that did not answer in time. */
function unanswered({ escalations, bodies, today }: SignalInput): Signal[] {
  return escalations
    .filter((one) => isUnanswered(one, today))
    .map(({ id, what, to, due, why }) => {
      const body = bodies.find((one) => one.id === to)?.name ?? '–'
      const says = [message('signal.unanswered', { body, due, why })]
      return { about: { is: 'escalation', escalation: id }, name: what, day: due, says }
    })
}

/** Who left and still holds something that nobody looked at. */
function whoLeft(input: SignalInput): Signal[] {
  return input.people.flatMap((person) => {
    const held = heldBy(person, input, input.today)
    const { id, name, until } = person
    if (until === null || !isToBeReviewed(person, held, input.today)) return []
    const says = [message('signal.left', { until, things: countHeld(held) })]
    return [{ about: { is: 'person', person: id }, name, day: until, says }]
  })
}

/** A year went by since partners looked at their spelregels. */
function toRecalibrate({ groundRules, recalibrations, today }: SignalInput): Signal[] {
  const due = nextRecalibration(groundRules, recalibrations)
  if (due === null || due >= today) return []
  const says = [message('signal.recalibrate', { due })]
  return [{ about: { is: 'groundRules' }, name: null, day: due, says }]
}

/** Proposed, and not answered. */
function proposed({ proposals, parties, workById, combinations, agreements }: SignalInput): Signal[] {
  const names = {
    work: (id: WorkId) => workById.get(id)?.name ?? null,
    combination: (id: CombinationId) => combinations.find((one) => one.id === id)?.name ?? null,
    agreement: (id: AgreementId) => agreements.find((one) => one.id === id)?.what ?? null,
  }
  return proposals
    .filter(({ state }) => state === 'open')
    .map(({ id, party, asks, reason, at }) => ({
      about: { is: 'proposal', proposal: id },
      name: parties.find((one) => one.id === party)?.name ?? '',
      day: dayOf(new Date(at)),
      says: [proposalAsksInWords(asks, names), message('signal.proposed', { reason })],
    }))
}

interface Said {
  readonly day: CalendarDate | null
  readonly says: Message
}

type Thing = Pick<Signal, 'about' | 'name'>

const about = ({ id, name }: Combination): Thing => ({ about: { is: 'combination', combination: id }, name })
const aboutCluster = ({ id, name }: Cluster): Thing => ({ about: { is: 'cluster', cluster: id }, name })

/** All that is said of one thing in one line, by the earliest day of it. */
function alarmOf(thing: Thing, said: readonly Said[]): Signal[] {
  if (said.length === 0) return []
  const days = said.map(({ day }) => day)
  const day = days.includes(null) ? null : (days.toSorted((a, b) => compare(a ?? '', b ?? ''))[0] ?? null)
  return [{ ...thing, day, says: said.map(({ says }) => says) }]
}

function aboutCombination(combination: Combination, input: SignalInput): Said[] {
  const { workById, agreements, parties, today } = input
  const strays = straysIn(combination, workById).map(({ work }) => work)
  const late = agreements.filter((one) => one.combination === combination.id && isOverdue(one, today))
  const partyName = (id: string) => parties.find((one) => one.id === id)?.name ?? ''
  return [
    ...(strays.length === 0
      ? []
      : [{ day: null, says: message('signal.strays', { works: inWords(strays, input) }) }]),
    ...late.map(({ due, what, party }) => ({
      day: due,
      says: message('signal.agreementLate', { due, what, party: partyName(party) }),
    })),
    ...conditionsUnmet(combination, input),
  ]
}

/** Conditions whose day has come, and those that a work does not wait for any more. */
function conditionsUnmet(
  combination: Combination,
  { dossiers, workById, parties, today }: SignalInput,
): Said[] {
  return dossierOf(dossiers, combination.id).conditions.flatMap((condition) => {
    const { what, due, state, work: id } = condition
    if (isConditionLate(condition, today))
      return [{ day: due, says: message('signal.conditionLate', { due, what }) }]
    const work = id === null ? undefined : workById.get(id)
    if (state !== 'open' || work === undefined) return []
    const { start } = agreedPeriodOf(combination, work.id)
    if (start >= due) return []
    const values = { work: workInWords(work, parties), start, due, what }
    return [{ day: start, says: message('signal.conditionPassed', values) }]
  })
}

/** What still has to be decided: on the agenda is not agreed. */
const undecided: ReadonlySet<ClusterStatus['is']> = new Set(['open', 'reopened', 'investigating', 'pickedUp'])

function aboutOpenCluster({ status, decideBy }: Cluster, { today, workById, parties }: SignalInput): Said[] {
  const said: Said[] = []
  if (status.is === 'investigating' && status.due !== null && status.due < today) {
    const { due, who, reason } = status
    said.push({
      day: due,
      says:
        who === null
          ? message('signal.findOutLate', { due, reason })
          : message('signal.findOutLateBy', { due, reason, who }),
    })
  }
  const work = decideBy === null ? undefined : workById.get(decideBy.work)
  if (decideBy === null || work === undefined || !undecided.has(status.is)) return said
  const { date } = decideBy
  if (date > addDays(today, closingSoon) || date < addDays(today, -closedLately)) return said
  const key = date > today ? 'signal.closing' : 'signal.closed'
  said.push({ day: date, says: message(key, { date, work: workInWords(work, parties) }) })
  return said
}

/** What happened to works lately, by work. */
interface Happenings {
  /** Works that came after the project began, with the day. */
  readonly came: ReadonlyMap<WorkId, CalendarDate>
  readonly changed: ReadonlyMap<
    WorkId,
    { readonly day: CalendarDate; readonly fields: RecentChange['fields'] }
  >
}

function happenings(input: SignalInput): Happenings {
  const { works, recent } = input
  const from = addDays(input.today, -messageLasts)
  const born = works.map(({ id }) => [id, bornAt(id)] as const)
  const first = born.reduce((least, [, at]) => Math.min(least, at), Infinity)
  // What a project began with is no news. Only of what is recent the day is looked at: works are many.
  const began = Number.isFinite(first) ? dayOf(new Date(first)) : input.today
  const recently = born.filter(([, at]) => at >= Date.parse(addDays(from, -1)))
  const came = recently.map(([id, at]) => [id, dayOf(new Date(at))] as const)
  return {
    came: new Map(came.filter(([, day]) => day > began && day >= from)),
    changed: new Map(
      recent
        .map(({ work, at, fields }) => [work, { day: dayOf(new Date(at)), fields }] as const)
        .filter(([, { day }]) => day >= from),
    ),
  }
}

function messageAbout(cluster: Cluster, told: Happenings, input: SignalInput): Signal[] {
  const { status, works } = cluster
  const thing = aboutCluster(cluster)
  if (status.is === 'open') {
    const came = works.filter((work) => told.came.has(work))
    const day = latest(came.flatMap((work) => told.came.get(work) ?? []))
    return day === null
      ? []
      : [{ ...thing, day, says: [message('signal.new', { works: inWords(came, input) })] }]
  }
  const changed = works.filter((work) => told.changed.has(work))
  const lastChange = latest(changed.flatMap((work) => told.changed.get(work)?.day ?? []))
  if (status.is === 'reopened') {
    const byDay = status.until !== null && status.until <= input.today ? [status.until] : []
    const came = works.flatMap((work) => told.came.get(work) ?? [])
    const day = latest([...byDay, ...came, ...(lastChange === null ? [] : [lastChange])])
    const isLate = day === null || day < addDays(input.today, -messageLasts)
    return isLate ? [] : [{ ...thing, day, says: status.reasons }]
  }
  if (lastChange === null) return []
  const saying = changed.map((work) => changedInWords(work, told, input))
  return [{ ...thing, day: lastChange, says: [message('signal.changed', { works: joined(saying) })] }]
}

function changedInWords(work: WorkId, { changed }: Happenings, input: SignalInput): Bilingual {
  const name = inWords([work], input)
  const fields = changed.get(work)?.fields ?? []
  const of = (language: Language) => fields.map((field) => toldFieldNames[field][language]).join(', ')
  return { nl: `${name.nl} (${of('nl')})`, en: `${name.en} (${of('en')})` }
}

function inWords(works: readonly WorkId[], { workById, parties }: SignalInput): Bilingual {
  return joined(
    works.flatMap((id) => {
      const work = workById.get(id)
      if (work === undefined) return []
      const named = workInWords(work, parties)
      return [{ nl: named, en: named }]
    }),
  )
}

function joined(texts: readonly Bilingual[]): Bilingual {
  return { nl: texts.map(({ nl }) => nl).join('; '), en: texts.map(({ en }) => en).join('; ') }
}

function latest(days: readonly CalendarDate[]): CalendarDate | null {
  return days.toSorted(compare).at(-1) ?? null
}

function compare(one: string, two: string): number {
  return one < two ? -1 : one > two ? 1 : 0
}
