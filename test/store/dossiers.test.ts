/** What is written down of a combination: kept in the file, about works that are in it, and gone with it. */
import { expect, test } from 'vitest'
import { dependencyIdOf } from '../../shared/domain/dossier.ts'
import type { CombinationId, PartyId, WorkId } from '../../shared/domain/ids.ts'
import { say } from '../../shared/domain/message.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import type { Store } from '../../electron/store/index.ts'
import { aDelivery, aProject, by, expectRefusal, redoLast, undoLast, workNamed } from './a-project.ts'

const names = ['Riool', 'Gas', 'Weg', 'Elders']

function aCombination(store: Store): { combination: CombinationId; works: WorkId[]; elsewhere: WorkId } {
  store.run('delivery.store', aDelivery('Gemeente', names), by())
  const [lead] = store.parties()
  const works = names.slice(0, 3).map((name) => workNamed(store, name))
  const { combination } = store.run(
    'combination.make',
    {
      name: 'Dorpsstraat',
      works,
      lead: lead!.id,
      period: { start: '2027-03-01' as CalendarDate, end: '2027-06-30' as CalendarDate },
      level: 3,
      reason: 'één keer open',
    },
    by(),
  )
  return { combination: combination.id, works, elsewhere: workNamed(store, 'Elders') }
}

const lastSaid = (store: Store) => say(store.history(1)[0]!.what, 'nl')

test('leading work, levels and texts are each a step to undo, and told in words', () => {
  const { store } = aProject()
  const { combination, works } = aCombination(store)
  expect(store.dossiers()).toEqual([])
  store.run('dossier.lead', { combination, leading: works[0]! }, by())
  expect(lastSaid(store)).toBe('Leidend werk van Dorpsstraat: Riool')
  store.run('dossier.level', { combination, aimed: 4, realised: null }, by())
  expect(lastSaid(store)).toBe(
    'Integratiegraad van Dorpsstraat: beoogd 4 één gezamenlijk project, bereikt niet gezegd',
  )
  store.run('dossier.describe', { combination, when: 'na de kermis', how: null, what: null }, by())
  const whole = { combination, leading: works[0], aimed: 4, realised: null, when: 'na de kermis', how: null }
  expect(store.dossiers()).toMatchObject([{ ...whole, dependencies: [] }])
  expect(store.verify()).toEqual([])
  undoLast(store)
  expect(store.dossiers()).toMatchObject([{ ...whole, when: null }])
  undoLast(store)
  undoLast(store)
  expect(store.dossiers()).toEqual([])
  redoLast(store)
  expect(store.dossiers()).toMatchObject([{ leading: works[0], aimed: null }])
})

test('of two works one thing is said of their order, and it can be let go', () => {
  const { store } = aProject()
  const { combination, works } = aCombination(store)
  const [first, second] = works as [WorkId, WorkId]
  store.run('dossier.order', { combination, first, second, how: 'after' }, by())
  expect(lastSaid(store)).toBe('Volgorde in Dorpsstraat: eerst Riool, daarna Gas')
  store.run('dossier.order', { combination, first: second, second: first, how: 'together' }, by())
  const id = dependencyIdOf(first, second)
  expect(store.dossiers()[0]?.dependencies).toEqual([
    { id, combination, first: second, second: first, how: 'together' },
  ])
  expect(store.verify()).toEqual([])
  store.run('dossier.release', { id }, by())
  expect(store.dossiers()).toEqual([])
  undoLast(store)
  expect(store.dossiers()[0]?.dependencies).toHaveLength(1)
})

test('no circle, no stranger, no work with itself, and nothing of what is gone', () => {
  const { store } = aProject()
  const { combination, works, elsewhere } = aCombination(store)
  const [first, second, third] = works as [WorkId, WorkId, WorkId]
  const after = (one: WorkId, other: WorkId) => () =>
    store.run('dossier.order', { combination, first: one, second: other, how: 'after' }, by())
  after(first, second)()
  after(second, third)()
  expectRefusal(after(third, first), 'dossier.circle')
  expectRefusal(after(first, first), 'dossier.sameWork')
  expectRefusal(after(first, elsewhere), 'store.notInCombination')
  expectRefusal(
    () => store.run('dossier.lead', { combination, leading: elsewhere }, by()),
    'store.notInCombination',
  )
  expectRefusal(
    () => store.run('dossier.release', { id: dependencyIdOf(third, first) }, by()),
    'dossier.unknownOrder',
  )
  // Turned round it is no circle any more.
  after(second, first)()
  expect(store.dossiers()[0]?.dependencies).toHaveLength(2)
})

test('what was said of a work that leaves is there again when it returns; all of it goes with the combination', () => {
  const { store } = aProject()
  const { combination, works } = aCombination(store)
  const [first, second] = works as [WorkId, WorkId]
  store.run('dossier.lead', { combination, leading: first }, by())
  store.run('dossier.order', { combination, first, second, how: 'after' }, by())
  const before = store.dossiers()
  store.run('combination.takeOut', { id: combination, work: first }, by())
  expect(store.dossiers()).toMatchObject([{ leading: null, dependencies: [] }])
  undoLast(store)
  expect(store.dossiers()).toEqual(before)
  store.run('combination.dissolve', { id: combination }, by())
  expect([store.list('dossier'), store.list('dependency')]).toEqual([[], []])
  undoLast(store)
  expect(store.dossiers()).toEqual(before)
  expect(store.verify()).toEqual([])
})

