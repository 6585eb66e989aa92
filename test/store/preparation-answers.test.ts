/** What parties wrote on their sheets: kept in one step that can be taken back, and nothing is kept twice. */
import { expect, test } from 'vitest'
import type { SheetToStore } from '../../electron/store/commands/preparation.ts'
import type { Store } from '../../electron/store/index.ts'
import type { PartyId, PreparationAnswerId, WorkId } from '../../shared/domain/ids.ts'
import { say } from '../../shared/domain/message.ts'
import {
  aDelivery,
  aProject,
  by,
  expectRefusal,
  redoLast,
  someFields,
  undoLast,
  workNamed,
} from './a-project.ts'

function aPair(store: Store) {
  store.run('delivery.store', aDelivery('Gemeente', ['Riool Dorpsstraat']), by())
  store.run('delivery.store', aDelivery('Stroomnet', ['Kabel Dorpsstraat']), by())
  const [work, other] = [workNamed(store, 'Riool Dorpsstraat'), workNamed(store, 'Kabel Dorpsstraat')]
  return { party: store.partyByName('Gemeente')!.id, work, other }
}

const sheet = (party: PartyId, rest: Partial<SheetToStore>): { sheets: SheetToStore[] } => ({
  sheets: [{ party, year: 2027, file: 'blad.docx', said: [], gone: [], ...rest }],
})
const lastSaid = (store: Store) => say(store.history(1)[0]!.what, 'nl')

test('answers of a sheet are kept as one step, changed by a next sheet, and taken back one by one', () => {
  const { store } = aProject()
  const { party, work, other } = aPair(store)
  const wishes = { work, other, topic: 'wishes' as const, text: 'Samen in mei' }
  const offer = { work, other: null, topic: 'offer' as const, text: 'Ruimte' }
  expect(store.run('preparation.store', sheet(party, { said: [wishes, offer] }), by())).toMatchObject({
    said: 2,
    gone: 0,
  })
  const before = store.list('preparation_answer')
  expect(before).toMatchObject([
    { party, year: 2027, file: 'blad.docx', actor: 'Anna', ...wishes },
    { party, year: 2027, file: 'blad.docx', actor: 'Anna', ...offer },
  ])
  expect(lastSaid(store)).toBe('Voorbereidingsblad 2027 van Gemeente ingelezen: 2 antwoorden (blad.docx)')

  const later = { ...wishes, text: 'Liever in juni' }
  const second = { file: 'later.xlsx', said: [later, offer], gone: [before[1]!.id] }
  store.run('preparation.store', sheet(party, { ...second, said: [later] }), by('Piet'))
  expect(store.list('preparation_answer')).toMatchObject([
    { id: before[0]!.id, file: 'later.xlsx', actor: 'Piet', ...later },
  ])
  expect(lastSaid(store)).toBe(
    'Voorbereidingsblad 2027 van Gemeente ingelezen: 1 antwoord, en 1 weggehaald (later.xlsx)',
  )
  undoLast(store)
  expect(store.list('preparation_answer')).toEqual(before)
  redoLast(store)
  undoLast(store)
  undoLast(store)
  expect(store.list('preparation_answer')).toEqual([])
  expect(store.verify()).toEqual([])
})

test('the same sheet again changes nothing and leaves no trace', () => {
  const { store } = aProject()
  const { party, work, other } = aPair(store)
  const said = [{ work, other, topic: 'start' as const, text: 'Vast' }]
  const { revision } = store.run('preparation.store', sheet(party, { said }), by())
  const before = store.list('preparation_answer')
  const again = store.run('preparation.store', sheet(party, { said, file: 'kopie.docx' }), by('Piet'))
  expect(again).toEqual({ revision, said: 0, gone: 0 })
  expect(store.list('preparation_answer')).toEqual(before)
})

