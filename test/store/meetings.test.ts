/** Meetings with their agenda: called, put in order, talked about, moved and called off, each a step to undo. */
import { expect, test } from 'vitest'
import { agendaOf, type AgendaTopic, type NewAgendaPoint } from '../../shared/domain/agenda.ts'
import type { DecisionKind } from '../../shared/domain/body.ts'
import { meetingIdOf } from '../../shared/domain/decision.ts'
import { AgendaPointId, PersonId, type BodyId, type MeetingId, type WorkId } from '../../shared/domain/ids.ts'
import { say } from '../../shared/domain/message.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import type { Store } from '../../electron/store/index.ts'
import { aDelivery, aProject, by, expectRefusal, redoLast, undoLast, workNamed } from './a-project.ts'

const [day, later] = ['2027-01-14', '2027-02-11'] as CalendarDate[] as [CalendarDate, CalendarDate]
const unknown = '00000000-0000-7000-8000-000000000000'

const aPoint = (title: string, topic: AgendaTopic = { is: 'free' }): NewAgendaPoint => ({
  title,
  topic,
  minutes: 10,
})

function aBody(store: Store, mayDecide: DecisionKind[] = ['groundRules']): BodyId {
  const rest = { rhythm: null, upTo: null, mandate: null, escalatesTo: null }
  const fields = { name: 'Overleg Ondergrond', level: 'tactical' as const, mayDecide, ...rest }
  return store.run('body.make', { fields, members: [] }, by()).body
}

function aMeeting(titles = ['Afspraken', 'Dorpsstraat', 'Rondvraag']) {
  const { store } = aProject()
  const body = aBody(store)
  const points = titles.map((title) => aPoint(title))
  const { meeting } = store.run('meeting.call', { body, day, points }, by())
  return { store, body, meeting }
}

const titles = (store: Store, meeting: MeetingId) =>
  agendaOf(store.list('agenda_point'), meeting).map(({ title }) => title)
const told = (store: Store) => say(store.history(1)[0]!.what, 'nl')

test('a body meets once a day, with an agenda in order', () => {
  const { store, body, meeting } = aMeeting()
  expect(meeting).toBe(meetingIdOf(body, day))
  expect(titles(store, meeting)).toEqual(['Afspraken', 'Dorpsstraat', 'Rondvraag'])
  expect(told(store)).toBe('Overleg belegd: Overleg Ondergrond op 14 januari 2027, met 3 agendapunten')
  expectRefusal(
    () => store.run('meeting.call', { body, day, points: [aPoint('Nog eens')] }, by()),
    'meeting.there',
  )
  undoLast(store)
  expect([...store.list('meeting'), ...store.list('agenda_point')]).toEqual([])
  redoLast(store)
  expect(titles(store, meeting)).toHaveLength(3)
  expect(store.verify()).toEqual([])
})

test('points are put in between, in another order, changed and taken off', () => {
  const { store, meeting } = aMeeting()
  const [first, second, third] = agendaOf(store.list('agenda_point'), meeting).map(({ id }) => id)
  store.run('agenda.add', { meeting, points: [aPoint('Kade'), aPoint('Park')], before: third! }, by())
  expect(titles(store, meeting)).toEqual(['Afspraken', 'Dorpsstraat', 'Kade', 'Park', 'Rondvraag'])
  store.run('agenda.remove', { id: first! }, by())
  store.run('agenda.change', { id: second!, title: 'Dorpsstraat-Noord', minutes: 25 }, by())
  const ids = agendaOf(store.list('agenda_point'), meeting).map(({ id }) => id)
  store.run('agenda.order', { meeting, points: ids.toReversed() }, by())
  expect(titles(store, meeting)).toEqual(['Rondvraag', 'Park', 'Kade', 'Dorpsstraat-Noord'])
  expectRefusal(
    () => store.run('agenda.order', { meeting, points: [...ids.slice(1), first!] }, by()),
    'agenda.otherPoints',
  )
  expectRefusal(
    () => store.run('agenda.order', { meeting, points: [ids[0]!, ids[0]!, ids[1]!, ids[2]!] }, by()),
    'agenda.otherPoints',
  )
  for (let step = 0; step < 4; step += 1) undoLast(store)
  expect(titles(store, meeting)).toEqual(['Afspraken', 'Dorpsstraat', 'Rondvraag'])
})

