/** What somebody has to act upon and what is good to know: one line for each thing, nothing of it stored. */
import { describe, expect, it } from 'vitest'
import { emptyDossier, type Condition } from '../../shared/domain/dossier.ts'
import type { Escalation } from '../../shared/domain/escalation.ts'
import type { GroundRule, Recalibration } from '../../shared/domain/ground-rule.ts'
import { BodyId, ConditionId, EscalationId, PersonId, ProposalId, WorkId } from '../../shared/domain/ids.ts'
import { noTerms } from '../../shared/domain/judgement-verdict.ts'
import { message, say } from '../../shared/domain/message.ts'
import type { ClusterStatus } from '../../shared/domain/overlap.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import type { Proposal } from '../../shared/domain/proposal.ts'
import type { Work } from '../../shared/domain/work.ts'
import { alarmsOf, messagesOf, type Signal, type SignalInput } from '../../shared/plan/signals.ts'
import { agreement, cluster, combination, party, work } from './sample-project.ts'

const today = '2026-12-01' as CalendarDate
const day = (text: string) => text as CalendarDate
const [gas, water] = [party('Gas'), party('Water')]

let made = 0
/** A work that came on this day. */
function came(on: string, of = gas, name = 'leiding', more: Partial<Work> = {}): Work {
  made += 1
  const at = Date.parse(`${on}T12:00:00`).toString(16).padStart(12, '0')
  const id = WorkId.parse(`${at.slice(0, 8)}-${at.slice(8)}-7000-8000-${String(made).padStart(12, '0')}`)
  return work(of, name, 'Q2 2027', { id, ...more })
}
const [a, b] = [came('2026-06-01'), came('2026-06-01', water, 'buis')]
const open: ClusterStatus = { is: 'open' }

function input(more: Partial<SignalInput>, works: readonly Work[] = [a, b]): SignalInput {
  return {
    today,
    works,
    workById: new Map(works.map((one) => [one.id, one])),
    parties: [gas, water],
    combinations: [],
    agreements: [],
    dossiers: [],
    escalations: [],
    bodies: [],
    people: [],
    memberships: [],
    judgements: [],
    groundRules: [],
    recalibrations: [],
    proposals: [],
    clusters: [],
    recent: [],
    ...more,
  }
}
const area = (
  status: ClusterStatus,
  decideBy: string | null = null,
  works = [a, b],
  name = 'Kerkstraat',
) => ({
  ...cluster(name, works, status),
  decideBy: decideBy === null ? null : { date: day(decideBy), work: works[0]!.id },
})
const lines = (signals: readonly Signal[]) =>
  signals.map(({ name, day: on, says }) => [name, on, ...says.map((one) => say(one, 'nl'))])
const alarms = (more: Partial<SignalInput>, works?: readonly Work[]) => lines(alarmsOf(input(more, works)))
const messages = (more: Partial<SignalInput>, works?: readonly Work[]) =>
  lines(messagesOf(input(more, works), alarmsOf(input(more, works))))

describe('what was put to a body', () => {
  const to = BodyId.parse('01900000-0000-7000-8000-000000000001')
  const asked = (due: string, answer: Escalation['answer'] = null): Escalation => ({
    ...{
      id: EscalationId.parse('01900000-0000-7000-8000-000000000002'),
      what: 'De hele straat',
      why: 'te duur',
    },
    ...{
      combination: null,
      from: null,
      to,
      due: day(due),
      answer,
      actor: 'Anna',
      at: '2026-11-01T10:00:00.000Z',
    },
  })
  const bodies = [
    {
      ...{ id: to, name: 'Stuurgroep', level: 'strategic' as const, rhythm: null, mayDecide: [] },
      ...{ upTo: null, mandate: null, escalatesTo: null, ended: null },
    },
  ]

  it('is an alarm from the day after its answer was due, and none once it was answered', () => {
    expect(alarms({ bodies, escalations: [asked('2026-11-30')] })).toEqual([
      [
        'De hele straat',
        '2026-11-30',
        'Opgeschaald naar Stuurgroep, en geen antwoord uiterlijk 30 november 2026: te duur.',
      ],
    ])
    expect(alarms({ bodies, escalations: [asked('2026-12-01')] })).toEqual([])
    const answer = { text: 'ja', day: day('2026-12-01') }
    expect(alarms({ bodies, escalations: [asked('2026-11-30', answer)] })).toEqual([])
  })
})

describe('spelregels', () => {
  const rule = (since: string, until: string | null = null) => ({ number: 1, since, until }) as GroundRule
  const looked = (on: string) => ({ day: on }) as Recalibration

  it('are an alarm once a year went by since they were looked at, or since they began', () => {
    const late = [
      null,
      '2026-11-30',
      'Deze zouden uiterlijk 30 november 2026 worden herijkt, een jaar na de vorige keer of na het begin.',
    ]
    expect(alarms({ groundRules: [rule('2025-11-30')] })).toEqual([late])
    expect(alarms({ groundRules: [rule('2025-12-01')] })).toEqual([])
    const groundRules = [rule('2020-01-01')]
    expect(alarms({ groundRules, recalibrations: [looked('2025-11-30')] })).toEqual([late])
    expect(alarms({ groundRules, recalibrations: [looked('2026-11-30')] })).toEqual([])
    expect(alarms({ groundRules: [rule('2020-01-01', '2021-01-01')] })).toEqual([])
  })
})

