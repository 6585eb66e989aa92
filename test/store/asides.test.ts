/** A work that is put aside counts nowhere, however often its party delivers it, until someone brings it back. */
import { expect, test } from 'vitest'
import { unpackBytes } from '../../shared/bytes/packed-bytes.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import { say } from '../../shared/domain/message.ts'
import {
  aDelivery,
  aLine,
  aProject,
  aSource,
  by,
  expectRefusal,
  redoLast,
  someFields,
  stateOf,
  undoLast,
  workNamed,
} from './a-project.ts'

function town() {
  const { store } = aProject()
  store.run('delivery.store', aDelivery('Gemeente', ['Totaal', 'Riool Kade', 'Riool Markt']), by())
  return { store, total: workNamed(store, 'Totaal'), kade: workNamed(store, 'Riool Kade') }
}
type Town = ReturnType<typeof town>

const names = ({ store }: Town) => store.works().map(({ name }) => name)
const putAside = ({ store, total }: Town) =>
  store.run('aside.put', { works: [total], reason: 'Een optelling' }, by('Bert'))

test('it is in no list and in no place, and says who and why', () => {
  const here = town()
  const { store, total } = here
  const before = stateOf(store)
  const start = store.summary().revision
  putAside(here)
  expect(names(here)).toEqual(['Riool Kade', 'Riool Markt'])
  expect(unpackBytes(store.places())).toHaveLength(2)
  expect(store.summary().works).toBe(2)
  expect(store.changesSince(start)).toMatchObject({ works: [], gone: [total] })
  expect(store.asides()).toMatchObject([
    { work: total, name: 'Totaal', reason: 'Een optelling', actor: 'Bert' },
  ])
  expect(say(store.history(1)[0]!.what, 'nl')).toBe('"Totaal" terzijde gelegd. Reden: Een optelling')
  const aside = stateOf(store)
  undoLast(store)
  expect(stateOf(store)).toEqual(before)
  redoLast(store)
  expect(stateOf(store)).toEqual(aside)
  expect(store.verify()).toEqual([])
})

test('it is known to its party, whose next delivery changes it where it lies, and comes back as it was delivered last', () => {
  const here = town()
  const { store, total } = here
  putAside(here)
  const [party] = store.parties()
  expect(store.knownWorks(party!.id).map(({ isAside }) => isAside)).toEqual([true, false, false])
  const changed = [
    { work: total, source: aSource(2), ...aLine(), fields: someFields({ name: 'Totaal 2028' }) },
  ]
  store.run('delivery.store', aDelivery('Gemeente', [], { changed }), by())
  expect(names(here)).toEqual(['Riool Kade', 'Riool Markt'])
  store.run('aside.bringBack', { works: [total] }, by())
  expect(names(here)).toEqual(['Totaal 2028', 'Riool Kade', 'Riool Markt'])
  expect(say(store.history(1)[0]!.what, 'nl')).toBe('"Totaal 2028" teruggehaald: het telt weer mee')
})

test('its corrections are not asked about, and are there again when it comes back', () => {
  const here = town()
  const { store, total } = here
  store.run('correction.correct', { works: [total], becomes: { street: 'Kade' }, reason: 'Gezien' }, by())
  putAside(here)
  expect(store.corrections()).toEqual([])
  store.run('aside.bringBack', { works: [total] }, by())
  expect(store.corrections()).toMatchObject([{ work: total, field: 'street' }])
})

test('what parties agreed to do is not put aside', () => {
  const here = town()
  const { store, total, kade } = here
  const period = { start: '2027-01-01' as CalendarDate, end: '2027-06-30' as CalendarDate }
  const lead = store.parties()[0]!.id
  const fields = { name: 'Kade', works: [total, kade], lead, period, level: 3 as const, reason: 'Samen' }
  store.run('combination.make', fields, by())
  expectRefusal(() => putAside(here), 'aside.inCombination')
  expect(names(here)).toHaveLength(3)
})

test('nobody decides anything about it', () => {
  const here = town()
  const { store, total } = here
  putAside(here)
  const { revision } = store.summary()
  expectRefusal(() => store.run('work.place', { work: total, place: aLine(7) }, by()), 'store.unknownWork')
  expectRefusal(
    () => store.run('correction.correct', { works: [total], becomes: { budget: 1 }, reason: 'Nee' }, by()),
    'store.unknownWork',
  )
  // Twice is once.
  putAside(here)
  expect(store.summary().revision).toBe(revision)
})
