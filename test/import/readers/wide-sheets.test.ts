/** A sheet with something beyond the columns that a list of works can have: refused, and nothing half read. */
import { describe, expect, test } from 'vitest'
import { readDelivery, type DeliveredFile } from '../../../electron/import/read-delivery.ts'
import { say } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { workbook, type MadeCell } from '../made-files.ts'
import { madeSheet } from '../made-sheet.ts'
import { inRd, rowsOf } from '../real-files.ts'

const heading = ['nummer', 'naam', 'start']
const work = ['P1', 'Riool Markt', '2027']
/** A row with something in columns 1,001 and 1,002. */
const wide = (...beyond: MadeCell[]): MadeCell[] => [...work, ...Array<null>(997).fill(null), ...beyond]

async function refusal(file: DeliveredFile): Promise<string> {
  try {
    await readDelivery([file], inRd)
  } catch (error) {
    if (error instanceof ExpectedFailure) return say(error.failure, 'nl')
    throw error
  }
  return 'read'
}

describe('a list with cells beyond column 1,000', () => {
  test.each(['xlsx', 'xls', 'ods'] as const)('is refused as %s', async (type) => {
    // The old format ends at column 256, so that nothing can lie there.
    const said = await refusal(workbook('breed.xlsx', { Lijst: { rows: [heading, wide('a', 7)] } }, type))
    expect(said).toBe(
      type === 'xls'
        ? 'read'
        : 'Op blad "Lijst" van breed.xlsx staan nog 2 gevulde cellen voorbij kolom 1.000; zo breed is geen lijst met werken. Laat de partij weghalen wat daar staat of het op een eigen blad zetten, en lever het opnieuw aan. Er is niets van gelezen.',
    )
  })

  test('is read when those cells are empty, or only coloured', async () => {
    const rows = [heading, [...work, ...Array<null>(997).fill(null), { value: ' ' }, { fill: '92d050' }]]
    const reading = await readDelivery([madeSheet('breed.xlsx', rows)], inRd)
    expect(rowsOf(reading)).toMatchObject({ read: 1, unplaced: 1, rejected: 0 })
  })
})
