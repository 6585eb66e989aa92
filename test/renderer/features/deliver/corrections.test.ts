import { describe, expect, it } from 'vitest'
import {
  answerQuestion,
  askedSoFar,
  carryOver,
  blockingQuestions,
  correctColumn,
  correctHeaderRow,
  correctPhase,
  correctTable,
  correctUnit,
  doubledColumns,
  forgetProfile,
  mappingOf,
  openQuestions,
  questionAbout,
  questionKey,
  sheetsInUse,
} from '../../../../renderer/features/deliver/corrections.ts'
import type { Mapping, TableMapping } from '../../../../shared/domain/delivery.ts'
import type { Question } from '../../../../shared/domain/draft.ts'
import { message } from '../../../../shared/domain/message.ts'

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
  disciplines: {},
}
const other: TableMapping = { ...table, sheet: 'Oud' }
const mapping: Mapping = { tables: [table, other] }

function question(about: Question['about'], proposal: string | null, sheet = 'Totaal'): Question {
  return { about, file: 'planning.xlsx', sheet, message: message('import.notThere'), value: null, proposal }
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

  it('a year and a week, or a quarter, make one bound together', () => {
    const spread = (...names: string[]) => names.map((column) => ({ column, field: 'start' as const }))
    expect(doubledColumns(spread('jaar start', 'week start')).size).toBe(0)
    expect(doubledColumns(spread('jaar start', 'startdatum')).size).toBe(2)
  })

  it('what numbers count stands beside the field, until the column means something else', () => {
    const counted = correctUnit(mapping, table, 'Gepl. uitv.', 'week')
    expect(mappingOf(counted, table)?.columns[1]).toEqual({
      column: 'Gepl. uitv.',
      field: 'period',
      unit: 'week',
    })
    const asked = { ...question('unit', 'week'), value: 'Gepl. uitv.' }
    expect(answerQuestion(mapping, asked, 'week')).toEqual(counted)
    expect(answerQuestion(mapping, asked, 'eeuw')).toBeNull()
    const again = correctColumn(counted, table, 'Gepl. uitv.', 'start')
    expect(mappingOf(again, table)?.columns[1]).toEqual({ column: 'Gepl. uitv.', field: 'start' })
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
    const asked = [crs, columns]
    expect(openQuestions(asked, mapping, new Set())).toEqual([crs, columns])
    expect(openQuestions(asked, mapping, new Set([questionKey(crs)]))).toEqual([columns])
    expect(openQuestions(asked, correctTable(mapping, other, { use: false }), new Set())).toEqual([crs])
  })

  it('stays open when a corrected reading is silent about what it was told', () => {
    const crs = question('crs', 'EPSG:28992')
    const columns = question('columns', null)
    expect(askedSoFar([crs], [])).toEqual([crs])
    expect(askedSoFar([crs], [crs, columns])).toEqual([crs, columns])
  })

  it('holds storing back only where nothing could be proposed', () => {
    expect(blockingQuestions([question('crs', 'EPSG:28992')])).toEqual([])
    expect(blockingQuestions([question('crs', null)])).toHaveLength(1)
  })
})

describe('reading again with more files', () => {
  const corrected = correctColumn(mapping, table, 'Gepl. uitv.', 'start')

  it('keeps corrections of tables that have the same columns', () => {
    const read: Mapping = { tables: [table, { ...table, file: 'extra.csv', sheet: null }] }
    const carried = carryOver(read, corrected)
    expect(carried?.tables.map((each) => each.columns[1]?.field)).toEqual(['start', 'period'])
  })

  it('has nothing to carry over when the columns are others, or nothing was corrected', () => {
    const others: Mapping = { tables: [{ ...table, columns: [{ column: 'Nr', field: 'number' }] }] }
    expect(carryOver(others, corrected)).toBeNull()
    expect(carryOver(mapping, mapping)).toBeNull()
  })
})

describe('the words of a party', () => {
  const about = (what: 'phase' | 'discipline' | 'columns', value: string, proposal: string): Question => ({
    ...question(what, proposal),
    value,
  })

  it('puts what a word or a new heading means where the mapping keeps it', () => {
    const phase = answerQuestion(mapping, about('phase', 'VO', 'programmed'), 'idea')
    expect(mappingOf(phase ?? mapping, table)?.phases).toEqual({ 'i.v.': 'programmed', VO: 'idea' })
    const discipline = answerQuestion(mapping, about('discipline', 'Riol.', 'other'), 'sewerGravity')
    expect(mappingOf(discipline ?? mapping, table)?.disciplines).toEqual({ 'Riol.': 'sewerGravity' })
    const column = answerQuestion(mapping, about('columns', 'Fase', 'phase'), 'ignore')
    expect(mappingOf(column ?? mapping, table)?.columns.at(-1)).toEqual({ column: 'Fase', field: 'ignore' })
  })

  it('refuses a meaning that there is not', () => {
    expect(answerQuestion(mapping, about('phase', 'VO', 'programmed'), 'misschien')).toBeNull()
    expect(answerQuestion(mapping, about('discipline', 'Riol.', 'other'), 'riool')).toBeNull()
  })

  it('asks about each word by itself', () => {
    const asked = [about('phase', 'VO', 'programmed'), about('phase', 'DO', 'programmed')]
    expect(new Set(asked.map(questionKey)).size).toBe(2)
    expect(questionAbout(asked, 'phase', 'DO')).toBe(asked[1])
    expect(questionAbout(asked, 'discipline', 'DO')).toBeUndefined()
  })
})

describe('layers of one file', () => {
  it('takes those that are ticked, and shows as ticked what is in use', () => {
    const layers: Mapping = {
      tables: ['a', 'b', 'c'].map((sheet) => ({ ...table, file: 'plan.gpkg', sheet })),
    }
    const corrected = answerQuestion(layers, { ...question('sheet', 'a, b, c'), file: 'plan.gpkg' }, 'a\nc')
    expect(sheetsInUse(layers, 'plan.gpkg')).toBe('a\nb\nc')
    expect(sheetsInUse(corrected ?? layers, 'plan.gpkg')).toBe('a\nc')
  })
})

describe('a remembered way of reading', () => {
  it('lets go of columns and words, and of nothing else', () => {
    const fresh = mappingOf(forgetProfile(mapping, table), table)
    expect(fresh).toEqual({ ...table, columns: [], phases: {}, disciplines: {}, totals: [] })
    expect(mappingOf(forgetProfile(mapping, table), other)).toBe(other)
  })
})

it('leaves which known work a row is to the difference desk', () => {
  expect(openQuestions([question('match', null)], mapping, new Set())).toEqual([])
})
