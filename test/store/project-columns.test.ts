/** Columns that the project adds to works: kept in the file with what stands in them, each step one to undo. */
import { expect, test } from 'vitest'
import type { ColumnChoiceId, ProjectColumnId, WorkId } from '../../shared/domain/ids.ts'
import { say } from '../../shared/domain/message.ts'
import type { ColumnKind } from '../../shared/domain/project-column.ts'
import type { Store } from '../../electron/store/index.ts'
import {
  aDelivery,
  aLine,
  aProject,
  aSource,
  by,
  expectRefusal,
  redoLast,
  someFields,
  undoLast,
  workNamed,
} from './a-project.ts'

const names = ['Riool Dorpsstraat', 'Gas Dorpsstraat', 'Water Dorpsstraat']

function threeWorks(store: Store): WorkId[] {
  store.run('delivery.store', aDelivery('Gemeente', names), by())
  return names.map((name) => workNamed(store, name))
}

const said = { isShared: false, isListed: true, choices: [] }

function aColumn(store: Store, name: string, kind: ColumnKind, choices: string[] = []): ProjectColumnId {
  const named = choices.map((choice) => ({ id: null, name: choice }))
  return store.run('column.make', { ...said, name, kind, choices: named }, by()).column
}

const sentence = (store: Store) => say(store.history(1)[0]!.what, 'nl')
const valuesOf = (store: Store) => store.list('column_value').map(({ work, value }) => [work, value])

test('columns are made, changed, ordered and ended, each a step to undo', () => {
  const { store } = aProject()
  const first = aColumn(store, 'Wijkagenda', 'text')
  const second = aColumn(store, 'Bewoners', 'number')
  expect(store.list('project_column').map(({ name, position }) => [name, position])).toEqual([
    ['Wijkagenda', 1],
    ['Bewoners', 2],
  ])
  expect(sentence(store)).toBe('Kolom "Bewoners" toegevoegd (getal)')
  store.run('column.change', { ...said, id: first, name: 'Agenda', isShared: true }, by())
  expect(sentence(store)).toBe('Kolom "Wijkagenda" heet nu "Agenda"')
  store.run('column.change', { ...said, id: first, name: 'Agenda' }, by())
  expect(sentence(store)).toBe('Kolom "Agenda" is nu alleen voor wie het plan maakt')
  store.run('column.order', { order: [second] }, by())
  expect(store.list('project_column').map(({ position }) => position)).toEqual([2, 1])
  store.run('column.end', { id: first, isEnded: true }, by())
  expect(store.list('project_column')).toMatchObject([{ name: 'Agenda', isEnded: true }, { isEnded: false }])
  for (let step = 0; step < 4; step++) undoLast(store)
  expect(store.list('project_column')).toMatchObject([
    { name: 'Wijkagenda', position: 1, isEnded: false },
    { name: 'Bewoners', position: 2 },
  ])
  expect(store.verify()).toEqual([])
})

test('a column is filled in for one work and for several, emptied, and says so', () => {
  const { store } = aProject()
  const [one, two] = threeWorks(store) as [WorkId, WorkId]
  const column = aColumn(store, 'Bewoners', 'number')
  expect(store.run('column.fill', { column, works: [one], value: ' 1250.5 ' }, by()).filled).toBe(1)
  expect(sentence(store)).toBe('Kolom "Bewoners" bij "Riool Dorpsstraat": 1.250,5.')
  expect(store.run('column.fill', { column, works: [one, two, two], value: '1250.5' }, by()).filled).toBe(1)
  expect(sentence(store)).toBe('Kolom "Bewoners" bij "Gas Dorpsstraat": 1.250,5.')
  store.run('column.fill', { column, works: [one, two], value: '3' }, by())
  expect(sentence(store)).toBe('Kolom "Bewoners" bij 2 werken: 3.')
  expect(valuesOf(store)).toEqual([
    [one, '3'],
    [two, '3'],
  ])
  store.run('column.fill', { column, works: [one], value: null }, by())
  expect(sentence(store)).toBe('Kolom "Bewoners" leeggemaakt bij "Riool Dorpsstraat"')
  expect(valuesOf(store)).toEqual([[two, '3']])
  undoLast(store)
  expect(valuesOf(store).length).toBe(2)
  const day = aColumn(store, 'Inloopavond', 'date')
  store.run('column.fill', { column: day, works: [one], value: '2027-03-12' }, by())
  expect(sentence(store)).toBe('Kolom "Inloopavond" bij "Riool Dorpsstraat": 12 maart 2027')
  expect(store.verify()).toEqual([])
})

