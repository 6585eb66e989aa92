/** Who does what by when: kept in the file, with its combination, and never without it. */
import { expect, test } from 'vitest'
import type { AgreementId, CombinationId, PartyId } from '../../shared/domain/ids.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import { say } from '../../shared/domain/message.ts'
import type { Store } from '../../electron/store/index.ts'
import { aDelivery, aProject, by, expectRefusal, redoLast, undoLast, workNamed } from './a-project.ts'

function aCombination(store: Store): { combination: CombinationId; party: PartyId } {
  const names = ['Riool Dorpsstraat', 'Gas Dorpsstraat']
  store.run('delivery.store', aDelivery('Gemeente', names), by())
  const [lead] = store.parties()
  const { combination } = store.run(
    'combination.make',
    {
      name: 'Dorpsstraat',
      works: names.map((name) => workNamed(store, name)),
      lead: lead!.id,
      period: { start: '2027-03-01' as CalendarDate, end: '2027-06-30' as CalendarDate },
      level: 3,
      reason: 'één keer open',
    },
    by(),
  )
  return { combination: combination.id, party: lead!.id }
}

const drawing = (party: PartyId) => ({
  what: 'Tekening van de sleuf delen',
  party,
  due: '2027-02-01' as CalendarDate,
  body: 'regieoverleg',
  inBody: null,
  person: null,
  who: null,
})

test('an agreement is made, changed, kept and removed, each a step to undo', () => {
  const { store } = aProject()
  const { combination, party } = aCombination(store)
  const { agreement: id } = store.run(
    'agreement.make',
    { point: null, combination, fields: drawing(party) },
    by(),
  )
  expect(store.list('agreement')).toMatchObject([
    { id, combination, state: 'open', actor: 'Anna', ...drawing(party) },
  ])
  expect(say(store.history(1)[0]!.what, 'nl')).toBe(
    'Afgesproken in Dorpsstraat, Gemeente uiterlijk 1 februari 2027: Tekening van de sleuf delen.',
  )

  const changed = { ...drawing(party), body: null, due: '2027-02-15' as CalendarDate }
  store.run('agreement.change', { id, fields: changed }, by())
  store.run('agreement.settle', { id, state: 'kept' }, by())
  expect(store.list('agreement')).toMatchObject([{ ...changed, state: 'kept' }])
  store.run('agreement.remove', { id }, by())
  expect(store.list('agreement')).toEqual([])
  for (const state of ['kept', 'open']) {
    undoLast(store)
    expect(store.list('agreement')).toMatchObject([{ ...changed, state }])
  }
  expect(store.verify()).toEqual([])
})

test('with its combination it goes, and comes back', () => {
  const { store } = aProject()
  const { combination, party } = aCombination(store)
  store.run('agreement.make', { point: null, combination, fields: drawing(party) }, by())
  const before = store.list('agreement')
  store.run('combination.dissolve', { id: combination }, by())
  expect(store.list('agreement')).toEqual([])
  undoLast(store)
  expect(store.list('agreement')).toEqual(before)
  redoLast(store)
  expect(store.list('agreement')).toEqual([])
})

test('nothing is agreed with who is not there, or about what is gone', () => {
  const { store } = aProject()
  const { combination, party } = aCombination(store)
  const nobody = '01900000-0000-7000-8000-000000000001'
  const fields = drawing(party)
  expectRefusal(
    () => store.run('agreement.make', { point: null, combination: nobody as CombinationId, fields }, by()),
    'store.unknownCombination',
  )
  expectRefusal(
    () =>
      store.run(
        'agreement.make',
        { point: null, combination, fields: { ...fields, party: nobody as PartyId } },
        by(),
      ),
    'agreement.unknownParty',
  )
  expectRefusal(
    () => store.run('agreement.change', { id: nobody as AgreementId, fields }, by()),
    'agreement.unknown',
  )
  expectRefusal(
    () => store.run('agreement.settle', { id: nobody as AgreementId, state: 'kept' }, by()),
    'agreement.unknown',
  )
  expectRefusal(() => store.run('agreement.remove', { id: nobody as AgreementId }, by()), 'agreement.unknown')
  expect(store.list('agreement')).toEqual([])
})
