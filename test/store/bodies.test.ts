/** Overleggen and the people in them: kept in the file, changed and ended, never lost, each a step to undo. */
import { expect, test } from 'vitest'
import type { BodyFields } from '../../shared/domain/body.ts'
import type { BodyId, PartyId, PersonId } from '../../shared/domain/ids.ts'
import { say } from '../../shared/domain/message.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import type { PersonFields } from '../../shared/domain/person.ts'
import { aDelivery, aProject, by, expectRefusal, redoLast, undoLast } from './a-project.ts'

const day = (text: string) => text as CalendarDate
const nobody = '01900000-0000-7000-8000-000000000001'

const tactical: BodyFields = {
  name: 'Regieoverleg',
  level: 'tactical',
  rhythm: { weeks: 6, first: day('2027-01-11') },
  mayDecide: ['combine'],
  upTo: 500_000,
  mandate: 'intentieovereenkomst, artikel 4',
  escalatesTo: null,
}

function aTown() {
  const { store } = aProject()
  store.run('delivery.store', aDelivery('Gemeente', ['Riool']), by())
  const party = store.parties()[0]!.id
  const someone = (name: string, rest: Partial<PersonFields> = {}) =>
    store.run(
      'people.make',
      { fields: { name, party, role: null, contact: null, from: null, until: null, ...rest } },
      by(),
    ).person
  const lastSaid = () => say(store.history(1)[0]!.what, 'nl')
  return { store, party, someone, lastSaid }
}

test('a body is made with its members, changed, ended and taken up again, each a step to undo', () => {
  const { store, someone, lastSaid } = aTown()
  const [anna, bart] = [someone('Anna'), someone('Bart')]
  const members = [
    { person: anna, role: 'voorzitter' },
    { person: bart, role: null },
  ]
  const { body: id } = store.run('body.make', { fields: tactical, members }, by())
  expect(lastSaid()).toBe('Overleg toegevoegd: Regieoverleg (tactisch)')
  expect(store.list('body')).toEqual([{ ...tactical, id, ended: null }])
  const seats = () => store.list('membership').map(({ person, role }) => ({ person, role }))
  expect(seats()).toEqual(members)

  const changed = { ...tactical, rhythm: null, upTo: null, mayDecide: [] }
  store.run('body.change', { id, fields: changed, members: [{ person: bart, role: 'lid' }] }, by())
  expect(store.list('body')).toEqual([{ ...changed, id, ended: null }])
  expect(seats()).toEqual([{ person: bart, role: 'lid' }])
  store.run('body.end', { id, day: day('2027-06-30') }, by())
  expect(lastSaid()).toBe('Overleg Regieoverleg beëindigd, laatste dag 30 juni 2027')
  expect(store.list('body')).toMatchObject([{ id, ended: '2027-06-30' }])
  store.run('body.end', { id, day: null }, by())
  expect(lastSaid()).toBe('Overleg Regieoverleg gaat weer door')
  expect(store.verify()).toEqual([])
  for (let step = 0; step < 3; step++) undoLast(store)
  expect(seats()).toEqual(members)
  expect(store.list('body')).toEqual([{ ...tactical, id, ended: null }])
  undoLast(store)
  expect([store.list('body'), store.list('membership')]).toEqual([[], []])
  redoLast(store)
  expect(seats()).toEqual(members)
})

test('what a body may not decide goes up, and ends somewhere', () => {
  const { store } = aTown()
  const make = (fields: Partial<BodyFields>) =>
    store.run('body.make', { fields: { ...tactical, ...fields }, members: [] }, by()).body
  const above = make({ name: 'Stuurgroep', level: 'strategic' })
  const middle = make({ name: 'Regieoverleg', escalatesTo: above })
  const change = (id: BodyId, fields: Partial<BodyFields>) =>
    store.run('body.change', { id, fields: { ...tactical, ...fields }, members: [] }, by())
  expectRefusal(() => make({ name: 'REGIEOVERLEG' }), 'body.sameName')
  expectRefusal(
    () => change(above, { name: 'Stuurgroep', level: 'strategic', escalatesTo: middle }),
    'body.notHigher',
  )
  expectRefusal(() => change(above, { name: 'Stuurgroep', escalatesTo: middle }), 'body.circle')
  expectRefusal(() => change(above, { name: 'Stuurgroep', escalatesTo: above }), 'body.circle')
  expectRefusal(() => make({ name: 'Ander', escalatesTo: nobody as BodyId }), 'body.unknown')
  expectRefusal(() => change(nobody as BodyId, {}), 'body.unknown')
  expectRefusal(() => store.run('body.end', { id: nobody as BodyId, day: null }, by()), 'body.unknown')
  const members = [{ person: nobody as PersonId, role: null }]
  expectRefusal(
    () => store.run('body.make', { fields: { ...tactical, name: 'Leeg' }, members }, by()),
    'people.unknown',
  )
  expect(store.list('body').map(({ name }) => name)).toEqual(['Stuurgroep', 'Regieoverleg'])
})

test('people are of a party, from a day until a day, and who leaves stays known', () => {
  const { store, party, someone, lastSaid } = aTown()
  const id = someone('Anna', { role: 'netplanner', contact: '0318 123456' })
  expect(lastSaid()).toBe('Anna toegevoegd, van Gemeente')
  const { id: _, reviewed: _reviewed, ...known } = store.list('person')[0]!
  store.run('people.change', { id, fields: { ...known, until: day('2027-03-31') } }, by())
  expect(lastSaid()).toBe('Anna van Gemeente stopt, laatste dag 31 maart 2027')
  expect(store.list('person')).toMatchObject([{ id, name: 'Anna', until: '2027-03-31' }])
  const early = { ...known, from: day('2027-03-31'), until: day('2027-03-30') }
  expectRefusal(() => store.run('people.change', { id, fields: early }, by()), 'people.endsBeforeStart')
  expectRefusal(() => someone('Bart', { party: nobody as PartyId }), 'people.unknownParty')
  expectRefusal(
    () => store.run('people.change', { id: nobody as PersonId, fields: { ...known, party } }, by()),
    'people.unknown',
  )
  undoLast(store)
  expect(store.list('person')).toMatchObject([{ until: null }])
  expect(store.verify()).toEqual([])
})
