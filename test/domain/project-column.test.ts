/** What may stand in a column of the project, how it is said, and the order of columns. */
import { expect, test } from 'vitest'
import { type ColumnChoiceId, ProjectColumnId } from '../../shared/domain/ids.ts'
import { say } from '../../shared/domain/message.ts'
import {
  ColumnRange,
  columnRange,
  columnsInOrder,
  isWithin,
  partsOfRange,
  valueFault,
  valueInWords,
  type ColumnKind,
  type ProjectColumn,
} from '../../shared/domain/project-column.ts'

const choice = (id: string, name: string, isEnded = false) => ({ id: id as ColumnChoiceId, name, isEnded })

const columnOf = (kind: ColumnKind, rest: Partial<ProjectColumn> = {}): ProjectColumn => ({
  ...{ id: 'x' as ProjectColumnId, name: 'Urgentie', kind, position: 1 },
  choices: kind === 'choice' ? [choice('a', 'hoog'), choice('b', 'laag'), choice('c', 'weg', true)] : [],
  ...{ isShared: false, isListed: true, isEnded: false, ...rest },
})

test.each([
  ['text', 'alles mag'],
  ['number', '1250'],
  ['number', '-0.5'],
  ['date', '2028-02-29'],
  ['choice', 'b'],
] as const)('in a column of kind %s stands %s', (kind, value) => {
  expect(valueFault(columnOf(kind), value)).toBeNull()
})

test.each([
  [
    'number',
    'veel',
    '"veel" is geen getal; in de kolom "Urgentie" staan getallen. Schrijf bijvoorbeeld 1.250 of 2,5.',
  ],
  [
    'number',
    '1e9',
    '"1e9" is geen getal; in de kolom "Urgentie" staan getallen. Schrijf bijvoorbeeld 1.250 of 2,5.',
  ],
  [
    'date',
    '2027-02-29',
    '"2027-02-29" is geen datum; in de kolom "Urgentie" staan datums. Schrijf bijvoorbeeld 12-3-2027 of 12 mrt 2027.',
  ],
  ['choice', 'midden', '"midden" staat niet in de lijst van de kolom "Urgentie"; kies uit: hoog, laag.'],
  ['choice', 'c', '"weg" staat niet in de lijst van de kolom "Urgentie"; kies uit: hoog, laag.'],
] as const)('in a column of kind %s %s is refused', (kind, value, sentence) => {
  expect(say(valueFault(columnOf(kind), value)!, 'nl')).toBe(sentence)
})

test('a value is said as people write it, also a choice that was taken off the list', () => {
  expect(valueInWords(columnOf('number'), '1250.5')).toEqual({ nl: '1.250,5', en: '1,250.5' })
  expect(valueInWords(columnOf('choice'), 'c').nl).toBe('weg')
  expect(valueInWords(columnOf('text'), '1250.5').nl).toBe('1250.5')
})

test('in the order people gave, what ended last, the older of two that are equal first', () => {
  const column = (id: string, rest: Partial<ProjectColumn>) =>
    columnOf('text', { id: id as ProjectColumnId, ...rest })
  const columns = [
    column('c', { position: 2 }),
    column('d', { position: 1, isEnded: true }),
    column('b', { position: 2 }),
    column('a', { position: 3 }),
  ]
  expect(columnsInOrder(columns).map(({ id }) => id)).toEqual(['b', 'c', 'a', 'd'])
})

test('a range is from one up to and including another, of numbers as numbers and of days as days', () => {
  const column = ProjectColumnId.parse('0199a000-0000-7000-8000-000000000001')
  const within = (value: string, from: string | null, to: string | null) => isWithin(value, { from, to })
  expect([within('9', '10', null), within('10', '10', null), within('-3', null, '-2.5')]).toEqual([
    false,
    true,
    true,
  ])
  expect([within('100', '20', '100'), within('100.5', '20', '100')]).toEqual([true, false])
  expect([within('2027-03-01', '2027-03-01', null), within('2027-03-01', null, '2027-02-28')]).toEqual([
    true,
    false,
  ])
  for (const range of [
    { column, from: '-1250.5', to: '3' },
    { column, from: null, to: '2027-03-01' },
    { column, from: '2027-03-01', to: null },
  ])
    expect(partsOfRange(ColumnRange.parse(columnRange(range)))).toEqual(range)
  expect(columnRange({ column, from: null, to: null })).toBeNull()
  expect(ColumnRange.safeParse(`${column}_~`).success).toBe(false)
})
