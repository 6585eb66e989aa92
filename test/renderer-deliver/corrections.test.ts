import { describe, expect, it } from 'vitest'
import {
  answerQuestion,
  blockingQuestions,
  correctColumn,
  correctHeaderRow,
  correctPhase,
  correctTable,
  doubledColumns,
  mappingOf,
  openQuestions,
  questionKey,
} from '../../renderer/features/deliver/corrections.ts'
import type { Mapping, TableMapping } from '../../shared/domain/delivery.ts'
import type { Draft, Question } from '../../shared/domain/draft.ts'
import { message } from '../../shared/domain/message.ts'

const table: TableMapping = {
  file: 'planning.xlsx',
  sheet: 'Totaal',
  use: true,
  headerRow: 4,
  crs: null,
  encoding: null,
  columns: [
    { column: 'Projectnr.', field: 'number' },
    { column: 'Gepl. uitv.', field: 'period' },
    { column: 'Fase', field: 'phase' },
  ],
  discipline: null,
  phases: { 'i.v.': 'programmed' },
}
const other: TableMapping = { ...table, sheet: 'Oud' }
const mapping: Mapping = { tables: [table, other] }

function question(about: Question['about'], proposal: string | null, sheet = 'Totaal'): Question {
  return { about, file: 'planning.xlsx', sheet, message: message('import.notThere'), proposal }
}

function draftWith(questions: Question[]): Draft {
  return {
    id: '0197a000-0000-7000-8000-000000000001' as Draft['id'],
    partyName: 'Evides',
    party: null,
    report: {
      files: [],
      read: 0,
      works: 0,
      unplaced: 0,
      joined: 0,
      rejected: [],
      repaired: [],
      notes: [],
      mapping,
    },
    tables: [],
    questions,
    changes: { added: 0, changed: 0, missing: 0, unchanged: 0 },
    preview: [],
  }
}

describe('corrections', () => {
  it('changes one column of one table and nothing else', () => {
    const corrected = correctColumn(mapping, table, 'Gepl. uitv.', 'start')
    expect(mappingOf(corrected, table)?.columns).toEqual([
      { column: 'Projectnr.', field: 'number' },
      { column: 'Gepl. uitv.', field: 'start' },
      { column: 'Fase', field: 'phase' },
    ])
    expect(mappingOf(corrected, other)).toBe(other)
    expect(mapping.tables[0]).toBe(table)
  })

  it('forgets what was said about columns when another row is the heading', () => {
    expect(mappingOf(correctHeaderRow(mapping, table, 2), table)).toMatchObject({ headerRow: 2, columns: [] })
  })

  it('keeps the phase words that were not corrected', () => {
    const corrected = correctPhase(mapping, table, 'VO', 'idea')
    expect(mappingOf(corrected, table)?.phases).toEqual({ 'i.v.': 'programmed', VO: 'idea' })
  })

  it('notices two columns for a field that a work has once', () => {
    const columns = correctColumn(mapping, table, 'Fase', 'number').tables[0]?.columns ?? []
    expect(doubledColumns(columns)).toEqual(
      new Map([
        ['Projectnr.', ['Fase']],
        ['Fase', ['Projectnr.']],
      ]),
    )
  })

  it('allows many columns to be left out', () => {
    const columns = table.columns.map(({ column }) => ({ column, field: 'ignore' as const }))
    expect(doubledColumns(columns).size).toBe(0)
  })
})

describe('questions', () => {
  it('puts the answer where the mapping keeps it', () => {
    const crs = answerQuestion(mapping, question('crs', 'EPSG:28992'), 'EPSG:28992')
    expect(mappingOf(crs ?? mapping, table)?.crs).toBe('EPSG:28992')
    const row = answerQuestion(mapping, question('headerRow', '4'), '6')
    expect(mappingOf(row ?? mapping, table)?.headerRow).toBe(6)
    const encoding = answerQuestion(mapping, question('encoding', 'windows-1252'), 'utf-8')
    expect(mappingOf(encoding ?? mapping, table)?.encoding).toBe('utf-8')
  })

  it('takes row 0 for a list without a heading, and refuses what is no row', () => {
    const none = answerQuestion(mapping, question('headerRow', '4'), '0')
    expect(mappingOf(none ?? mapping, table)?.headerRow).toBeNull()
    expect(answerQuestion(mapping, question('headerRow', '4'), 'vier')).toBeNull()
  })

  it('reads only the chosen sheet of a workbook', () => {
    const corrected = answerQuestion(mapping, question('sheet', 'Totaal'), 'Oud')
    expect(corrected?.tables.map(({ sheet, use }) => [sheet, use])).toEqual([
      ['Totaal', false],
      ['Oud', true],
    ])
  })

  it('is not asked again once answered, nor about a table that is left out', () => {
    const crs = question('crs', 'EPSG:28992')
    const columns = question('columns', null, 'Oud')
    const draft = draftWith([crs, columns])
    expect(openQuestions(draft, mapping, new Set())).toEqual([crs, columns])
    expect(openQuestions(draft, mapping, new Set([questionKey(crs)]))).toEqual([columns])
    expect(openQuestions(draft, correctTable(mapping, other, { use: false }), new Set())).toEqual([crs])
  })

  it('holds storing back only where nothing could be proposed', () => {
    expect(blockingQuestions([question('crs', 'EPSG:28992')])).toEqual([])
    expect(blockingQuestions([question('crs', null)])).toHaveLength(1)
  })
})