test('what somebody else wrote is not written over by who did not see it', () => {
  const { store, meeting } = aMeeting()
  const point = () => agendaOf(store.list('agenda_point'), meeting)[0]!
  const { id } = point()
  const was = { notes: null, ownNotes: null }
  store.run('agenda.note', { id, notes: 'Allen akkoord', ownNotes: null, was }, by())
  expectRefusal(
    () => store.run('agenda.note', { id, notes: 'De markt gaat voor', ownNotes: null, was }, by()),
    'store.changedMeanwhile',
  )
  expectRefusal(
    () => store.run('agenda.note', { id, notes: 'Allen akkoord', ownNotes: 'Anna bellen', was }, by()),
    'store.changedMeanwhile',
  )
  expect(point()).toMatchObject({ notes: 'Allen akkoord', ownNotes: null })
  const seen = { notes: 'Allen akkoord', ownNotes: null }
  store.run('agenda.note', { id, notes: 'Allen akkoord. En de markt', ownNotes: null, was: seen }, by())
  expect(point()).toMatchObject({ notes: 'Allen akkoord. En de markt' })
  // Each of the two texts by itself: what is not named stays, and is not asked about.
  store.run('agenda.note', { id, ownNotes: 'Anna bellen', was: { ownNotes: null } }, by())
  expect(point()).toMatchObject({ notes: 'Allen akkoord. En de markt', ownNotes: 'Anna bellen' })
  expectRefusal(
    () => store.run('agenda.note', { id, notes: null, was: { notes: 'Allen akkoord' } }, by()),
    'store.changedMeanwhile',
  )
})

test('who is ticked stays there when somebody else is ticked, or another is written down, at once', () => {
  const { store, meeting } = aMeeting()
  store.run('delivery.store', aDelivery('Gemeente', ['Riool']), by())
  const party = store.parties()[0]!.id
  const rest = { party, role: null, contact: null, from: null, until: null }
  const someone = (name: string) => store.run('people.make', { fields: { name, ...rest } }, by()).person
  const [one, two] = [someone('Anna'), someone('Bram')]
  const present = () => store.list('meeting')[0]!
  store.run('meeting.attend', { id: meeting, comes: [one], goes: [] }, by())
  store.run('meeting.attend', { id: meeting, comes: [two], goes: [] }, by())
  store.run('meeting.attend', { id: meeting, comes: [], goes: [], guests: 'de wethouder' }, by())
  expect(present()).toMatchObject({ present: [one, two].toSorted(), guests: 'de wethouder' })
  store.run('meeting.attend', { id: meeting, comes: [], goes: [one] }, by())
  expect(present()).toMatchObject({ present: [two], guests: 'de wethouder' })
  expect(told(store)).toBe(
    'Aanwezigen van Overleg Ondergrond op 14 januari 2027 vastgelegd: 1 bekende persoon',
  )
})

test('what was said of a point, and what became of it, is kept', () => {
  const { store, meeting } = aMeeting()
  const { id } = agendaOf(store.list('agenda_point'), meeting)[0]!
  store.run('agenda.note', { id, notes: 'Allen akkoord', ownNotes: 'Anna bellen' }, by())
  expect(told(store)).toBe('Aantekening bij het agendapunt: Afspraken.')
  store.run('agenda.settle', { id, state: 'forward' }, by())
  expect(told(store)).toBe('Doorgeschoven naar een volgend overleg: Afspraken.')
  expect(agendaOf(store.list('agenda_point'), meeting)[0]).toMatchObject({
    notes: 'Allen akkoord',
    ownNotes: 'Anna bellen',
    state: 'forward',
  })
})

test('what was not talked about is carried forward when it is closed, and is open again after one undo', () => {
  const { store, meeting } = aMeeting()
  const [first] = agendaOf(store.list('agenda_point'), meeting)
  store.run('agenda.settle', { id: first!.id, state: 'done' }, by())
  const closing = aPoint('Hoe ging het?', { is: 'closing' })
  store.run('agenda.add', { meeting, points: [closing], before: null }, by())
  const states = () => agendaOf(store.list('agenda_point'), meeting).map(({ state }) => state)
  expect(store.run('meeting.close', { id: meeting, isClosed: true }, by())).toMatchObject({ forwarded: 2 })
  expect(states()).toEqual(['done', 'forward', 'forward', 'open'])
  undoLast(store)
  expect(states()).toEqual(['done', 'open', 'open', 'open'])
  expect(store.run('meeting.close', { id: meeting, isClosed: false }, by())).toMatchObject({ forwarded: 0 })
})

