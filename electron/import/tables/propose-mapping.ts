/**
 * How a table is to be read: by the mapping it was given, as an earlier delivery of the party was read, or else as its
 * heading, values and name propose.
 */
import type { Mapping, TableMapping } from '../../../shared/domain/delivery.ts'
import type { Discipline } from '../../../shared/domain/discipline.ts'
import type { Question } from '../../../shared/domain/draft.ts'
import { message } from '../../../shared/domain/message.ts'
import { askUnits } from '../questions/ask-units.ts'
import { askWords } from '../questions/ask-words.ts'
import { leaveOutOthers } from './choose-tables.ts'
import { disciplineOfName } from '../detect/discipline-words.ts'
import { headedRows, type HeadedRows } from '../detect/headed-rows.ts'
import { findHeadingRow } from '../detect/heading-row.ts'
import { doubtfulPlace, proposeColumns, type ProposedColumn } from '../detect/propose-columns.ts'
import { withoutTotalsBefore } from '../detect/totals-before.ts'
import { phaseInRemarks } from '../detect/phase-in-remarks.ts'
import { unreadColumns } from '../detect/unread-columns.ts'
import { findProfile, plainHeading, type FoundProfile } from '../profiles/find-profile.ts'
import { followColumns } from '../profiles/follow-profile.ts'
import type { ProposedTable } from './proposed-table.ts'
import type { RawTable } from '../readers/raw-table.ts'
import { asTemplate, templateWords, templateHeadingRow } from '../template/template-columns.ts'
import type { MappingProfile } from '../reading.ts'

export type { ProposedTable } from './proposed-table.ts'

/** One way to read each table, in their order; `profiles` are the party's earlier deliveries, newest first. */
export function proposeTables(
  raws: readonly RawTable[],
  given: Mapping | null,
  discipline: Discipline | null,
  profiles: readonly MappingProfile[] = [],
): ProposedTable[] {
  const tables = raws.map((raw) => {
    const own = given?.tables.find(({ file, sheet }) => file === raw.file && sheet === raw.sheet)
    if (own !== undefined) return followMapping(raw, own)
    if (templateHeadingRow(raw) !== null) return proposeTable(raw, discipline, templateWords(profiles))
    const found = findProfile(raw, profiles)
    return found === null ? proposeTable(raw, discipline) : followProfile(raw, found, discipline)
  })
  return leaveOutOthers(tables).map(withWords)
}

/** What the party's words mean, what its numbers count, and what nobody could read. */
function withWords(found: ProposedTable): ProposedTable {
  const { file, sheet } = found.raw
  const { rows, notes } = withoutTotalsBefore(found.raw, found.rows, found.mapping)
  const table = { ...found, rows, notes: [...found.notes, ...notes] }
  const words = askWords(table.raw, table, table.mapping)
  const units = askUnits(table.raw, table, words.mapping)
  const unread = table.mapping.use
    ? [
        ...unreadColumns(table.proposed, table.rows, table.raw.hasGeometry),
        ...phaseInRemarks(table.proposed, table.rows),
      ]
    : []
  return {
    ...table,
    mapping: units.mapping,
    questions: [...table.questions, ...words.questions, ...units.questions],
    notes: [
      ...table.notes,
      ...words.notes,
      ...unread.map((found) => ({ file, sheet, row: null, message: found })),
    ],
  }
}

function followMapping(raw: RawTable, mapping: TableMapping): ProposedTable {
  const headed = headedRows(raw, mapping.headerRow)
  const found = proposeColumns(headed, raw.hasGeometry)
  const wanted = new Map(mapping.columns.map(({ column, field }) => [column, field]))
  const units = new Map(mapping.columns.map(({ column, unit }) => [column, unit]))
  // A heading that was moved brings other columns: those that the mapping does not name are proposed anew.
  const isSameHeading = found.some(({ column }) => wanted.has(column)) || found.length === 0
  const proposed = found.map((column) => {
    const field = wanted.get(column.column)
    if (field === undefined) return isSameHeading ? { ...column, field: 'ignore' as const } : column
    return field === column.field ? column : { ...column, field, reason: message('import.reasonChosen') }
  })
  const columns = withUnits(namesAndFields(proposed), (column) => units.get(column))
  return {
    ...headed,
    raw,
    proposed,
    isGiven: true,
    profile: null,
    leftOut: null,
    questions: [],
    mapping: { ...mapping, columns },
  }
}