describe('who left', () => {
  const id = PersonId.parse('01900000-0000-7000-8000-000000000003')
  const whole = combination('Kerkstraat', [a, b], '2027-04-01', '2027-06-30')
  const agreements = [agreement(whole, 'Tekening delen', gas, '2027-01-15', { person: id })]
  const anna = { name: 'Anna', party: gas.id, role: null, contact: null, from: null, id }
  const left = (until: string | null, reviewed: string | null = null) => ({
    ...anna,
    until: until === null ? null : day(until),
    reviewed: reviewed === null ? null : day(reviewed),
  })

  it('is an alarm while something is in that name and nobody looked at it', () => {
    const at = (person: ReturnType<typeof left>, held = agreements) =>
      alarms({ people: [person], agreements: held })
    expect(at(left('2026-11-30'))).toEqual([
      ['Anna', '2026-11-30', 'Vertrokken na 30 november 2026, en 1 ding staat nog op naam.'],
    ])
    for (const person of [left('2026-12-01'), left(null), left('2026-11-30', '2026-12-01')])
      expect(at(person)).toEqual([])
    expect(at(left('2026-11-30'), [])).toEqual([])
  })
})

describe('an alarm', () => {
  it.each([
    ['2027-03-02', true],
    ['2027-03-03', false],
    ['2026-11-01', true],
    ['2026-10-31', false],
  ])('scope that lies fixed from %s is one: %s', (date, isOne) => {
    expect(alarms({ clusters: [area(open, date)] })).toHaveLength(isOne ? 1 : 0)
  })

  it.each<[ClusterStatus, boolean]>([
    [{ is: 'pickedUp', reason: 'bespreken', returns: null }, true],
    [{ is: 'investigating', reason: 'gas?', who: null, due: null, returns: null }, true],
    [{ is: 'combined', combinations: [], returns: null }, false],
    [{ is: 'setAside', reason: 'later', returns: null }, false],
    [{ is: 'rejected', reason: 'nee' }, false],
  ])('is not for what is decided: %o is %s', (status, isOne) => {
    expect(alarms({ clusters: [area(status, '2027-01-01')] })).toHaveLength(isOne ? 1 : 0)
  })

  it('says what closes, and when', () => {
    expect(
      alarms({ clusters: [area(open, '2027-01-01'), area(open, '2026-11-20', [a, b], 'Kade')] }),
    ).toEqual([
      [
        'Kade',
        '2026-11-20',
        'Nog niet besloten, en sinds 20 november 2026 ligt de scope vast van Gas (leiding).',
      ],
      [
        'Kerkstraat',
        '2027-01-01',
        'Nog niet besloten, en na 1 januari 2027 ligt de scope vast van Gas (leiding).',
      ],
    ])
  })

  it('of what was to be found out comes after its day, in one line with the scope that closes', () => {
    const asked = (due: string): ClusterStatus => ({
      ...{ is: 'investigating', reason: 'Ligt hier gas?', who: 'Noor', returns: null },
      due: day(due),
    })
    expect(alarms({ clusters: [area(asked('2026-12-01'))] })).toEqual([])
    expect(alarms({ clusters: [area(asked('2026-11-30'), '2027-01-01')] })).toEqual([
      [
        'Kerkstraat',
        '2026-11-30',
        'Nog niet uitgezocht door Noor, uiterlijk 30 november 2026: Ligt hier gas?',
        'Nog niet besloten, en na 1 januari 2027 ligt de scope vast van Gas (leiding).',
      ],
    ])
  })

  it('of a combination tells who strays and which agreements are late, in one line before all that has a day', () => {
    const together = {
      ...combination('Molenlaan', [a, b], '2027-04-01', '2027-06-30'),
      agreements: [
        { work: a.id, period: { start: day('2027-04-01'), end: day('2027-06-30') }, original: null },
      ],
    }
    const late = agreement(together, 'Tekening delen', water, '2026-11-15')
    const kept = agreement(together, 'Brief sturen', water, '2026-11-15', { state: 'kept' })
    const gone = { ...a, firmness: 'withdrawn' } as const
    const more = { combinations: [together], agreements: [late, kept], clusters: [area(open, '2026-11-02')] }
    expect(alarms(more, [gone, b])).toEqual([
      [
        'Molenlaan',
        null,
        'Een aanlevering wijkt af van wat is afgesproken: Gas (leiding).',
        'Afspraak van Water te laat, uiterlijk 15 november 2026: Tekening delen.',
      ],
      ['Kerkstraat', '2026-11-02', expect.stringContaining('sinds 2 november 2026')],
    ])
    expect(alarms(more)).toHaveLength(2)
  })

  it('of an agreement about no combination stands by itself when it is late', () => {
    const apart = {
      ...agreement(
        combination('Nergens', [a, b], '2027-04-01', '2027-06-30'),
        'Lijst sturen',
        water,
        '2026-11-15',
      ),
      combination: null,
    }
    expect(alarms({ agreements: [apart, { ...apart, state: 'kept' as const }] })).toEqual([
      ['Lijst sturen', '2026-11-15', 'Afspraak van Water te laat, uiterlijk 15 november 2026: Lijst sturen.'],
    ])
  })

  it('of a combination tells which conditions were not met, and before which its work begins', () => {
    const together = combination('Molenlaan', [a, b], '2027-04-01', '2027-06-30')
    const condition = (what: string, due: string, more: Partial<Condition> = {}): Condition => ({
      id: ConditionId.parse('01900000-0000-7000-8000-000000000001'),
      combination: together.id,
      ...{ what, due: day(due), result: 'gaat het door', work: null, state: 'open', ...more },
    })
    const toldOf = (...conditions: Condition[]) =>
      alarms({ combinations: [together], dossiers: [{ ...emptyDossier(together.id), conditions }] })
    expect(
      toldOf(
        condition('het geld er is', '2026-12-01'),
        condition('de weg vrij is', '2026-12-02'),
        condition('er vergunning is', '2026-11-01', { state: 'met' }),
        condition('de kast staat', '2027-04-02', { work: a.id }),
        condition('de buurt het weet', '2027-04-01', { work: a.id }),
      ),
    ).toEqual([
      [
        'Molenlaan',
        '2026-12-01',
        'Voorwaarde niet vervuld vóór 1 december 2026: het geld er is.',
        'Gas (leiding) begint 1 april 2027, vóór de dag van de voorwaarde (2 april 2027): de kast staat.',
      ],
    ])
  })
})

