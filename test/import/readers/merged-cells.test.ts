/** Cells merged over several rows: a street or a year is that of all, an amount, a day or a coordinate is that of one. */
import { describe, expect, test } from 'vitest'
import { readDelivery } from '../../../electron/import/read-delivery.ts'
import { say } from '../../../shared/domain/message.ts'
import { sendsRowBack } from '../../../shared/domain/returned-remarks.ts'
import { workbook, type MadeCell } from '../made-files.ts'
import { inRd } from '../real-files.ts'

const sheet = (rows: MadeCell[][], merged: string[], type: 'xlsx' | 'xls' | 'ods' = 'xlsx') =>
  readDelivery([workbook('plan.' + type, { Plan: { rows, merged } }, type)], inRd)

describe.each(['xlsx', 'xls', 'ods'] as const)('cells merged over rows, as %s', (type) => {
  test('an amount counts once, and is said where it does not count', async () => {
    const { works, report } = await sheet(
      [
        ['Nr', 'Straat', 'Jaar', 'Raming'],
        ['W1', 'Kade', 2027, 90_000],
        ['W2', null, null, null],
        ['W3', 'Plein', 2028, 5_000],
      ],
      ['B2:B3', 'C2:C3', 'D2:D3'],
      type,
    )
    expect(works.map(({ fields }) => [fields.number, fields.period.start, fields.budget])).toEqual([
      ['W1', '2027-01-01', 90_000],
      ['W2', '2027-01-01', null],
      ['W3', '2028-01-01', 5_000],
    ])
    expect(works[1]?.fields.name).toContain('Kade')
    expect(report.notes.filter(({ row }) => row === 3).map(({ message }) => say(message, 'nl'))).toEqual([
      '"90000" in kolom "Raming" staat in een samengevoegde cel die in rij 2 begint; het telt daar, en hier niet nog eens.',
    ])
  })
})

test('a day is read where it begins, and the other row goes back; a quarter holds for both', async () => {
  const { works, report } = await sheet(
    [
      ['Nr', 'Naam', 'Start', 'Einde'],
      ['W1', 'Riool', '01-03-2027', 'Q3 2027'],
      ['W2', 'Gas', null, null],
    ],
    ['C2:C3', 'D2:D3'],
  )
  expect(works.map(({ fields: { period } }) => [period.start, period.end])).toEqual([
    ['2027-03-01', '2027-09-30'],
    ['2027-07-01', '2027-09-30'],
  ])
  expect(report.notes.filter(sendsRowBack).map(({ row, message }) => [row, message.key])).toEqual([
    [3, 'import.mergedOnce'],
  ])
})

test('a coordinate is that of one work, also beside a column that is struck through', async () => {
  const { works } = await sheet(
    [
      ['Nr', 'Naam', 'X', 'Y'],
      ['W1', 'Riool', 155_000, 463_000],
      ['W2', 'Gas', null, null],
      ['W3', 'Water', 155_100, 463_000],
    ],
    ['C2:C3', 'D2:D3'],
  )
  expect(works.map(({ place }) => place !== null)).toEqual([true, false, true])
})
