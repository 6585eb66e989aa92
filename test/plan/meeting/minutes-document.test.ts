/** What the minutes of a meeting say, and in which order. */
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import type { AgendaPoint, AgendaTopic } from '../../../shared/domain/agenda.ts'
import { Agreement } from '../../../shared/domain/agreement.ts'
import type { Body } from '../../../shared/domain/body.ts'
import { meetingIdOf, type Decision } from '../../../shared/domain/decision.ts'
import type { Escalation } from '../../../shared/domain/escalation.ts'
import {
  AgendaPointId,
  AgreementId,
  BodyId,
  CombinationId,
  DecisionId,
  EscalationId,
  JudgementId,
  MembershipId,
  PersonId,
  type WorkId,
} from '../../../shared/domain/ids.ts'
import type { Judgement } from '../../../shared/domain/judgement.ts'
import type { Verdict } from '../../../shared/domain/judgement-verdict.ts'
import { CalendarDate } from '../../../shared/domain/period.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { Block, Section } from '../../../shared/plan/document/document.ts'
import { makeMeetingReport, type MeetingRecords } from '../../../shared/plan/meeting/make-meeting-report.ts'
import { minutesDocument } from '../../../shared/plan/meeting/minutes-document.ts'
import { meetingReportAsSeen } from '../../../shared/sharing/meeting-report-as-seen.ts'
import { combination, party, work } from '../sample-project.ts'

const date = (text: string) => CalendarDate.parse(text)
const day = date('2027-01-14')
const [at, before] = ['2027-01-14T10:00:00.000Z', '2026-11-12T10:00:00.000Z']
const [town, grid, water] = [party('Gemeente'), party('Netbedrijf'), party('Waterbedrijf')]
const sewer = work(town, 'Riool', '2027', { street: 'Dorpsstraat' })
const cable = work(grid, 'Kabel', '2027', { street: 'Dorpsstraat' })
const pipe = work(water, 'Leiding', '2027')
const main = work(town, 'Hoofdriool', '2027')
const agreed = combination('Kerkstraat', [main, pipe], '2027-03-01', '2027-12-31')

const body: Body = {
  ...{
    id: BodyId.parse(v7()),
    name: 'Regieoverleg',
    level: 'tactical',
    rhythm: null,
    mayDecide: ['combine'],
  },
  ...{ upTo: null, mandate: null, escalatesTo: null, ended: null },
}
const above: Body = { ...body, id: BodyId.parse(v7()), name: 'Stuurgroep', level: 'strategic' }
const people = [town, grid, water].map(({ id, name }): Person => ({
  ...{ id: PersonId.parse(v7()), name: `Iemand van ${name}`, party: id },
  ...{ role: null, contact: null, from: null, until: null, reviewed: null },
}))
const meeting = {
  ...{ id: meetingIdOf(body.id, day), body: body.id, day, guests: 'de wethouder', isClosed: true },
  present: people.slice(0, 2).map(({ id }) => id),
}

function point(
  place: number,
  title: string,
  topic: AgendaTopic,
  more: Partial<AgendaPoint> = {},
): AgendaPoint {
  const id = AgendaPointId.parse(v7())
  const said = { notes: `over ${title}`, ownNotes: 'voor mezelf' }
  return { id, meeting: meeting.id, place, title, topic, minutes: 10, state: 'done', ...said, ...more }
}

function decided(about: string, of: CombinationId | null, is: Decision['is'] = 'combine'): Decision {
  const said = { basis: 'artikel 4', reason: 'één keer open' }
  const kept = { actor: 'Anna', at, amount: 1000 }
  return { id: DecisionId.parse(v7()), meeting: meeting.id, is, about, combination: of, ...said, ...kept }
}

function agreement(what: string, when: string, due: string, more: object = {}): Agreement {
  return Agreement.parse({
    ...{ id: AgreementId.parse(v7()), combination: agreed.id, what, party: town.id, due, body: body.name },
    ...{ inBody: body.id, state: 'open', actor: 'Anna', at: when, ...more },
  })
}

function judged(verdict: Verdict, reason: string, when: string): Judgement {
  const terms = {
    until: date('2027-09-01'),
    who: null,
    due: null,
    actor: 'Anna',
    at: when,
    meeting: null,
    conversation: null,
  }
  const facts = { distance: 1, sharedArea: null, gapDays: 0, outcomes: [], periods: null }
  return { id: JudgementId.parse(v7()), a: sewer.id, b: cable.id, verdict, reason, facts, ...terms }
}

const quiet: MeetingRecords = {
  ...{ project: 'Waterveen', meeting, meetings: [meeting], points: [], people, parties: [town, grid, water] },
  bodies: [body, above],
  memberships: people.map(({ id }) => ({
    ...{ id: MembershipId.parse(`${body.id}_${id}`), body: body.id, person: id, role: null },
  })),
  ...{ works: [sewer, cable, pipe, main], combinations: [agreed] },
  ...{ decisions: [], agreements: [], escalations: [], judgements: [], clusterOf: () => null },
}

