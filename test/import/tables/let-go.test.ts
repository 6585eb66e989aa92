/** Of rows that were read nothing is kept that nobody asks any more; of those that are looked up later everything is. */
import { expect, test } from 'vitest'
import { openFiles, openFilesInTurns } from '../../../electron/import/files/open-files.ts'
import { openTable } from '../../../electron/import/tables/open-table.ts'
import { proposeTables } from '../../../electron/import/tables/propose-mapping.ts'
import { readRows } from '../../../electron/import/tables/read-rows.ts'
import type { DeliveredFile } from '../../../electron/import/reading.ts'
import { mappedTable } from '../../../electron/import/rows/mapped-table.ts'
import { textFile } from '../made-files.ts'
import { line, shapefile } from '../made-shapefile.ts'
import { inRd } from '../real-files.ts'

const shapes = shapefile('riool', [
  ['Kade', line(0)],
  ['Laan', line(100)],
])
const list = textFile('lijst.csv', 'naam;start\nKade;2027\n')

async function rowsLeft(files: readonly DeliveredFile[]) {
  const { tables: raw } = openFiles(files, null, () => undefined)
  const tables = proposeTables(raw, null, null, []).map((proposed) =>
    openTable(proposed, mappedTable(proposed.raw, proposed.columns, proposed.rows, proposed.mapping), inRd),
  )
  await readRows(tables, inRd)
  const [named] = tables.map(({ rows }) => rows.map(({ name }) => name))
  const rows = raw[0]?.rows ?? []
  const [cells, places] = [rows.map(({ cells: each }) => each), rows.map(({ geometry }) => geometry !== null)]
  return { named, cells, places, plain: rows.map((row) => row.plain?.() != null) }
}

test('rows that lie in their own place let go of their cells, and of the file that their places stand in', async () => {
  const { named, cells, places, plain } = await rowsLeft(shapes)
  expect(named).toHaveLength(2)
  expect(cells).toEqual([[], []])
  expect([...places, ...plain]).toEqual([false, false, false, false])
})

test('with a list beside it, that may refer to any of them, they keep them', async () => {
  const { cells, places } = await rowsLeft([...shapes, list])
  expect(cells).toEqual([['Kade'], ['Laan']])
  expect(places).toEqual([true, true])
})

test('files are opened in turns with whatever else waits, and are the same tables', async () => {
  const [files, say] = [[...shapes, list], () => undefined]
  let hadTurn = false
  setImmediate(() => {
    hadTurn = true
  })
  const inTurns = await openFilesInTurns(files, null, say)
  expect(hadTurn).toBe(true)
  const atOnce = openFiles(files, null, say)
  expect(inTurns.tables.map(({ file, rows }) => [file, rows.map(({ cells }) => cells)])).toEqual(
    atOnce.tables.map(({ file, rows }) => [file, rows.map(({ cells }) => cells)]),
  )
})
