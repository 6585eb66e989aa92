/** Once a project has bodies nothing is decided without one: who was there, on what mandate and why stand with it, in the same step. */
import { expect, test } from 'vitest'
import type { BodyFields } from '../../shared/domain/body.ts'
import type { Decided } from '../../shared/domain/decision.ts'
import type { BodyId, PersonId } from '../../shared/domain/ids.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import { aDelivery, aProject, by, expectRefusal, redoLast, undoLast, workNamed } from './a-project.ts'

const day = (text: string) => text as CalendarDate
const names = ['Riool', 'Gas', 'Weg']
const nobody = '01900000-0000-7000-8000-000000000001'

/** Works of 125,000.50 euros each. */
function aTown(fields: Partial<BodyFields> = {}) {
  const { store } = aProject()
  store.run('delivery.store', aDelivery('Gemeente', names), by())
  const party = store.parties()[0]!.id
  const works = names.map((name) => workNamed(store, name))
  const combination = {
    name: 'Dorpsstraat',
    works: works.slice(0, 2),
    lead: party,
    period: { start: day('2027-03-01'), end: day('2027-06-30') },
    level: 3 as const,
    reason: 'één keer open',
  }
  const convene = () => {
    const who = { name: 'Anna', party, role: null, contact: null, from: null, until: null }
    const { person } = store.run('people.make', { fields: who }, by())
    const { body } = store.run(
      'body.make',
      {
        fields: {
          ...{ name: 'Regieoverleg', level: 'tactical', rhythm: null, mayDecide: ['combine', 'dissolve'] },
          ...{ upTo: null, mandate: null, escalatesTo: null, ...fields },
        },
        members: [{ person, role: null }],
      },
      by(),
    )
    const decided: Decided = {
      ...{ body, day: day('2026-11-30'), present: [person], guests: null },
      ...{ basis: 'artikel 4', reason: 'minder overlast' },
    }
    return decided
  }
  return { store, works, combination, convene }
}

test('what is decided keeps its body, who was there, its basis and its reason, and goes with one undo', () => {
  const { store, combination, convene, works } = aTown()
  const decided = convene()
  expectRefusal(() => store.run('combination.make', combination, by()), 'decision.needsBody')
  expect(store.combinations()).toEqual([])
  const { combination: made } = store.run('combination.make', { ...combination, decided }, by())
  const meeting = `${decided.body}_2026-11-30`
  expect(store.list('meeting')).toEqual([
    {
      id: meeting,
      body: decided.body,
      day: '2026-11-30',
      present: decided.present,
      guests: null,
      isClosed: false,
    },
  ])
  const first = { is: 'combine', about: 'Dorpsstraat', combination: made.id, amount: 250_001, actor: 'Anna' }
  expect(store.list('decision')).toMatchObject([
    { ...first, meeting, basis: 'artikel 4', reason: 'minder overlast' },
  ])
  expect(store.verify()).toEqual([])

  // Of the same meeting somebody knows better who was there.
  const later = { ...decided, present: [], guests: 'de wethouder', reason: 'eruit' }
  store.run(
    'combination.add',
    { id: made.id, works: [{ work: works[2]!, period: combination.period }], decided },
    by(),
  )
  store.run('combination.takeOut', { id: made.id, work: works[2]!, decided: later }, by())
  store.run('combination.agreeAgain', { id: made.id, decided }, by())
  store.run('combination.dissolve', { id: made.id, decided: later }, by())
  expect(store.list('meeting')).toMatchObject([{ present: [], guests: 'de wethouder' }])
  expect(store.list('decision').map(({ is }) => is)).toEqual([
    'combine',
    'combine',
    'combine',
    'combine',
    'dissolve',
  ])
  expect(store.combinations()).toEqual([])
  expect(store.verify()).toEqual([])
  for (let step = 0; step < 4; step++) undoLast(store)
  expect(store.list('decision')).toMatchObject([first])
  undoLast(store)
  expect([store.list('decision'), store.list('meeting'), store.combinations()]).toEqual([[], [], []])
  redoLast(store)
  expect(store.list('decision')).toMatchObject([first])
})

test.each(['add', 'takeOut', 'agreeAgain', 'dissolve', 'change'] as const)(
  'where bodies decide, %s asks for one; what was made before stands as it was',
  (what) => {
    const { store, combination, convene, works } = aTown()
    const { combination: made } = store.run('combination.make', { ...combination, works }, by())
    convene()
    const [id, work] = [made.id, works[2]!]
    const acts = {
      add: () => store.run('combination.add', { id, works: [{ work, period: combination.period }] }, by()),
      takeOut: () => store.run('combination.takeOut', { id, work }, by()),
      agreeAgain: () => store.run('combination.agreeAgain', { id }, by()),
      dissolve: () => store.run('combination.dissolve', { id }, by()),
      change: () => store.run('combination.change', { id, fields: combination }, by()),
    }
    expectRefusal(acts[what], 'decision.needsBody')
    expect(store.combinations()).toEqual([made])
    expect(store.list('decision')).toEqual([])
  },
)

test.each([
  ['decision.tooMuch', { upTo: 250_000 }],
  ['decision.notItsKind', { mayDecide: ['groundRules'] }],
] as const)('%s: what its mandate does not cover, a body does not decide', (refusal, fields) => {
  const { store, combination, convene } = aTown({
    ...fields,
    mayDecide: [...((fields as { mayDecide?: ['groundRules'] }).mayDecide ?? ['combine'])],
  })
  const decided = convene()
  expectRefusal(() => store.run('combination.make', { ...combination, decided }, by()), refusal)
  expect([store.combinations(), store.list('meeting')]).toEqual([[], []])
})

test('up to its amount a body decides, and an ended one decides nothing more', () => {
  const { store, combination, convene } = aTown({ upTo: 250_001 })
  const decided = convene()
  const unknown = { ...decided, body: nobody as BodyId }
  expectRefusal(
    () => store.run('combination.make', { ...combination, decided: unknown }, by()),
    'body.unknown',
  )
  const strangers = { ...decided, present: [nobody as PersonId] }
  expectRefusal(
    () => store.run('combination.make', { ...combination, decided: strangers }, by()),
    'people.unknown',
  )
  store.run('body.end', { id: decided.body, day: day('2026-11-29') }, by())
  expectRefusal(() => store.run('combination.make', { ...combination, decided }, by()), 'decision.ended')
  // Nobody decides in bodies any more.
  store.run('combination.make', combination, by())
  undoLast(store)
  undoLast(store)
  store.run('combination.make', { ...combination, decided }, by())
  expect(store.list('decision')).toHaveLength(1)
})
