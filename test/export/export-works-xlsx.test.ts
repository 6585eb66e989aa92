/** Some works as a workbook: a row each, days as days, and the parties' own columns behind ours. */
import { expect, test } from 'vitest'
import xlsx from 'xlsx'
import { exportWorksXlsx } from '../../electron/export/export-works-xlsx.ts'
import type { ColumnChoiceId, ProjectColumnId } from '../../shared/domain/ids.ts'
import { columnValueId, noColumns, type ProjectColumn } from '../../shared/domain/project-column.ts'
import { worksAsSeenBy } from '../../shared/sharing/works-as-seen-by.ts'
import { combinations, parties, places, works } from '../plan/sample-plan.ts'

test('the works that were chosen stand in one sheet, with days to sort by', async () => {
  const [first, second] = works
  const own = [{ column: 'aannemer', value: 'Van der Graaf' }]
  const all = works.map((work) => (work === second ? { ...work, own } : work))
  const among = new Set([first!.id, second!.id])
  const seen = worksAsSeenBy({ works: all, places, combinations, parties, ofProject: noColumns }, null, among)
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

test('what the project says in columns of its own stands behind ours, as what it is', async () => {
  const [first, second] = works
  const choices = [{ id: 'k' as ColumnChoiceId, name: 'hoog', isEnded: false }]
  const column = (id: string, name: string, of: Partial<ProjectColumn>): ProjectColumn => ({
    ...{ id: id as ProjectColumnId, name, kind: 'text', choices: [], position: Number(id) },
    ...{ isShared: false, isListed: false, isEnded: false, ...of },
  })
  const columns = [
    column('2', 'urgentie', { kind: 'choice', choices }),
    column('1', 'bewoners', { kind: 'number' }),
    column('3', 'inloopavond', { kind: 'date' }),
    column('4', 'aannemer', {}),
    column('5', 'afgeschaft', { isEnded: true }),
  ]
  const values = ['1250.5', 'k', '2027-03-12', 'nog te kiezen', 'x'].map((value, at) => {
    const of = { column: String(at + 1) as ProjectColumnId, work: first!.id }
    return { ...of, id: columnValueId(of), value }
  })
  const own = [{ column: 'aannemer', value: 'Van der Graaf' }]
  const all = works.map((work) => (work === second ? { ...work, own } : work))
  const ofProject = { columns, values }
  const seen = worksAsSeenBy({ works: all, places, combinations, parties, ofProject }, null)
  const book = xlsx.read(await exportWorksXlsx({ seen, language: 'nl' }), { cellDates: false })
  const [row, other] = xlsx.utils.sheet_to_json<Record<string, unknown>>(book.Sheets['Werken']!, {
    defval: null,
  })
  expect(row).toMatchObject({ bewoners: 1250.5, urgentie: 'hoog', 'aannemer (project)': 'nog te kiezen' })
  expect(row?.['inloopavond']).toBeTypeOf('number')
  expect(other).toMatchObject({ bewoners: null, aannemer: 'Van der Graaf', 'aannemer (project)': null })
  const headings = Object.keys(row ?? {})
  expect(headings.slice(-5)).toEqual([
    'bewoners',
    'urgentie',
    'inloopavond',
    'aannemer (project)',
    'aannemer',
  ])
})
