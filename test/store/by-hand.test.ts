/** A work that somebody puts in by hand stands among the others, says so, and is a delivered work once its party names it. */
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { openProject } from '../../electron/store/index.ts'
import type { WorkByHand } from '../../shared/domain/by-hand.ts'
import type { WorkId } from '../../shared/domain/ids.ts'
import { say } from '../../shared/domain/message.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import { parsePeriod } from '../../shared/time/parse-period.ts'
import {
  aDelivery,
  aLine,
  aProject,
  aSource,
  asideFor,
  by,
  expectRefusal,
  facts,
  redoLast,
  someFields,
  stateOf,
  undoLast,
  workNamed,
} from './a-project.ts'

const spring = parsePeriod('voorjaar 2028')!

function heard(rest: Partial<WorkByHand> = {}): WorkByHand {
  const fields = someFields({ name: 'Waterleiding Dorpsstraat', discipline: 'water', period: spring })
  return { party: 'Waterbedrijf', fields, reason: 'mondeling, overleg 12 november', ...rest }
}

function town() {
  const { store, file } = aProject()
  store.run('delivery.store', aDelivery('Gemeente', ['Riool Kade', 'Riool Markt']), by())
  const { work } = store.run('byHand.make', heard(), by('Bert'))
  return { store, file, work, kade: workNamed(store, 'Riool Kade') }
}
type Town = ReturnType<typeof town>

const read = ({ store, work }: Town) => store.works().find(({ id }) => id === work)
const judgeIt = ({ store, work, kade }: Town) =>
  store.run('judgement.judge', asideFor([{ a: kade, b: work, facts }], 'Later'), by())

test('it is among the works, in no delivery, without a place yet, and says who and why', () => {
  const { store } = aProject()
  const before = stateOf(store)
  const { work } = store.run('byHand.make', heard(), by('Bert'))
  const party = store.partyByName('waterbedrijf')!.id
  const placing = { how: null, sure: false, why: { key: 'byHand.unplaced', values: {} } }
  expect(store.works()).toMatchObject([
    { id: work, party, delivery: null, bounds: null, placing, ...heard().fields },
  ])
  expect(store.byHand()).toMatchObject([{ work, actor: 'Bert', reason: 'mondeling, overleg 12 november' }])
  expect(say(store.history(1)[0]!.what, 'nl')).toBe(
    '"Waterleiding Dorpsstraat" van Waterbedrijf met de hand ingevoerd. Bron: mondeling, overleg 12 november',
  )
  const made = stateOf(store)
  undoLast(store)
  expect(stateOf(store)).toEqual(before)
  redoLast(store)
  expect(stateOf(store)).toEqual(made)
  expect(store.verify()).toEqual([])
})

test('it is of the party there is, however its name is written', () => {
  const { store } = town()
  const { length } = store.parties()
  store.run('byHand.make', heard({ party: ' gemeente ' }), by())
  expect(store.parties()).toHaveLength(length)
})

test('it is changed itself, and nothing of it is corrected', () => {
  const here = town()
  const { store, work } = here
  const start = store.summary().revision
  const becomes = { period: parsePeriod('2028 kw 4')!, budget: 80_000 }
  const { corrected } = store.run('correction.correct', { works: [work], becomes, reason: 'Gebeld' }, by())
  expect(corrected).toBe(1)
  expect(read(here)).toMatchObject({ ...becomes, name: 'Waterleiding Dorpsstraat', delivery: null })
  expect(store.corrections()).toEqual([])
  expect(store.changesSince(start)?.works).toMatchObject([{ work: { id: work, budget: 80_000 } }])
  expect(say(store.history(1)[0]!.what, 'nl')).toMatch(
    /^"Waterleiding Dorpsstraat", met de hand ingevoerd, veranderd \(.*\)\. Reden: Gebeld$/,
  )
  undoLast(store)
  expect(read(here)).toMatchObject(heard().fields)
})

