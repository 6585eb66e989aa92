/** How a table is to be read: by the mapping it was given, or else as its heading, values and name propose. */
import type { Mapping, RowRemark, TableMapping } from '../../shared/domain/delivery.ts'
import type { Discipline } from '../../shared/domain/discipline.ts'
import type { Firmness } from '../../shared/domain/firmness.ts'
import { message } from '../../shared/domain/message.ts'
import { disciplineOfName } from './detect/discipline-words.ts'
import { findHeadingRow, headedRows, type HeadedRows } from './detect/heading-row.ts'
import { firmnessOfPhase } from './detect/phase-words.ts'
import { proposeColumns, type ProposedColumn } from './detect/propose-columns.ts'
import { plainWords } from './detect/plain-words.ts'
import { textOf, type RawTable } from './readers/raw-table.ts'

/** A table with its heading, the meaning of its columns and how it will be read; the system comes later. */
export interface ProposedTable extends HeadedRows {
  readonly raw: RawTable
  readonly mapping: TableMapping
  readonly proposed: readonly ProposedColumn[]
  /** The mapping was given and is only followed. */
  readonly isGiven: boolean
}

export function proposeTables(
  raws: readonly RawTable[],
  given: Mapping | null,
  discipline: Discipline | null,
): ProposedTable[] {
  const tables = raws.map((raw) => {
    const own = given?.tables.find(({ file, sheet }) => file === raw.file && sheet === raw.sheet)
    return own === undefined ? proposeTable(raw, discipline) : followMapping(raw, own)
  })
  return leaveOutOthers(tables)
}

function followMapping(raw: RawTable, mapping: TableMapping): ProposedTable {
  const headed = headedRows(raw, mapping.headerRow)
  const found = proposeColumns(headed.columns, headed.rows, raw.hasGeometry)
  const wanted = new Map(mapping.columns.map(({ column, field }) => [column, field]))
  // A heading that was moved brings other columns: those that the mapping does not name are proposed anew.
  const isSameHeading = found.some(({ column }) => wanted.has(column)) || found.length === 0
  const proposed = found.map((column) => {
    const field = wanted.get(column.column)
    if (field === undefined) return isSameHeading ? { ...column, field: 'ignore' as const } : column
    return field === column.field ? column : { ...column, field, reason: message('import.reasonChosen') }
  })
  const phases = { ...phasesIn(headed, proposed), ...mapping.phases }
  return {
    ...headed,
    raw,
    proposed,
    isGiven: true,
    mapping: { ...mapping, columns: namesAndFields(proposed), phases },
  }
}

function proposeTable(raw: RawTable, discipline: Discipline | null): ProposedTable {
  const headerRow = raw.columns === null ? findHeadingRow(raw) : null
  const headed = headedRows(raw, headerRow)
  const proposed = proposeColumns(headed.columns, headed.rows, raw.hasGeometry)
  const mapping: TableMapping = {
    file: raw.file,
    sheet: raw.sheet,
    use: true,
    headerRow,
    crs: null,
    encoding: raw.encoding,
    columns: namesAndFields(proposed),
    discipline: discipline ?? disciplineOfFile(raw),
    phases: phasesIn(headed, proposed),
    disciplines: {},
  }
  return { ...headed, raw, proposed, isGiven: false, mapping }
}

function namesAndFields(proposed: readonly ProposedColumn[]): TableMapping['columns'] {
  return proposed.map(({ column, field }) => ({ column, field }))
}

/** The name of the sheet, of the file and of the zip around it, in that order; folders carry names of parties. */
function disciplineOfFile({ file, sheet }: RawTable): Discipline | null {
  const [name = '', ...around] = file.split('/').reverse()
  const zips = around.filter((part) => part.toLowerCase().endsWith('.zip'))
  for (const part of [sheet ?? '', name, ...zips]) {
    const found = disciplineOfName(part.replace(/\.[a-z]+$/i, '').replace(/[_\d]+/g, ' '))
    if (found !== null) return found
  }
  return null
}

/** Every different word in the phase column that is recognised. */
function phasesIn(headed: HeadedRows, proposed: readonly ProposedColumn[]): Record<string, Firmness> {
  const columns = proposed.flatMap(({ field }, index) => (field === 'phase' ? [index] : []))
  const phases: Record<string, Firmness> = {}
  for (const { cells } of headed.rows)
    for (const column of columns) {
      const phase = textOf(cells[column])
      if (phase === '' || phase in phases) continue
      const firmness = firmnessOfPhase(phase)
      if (firmness !== null) phases[phase] = firmness
    }
  return phases
}

/** Sheets such as an explanation or a list of codes are left out, when another sheet clearly holds works. */
function leaveOutOthers(tables: readonly ProposedTable[]): ProposedTable[] {
  return tables.map((table) => {
    if (table.isGiven || table.raw.sheet === null || holdsWorks(table)) return table
    const others = tables.filter(({ raw }) => raw.file === table.raw.file && raw.sheet !== table.raw.sheet)
    const isLegend = others.some((other) => holdsWorks(other) && recognised(other) > recognised(table))
    if (!isLegend) return table
    return { ...table, mapping: { ...table.mapping, use: false } }
  })
}

function holdsWorks(table: ProposedTable): boolean {
  const name = plainWords(table.raw.sheet ?? '')
  if (
    /\b(legenda|toelichting|codes|codelijst|lijsten|keuzelijst\w*|uitleg|instructie|voorblad|versie\w*|readme)\b/.test(
      name,
    )
  )
    return false
  return table.rows.length > 0 && recognised(table) >= 2
}

function recognised({ mapping }: ProposedTable): number {
  return new Set(mapping.columns.map(({ field }) => field).filter((field) => field !== 'ignore')).size
}

/** What is said in the report about a table that is left out. */
export function leftOutNote({ raw }: ProposedTable): RowRemark {
  const found = message('import.sheetLeftOut', { sheet: raw.sheet ?? raw.file })
  return { file: raw.file, sheet: raw.sheet, row: null, message: found }
}