test('what was said of it or decided about it was talked about, and does not come back', () => {
  const { store } = aProject()
  const body = aBody(store, ['groundRules', 'combine'])
  const names = ['Riool Dorpsstraat', 'Gas Dorpsstraat', 'Riool Kade', 'Gas Kade']
  store.run('delivery.store', aDelivery('Gemeente', names), by())
  const [a, b, c, d] = names.map((name) => workNamed(store, name)) as [WorkId, WorkId, WorkId, WorkId]
  const points = [
    aPoint('Dorpsstraat', { is: 'cluster', work: a, met: b }),
    aPoint('Kade', { is: 'cluster', work: c, met: d }),
    aPoint('Spelregels', { is: 'groundRules' }),
    aPoint('Rondvraag'),
    aPoint('Later'),
  ]
  const { meeting } = store.run('meeting.call', { body, day, points }, by())
  const agenda = () => agendaOf(store.list('agenda_point'), meeting)
  store.run('agenda.note', { id: agenda()[3]!.id, notes: 'Niets', ownNotes: null }, by())
  store.run('agenda.note', { id: agenda()[4]!.id, notes: null, ownNotes: 'Voor mij' }, by())
  const decided = { body, day, present: [], guests: 'Anna', basis: 'Convenant', reason: 'Samen' }
  const fields = {
    ...{
      name: 'Dorpsstraat',
      works: [a, b],
      lead: store.parties()[0]!.id,
      level: 3 as const,
      reason: 'Samen',
    },
    period: { start: '2027-03-01' as CalendarDate, end: '2027-06-30' as CalendarDate },
  }
  store.run('combination.make', { ...fields, decided }, by())
  store.run('groundRule.make', { text: 'Eén keer open', since: day, decided }, by())
  expect(store.run('meeting.close', { id: meeting, isClosed: true }, by())).toMatchObject({ forwarded: 2 })
  expect(agenda().map(({ state }) => state)).toEqual(['done', 'forward', 'done', 'done', 'forward'])
})

test('it is moved with its agenda and who is there, and called off with it', () => {
  const { store, body, meeting } = aMeeting()
  store.run('meeting.attend', { id: meeting, comes: [], goes: [], guests: 'de wethouder' }, by())
  const { meeting: moved } = store.run('meeting.move', { id: meeting, day: later }, by())
  expect(moved).toBe(meetingIdOf(body, later))
  expect(store.list('meeting')).toMatchObject([{ id: moved, day: later, guests: 'de wethouder' }])
  expect(titles(store, moved)).toHaveLength(3)
  store.run('meeting.close', { id: moved, isClosed: true }, by())
  expect(store.list('meeting')).toMatchObject([{ isClosed: true }])
  store.run('meeting.callOff', { id: moved }, by())
  expect([...store.list('meeting'), ...store.list('agenda_point')]).toEqual([])
  for (let step = 0; step < 3; step += 1) undoLast(store)
  expect(titles(store, meeting)).toEqual(['Afspraken', 'Dorpsstraat', 'Rondvraag'])
  expect(store.verify()).toEqual([])
})

test('where something was decided it stays on its day, and it can have an agenda after all', () => {
  const { store } = aProject()
  const body = aBody(store)
  const decided = { body, day, present: [], guests: null, basis: 'Convenant', reason: 'Zo afgesproken' }
  store.run('groundRule.make', { text: 'Eén keer open', since: day, decided }, by())
  const { meeting } = store.run('meeting.call', { body, day, points: [aPoint('Spelregels')] }, by())
  expectRefusal(() => store.run('meeting.move', { id: meeting, day: later }, by()), 'meeting.hasDecisions')
  expectRefusal(() => store.run('meeting.callOff', { id: meeting }, by()), 'meeting.hasDecisions')
  expect(titles(store, meeting)).toEqual(['Spelregels'])
})

test('deciding in a meeting that was called leaves its agenda and that it is open as they are', () => {
  const { store, body, meeting } = aMeeting()
  store.run('meeting.close', { id: meeting, isClosed: true }, by())
  const decided = { body, day, present: [], guests: 'Anna', basis: 'Convenant', reason: 'Zo afgesproken' }
  store.run('groundRule.make', { text: 'Eén keer open', since: day, decided }, by())
  expect(store.list('meeting')).toMatchObject([{ id: meeting, guests: 'Anna', isClosed: true }])
  expect(titles(store, meeting)).toHaveLength(3)
})