test('of another year, or by another party about the same works, it is another answer', () => {
  const { store } = aProject()
  const { party, work, other } = aPair(store)
  const grid = store.partyByName('Stroomnet')!.id
  const said = [{ work, other, topic: 'start' as const, text: 'Vast' }]
  const theirs = [{ work: other, other: work, topic: 'start' as const, text: 'Ook vast' }]
  const sheets = [
    ...sheet(party, { said }).sheets,
    ...sheet(grid, { said: theirs }).sheets,
    ...sheet(party, { said, year: 2028 }).sheets,
  ]
  store.run('preparation.store', { sheets }, by())
  expect(store.list('preparation_answer')).toHaveLength(3)
  expect(lastSaid(store)).toBe('3 voorbereidingsbladen ingelezen: 3 antwoorden, en 0 weggehaald')
  // A party takes away what it said itself.
  const gone = store.list('preparation_answer').map(({ id }) => id)
  store.run('preparation.store', sheet(grid, { gone }), by())
  expect(store.list('preparation_answer').map((one) => one.party)).toEqual([party, party])
})

test('nothing is kept of who or what is not there; one that was put aside is', () => {
  const { store } = aProject()
  const { party, work, other } = aPair(store)
  const nobody = '01900000-0000-7000-8000-000000000001'
  const said = [{ work, other, topic: 'start' as const, text: 'Vast' }]
  expectRefusal(
    () => store.run('preparation.store', sheet(nobody as PartyId, { said }), by()),
    'preparing.noSuchParty',
  )
  const unknown = [...said, { ...said[0]!, other: nobody as WorkId }]
  expectRefusal(
    () => store.run('preparation.store', sheet(party, { said: unknown }), by()),
    'store.unknownWork',
  )
  expect(store.list('preparation_answer')).toEqual([])
  store.run('preparation.store', sheet(party, { gone: [nobody as PreparationAnswerId] }), by())
  store.run('aside.put', { works: [other], reason: 'Dubbel' }, by())
  store.run('preparation.store', sheet(party, { said }), by())
  expect(store.list('preparation_answer')).toHaveLength(1)
  expect(store.verify()).toEqual([])
})

test('of a work that was made by hand it goes with that, and comes back with it', () => {
  const { store } = aProject()
  const { party, work } = aPair(store)
  const fields = someFields({ name: 'Glasvezel Dorpsstraat' })
  const { work: other } = store.run('byHand.make', { party: 'Vezel', fields, reason: 'Gebeld' }, by())
  store.run(
    'preparation.store',
    sheet(party, { said: [{ work, other, topic: 'start', text: 'Vast' }] }),
    by(),
  )
  const before = store.list('preparation_answer')
  store.run('byHand.remove', { work: other }, by())
  expect(store.list('preparation_answer')).toEqual([])
  undoLast(store)
  expect(store.list('preparation_answer')).toEqual(before)
  expect(store.verify()).toEqual([])
})

test('what is said without a sheet is kept, changed and taken away the same way', () => {
  const { store } = aProject()
  const { party, work, other } = aPair(store)
  const about = { work, other, topic: 'wishes' as const }
  const answer = (text: string | null) =>
    store.run('preparation.answer', { party, year: 2027, said: [{ ...about, text }] }, by('Gea'))
  expect(answer('Samen in mei')).toMatchObject({ said: 1, gone: 0 })
  expect(lastSaid(store)).toBe('Voorbereiding 2027 van Gemeente: 1 antwoord opgeschreven, 0 weggehaald')
  const kept = { party, year: 2027, file: '', actor: 'Gea', text: 'Samen in mei', ...about }
  expect(store.list('preparation_answer')).toMatchObject([kept])
  answer('Liever in juni')
  expect(store.list('preparation_answer')).toMatchObject([{ ...kept, text: 'Liever in juni' }])
  expect(answer(null)).toMatchObject({ said: 0, gone: 1 })
  expect(store.list('preparation_answer')).toEqual([])
  undoLast(store)
  expect(store.list('preparation_answer')).toMatchObject([{ text: 'Liever in juni' }])
  expect(store.verify()).toEqual([])
})
