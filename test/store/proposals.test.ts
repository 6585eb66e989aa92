/** What parties propose: kept with what it was about then, and taken over by the same commands as by hand, in one step. */
import { describe, expect, test } from 'vitest'
import type { CombinationFields } from '../../shared/domain/combination.ts'
import type { AgreementId, PartyId, ProposalId, WorkId } from '../../shared/domain/ids.ts'
import { say } from '../../shared/domain/message.ts'
import { noPeriod, type CalendarDate, type Period } from '../../shared/domain/period.ts'
import type { ProposalAsks } from '../../shared/domain/proposal.ts'
import { parsePeriod } from '../../shared/time/parse-period.ts'
import type { Store } from '../../electron/store/index.ts'
import { aDelivery, aProject, by, expectRefusal, redoLast, undoLast, workNamed } from './a-project.ts'

interface Town {
  readonly store: Store
  readonly road: WorkId
  readonly pipe: WorkId
  readonly gas: PartyId
}

function aTown(): Town {
  const { store } = aProject()
  store.run('delivery.store', aDelivery('Gemeente', ['weg', 'plein']), by())
  store.run('delivery.store', aDelivery('Gasbedrijf', ['leiding']), by())
  const gas = store.partyByName('Gasbedrijf')!.id
  return { store, road: workNamed(store, 'weg'), pipe: workNamed(store, 'leiding'), gas }
}

const third: Period = parsePeriod('Q3 2027')!

function propose(
  { store, gas }: Town,
  asks: ProposalAsks,
  reason = 'dan ligt de straat al open',
): ProposalId {
  return store.run('proposal.make', { party: gas, asks, reason }, by('Gea')).proposal
}

function together({ road, pipe, gas }: Town): CombinationFields {
  const period = { start: '2027-03-01' as CalendarDate, end: '2027-06-30' as CalendarDate }
  return { name: 'Laan', works: [road, pipe], lead: gas, period, level: 3, reason: 'één keer open' }
}

const periodOf = (store: Store, id: WorkId) => store.works().find((work) => work.id === id)!.period

describe('another period for a work', () => {
  test('changes nothing until it is taken over, and says what counted when it was proposed', () => {
    const town = aTown()
    const { store, road, gas } = town
    const before = periodOf(store, road)
    const id = propose(town, { is: 'period', work: road, period: third })
    expect(periodOf(store, road)).toEqual(before)
    expect(store.list('proposal')).toMatchObject([
      { id, party: gas, state: 'open', was: before, actor: 'Gea', answeredAt: null },
    ])
    expect(store.verify()).toEqual([])
  })

  test('taken over is a correction that says who proposed it and why, one step to undo', () => {
    const town = aTown()
    const { store, road } = town
    const before = periodOf(store, road)
    const id = propose(town, { is: 'period', work: road, period: third })
    store.run('proposal.accept', { id }, by())
    expect(periodOf(store, road)).toMatchObject({ start: '2027-07-01', end: '2027-09-30', raw: 'Q3 2027' })
    expect(store.corrections()).toMatchObject([
      { work: road, reason: 'Gasbedrijf (Gea): dan ligt de straat al open', actor: 'Anna' },
    ])
    const taken = { state: 'accepted', answeredBy: 'Anna', answer: null }
    expect(store.list('proposal')).toMatchObject([taken])
    undoLast(store)
    expect([periodOf(store, road), store.corrections()]).toEqual([before, []])
    expect(store.list('proposal')).toMatchObject([{ state: 'open', answeredAt: null }])
    redoLast(store)
    expect(store.list('proposal')).toMatchObject([taken])
    expect(periodOf(store, road).start).toBe('2027-07-01')
    expect(store.verify()).toEqual([])
  })

  test('what is so already is only said to be taken over', () => {
    const town = aTown()
    const { store, road } = town
    const id = propose(town, { is: 'period', work: road, period: third })
    const corrected = { works: [road], becomes: { period: third }, reason: 'gebeld' }
    store.run('correction.correct', corrected, by())
    store.run('proposal.accept', { id }, by())
    expect(store.corrections()).toMatchObject([{ reason: 'gebeld' }])
    expect(store.list('proposal')).toMatchObject([{ state: 'accepted' }])
  })
})

