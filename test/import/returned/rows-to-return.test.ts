/** The button for the list that goes back stands there exactly when that list holds something. */
import { expect, test } from 'vitest'
import { readDelivery } from '../../../electron/import/read-delivery.ts'
import { rowsToReturn } from '../../../electron/import/returned/rows-to-return.ts'
import { message } from '../../../shared/domain/message.ts'
import { hasOtherRowsToReturn, hasRowsToReturn } from '../../../shared/domain/returned-remarks.ts'
import { textFile } from '../made-files.ts'
import { madeSheet } from '../made-sheet.ts'
import { inRd } from '../real-files.ts'

const heading = ['nummer', 'naam', 'start', 'x', 'y']
const work = (number: string) => [number, 'Riool', '2027', 155_000, 463_000]
const struck = (number: string) => work(number).map((value) => ({ value, struck: true }))

test.each([
  ['a hidden row', madeSheet('x.xlsx', [heading, work('A'), work('B')], { hiddenRows: [3] }), [3]],
  ['a row struck through', madeSheet('x.xlsx', [heading, work('A'), struck('B')]), [3]],
  [
    'a cell struck through',
    madeSheet('x.xlsx', [
      heading,
      work('A'),
      ['B', { value: 'Gas', struck: true }, '2027', 155_100, 463_000],
    ]),
    [3],
  ],
  [
    'a formula without an outcome',
    madeSheet('x.xlsx', [heading, work('A'), ['B', 'Gas', { formula: 'C2' }, 155_100, 463_000]]),
    [3],
  ],
  ['a quote that never closes', textFile('x.csv', 'nummer;naam;x;y\nA;"Riool;155000;463000\n'), [2]],
  ['nothing out of the ordinary', madeSheet('x.xlsx', [heading, work('A')]), []],
] as const)('%s', async (_, file, rows) => {
  const { report, works } = await readDelivery([file], inRd)
  const tables = rowsToReturn(
    [file],
    report,
    works.map(({ source, placing }) => ({ source, placing, contradictions: [] })),
  )
  expect(tables.flatMap((table) => table.rows.map(({ row }) => row))).toEqual(rows)
  expect(hasRowsToReturn(report)).toBe(rows.length > 0)
  expect(hasOtherRowsToReturn(report)).toBe(rows.length > 0)
})

test('brings a row back whose dates and phase cannot both be right, and says so once where they were not read', async () => {
  const file = madeSheet('x.xlsx', [heading, work('A'), work('B'), work('C')])
  const { report, works } = await readDelivery([file], inRd)
  const found = ['contradiction.noDate', 'contradiction.datesOfNoUse'] as const
  const told = works.map(({ source, placing }, at) => ({
    source,
    placing,
    contradictions: found.slice(at, at + 1).map((key) => message(key, { firmness: 'x', raw: 'y' })),
  }))
  const rows = rowsToReturn([file], report, told).flatMap((table) => table.rows)
  expect(rows.map(({ row, reasons }) => [row, reasons.map(({ key }) => key)])).toEqual([
    [2, ['contradiction.noDate']],
  ])
})