test('what a party expected and what came of it is kept in numbers, each step to undo', () => {
  const { store } = aProject()
  const { combination } = aCombination(store)
  const party = store.parties()[0]!.id
  const nothing = {
    costCame: null,
    daysExpected: null,
    daysCame: null,
    openingsExpected: null,
    openingsCame: null,
  }
  const expected = { combination, party, costExpected: 120_000.5, ...nothing }
  store.run('dossier.result', expected, by())
  expect(lastSaid(store)).toBe('Wat Gemeente van Dorpsstraat verwachtte en wat ervan kwam opgeschreven')
  store.run('dossier.result', { ...expected, costCame: 90_000, daysExpected: 10, daysCame: 0 }, by())
  expect(store.dossiers()).toMatchObject([
    { combination, results: [{ party, costExpected: 120_000.5, costCame: 90_000, daysCame: 0 }] },
  ])
  undoLast(store)
  expect(store.dossiers()[0]?.results).toMatchObject([{ ...expected }])
  const nobody = '00000000-0000-7000-8000-000000000000' as PartyId
  expectRefusal(() => store.run('dossier.result', { ...expected, party: nobody }, by()), 'store.unknownParty')
  store.run('combination.dissolve', { id: combination }, by())
  expect(store.list('party_result')).toEqual([])
  undoLast(store)
  expect(store.list('party_result')).toHaveLength(1)
  expect(store.verify()).toEqual([])
})

test('what parties say, what it is worth and how the cost is divided are each a step to undo', () => {
  const { store } = aProject()
  const { combination } = aCombination(store)
  const party = store.parties()[0]!.id
  const says = { combination, party, brings: 'de put', gets: 'een droge straat', gives: null, hurts: null }
  store.run('dossier.party', says, by())
  expect(lastSaid(store)).toBe('Wat Gemeente inbrengt in Dorpsstraat opgeschreven')
  store.run('dossier.party', { ...says, hurts: 'in december' }, by())
  const worth = { use: 'één keer hinder', economic: null, social: null, ecological: 'zes bomen' }
  store.run('dossier.worth', { combination, ...worth }, by())
  store.run('dossier.divide', { combination, costKey: [{ party, thousandths: 1000 }] }, by())
  expect(store.dossiers()).toMatchObject([
    { ...worth, costKey: [{ party, thousandths: 1000 }], parties: [{ ...says, hurts: 'in december' }] },
  ])
  expect(store.verify()).toEqual([])
  undoLast(store)
  expect(store.dossiers()).toMatchObject([{ ...worth, costKey: null }])
  undoLast(store)
  undoLast(store)
  expect(store.dossiers()).toMatchObject([{ use: null, parties: [says] }])
  undoLast(store)
  expect(store.dossiers()).toEqual([])
})

test('a cost key is all of the cost, and goes back to the task of each', () => {
  const { store } = aProject()
  const { combination } = aCombination(store)
  const party = store.parties()[0]!.id
  const divide = (thousandths: number) => () =>
    store.run('dossier.divide', { combination, costKey: [{ party, thousandths }] }, by())
  expectRefusal(divide(999), 'dossier.notWhole')
  divide(1000)()
  store.run('dossier.divide', { combination, costKey: null }, by())
  expect(store.dossiers()).toMatchObject([{ costKey: null }])
  const nobody = '01900000-0000-7000-8000-000000000001' as PartyId
  const says = { brings: 'iets', gets: null, gives: null, hurts: null }
  expectRefusal(
    () => store.run('dossier.party', { combination, party: nobody, ...says }, by()),
    'store.unknownParty',
  )
})

test('a condition is made, changed, settled and removed; of a work that leaves it waits for all', () => {
  const { store } = aProject()
  const { combination, works, elsewhere } = aCombination(store)
  const fields = {
    what: 'de vergunning er is',
    due: '2027-02-01' as CalendarDate,
    result: 'gaan de bomen mee',
    work: works[0]!,
  }
  const { condition: id } = store.run('condition.make', { combination, fields }, by())
  expect(lastSaid(store)).toBe(
    'Voorwaarde in Dorpsstraat: als de vergunning er is vóór 1 februari 2027, dan gaan de bomen mee.',
  )
  store.run('condition.change', { id, fields: { ...fields, what: 'het geld er is' } }, by())
  store.run('condition.settle', { id, state: 'met' }, by())
  const [changed] = store.dossiers()
  expect(changed?.conditions).toEqual([{ ...fields, id, combination, what: 'het geld er is', state: 'met' }])
  store.run('combination.takeOut', { id: combination, work: works[0]! }, by())
  expect(store.dossiers()[0]?.conditions).toMatchObject([{ work: null }])
  expectRefusal(
    () => store.run('condition.make', { combination, fields: { ...fields, work: elsewhere } }, by()),
    'store.notInCombination',
  )
  store.run('condition.remove', { id }, by())
  expect(store.dossiers()).toEqual([])
  expectRefusal(() => store.run('condition.remove', { id }, by()), 'condition.unknown')
  undoLast(store)
  store.run('combination.dissolve', { id: combination }, by())
  expect(store.list('condition')).toEqual([])
  undoLast(store)
  expect(store.list('condition')).toHaveLength(1)
  expect(store.verify()).toEqual([])
})