function followProfile(raw: RawTable, found: FoundProfile, discipline: Discipline | null): ProposedTable {
  const { profile, table, isSameFamily } = found
  const isNew = found.headerRow === null && table.headerRow !== null && raw.columns === null
  const headerRow = isNew ? findHeadingRow(raw) : found.headerRow
  const headed = headedRows(raw, headerRow)
  const { proposed, questions, notes } = followColumns(raw, headed, found)
  return {
    ...headed,
    raw,
    proposed,
    isGiven: false,
    leftOut: null,
    profile: { from: { delivery: profile.delivery, at: profile.at }, decidesUse: isSameFamily },
    questions: isSameFamily && !table.use ? [] : questions,
    notes: [...headed.notes, ...notes],
    mapping: {
      file: raw.file,
      sheet: raw.sheet,
      use: isSameFamily ? table.use : true,
      headerRow,
      crs: table.crs,
      encoding: raw.encoding,
      columns: withUnits(namesAndFields(proposed), unitBefore(table)),
      // Another list with the same headings may well be about something else.
      discipline: discipline ?? (isSameFamily ? table.discipline : disciplineOfFile(raw)),
      phases: table.phases,
      disciplines: table.disciplines,
      ...(isSameFamily && table.totals !== undefined ? { totals: table.totals } : {}),
      ...(table.apart === true ? { apart: true } : {}),
    },
  }
}

function proposeTable(
  raw: RawTable,
  discipline: Discipline | null,
  words: Pick<TableMapping, 'phases' | 'disciplines'> = { phases: {}, disciplines: {} },
): ProposedTable {
  const headerRow = templateHeadingRow(raw) ?? (raw.columns === null ? findHeadingRow(raw) : null)
  const headed = headedRows(raw, headerRow)
  const proposed = asTemplate(proposeColumns(headed, raw.hasGeometry))
  return {
    ...headed,
    raw,
    proposed,
    isGiven: false,
    profile: null,
    leftOut: null,
    questions: askPlace(raw, headed, proposed),
    mapping: {
      file: raw.file,
      sheet: raw.sheet,
      use: true,
      headerRow,
      crs: null,
      encoding: raw.encoding,
      columns: namesAndFields(proposed),
      discipline: discipline ?? disciplineOfFile(raw),
      ...words,
    },
  }
}

/** Numbers without a heading that would be places in RD if anybody said so. */
function askPlace(raw: RawTable, headed: HeadedRows, proposed: readonly ProposedColumn[]): Question[] {
  const doubtful = doubtfulPlace(headed, proposed, raw.hasGeometry)
  if (doubtful === null) return []
  const { file, sheet } = raw
  const asked = message('mapping.askPlace', { file, ...doubtful })
  return [{ about: 'columns', file, sheet, value: doubtful.x, message: asked, proposal: 'ignore' }]
}

type Columns = TableMapping['columns']

/** Puts what numbers count beside the columns of which it is known. */
function withUnits(columns: Columns, unitOf: (column: string) => Columns[number]['unit']): Columns {
  return columns.map((column) => {
    const unit = unitOf(column.column)
    return unit === undefined ? column : { ...column, unit }
  })
}

/** What the numbers of a column counted in an earlier delivery, by its heading. */
function unitBefore({ columns }: TableMapping): (column: string) => Columns[number]['unit'] {
  const units = new Map(columns.map(({ column, unit }) => [plainHeading(column), unit]))
  return (column) => units.get(plainHeading(column))
}

function namesAndFields(proposed: readonly ProposedColumn[]): TableMapping['columns'] {
  return proposed.map(({ column, field }) => ({ column, field }))
}

/** The name of the sheet, of the file and of the zip around it, in that order; folders carry names of parties. */
function disciplineOfFile({ file, sheet }: RawTable): Discipline | null {
  const [name = '', ...around] = file.split('/').reverse()
  const zips = around.filter((part) => part.toLowerCase().endsWith('.zip'))
  for (const part of [sheet ?? '', name, ...zips]) {
    const words = part.replace(/\.[a-z]+$/i, '').replace(/[_\d]+/g, ' ')
    // Two letters in a name are initials, a version or an office far more often than a voltage.
    const found = disciplineOfName(words.replace(/(?<![\p{L}])\p{L}{1,2}(?![\p{L}])/gu, ' '))
    if (found !== null) return found
  }
  return null
}