describe('what a party proposes', () => {
  const proposal = (state: Proposal['state'], id: string): Proposal => ({
    id: ProposalId.parse(`0198c000-0000-7000-8000-00000000000${id}`),
    ...{ party: gas.id, state, reason: 'straat ligt open', was: null, actor: 'Gea' },
    asks: { is: 'together', works: [a.id, b.id] },
    ...{ answer: null, answeredBy: null, answeredAt: null, at: '2026-11-20T10:00:00.000Z' },
  })

  it('is an alarm until it was answered, each by itself', () => {
    const proposals = [proposal('open', '1'), proposal('accepted', '2'), proposal('withdrawn', '3')]
    expect(alarms({ proposals })).toEqual([
      ['Gas', '2026-11-20', 'Samen doen: leiding – buis.', 'Waarom: straat ligt open.'],
    ])
    expect(alarms({ proposals: proposals.slice(1) })).toEqual([])
  })
})

describe('a message', () => {
  const fresh = came('2026-11-20', water, 'aansluiting')

  it('tells of an area to which a work came, for thirty days', () => {
    const more = { clusters: [area(open, null, [a, fresh])] }
    expect(messages(more, [a, fresh])).toEqual([
      ['Kerkstraat', '2026-11-20', 'Er is werk bij gekomen: Water (aansluiting).'],
    ])
    expect(messages({ ...more, today: day('2026-12-20') }, [a, fresh])).toHaveLength(1)
    expect(messages({ ...more, today: day('2026-12-21') }, [a, fresh])).toEqual([])
  })

  it('is not what a project began with', () => {
    const both = [came('2026-11-20'), fresh]
    expect(messages({ clusters: [area(open, null, both)] }, both)).toEqual([])
  })

  it('tells what changed of what was decided, and of what is open nothing', () => {
    const recent = [{ work: a.id, at: '2026-11-25T10:00:00.000Z', fields: ['period', 'place'] as const }].map(
      (one) => ({ ...one, fields: [...one.fields] }),
    )
    const setAside: ClusterStatus = { is: 'setAside', reason: 'later', returns: null }
    expect(messages({ clusters: [area(setAside)], recent })).toEqual([
      [
        'Kerkstraat',
        '2026-11-25',
        'Hierover is besloten, en er veranderde iets: Gas (leiding) (periode, plaats).',
      ],
    ])
    expect(messages({ clusters: [area(setAside)], recent, today: day('2026-12-26') })).toEqual([])
    expect(messages({ clusters: [area(open)], recent })).toEqual([])
  })

  it('tells what came back, by the facts or by its day, with why', () => {
    const back: ClusterStatus = {
      ...{ is: 'reopened', was: 'setAside', ...noTerms, reason: 'later', works: [] },
      until: day('2026-11-28'),
      reasons: [message('judgement.dayCame', { until: '2026-11-28' })],
    }
    expect(messages({ clusters: [area(back)] })).toEqual([
      ['Kerkstraat', '2026-11-28', 'Niet nu gold tot 28 november 2026; die dag is er.'],
    ])
    expect(messages({ clusters: [area(back)], today: day('2026-12-29') })).toEqual([])
  })

  it('is not given of what an alarm is about: one line for one thing', () => {
    const more = { clusters: [area(open, '2027-01-01', [a, fresh])] }
    expect(alarms(more, [a, fresh])).toHaveLength(1)
    expect(messages(more, [a, fresh])).toEqual([])
  })
})