test('a point stays when what it is about goes', () => {
  const { store, meeting } = aMeeting()
  store.run('delivery.store', aDelivery('Gemeente', ['Riool Dorpsstraat', 'Gas Dorpsstraat']), by())
  const [work, met] = store.works().map(({ id }) => id)
  const topic: AgendaTopic = { is: 'cluster', work: work!, met: met! }
  store.run('agenda.add', { meeting, points: [aPoint('Dorpsstraat', topic)], before: null }, by())
  expect(agendaOf(store.list('agenda_point'), meeting).at(-1)).toMatchObject({ topic })
})

test('what is not there is refused in words', () => {
  const { store, meeting, body } = aMeeting()
  const id = AgendaPointId.parse(unknown)
  const gone = meetingIdOf(body, later)
  expectRefusal(() => store.run('agenda.note', { id, notes: 'x', ownNotes: null }, by()), 'agenda.unknown')
  expectRefusal(() => store.run('agenda.remove', { id }, by()), 'agenda.unknown')
  const points = [aPoint('x')]
  expectRefusal(() => store.run('agenda.add', { meeting, points, before: id }, by()), 'agenda.unknown')
  expectRefusal(
    () => store.run('agenda.add', { meeting: gone, points, before: null }, by()),
    'meeting.unknown',
  )
  expectRefusal(() => store.run('meeting.callOff', { id: gone }, by()), 'meeting.unknown')
  const nobody = PersonId.parse(unknown)
  expectRefusal(
    () => store.run('meeting.attend', { id: meeting, comes: [nobody], goes: [] }, by()),
    'people.unknown',
  )
  store.run('body.end', { id: body, day }, by())
  expectRefusal(() => store.run('meeting.call', { body, day: later, points }, by()), 'decision.ended')
})

test('what is agreed at a point stands in the minutes of that, and holds the point and the meeting', () => {
  const { store, meeting } = aMeeting()
  store.run('delivery.store', aDelivery('Gemeente', ['Riool']), by())
  const agenda = () => agendaOf(store.list('agenda_point'), meeting)
  const point = agenda()[1]!.id
  const rest = { body: null, inBody: null, person: null, who: null }
  const fields = { what: 'Lijst sturen', party: store.parties()[0]!.id, due: later, ...rest }
  const { agreement: id } = store.run('agreement.make', { combination: null, point, fields }, by())
  expect(told(store)).toBe('Afgesproken in Dorpsstraat, Gemeente uiterlijk 11 februari 2027: Lijst sturen.')
  expectRefusal(() => store.run('agenda.remove', { id: point }, by()), 'agenda.hasAgreements')
  expectRefusal(() => store.run('meeting.callOff', { id: meeting }, by()), 'meeting.hasAgreements')
  const { meeting: moved } = store.run('meeting.move', { id: meeting, day: later }, by())
  expect(store.list('agreement')).toMatchObject([{ id, combination: null, point, state: 'open' }])
  // A point at which something was agreed was talked about.
  expect(store.run('meeting.close', { id: moved, isClosed: true }, by())).toMatchObject({ forwarded: 2 })
  store.run('agreement.remove', { id }, by())
  store.run('meeting.callOff', { id: moved }, by())
  for (let step = 0; step < 2; step += 1) undoLast(store)
  expect(store.list('agreement')).toMatchObject([{ id, point }])
  expect(store.verify()).toEqual([])
})

test('something can be agreed outside a meeting and about no combination, but not at a point that is gone', () => {
  const { store } = aMeeting()
  store.run('delivery.store', aDelivery('Gemeente', ['Riool']), by())
  const rest = { body: 'bij de koffie', inBody: null, person: null, who: null }
  const fields = { what: 'Lijst sturen', party: store.parties()[0]!.id, due: later, ...rest }
  store.run('agreement.make', { combination: null, point: null, fields }, by())
  expect(told(store)).toBe('Afgesproken, Gemeente uiterlijk 11 februari 2027: Lijst sturen.')
  const point = AgendaPointId.parse(unknown)
  expectRefusal(
    () => store.run('agreement.make', { combination: null, point, fields }, by()),
    'agenda.unknown',
  )
})
