/** Spelregels: every text that was in force stays, each step is one to undo, and where bodies decide one of them lays it down. */
import { expect, test } from 'vitest'
import type { DecisionKind } from '../../shared/domain/body.ts'
import type { Decided } from '../../shared/domain/decision.ts'
import type { GroundRuleId } from '../../shared/domain/ids.ts'
import { say } from '../../shared/domain/message.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import type { Store } from '../../electron/store/index.ts'
import { aProject, by, expectRefusal, undoLast } from './a-project.ts'

const day = (text: string) => text as CalendarDate
const text = 'Wie de straat het diepst opent, trekt'
const decided = null

const told = (store: Store) =>
  store.list('ground_rule').map(({ number, text: of, since, until }) => [number, of, since, until])
const saidLast = (store: Store) => say(store.history(1)[0]!.what, 'nl')

test('a rule is laid down, put in other words and dropped, each a step to undo', () => {
  const { store } = aProject()
  const { rule } = store.run('groundRule.make', { text, since: day('2025-01-01'), decided }, by())
  expect(saidLast(store)).toBe(`Spelregel 1 vastgesteld, vanaf 1 januari 2025: ${text}.`)
  store.run('groundRule.make', { text: 'Alles delen', since: day('2025-02-01'), decided }, by())

  const other = { text: 'De trekker wisselt', since: day('2026-03-01'), decided }
  const { rule: second } = store.run('groundRule.change', { id: rule, ...other }, by())
  const changed = [
    [1, text, '2025-01-01', '2026-02-28'],
    [2, 'Alles delen', '2025-02-01', null],
    [1, 'De trekker wisselt', '2026-03-01', null],
  ]
  expect(told(store)).toEqual(changed)
  store.run('groundRule.drop', { id: second, day: day('2026-12-31'), decided }, by())
  expect(told(store).at(-1)).toEqual([1, 'De trekker wisselt', '2026-03-01', '2026-12-31'])
  expect(saidLast(store)).toBe('Spelregel 1 vervalt, laatste dag 31 december 2026: De trekker wisselt.')
  undoLast(store)
  expect(told(store)).toEqual(changed)
  undoLast(store)
  expect(told(store)).toEqual([
    [1, text, '2025-01-01', null],
    [2, 'Alles delen', '2025-02-01', null],
  ])
  expect(store.verify()).toEqual([])
})

test('a number is given once, also when its rule was dropped', () => {
  const { store } = aProject()
  const { rule } = store.run('groundRule.make', { text, since: day('2025-01-01'), decided }, by())
  store.run('groundRule.drop', { id: rule, day: day('2025-06-30'), decided }, by())
  store.run('groundRule.make', { text, since: day('2025-07-01'), decided }, by())
  expect(told(store).map(([number]) => number)).toEqual([1, 2])
})

test('the herijking is kept with what came of it', () => {
  const { store } = aProject()
  store.run('groundRule.recalibrate', { day: day('2026-11-01'), text: 'Niets verandert', decided }, by())
  expect(store.list('recalibration')).toMatchObject([
    { day: '2026-11-01', text: 'Niets verandert', actor: 'Anna' },
  ])
  expect(saidLast(store)).toBe('Spelregels herijkt op 1 november 2026: Niets verandert.')
  undoLast(store)
  expect(store.list('recalibration')).toEqual([])
})

test('what is not in force is not changed, nor from a day on which it was not yet', () => {
  const { store } = aProject()
  const { rule: id } = store.run('groundRule.make', { text, since: day('2025-01-01'), decided }, by())
  const said = { text, since: day('2025-01-01'), decided }
  expectRefusal(() => store.run('groundRule.change', { id, ...said }, by()), 'groundRule.early')
  expectRefusal(
    () => store.run('groundRule.drop', { id, day: day('2024-12-31'), decided }, by()),
    'groundRule.early',
  )
  store.run('groundRule.drop', { id, day: day('2025-06-30'), decided }, by())
  const gone = { ...said, since: day('2026-01-01') }
  expectRefusal(() => store.run('groundRule.change', { id, ...gone }, by()), 'groundRule.unknown')
  const nobody = '01900000-0000-7000-8000-000000000001' as GroundRuleId
  expectRefusal(
    () => store.run('groundRule.drop', { id: nobody, day: day('2026-01-01'), decided }, by()),
    'groundRule.unknown',
  )
})

test('where bodies decide, one whose mandate holds it lays it down, and the decision stands beside it', () => {
  const { store } = aProject()
  const convene = (name: string, mayDecide: DecisionKind[]) => {
    const mandate = { upTo: 0, mandate: null, escalatesTo: null }
    const fields = { name, level: 'tactical' as const, rhythm: null, mayDecide, ...mandate }
    return store.run('body.make', { fields, members: [] }, by()).body
  }
  const [steering, works] = [convene('Stuurgroep', ['groundRules']), convene('Werkoverleg', ['combine'])]
  const inBody = (body: typeof steering): Decided => ({
    ...{ body, day: day('2026-11-01'), present: [], guests: 'allen' },
    ...{ basis: 'artikel 2', reason: 'duidelijkheid' },
  })
  const said = { text, since: day('2026-12-01') }
  expectRefusal(() => store.run('groundRule.make', { ...said, decided }, by()), 'decision.needsBody')
  expectRefusal(
    () => store.run('groundRule.make', { ...said, decided: inBody(works) }, by()),
    'decision.notItsKind',
  )
  expect(told(store)).toEqual([])
  const { rule } = store.run('groundRule.make', { ...said, decided: inBody(steering) }, by())
  store.run('groundRule.drop', { id: rule, day: day('2027-01-01'), decided: inBody(steering) }, by())
  expect(store.list('decision')).toMatchObject([
    {
      is: 'groundRules',
      about: text,
      basis: 'artikel 2',
    },
    { is: 'groundRules', about: text },
  ])
  undoLast(store)
  undoLast(store)
  expect(store.list('decision')).toEqual([])
  expect(told(store)).toEqual([])
})