describe('a combination', () => {
  test('gets the period that was proposed by the same checks as by hand', () => {
    const town = aTown()
    const { store, road } = town
    const fields = together(town)
    const own = { start: '2027-03-01' as CalendarDate, end: '2027-03-31' as CalendarDate }
    const made = { ...fields, periods: [{ work: road, period: own }] }
    const { combination } = store.run('combination.make', made, by())
    const later = { start: '2027-04-01' as CalendarDate, end: '2027-07-31' as CalendarDate }
    const narrow = propose(town, { is: 'agreedPeriod', combination: combination.id, period: later })
    expectRefusal(() => store.run('proposal.accept', { id: narrow }, by()), 'store.outsideTheWhole')
    const wide = { start: '2027-02-01' as CalendarDate, end: '2027-07-31' as CalendarDate }
    const id = propose(town, { is: 'agreedPeriod', combination: combination.id, period: wide })
    store.run('proposal.accept', { id }, by())
    const [now] = store.combinations()
    expect(now).toMatchObject({ period: wide, agreements: [{ period: own }, { period: wide }] })
    expect(store.list('proposal').map(({ state }) => state)).toEqual(['open', 'accepted'])
  })

  test('is made of the works that were proposed together, all of them', () => {
    const town = aTown()
    const { store, road, pipe } = town
    const id = propose(town, { is: 'together', works: [road, pipe] })
    expectRefusal(() => store.run('proposal.accept', { id }, by()), 'proposal.needsCombination')
    const fields = together(town)
    const square = workNamed(store, 'plein')
    const without = { ...fields, works: [road, square] }
    expectRefusal(
      () => store.run('proposal.accept', { id, combination: without }, by()),
      'proposal.notAllWorks',
    )
    store.run('proposal.accept', { id, combination: { ...fields, works: [road, pipe, square] } }, by())
    expect(store.combinations()).toMatchObject([{ name: 'Laan', works: [road, pipe, square] }])
    undoLast(store)
    expect(store.combinations()).toEqual([])
    expect(store.list('proposal')).toMatchObject([{ state: 'open' }])
  })

  test('once bodies decide, nothing of it is taken over without one', () => {
    const town = aTown()
    const { store, road, pipe } = town
    const level = 'tactical' as const
    const says = { mandate: null, upTo: null, mayDecide: [], rhythm: null, escalatesTo: null }
    store.run('body.make', { fields: { name: 'Tafel', level, ...says }, members: [] }, by())
    const id = propose(town, { is: 'together', works: [road, pipe] })
    const combination = together(town)
    expectRefusal(() => store.run('proposal.accept', { id, combination }, by()), 'decision.needsBody')
    expect(store.list('proposal')).toMatchObject([{ state: 'open' }])
  })
})

test('of an agreement its own party says that it was kept', () => {
  const town = aTown()
  const { store, gas } = town
  const agree = (party: PartyId): AgreementId => {
    const fields = {
      ...{ what: 'bellen', party, due: '2027-01-01' as CalendarDate, body: null },
      ...{ inBody: null, person: null, who: null },
    }
    return store.run('agreement.make', { combination: null, point: null, fields }, by()).agreement
  }
  const [own, other] = [agree(gas), agree(store.partyByName('Gemeente')!.id)]
  expectRefusal(
    () => propose(town, { is: 'settled', agreement: other, state: 'kept' }),
    'proposal.notTheirAgreement',
  )
  const id = propose(town, { is: 'settled', agreement: own, state: 'kept' })
  expect(store.list('agreement')[0]).toMatchObject({ state: 'open' })
  const [{ id: _id, combination: _c, point: _p, state: _s, actor: _a, at: _at, ...fields }] = [
    store.list('agreement')[0]!,
  ]
  const does = (party: PartyId) =>
    store.run('agreement.change', { id: own, fields: { ...fields, party } }, by())
  does(store.partyByName('Gemeente')!.id)
  expectRefusal(() => store.run('proposal.accept', { id }, by()), 'proposal.notTheirAgreement')
  does(gas)
  store.run('proposal.accept', { id }, by())
  expect(store.list('agreement')[0]).toMatchObject({ id: own, state: 'kept' })
})

