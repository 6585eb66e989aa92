/** What people remark: kept in the file with what it is about, each step one to undo. */
import { expect, test } from 'vitest'
import type { CombinationId, RemarkId, WorkId } from '../../shared/domain/ids.ts'
import { say } from '../../shared/domain/message.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import type { RemarkAbout } from '../../shared/domain/remark.ts'
import type { Store } from '../../electron/store/index.ts'
import { aDelivery, aProject, by, expectRefusal, redoLast, undoLast, workNamed } from './a-project.ts'

const names = ['Riool Dorpsstraat', 'Gas Dorpsstraat']

function twoWorks(store: Store): [WorkId, WorkId] {
  store.run('delivery.store', aDelivery('Gemeente', names), by())
  return [workNamed(store, names[0]!), workNamed(store, names[1]!)]
}

function aCombination(store: Store, works: WorkId[]): CombinationId {
  const { combination } = store.run(
    'combination.make',
    {
      name: 'Dorpsstraat',
      works,
      lead: store.parties()[0]!.id,
      period: { start: '2027-03-01' as CalendarDate, end: '2027-06-30' as CalendarDate },
      level: 3,
      reason: 'één keer open',
    },
    by(),
  )
  return combination.id
}

test('a remark is made, changed, dealt with and removed, each a step to undo', () => {
  const { store } = aProject()
  const [work] = twoWorks(store)
  const about: RemarkAbout = { is: 'work', work }
  const { remark: id } = store.run('remark.make', { about, text: 'Wacht op de school' }, by())
  expect(store.list('remark')).toMatchObject([
    { id, about, text: 'Wacht op de school', isDone: false, actor: 'Anna' },
  ])
  store.run('remark.change', { id, text: 'Wacht op de school,\nen op de kerk' }, by())
  store.run('remark.settle', { id, isDone: true }, by())
  expect(store.list('remark')).toMatchObject([{ text: 'Wacht op de school,\nen op de kerk', isDone: true }])
  store.run('remark.remove', { id }, by())
  expect(store.list('remark')).toEqual([])
  for (const isDone of [true, false]) {
    undoLast(store)
    expect(store.list('remark')).toMatchObject([{ id, isDone }])
  }
  expect(store.verify()).toEqual([])
})

test('history says what was remarked on what', () => {
  const { store } = aProject()
  const [work, met] = twoWorks(store)
  const combination = aCombination(store, [work, met])
  const told = [
    [{ is: 'work', work }, 'Opmerking bij het werk "Riool Dorpsstraat": Let op.'],
    [
      { is: 'meeting', work, met },
      'Opmerking bij het kansengebied van "Riool Dorpsstraat" en "Gas Dorpsstraat": Let op.',
    ],
    [{ is: 'combination', combination }, 'Opmerking bij de combinatie "Dorpsstraat": Let op.'],
  ] as const
  for (const [about, sentence] of told) {
    store.run('remark.make', { about, text: 'Let op' }, by())
    expect(say(store.history(1)[0]!.what, 'nl')).toBe(sentence)
  }
  expect(store.list('remark').map(({ about }) => about)).toEqual(told.map(([about]) => about))
  expect(store.verify()).toEqual([])
})

test('with its combination it goes, and comes back', () => {
  const { store } = aProject()
  const combination = aCombination(store, twoWorks(store))
  store.run('remark.make', { about: { is: 'combination', combination }, text: 'Let op' }, by())
  const before = store.list('remark')
  store.run('combination.dissolve', { id: combination }, by())
  expect(store.list('remark')).toEqual([])
  undoLast(store)
  expect(store.list('remark')).toEqual(before)
  redoLast(store)
  expect(store.list('remark')).toEqual([])
})

test('it goes before its works when both are taken back, and comes back after them', () => {
  const { store } = aProject()
  const [work, met] = twoWorks(store)
  store.run('remark.make', { about: { is: 'meeting', work, met }, text: 'Let op' }, by())
  undoLast(store)
  undoLast(store)
  expect(store.works()).toEqual([])
  redoLast(store)
  redoLast(store)
  expect(store.list('remark')).toMatchObject([{ about: { is: 'meeting', work, met } }])
  expect(store.verify()).toEqual([])
})

test('nothing is remarked on what is not there', () => {
  const { store } = aProject()
  const [work] = twoWorks(store)
  const nobody = '01900000-0000-7000-8000-000000000001'
  const remark = (about: RemarkAbout) => () => store.run('remark.make', { about, text: 'Let op' }, by())
  expectRefusal(remark({ is: 'work', work: nobody as WorkId }), 'store.unknownWork')
  expectRefusal(remark({ is: 'meeting', work, met: nobody as WorkId }), 'store.unknownWork')
  expectRefusal(
    remark({ is: 'combination', combination: nobody as CombinationId }),
    'store.unknownCombination',
  )
  const id = nobody as RemarkId
  expectRefusal(() => store.run('remark.change', { id, text: 'Let op' }, by()), 'remark.unknown')
  expectRefusal(() => store.run('remark.settle', { id, isDone: true }, by()), 'remark.unknown')
  expectRefusal(() => store.run('remark.remove', { id }, by()), 'remark.unknown')
  expect(store.list('remark')).toEqual([])
})
