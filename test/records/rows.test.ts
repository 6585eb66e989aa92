/** What is read of a row is written as that row again; what no declaration allows is told. */
import { expect, test } from 'vitest'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { laterColumns } from '../../shared/records/field.ts'
import { reading, rowOf, writing } from '../../shared/records/rows.ts'
import { workTable } from '../../shared/records/work.ts'

type WorkRow = Parameters<
  ReturnType<typeof reading<typeof workTable, keyof typeof workTable.fields>>['read']
>[0]

const row = {
  id: '01900000-0000-7000-8000-000000000001',
  party: '01900000-0000-7000-8000-000000000002',
  delivery: '01900000-0000-7000-8000-000000000003',
  source_file: 'riool.xlsx',
  source_sheet: 'Blad1',
  source_row: 2,
  number: '007',
  name: 'Riool "Dorpsstraat"',
  discipline: 'water',
  kind: 'replace',
  street: null,
  district: 'Centrum',
  period_start: '2027-01-01',
  period_end: '2027-12-31',
  period_precision: 'year',
  period_raw: '2027',
  period_derived: null,
  earliest_start: null,
  latest_end: '2028-01-01',
  phase: null,
  firmness: 'idea',
  budget: 1.5,
  missing: 1,
  missing_decision: 'done',
  own: '[{"column":"Aannemer","value":"Bam"}]',
  placed_how: 'street',
  placed_sure: 0,
  placed_why: '{"key":"place.confirmed","values":{"who":"Anna"}}',
  min_x: 1,
  min_y: 2,
  max_x: 3,
  max_y: 4,
  wkb: new Uint8Array([1, 2]),
} as unknown as WorkRow

const { read } = reading(workTable)

test('a row is read as its record, and written as that row', () => {
  const work = read(row)
  expect(work).toMatchObject({
    number: '007',
    source: { file: 'riool.xlsx', sheet: 'Blad1', row: 2 },
    period: { start: '2027-01-01', precision: 'year' },
    missing: true,
    own: [{ column: 'Aannemer', value: 'Bam' }],
    placing: { how: 'street', sure: false },
    bounds: [1, 2, 3, 4],
  })
  expect(rowOf(workTable, work)).toEqual(row)
})

test('what may be absent is absent, and written as nothing', () => {
  const work = read({ ...row, own: null })
  expect(Object.hasOwn(work, 'own')).toBe(false)
  expect(writing(workTable, ['own'])(work)).toEqual({ own: null })
  expect(rowOf(workTable, { own: [] })).toEqual({ own: null })
})

test('some fields are read of some columns, and written as those', () => {
  const some = reading(workTable, ['id', 'bounds'])
  expect(some.columns).toEqual(['id', 'min_x', 'min_y', 'max_x', 'max_y'])
  expect(rowOf(workTable, { bounds: null })).toEqual({ min_x: null, min_y: null, max_x: null, max_y: null })
})

test.each([
  { discipline: 'dike' },
  { period_start: '2027-02-30' },
  { missing_decision: 'lost' },
  { placed_why: '{"key":5}' },
  { own: 'Aannemer' },
])('%j is no work', (damage) => {
  const damaged = { ...row, ...damage } as unknown as WorkRow
  let said: unknown
  try {
    read(damaged)
  } catch (error) {
    said = error instanceof ExpectedFailure && error.failure
  }
  expect(said).toMatchObject({ key: 'store.damagedRecord', values: { record: `work ${row.id}` } })
})

test('rows from before a column say what it was then', () => {
  expect(laterColumns(workTable, { wkb: new Uint8Array() })).toMatchObject({
    own: null,
    placed_how: 'geometry',
  })
  expect(laterColumns(workTable, {})).toMatchObject({ placed_how: null, placed_sure: 1 })
})