test('it is changed, withdrawn or declined with a reason while it is open, and answered once', () => {
  const town = aTown()
  const { store, road } = town
  const period: ProposalAsks = { is: 'period', work: road, period: third }
  const [one, other] = [propose(town, period), propose(town, period)]
  const fourth = { ...period, period: parsePeriod('Q4 2027')! }
  store.run('proposal.change', { id: one, asks: fourth, reason: 'toch later' }, by('Gea'))
  expect(store.list('proposal')[0]).toMatchObject({ asks: fourth, reason: 'toch later' })
  store.run('proposal.withdraw', { id: one }, by('Gea'))
  store.run('proposal.decline', { id: other, reason: 'dan is het kermis' }, by())
  const says = store.history(1)[0]!.what
  expect(say(says, 'nl')).toContain('afgewezen')
  expect(say(says, 'nl')).toContain('dan is het kermis')
  expect(store.list('proposal')).toMatchObject([
    { state: 'withdrawn', answeredBy: 'Gea', answer: null },
    { state: 'declined', answeredBy: 'Anna', answer: 'dan is het kermis' },
  ])
  for (const id of [one, other]) {
    expectRefusal(() => store.run('proposal.accept', { id }, by()), 'proposal.notOpen')
    expectRefusal(() => store.run('proposal.decline', { id, reason: 'nee' }, by()), 'proposal.notOpen')
    expectRefusal(() => store.run('proposal.withdraw', { id }, by()), 'proposal.notOpen')
  }
  expect(store.verify()).toEqual([])
})

test('of what is gone nothing is taken over, and the proposal stays', () => {
  const town = aTown()
  const { store } = town
  const { combination } = store.run('combination.make', together(town), by())
  const period = { start: '2027-05-01' as CalendarDate, end: '2027-07-31' as CalendarDate }
  const id = propose(town, { is: 'agreedPeriod', combination: combination.id, period })
  store.run('combination.dissolve', { id: combination.id }, by())
  expectRefusal(() => store.run('proposal.accept', { id }, by()), 'proposal.gone')
  expect(store.list('proposal')).toMatchObject([{ id, state: 'open' }])
  store.run('proposal.decline', { id, reason: 'ontbonden' }, by())
  expect(say(store.history(1)[0]!.what, 'nl')).toBe(
    'Voorstel van Gasbedrijf afgewezen. Andere periode voor een combinatie die er niet meer is: 1 mei 2027 – 31 jul 2027. Reden: ontbonden.',
  )
  expect(store.verify()).toEqual([])
})

test('nothing is proposed about what is not there', () => {
  const town = aTown()
  const { store, road, gas } = town
  const unknown = '0198c000-0000-7000-8000-000000000000'
  const asks = (is: ProposalAsks) => () => propose(town, is)
  const period = { ...noPeriod }
  expectRefusal(asks({ is: 'period', work: unknown as WorkId, period }), 'store.unknownWork')
  expectRefusal(asks({ is: 'together', works: [road, road] }), 'store.tooFewWorks')
  const party = unknown as PartyId
  const made = { party, asks: { is: 'period', work: road, period }, reason: 'x' } as const
  expectRefusal(() => store.run('proposal.make', made, by()), 'proposal.unknownParty')
  expect(gas).not.toBe(unknown)
})
