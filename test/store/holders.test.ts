/** Who of a party does what was agreed, and what becomes of that when they leave: handed over or looked at, each a step to undo. */
import { expect, test } from 'vitest'
import type { AgreementFields } from '../../shared/domain/agreement.ts'
import type { AgreementId, BodyId, PartyId, PersonId } from '../../shared/domain/ids.ts'
import { say } from '../../shared/domain/message.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import { aDelivery, aProject, by, expectRefusal, undoLast, workNamed } from './a-project.ts'

const day = (text: string) => text as CalendarDate
const nobody = '01900000-0000-7000-8000-000000000001'

function aTown() {
  const { store } = aProject()
  const names = ['Riool', 'Gas']
  store.run('delivery.store', aDelivery('Gemeente', names), by())
  store.run('delivery.store', aDelivery('Net', ['Kabel']), by())
  const party = store.partyByName('Gemeente')!.id
  const { combination } = store.run(
    'combination.make',
    {
      ...{ name: 'Dorpsstraat', works: names.map((name) => workNamed(store, name)), lead: party },
      ...{ period: { start: day('2027-03-01'), end: day('2027-06-30') }, level: 3, reason: 'samen' },
    },
    by(),
  )
  const someone = (name: string, of: PartyId = party) =>
    store.run(
      'people.make',
      { fields: { name, party: of, role: null, contact: null, from: null, until: null } },
      by(),
    ).person
  const [anna, bart] = [someone('Anna'), someone('Bart')]
  const { body } = store.run(
    'body.make',
    {
      fields: {
        ...{ name: 'Regieoverleg', level: 'tactical', rhythm: null, mayDecide: [] },
        ...{ upTo: null, mandate: null, escalatesTo: null },
      },
      members: [{ person: anna, role: 'voorzitter' }],
    },
    by(),
  )
  const fields: AgreementFields = {
    ...{ what: 'Tekening delen', party, due: day('2027-02-01'), body: 'Regieoverleg' },
    ...{ inBody: body, person: anna, who: null },
  }
  const agree = (part: Partial<AgreementFields> = {}) =>
    store.run(
      'agreement.make',
      { point: null, combination: combination.id, fields: { ...fields, ...part } },
      by(),
    ).agreement
  return { store, agree, someone, anna, bart, body, lastSaid: () => say(store.history(1)[0]!.what, 'nl') }
}

test('what somebody would do and where they sat goes to another in one step, and comes back', () => {
  const { store, agree, anna, bart, body, lastSaid } = aTown()
  const id = agree()
  const seats = store.list('membership').map((one) => one.id)
  store.run('people.handOver', { from: anna, to: bart, agreements: [id], seats }, by())
  expect(lastSaid()).toBe('2 dingen van Anna overgedragen aan Bart')
  expect(store.list('agreement')).toMatchObject([{ id, person: bart, inBody: body }])
  expect(store.list('membership')).toMatchObject([{ body, person: bart, role: 'voorzitter' }])
  expect(store.verify()).toEqual([])
  undoLast(store)
  expect(store.list('agreement')).toMatchObject([{ person: anna }])
  expect(store.list('membership')).toMatchObject([{ person: anna, role: 'voorzitter' }])

  store.run('people.review', { id: anna, day: day('2027-01-01') }, by())
  expect(lastSaid()).toBe('Wat Anna nog had is bekeken op 1 januari 2027')
  const [{ id: _, reviewed, ...known }] = store.list('person').filter((one) => one.id === anna) as [
    ReturnType<typeof store.list<'person'>>[0],
  ]
  expect(reviewed).toBe('2027-01-01')
  // Who leaves on another day is looked at anew.
  store.run('people.change', { id: anna, fields: { ...known, until: day('2027-01-31') } }, by())
  expect(store.list('person').find((one) => one.id === anna)).toMatchObject({ reviewed: null })
})

test('it goes to who is there, of the same party, and from who has it', () => {
  const { store, agree, someone, anna, bart } = aTown()
  const id = agree()
  const elsewhere = someone('Cor', store.partyByName('Net')!.id)
  const hand = (from: PersonId, to: PersonId, agreements: AgreementId[] = [id]) =>
    store.run('people.handOver', { from, to, agreements, seats: [] }, by())
  expectRefusal(() => hand(anna, nobody as PersonId), 'people.unknown')
  expectRefusal(() => hand(anna, elsewhere), 'people.otherParty')
  expectRefusal(() => hand(bart, anna), 'people.holdsNot')
  expectRefusal(
    () => store.run('people.review', { id: nobody as PersonId, day: null }, by()),
    'people.unknown',
  )
  expectRefusal(() => agree({ person: nobody as PersonId }), 'people.unknown')
  expectRefusal(() => agree({ inBody: nobody as BodyId }), 'body.unknown')
  expect(store.list('agreement')).toMatchObject([{ person: anna }])
})
