/** What is put to another body: asked, changed, answered, each a step to undo; and only of who is there. */
import { expect, test } from 'vitest'
import type { EscalationFields } from '../../shared/domain/escalation.ts'
import type { BodyId, CombinationId, EscalationId } from '../../shared/domain/ids.ts'
import { say } from '../../shared/domain/message.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import { aProject, by, expectRefusal, undoLast } from './a-project.ts'

const day = (text: string) => text as CalendarDate
const nobody = '01900000-0000-7000-8000-000000000001'

function aTown() {
  const { store } = aProject()
  const make = (name: string) =>
    store.run(
      'body.make',
      {
        fields: {
          ...{ name, level: 'tactical', rhythm: null, mayDecide: [] },
          ...{ upTo: null, mandate: null, escalatesTo: null },
        },
        members: [],
      },
      by(),
    ).body
  const [from, to] = [make('Regieoverleg'), make('Stuurgroep')]
  const fields: EscalationFields = {
    ...{ what: 'De hele straat', combination: null, from, to, due: day('2027-02-01'), why: 'te duur' },
  }
  return { store, fields, lastSaid: () => say(store.history(1)[0]!.what, 'nl') }
}

test('what is asked is kept with its answer, and each step is taken back', () => {
  const { store, fields, lastSaid } = aTown()
  const { escalation: id } = store.run('escalation.make', { fields }, by())
  expect(lastSaid()).toBe('Opgeschaald naar Stuurgroep, antwoord uiterlijk 1 februari 2027: De hele straat.')
  expect(store.list('escalation')).toMatchObject([{ ...fields, id, answer: null, actor: 'Anna' }])
  const later = { ...fields, due: day('2027-03-01') }
  store.run('escalation.change', { id, fields: later }, by())
  const answer = { text: 'Akkoord', day: day('2027-02-15') }
  store.run('escalation.answer', { id, answer }, by())
  expect(lastSaid()).toBe('Stuurgroep antwoordde op 15 februari 2027 op "De hele straat": Akkoord.')
  expect(store.list('escalation')).toMatchObject([{ ...later, answer }])
  expect(store.verify()).toEqual([])
  store.run('escalation.answer', { id, answer: null }, by())
  expect(lastSaid()).toBe('Er is nog geen antwoord van Stuurgroep op "De hele straat".')
  undoLast(store)
  expect(store.list('escalation')).toMatchObject([{ answer }])
  undoLast(store)
  undoLast(store)
  expect(store.list('escalation')).toMatchObject([{ ...fields, answer: null }])
  undoLast(store)
  expect(store.list('escalation')).toEqual([])
})

test('it is put to another body that is there by then, about what is there', () => {
  const { store, fields } = aTown()
  const escalate = (part: Partial<EscalationFields>) =>
    store.run('escalation.make', { fields: { ...fields, ...part } }, by())
  expectRefusal(() => escalate({ to: nobody as BodyId }), 'body.unknown')
  expectRefusal(() => escalate({ from: nobody as BodyId }), 'body.unknown')
  expectRefusal(() => escalate({ from: fields.to }), 'escalation.sameBody')
  expectRefusal(() => escalate({ combination: nobody as CombinationId }), 'store.unknownCombination')
  expectRefusal(
    () => store.run('escalation.answer', { id: nobody as EscalationId, answer: null }, by()),
    'escalation.unknown',
  )
  expectRefusal(
    () => store.run('escalation.change', { id: nobody as EscalationId, fields }, by()),
    'escalation.unknown',
  )
  store.run('body.end', { id: fields.to, day: day('2027-01-31') }, by())
  expectRefusal(() => escalate({}), 'escalation.ended')
  escalate({ due: day('2027-01-31'), from: null })
  expect(store.list('escalation')).toHaveLength(1)
})