const told = (records: Partial<MeetingRecords>, withNames = false) => {
  const whole = { ...quiet, ...records }
  const seen = meetingReportAsSeen(makeMeetingReport(whole), null, { works: whole.works, withNames })
  return minutesDocument(seen, 'nl', date('2027-02-01'))
}
const sections = (blocks: readonly Block[]): Section[] =>
  blocks.flatMap((block) => (block.is === 'section' ? [block, ...sections(block.blocks)] : []))
const chapter = (records: Partial<MeetingRecords>, title: string) =>
  JSON.stringify(sections(told(records).blocks).find((one) => one.title === title)?.blocks ?? null)

test('begin with who was there by their parties, and name people only when that is asked', () => {
  const [title] = told({}).blocks
  expect(title).toMatchObject({ over: 'Waterveen', title: 'Verslag Regieoverleg, 14\u00a0januari\u00a02027' })
  const text = JSON.stringify(title)
  expect(text).toContain('Gemeente, Netbedrijf')
  expect(text).toMatch(/Niet aanwezig.*Waterbedrijf/)
  expect(text).toContain('Namen van mensen staan niet in dit verslag. Er waren ook gasten.')
  expect(text).not.toContain('Iemand')
  const named = JSON.stringify(told({}, true).blocks[0])
  expect(named).toContain('Iemand van Gemeente (Gemeente), Iemand van Netbedrijf (Netbedrijf)')
  expect(named).toContain('de wethouder')
})

test('say that nobody wrote down who was there, and so of nobody that it was not', () => {
  const text = JSON.stringify(told({ meeting: { ...meeting, present: [], guests: null } }).blocks[0])
  expect(text).toMatch(/Aanwezig.*niet vastgelegd/)
  expect(text).not.toContain('Niet aanwezig')
  expect(text).not.toContain('gasten')
})

test('tell points in the order of the agenda with their notes, and looking back at the end', () => {
  const points = [
    point(3, 'Hoe ging het', { is: 'closing' }),
    point(2, 'Rondvraag', { is: 'free' }, { state: 'open', notes: null }),
    point(1, 'Spelregels', { is: 'groundRules' }, { notes: null }),
    point(4, 'Later', { is: 'free' }, { state: 'forward' }),
  ]
  const document = told({ points })
  expect(sections(document.blocks).map(({ title }) => title.replaceAll('\u00a0', ' '))).toEqual([
    'Verslag Regieoverleg, 14 januari 2027',
    'Agenda',
    '1. Spelregels',
    '2. Rondvraag',
    '4. Later',
    'Besluiten',
    'Afspraken',
    'Komt terug',
    'Terugblik',
  ])
  expect(JSON.stringify(document)).not.toContain('voor mezelf')
  expect(chapter({ points }, '1. Spelregels')).toContain('Besproken; er is niets bij genoteerd.')
  expect(chapter({ points }, '2. Rondvraag')).toContain('Niet besproken.')
  expect(chapter({ points }, 'Komt terug')).toMatch(/Niet besproken.*Rondvraag.*Doorgeschoven.*Later/)
  expect(chapter({ points }, 'Terugblik')).toContain('over Hoe ging het')
})

test('say that a point was discussed of which something was noted or decided, also where nobody ticked it', () => {
  const open = { state: 'open', notes: null } as const
  const points = [
    point(1, 'Genoteerd', { is: 'free' }, { state: 'open' }),
    point(2, 'Besloten', { is: 'combination', combination: agreed.id }, open),
    point(3, 'Niet', { is: 'free' }, open),
  ]
  const records = { points, combinations: [agreed], decisions: [decided('Kerkstraat', agreed.id)] }
  expect(chapter(records, '1. Genoteerd')).not.toContain('Niet besproken')
  expect(chapter(records, '2. Besloten')).not.toContain('Niet besproken')
  expect(chapter(records, '3. Niet')).toContain('Niet besproken.')
  expect(chapter(records, 'Komt terug')).not.toMatch(/Genoteerd|Besloten/)
})

