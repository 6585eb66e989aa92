/** What parties take for true: with its source, disputed with a reason and settled on the record, each a step to undo. */
import { expect, test } from 'vitest'
import { isDisputed } from '../../shared/domain/fact.ts'
import { FactId, PartyId, type CombinationId } from '../../shared/domain/ids.ts'
import { say } from '../../shared/domain/message.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import type { Store } from '../../electron/store/index.ts'
import { aDelivery, aProject, by, expectRefusal, redoLast, undoLast, workNamed } from './a-project.ts'

const names = ['Riool Dorpsstraat', 'Gas Dorpsstraat']
const unknown = '00000000-0000-7000-8000-000000000000'
const day = '2027-01-14' as CalendarDate
const fields = { text: 'Het riool is lek', source: 'inspectie 2026' }

function aCombination(): { store: Store; combination: CombinationId } {
  const { store } = aProject()
  store.run('delivery.store', aDelivery('Gemeente', names), by())
  const { combination } = store.run(
    'combination.make',
    {
      name: 'Dorpsstraat',
      works: names.map((name) => workNamed(store, name)),
      lead: store.parties()[0]!.id,
      period: { start: '2027-03-01' as CalendarDate, end: '2027-06-30' as CalendarDate },
      level: 3,
      reason: 'één keer open',
    },
    by(),
  )
  return { store, combination: combination.id }
}

const told = (store: Store) => say(store.history(1)[0]!.what, 'nl')

test('a fact is laid down, disputed, settled and disputed again', () => {
  const { store, combination } = aCombination()
  const { fact: id } = store.run('fact.make', { combination, fields }, by())
  expect(told(store)).toBe('Feit bij de combinatie "Dorpsstraat", bron inspectie 2026: Het riool is lek.')
  const fact = () => store.list('fact')[0]!
  expect(fact()).toMatchObject({ id, combination, ...fields, dispute: null, settlement: null, actor: 'Anna' })
  expect(isDisputed(fact())).toBe(false)

  const dispute = { by: store.parties()[0]!.id, reason: 'Vorig jaar hersteld' }
  store.run('fact.dispute', { id, dispute }, by())
  expect(told(store)).toBe('Feit betwist: Het riool is lek. Reden: Vorig jaar hersteld.')
  expect([isDisputed(fact()), fact().dispute]).toEqual([true, dispute])

  const settlement = { text: 'Opnieuw gekeken: het is hersteld', day }
  store.run('fact.settle', { id, settlement }, by())
  expect([isDisputed(fact()), fact().dispute, fact().settlement]).toEqual([false, dispute, settlement])
  const again = { by: null, reason: 'Er loopt weer water' }
  store.run('fact.dispute', { id, dispute: again }, by())
  expect([fact().dispute, fact().settlement]).toEqual([again, null])
  undoLast(store)
  expect(fact().settlement).toEqual(settlement)
  store.run('fact.settle', { id, settlement: null }, by())
  expect(isDisputed(fact())).toBe(true)
  expect(store.verify()).toEqual([])
})

test('it is changed, removed, and goes with its combination; undo brings it back', () => {
  const { store, combination } = aCombination()
  const { fact: id } = store.run('fact.make', { combination, fields }, by())
  store.run('fact.change', { id, fields: { text: 'Het riool is heel', source: 'inspectie 2027' } }, by())
  expect(store.list('fact')).toMatchObject([{ text: 'Het riool is heel' }])
  store.run('fact.remove', { id }, by())
  expect(store.list('fact')).toEqual([])
  undoLast(store)
  store.run('combination.dissolve', { id: combination, decided: null }, by())
  expect(store.list('fact')).toEqual([])
  undoLast(store)
  expect(store.list('fact')).toMatchObject([{ id, source: 'inspectie 2027' }])
  redoLast(store)
  expect(store.list('fact')).toEqual([])
  expect(store.verify()).toEqual([])
})

test('what is not there is refused in words', () => {
  const { store, combination } = aCombination()
  const { fact: id } = store.run('fact.make', { combination, fields }, by())
  const gone = FactId.parse(unknown)
  expectRefusal(() => store.run('fact.change', { id: gone, fields }, by()), 'fact.unknown')
  expectRefusal(() => store.run('fact.remove', { id: gone }, by()), 'fact.unknown')
  expectRefusal(
    () => store.run('fact.settle', { id, settlement: { text: 'Zo is het', day } }, by()),
    'fact.undisputed',
  )
  const dispute = { by: PartyId.parse(unknown), reason: 'Niet waar' }
  expectRefusal(() => store.run('fact.dispute', { id, dispute }, by()), 'fact.unknownParty')
  const elsewhere = unknown as CombinationId
  expectRefusal(
    () => store.run('fact.make', { combination: elsewhere, fields }, by()),
    'store.unknownCombination',
  )
})