test('it is placed as any other, and is in the street it was laid on when it names none', () => {
  const { store, work } = town()
  const fields = someFields({ name: 'Ergens', street: null })
  const other = store.run('byHand.make', heard({ fields }), by()).work
  const place = aLine(155_300)
  const named = { fields: someFields({ name: 'Aangeleverd', street: null }), source: aSource(9), ...aLine() }
  store.run('delivery.store', aDelivery('Gemeente', [], { added: [named] }), by())
  const delivered = workNamed(store, 'Aangeleverd')
  for (const one of [work, other, delivered])
    store.run('work.place', { work: one, place, street: 'Markt' }, by())
  const { bounds } = place
  const streets = new Map(store.works().map((one) => [one.id, [one.bounds, one.street]]))
  expect(streets.get(work)).toEqual([bounds, 'Dorpsstraat'])
  expect(streets.get(other)).toEqual([bounds, 'Markt'])
  // Where a work is that a party delivered, the party says.
  expect(streets.get(delivered)).toEqual([bounds, null])
})

test('it goes again, with what was judged of it, and comes back whole', () => {
  const here = town()
  const { store, work } = here
  judgeIt(here)
  const before = stateOf(store)
  const start = store.summary().revision
  store.run('byHand.remove', { work }, by())
  expect(read(here)).toBeUndefined()
  expect(store.judgements()).toEqual([])
  expect(store.changesSince(start)).toMatchObject({ works: [], gone: [work] })
  expect(say(store.history(1)[0]!.what, 'nl')).toBe(
    '"Waterleiding Dorpsstraat", met de hand ingevoerd, verwijderd',
  )
  undoLast(store)
  expect(stateOf(store)).toEqual(before)
  expect(store.verify()).toEqual([])
})

test('what parties agreed to do is not removed, nor what a party delivered', () => {
  const { store, work, kade } = town()
  const period = { start: '2028-03-01' as CalendarDate, end: '2028-06-30' as CalendarDate }
  const lead = store.parties()[0]!.id
  const fields = { name: 'Dorp', works: [work, kade], lead, period, level: 3 as const, reason: 'Samen' }
  store.run('combination.make', fields, by())
  expectRefusal(() => store.run('byHand.remove', { work }, by()), 'byHand.inCombination')
  expectRefusal(() => store.run('byHand.remove', { work: kade }, by()), 'byHand.delivered')
  expectRefusal(() => store.run('byHand.remove', { work: 'none' as WorkId }, by()), 'store.unknownWork')
  expect(store.works()).toHaveLength(3)
})

test.each(['changed', 'unchanged'] as const)(
  'a delivery that names it, %s, makes it a delivered work; its judgements stay',
  (how) => {
    const here = town()
    const { store, work } = here
    judgeIt(here)
    const before = stateOf(store)
    const named = {
      work,
      source: aSource(7),
      ...aLine(),
      fields: someFields({ name: 'WL Dorp', number: 'W-1' }),
    }
    store.run('delivery.store', aDelivery('Waterbedrijf', [], { [how]: [named] }), by())
    const delivery = store.deliveries().at(-1)!.id
    const name = how === 'changed' ? 'WL Dorp' : 'Waterleiding Dorpsstraat'
    expect(read(here)).toMatchObject({ delivery, source: aSource(7), name })
    expect(store.byHand()).toEqual([])
    expect(store.judgements()).toHaveLength(1)
    expectRefusal(() => store.run('byHand.remove', { work }, by()), 'byHand.delivered')
    undoLast(store)
    expect(stateOf(store)).toEqual(before)
    expect(store.byHand()).toMatchObject([{ work, actor: 'Bert' }])
  },
)

test.each([
  ['a work of which nobody says where it comes from', 'DELETE FROM by_hand', 'byHand.fromNowhere'],
  [
    'one that is said to be made by hand and was delivered',
    `UPDATE work SET delivery = (SELECT id FROM delivery) WHERE delivery IS NULL`,
    'byHand.alsoDelivered',
  ],
])('verify finds %s', (_, sql, key) => {
  const { store, file } = town()
  store.close()
  const connection = new Sqlite(file)
  connection.unsafeMode()
  connection.exec(sql)
  connection.close()
  const opened = openProject(file)
  expect(opened.verify().map((found) => found.key)).toContain(key)
  opened.close()
})
