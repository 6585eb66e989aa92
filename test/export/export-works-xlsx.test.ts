/** Some works as a workbook: a row each, days as days, and the parties' own columns behind ours. */
import { expect, test } from 'vitest'
import xlsx from 'xlsx'
import { exportWorksXlsx } from '../../electron/export/export-works-xlsx.ts'
import { worksAsSeenBy } from '../../shared/sharing/works-as-seen-by.ts'
import { combinations, parties, places, works } from '../plan/sample-plan.ts'

test('the works that were chosen stand in one sheet, with days to sort by', async () => {
  const [first, second] = works
  const own = [{ column: 'aannemer', value: 'Van der Graaf' }]
  const all = works.map((work) => (work === second ? { ...work, own } : work))
  const among = new Set([first!.id, second!.id])
  const seen = worksAsSeenBy({ works: all, places, combinations, parties }, null, among)
  const book = xlsx.read(await exportWorksXlsx({ seen, language: 'nl' }), { cellDates: false })
  expect(book.SheetNames).toEqual(['Werken'])
  const sheet = book.Sheets['Werken']!
  const rows = xlsx.utils.sheet_to_json<Record<string, unknown>>(sheet, { raw: false, defval: null })
  expect(rows).toHaveLength(2)
  expect(rows[0]).toMatchObject({
    partij: 'Gemeente Waterveen',
    nummer: '0012',
    start: '01-03-2027',
    'raming in euro': '125,000',
    combinatie: 'Kerkstraat',
    aannemer: null,
  })
  expect(rows[1]).toMatchObject({ aannemer: 'Van der Graaf' })
  expect(Object.keys(rows[0] ?? {}).at(-1)).toBe('aannemer')
})