test('the next delivery leaves what was filled in as it is', () => {
  const { store } = aProject()
  const [one] = threeWorks(store) as [WorkId]
  const column = aColumn(store, 'Wijkagenda', 'text')
  store.run('column.fill', { column, works: [one], value: 'na de kermis' }, by())
  const changed = [
    { work: one, fields: someFields({ name: 'Riool Kerkstraat' }), ...aLine(), source: aSource(2) },
  ]
  store.run('delivery.store', aDelivery('Gemeente', [], { changed }), by())
  expect(store.works().find(({ id }) => id === one)?.name).toBe('Riool Kerkstraat')
  expect(valuesOf(store)).toEqual([[one, 'na de kermis']])
  store.run('aside.put', { works: [one], reason: 'dubbel' }, by())
  expectRefusal(
    () => store.run('column.fill', { column, works: [one], value: 'toch' }, by()),
    'store.unknownWork',
  )
  store.run('aside.bringBack', { works: [one] }, by())
  expect(valuesOf(store)).toEqual([[one, 'na de kermis']])
})

test('a column goes with what stands in it, and comes back with it; so does a work', () => {
  const { store } = aProject()
  const [one, two] = threeWorks(store) as [WorkId, WorkId]
  const column = aColumn(store, 'Wijkagenda', 'text')
  store.run('column.fill', { column, works: [one, two], value: 'ja' }, by())
  store.run('column.remove', { id: column }, by())
  expect(sentence(store)).toBe('Kolom "Wijkagenda" verwijderd, met 2 waarden')
  expect([store.list('project_column'), store.list('column_value')]).toEqual([[], []])
  undoLast(store)
  expect(valuesOf(store)).toEqual([
    [one, 'ja'],
    [two, 'ja'],
  ])
  redoLast(store)
  expect(store.list('column_value')).toEqual([])
  undoLast(store)
  const byHand = { party: 'Gemeente', fields: someFields({ name: 'Met de hand' }), reason: 'gehoord' }
  const { work } = store.run('byHand.make', byHand, by())
  store.run('column.fill', { column, works: [work], value: 'ja' }, by())
  store.run('byHand.remove', { work }, by())
  expect(valuesOf(store).length).toBe(2)
  undoLast(store)
  expect(valuesOf(store).length).toBe(3)
  expect(store.verify()).toEqual([])
})

test('a choice keeps what was filled in when it is renamed, and when it is taken off the list', () => {
  const { store } = aProject()
  const [one, two] = threeWorks(store) as [WorkId, WorkId]
  const column = aColumn(store, 'Urgentie', 'choice', ['hoog', 'laag'])
  const choices = () => store.list('project_column')[0]!.choices
  const [high, low] = choices()
  store.run('column.fill', { column, works: [one, two], value: high!.id }, by())
  expect(sentence(store)).toBe('Kolom "Urgentie" bij 2 werken: hoog.')
  const change = (list: { id: ColumnChoiceId | null; name: string }[]) =>
    store.run('column.change', { ...said, id: column, name: 'Urgentie', choices: list }, by())
  change([
    { id: low!.id, name: 'laag' },
    { id: high!.id, name: 'zeer hoog' },
  ])
  expect(choices()).toEqual([low, { ...high, name: 'zeer hoog' }])
  change([{ id: low!.id, name: 'laag' }])
  expect(choices()).toEqual([low, { ...high, name: 'zeer hoog', isEnded: true }])
  expect(valuesOf(store)).toEqual([
    [one, high!.id],
    [two, high!.id],
  ])
  expectRefusal(
    () => store.run('column.fill', { column, works: [one], value: high!.id }, by()),
    'column.notInList',
  )
  change([
    { id: null, name: 'Zeer hoog' },
    { id: low!.id, name: 'laag' },
  ])
  expect(choices().map(({ id }) => id)).toEqual([high!.id, low!.id])
})

test('what cannot be is refused, with a sentence', () => {
  const { store } = aProject()
  const [one] = threeWorks(store) as [WorkId]
  const column = aColumn(store, 'Bewoners', 'number')
  const fill = (value: string) => () => store.run('column.fill', { column, works: [one], value }, by())
  expectRefusal(fill('veel'), 'column.notNumber')
  expectRefusal(() => aColumn(store, ' bewoners', 'text'), 'column.nameTaken')
  expectRefusal(() => aColumn(store, 'Urgentie', 'choice'), 'column.noChoices')
  expectRefusal(() => aColumn(store, 'Urgentie', 'choice', ['hoog', 'Hoog']), 'column.choiceTwice')
  const other = aColumn(store, 'Wijkagenda', 'text')
  expectRefusal(
    () => store.run('column.change', { ...said, id: other, name: 'Bewoners' }, by()),
    'column.nameTaken',
  )
  store.run('column.end', { id: column, isEnded: true }, by())
  expectRefusal(fill('3'), 'column.isEnded')
  const nobody = '01900000-0000-7000-8000-000000000001'
  const id = nobody as ProjectColumnId
  expectRefusal(() => store.run('column.change', { ...said, id, name: 'X' }, by()), 'column.unknown')
  expectRefusal(() => store.run('column.remove', { id }, by()), 'column.unknown')
  expectRefusal(() => store.run('column.end', { id, isEnded: true }, by()), 'column.unknown')
  expectRefusal(() => store.run('column.order', { order: [id] }, by()), 'column.unknown')
  expectRefusal(
    () => store.run('column.fill', { column: other, works: [nobody as WorkId], value: 'x' }, by()),
    'store.unknownWork',
  )
  expect(valuesOf(store)).toEqual([])
})
