/** Weergaven: what was looked at, kept under a name for whoever opens the project. */
import { expect, test } from 'vitest'
import type { KeptSightId } from '../../shared/domain/ids.ts'
import { say } from '../../shared/domain/message.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import { wholeSight, type Sight } from '../../shared/domain/sight.ts'
import { aProject, by, expectRefusal, redoLast, undoLast } from './a-project.ts'

const august: Sight = {
  ...wholeSight,
  list: 'works',
  moment: { mode: 'moment', day: '2027-08-14' as CalendarDate },
  camera: { longitude: 4.31, latitude: 52.08, zoom: 15.5 },
}

test('is kept, renamed, replaced and removed, each a step to undo', () => {
  const { store } = aProject()
  const { keptSight: id } = store.run('sight.keep', { name: 'Zomer', sight: august }, by())
  expect(store.list('kept_sight')).toMatchObject([{ id, name: 'Zomer', sight: august, actor: 'Anna' }])
  store.run('sight.rename', { id, name: 'Zomer 2027' }, by())
  store.run('sight.replace', { id, sight: wholeSight }, by())
  expect(store.list('kept_sight')).toMatchObject([{ id, name: 'Zomer 2027', sight: wholeSight }])
  expect(say(store.history(1)[0]!.what, 'nl')).toBe('Weergave "Zomer 2027" vervangen door wat nu te zien is')
  store.run('sight.remove', { id }, by())
  expect(store.list('kept_sight')).toEqual([])
  undoLast(store)
  undoLast(store)
  expect(store.list('kept_sight')).toMatchObject([{ name: 'Zomer 2027', sight: august }])
  redoLast(store)
  expect(store.list('kept_sight')).toMatchObject([{ name: 'Zomer 2027', sight: wholeSight }])
  expect(store.verify()).toEqual([])
})

test('two of one name are refused, however it is written; its own name it may keep', () => {
  const { store } = aProject()
  const { keptSight: id } = store.run('sight.keep', { name: 'Café 2027', sight: august }, by())
  store.run('sight.keep', { name: 'Overleg', sight: wholeSight }, by())
  expectRefusal(
    () => store.run('sight.keep', { name: 'cafe 2027', sight: wholeSight }, by()),
    'sight.nameTaken',
  )
  expectRefusal(() => store.run('sight.rename', { id, name: 'OVERLEG' }, by()), 'sight.nameTaken')
  store.run('sight.rename', { id, name: 'café 2027' }, by())
  expect(store.list('kept_sight').map(({ name }) => name)).toContain('café 2027')
})

test('one that is gone is said to be', () => {
  const { store } = aProject()
  const id = '01900000-0000-7000-8000-000000000000' as KeptSightId
  expectRefusal(() => store.run('sight.remove', { id }, by()), 'sight.unknown')
  expectRefusal(() => store.run('sight.rename', { id, name: 'x' }, by()), 'sight.unknown')
  expectRefusal(() => store.run('sight.replace', { id, sight: august }, by()), 'sight.unknown')
})