test('tell of a kansengebied where it lies, what was said of it that day and what was agreed there', () => {
  const made = combination('Dorpsstraat', [sewer, cable], '2027-04-01', '2027-06-30')
  const records: Partial<MeetingRecords> = {
    points: [point(1, 'Kans', { is: 'cluster', work: sewer.id, met: cable.id })],
    clusterOf: (one: WorkId, other: WorkId) => (one === sewer.id && other === cable.id ? [one, other] : null),
    judgements: [
      judged('setAside', 'reden 0', at),
      judged('rejected', 'reden 1', before),
      judged('pickUp', 'reden 2', at),
    ],
    combinations: [agreed, made],
    decisions: [decided('Dorpsstraat', made.id), decided('Kerkstraat', agreed.id)],
    agreements: [agreement('tekenen', at, '2027-03-01', { combination: made.id })],
  }
  const said = chapter(records, '1. Kans')
  expect(said).toContain('over Kans')
  expect(said).toContain(`"map","works":[{"id":"${sewer.id}"`)
  expect(said).toContain('niet nu, tot 1 september 2027: reden 0.')
  expect(said).not.toMatch(/reden [12]/)
  expect(said).toContain('Dorpsstraat: Q2 2027, trekker Gemeente')
  expect(said).toContain(
    'combinatie aangaan of wijzigen: Dorpsstraat. Grondslag: artikel 4. Reden: één keer open.',
  )
  expect(said).toContain('Gemeente, uiterlijk 1 maart 2027: tekenen.')
  expect(said).not.toContain('Kerkstraat')
})

test('say that a kansengebied is no more, and show its works; of what is gone that it is', () => {
  const gone = CombinationId.parse(v7())
  const points = [
    point(1, 'Uiteen', { is: 'cluster', work: sewer.id, met: cable.id }),
    point(2, 'Ontbonden', { is: 'combination', combination: gone }),
  ]
  const records = { points, decisions: [decided('Ontbonden', gone, 'dissolve')] }
  expect(chapter(records, '1. Uiteen')).toContain('Dit kansengebied bestaat nu niet meer')
  expect(chapter(records, '1. Uiteen')).toContain('Kabel')
  expect(chapter(records, '2. Ontbonden')).toContain('staat niet meer in het project')
  expect(chapter(records, '2. Ontbonden')).toContain('combinatie ontbinden: Ontbonden')
})

test('hold decisions and agreements in tables, what was open before apart and overdue marked', () => {
  const records = {
    decisions: [decided('Kerkstraat', agreed.id)],
    agreements: [
      agreement('vergunning', at, '2027-05-01', { person: people[1]!.id }),
      agreement('oud werk', before, '2027-01-20'),
      agreement('gedaan', before, '2027-01-20', { state: 'kept' }),
      agreement('elders', at, '2027-05-01', { inBody: above.id }),
    ],
  }
  expect(chapter(records, 'Besluiten')).toContain('Kerkstraat')
  const all = chapter(records, 'Afspraken')
  expect(all).toContain('vergunning')
  expect(all).not.toMatch(/gedaan|elders|Iemand/)
  const open = chapter(records, 'Nog open, eerder afgesproken in Regieoverleg')
  expect(open).toContain('oud werk')
  expect(open).toContain('te laat')
  expect(open).not.toContain('vergunning')
  expect(JSON.stringify(told(records, true))).toContain('Iemand van Netbedrijf')
  expect(chapter({}, 'Besluiten')).toContain('Er zijn geen besluiten genomen.')
  expect(chapter({}, 'Afspraken')).toContain('Er zijn geen nieuwe afspraken gemaakt.')
})

test('count as said there what was written down until the body met again, and no longer', () => {
  const on = (when: string) => ({ ...meeting, id: meetingIdOf(body.id, date(when)), day: date(when) })
  const agreements = [
    agreement('de dag erna', '2027-01-15T09:00:00.000Z', '2027-05-01'),
    agreement('van de volgende keer', '2027-02-11T09:00:00.000Z', '2027-05-01'),
  ]
  const elsewhere = { ...on('2027-01-15'), body: above.id }
  const said = chapter(
    { agreements, meetings: [on('2026-12-10'), meeting, elsewhere, on('2027-02-11')] },
    'Afspraken',
  )
  expect(said).toContain('de dag erna')
  expect(said).not.toContain('van de volgende keer')
})

test('tell what was put to others that day, and what they answered', () => {
  const asked = (what: string, more: Partial<Escalation>): Escalation => ({
    ...{ id: EscalationId.parse(v7()), what, combination: null, from: body.id, to: above.id },
    ...{ due: date('2027-03-01'), why: 'boven ons mandaat', answer: null, actor: 'Anna', at, ...more },
  })
  const answered = { from: null, to: body.id, at: before, answer: { text: 'akkoord', day } }
  const records = {
    escalations: [asked('geld', {}), asked('eerder', { at: before }), asked('vraag', answered)],
  }
  const said = chapter(records, 'Opgeschaald')
  expect(said).toContain('geld')
  expect(said).toContain('Regieoverleg → Stuurgroep')
  expect(said).toMatch(/vraag.*akkoord/)
  expect(said).not.toContain('eerder')
  expect(chapter({}, 'Opgeschaald')).toBe('null')
})
