/** What minutes are made of: a meeting with its agenda, and of everything that was said there the works that it is about. */
import type { AgendaPoint } from './agenda.ts'
import type { Agreement } from './agreement.ts'
import type { Body } from './body.ts'
import type { Combination } from './combination.ts'
import type { Decision } from './decision.ts'
import type { Escalation } from './escalation.ts'
import type { PartyId, WorkId } from './ids.ts'
import type { Judgement } from './judgement.ts'
import type { Party } from './party.ts'
import type { CalendarDate } from './period.ts'
import type { Held } from './sharing.ts'
import type { Work } from './work.ts'

export interface MeetingReport {
  readonly project: string
  readonly body: Pick<Body, 'name' | 'level'>
  readonly day: CalendarDate
  /** Of the project, to name them by. */
  readonly parties: readonly Party[]
  readonly there: WhoWasThere
  /** In the order of the agenda. */
  readonly points: readonly ReportPoint[]
  /** Taken in this meeting, oldest first. */
  readonly decisions: readonly About<ReportDecision>[]
  /** Made in this meeting, what is due first first. */
  readonly agreements: readonly About<ReportAgreement>[]
  /** Of this body, made before and open, what is due first first. */
  readonly openBefore: readonly About<ReportAgreement>[]
  /** Asked by this body in this meeting, or answered by it that day. */
  readonly escalations: readonly About<ReportEscalation>[]
  /** Those that agreements and points name. */
  readonly combinations: readonly Combination[]
  /** Every work that a point shows, once. */
  readonly works: readonly Work[]
  readonly held: Held
  /** How many points, decisions, agreements and escalations are there without their words. */
  readonly untold: number
}

export interface WhoWasThere {
  /** Of whom somebody was there, and of whom somebody has a seat and nobody was. */
  readonly parties: readonly PartyId[]
  readonly absent: readonly PartyId[]
  /** Null: names are not told. */
  readonly people: readonly { readonly name: string; readonly party: PartyId }[] | null
  /** As people called them; null: nobody, or they are not told. */
  readonly guests: string | null
  readonly hadGuests: boolean
}

/**
 * Something that was said, with the works that it is about. None: it is about nobody's works. Null: what it was about is gone,
 * and nobody can say which works that were.
 */
export interface About<What> {
  readonly what: What
  readonly works: readonly WorkId[] | null
}

export type ReportDecision = Pick<Decision, 'id' | 'is' | 'about' | 'basis' | 'reason'>

/** `who`: the name of who does it, of the people of the project or as it was written. */
export type ReportAgreement = Pick<
  Agreement,
  'id' | 'combination' | 'point' | 'what' | 'party' | 'who' | 'due' | 'state'
>

/** Bodies by their names. */
export interface ReportEscalation extends Pick<Escalation, 'id' | 'what' | 'due' | 'why' | 'answer'> {
  readonly from: string | null
  readonly to: string
}

export type ReportVerdict = Pick<Judgement, 'verdict' | 'until' | 'who' | 'due' | 'reason'>

/** Who leads keeps `ownNotes` for themselves: they are in no minutes. */
export type ReportTopic = Pick<AgendaPoint, 'id' | 'topic' | 'title' | 'state' | 'notes'>

export interface ReportPoint extends About<ReportTopic> {
  /** Of the kansengebied or combination, to show where it is; none where it is about something else. */
  readonly shows: readonly WorkId[]
  /** What its works, or those of the kansengebied, are agreed in; null: in none, in several, or in one that is gone. */
  readonly combination: Combination['id'] | null
  /** What it was about is not there any more. */
  readonly isGone: boolean
  readonly decisions: readonly About<ReportDecision>[]
  readonly agreements: readonly About<ReportAgreement>[]
  readonly escalations: readonly About<ReportEscalation>[]
  /** Said that day of the kansengebied. */
  readonly verdicts: readonly About<ReportVerdict>[]
}
