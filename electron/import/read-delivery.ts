/** Reads the files of one delivery as works: the one door of this room. */
import type { ImportReport, RowRemark, TableMapping } from '../../shared/domain/delivery.ts'
import type { DraftTable } from '../../shared/domain/draft.ts'
import { message, type Message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import type { Placing } from '../../shared/domain/placing.ts'
import { boundsOf } from '../../shared/geo/bounds.ts'
import { knownCrs } from '../../shared/geo/crs.ts'
import { fromWkb, toWkb } from '../../shared/geo/wkb.ts'
import { completeFields, together } from './complete-work.ts'
import { findJoins, keyOf, type TableJoin } from './join-tables.ts'
import { openFiles } from './open-files.ts'
import { tablePlacer, type PlacedRow, type TablePlacer } from './place-table.ts'
import { leftOutNote, proposeTables, type ProposedTable } from './propose-mapping.ts'
import { textOf, type RawTable } from './readers/raw-table.ts'
import type { DeliveredFile, DeliveryReading, ReadingOptions, ReadPlace, ReadWork } from './reading.ts'
import { mappedTable, type MappedTable } from './rows/mapped-table.ts'
import { readRow, type RowReading } from './rows/read-row.ts'

export type { DeliveredFile, DeliveryReading, ReadingOptions, ReadWork } from './reading.ts'

/** Rows between two looks at the signal. */
const rowsAtOnce = 1_000
const topRowsShown = 15

/**
 * Reads a delivery. Everything that can be read is read; what the files leave open is asked, and read by its proposal
 * meanwhile. The mapping in the report, given back in `options.mapping`, gives the same reading.
 *
 * Every row is accounted for: `read` = `works` + `unplaced` + `rejected` + `joined`. Titles, headings, totals and rows
 * that the file marks as deleted are no rows; the notes count them.
 * Rejects with an ExpectedFailure, one sentence, when nothing can be read, and with the signal's reason when aborted.
 */
export async function readDelivery(
  files: readonly DeliveredFile[],
  options: ReadingOptions,
): Promise<DeliveryReading> {
  options.signal?.throwIfAborted()
  if (!knownCrs(options.projectCrs))
    throw new ExpectedFailure(message('import.unknownCrs', { crs: options.projectCrs }))
  const opened = openFiles(files, options.mapping, (file) =>
    options.onProgress?.({ what: message('import.reading', { file }), done: 0, total: null }),
  )
  const proposed = proposeTables(opened.tables, options.mapping, options.discipline)
  const mapped = proposed.map((table) =>
    table.mapping.use ? mappedTable(table.raw, table.columns, table.rows, table.mapping) : null,
  )
  const joins = findJoins(mapped)
  const tables = proposed.map((table, index) => openTable(table, mapped[index] ?? null, options))
  await readRows(tables, options)
  const read = reading(tables, joins, opened.notes, options)
  // Only a heading; with a mapping someone is looking, and may point at another one.
  if (read.report.read === 0 && options.mapping === null) throw new ExpectedFailure(noRowsIn(read.report))
  return read
}

function noRowsIn({ files }: ImportReport): Message {
  return message('import.noRows', { file: [...new Set(files.map(({ path }) => path))].join(', ') })
}

/** A table on its way: its rows with what they say and where they lie. */
interface OpenTable {
  readonly proposed: ProposedTable
  readonly mapped: MappedTable | null
  readonly placer: TablePlacer | null
  readonly rows: ReadRowAndPlace[]
  readonly notes: RowRemark[]
}

interface ReadRowAndPlace extends PlacedRow {
  readonly row: number
  readonly reading: RowReading
}

function openTable(proposed: ProposedTable, mapped: MappedTable | null, options: ReadingOptions): OpenTable {
  const placer = mapped === null ? null : tablePlacer(mapped, proposed.isGiven, options)
  return { proposed, mapped, placer, rows: [], notes: [] }
}

async function readRows(tables: readonly OpenTable[], options: ReadingOptions): Promise<void> {
  const total = tables.reduce((sum, { mapped }) => sum + (mapped?.rows.length ?? 0), 0)
  let done = 0
  for (const { mapped, placer, rows, notes } of tables) {
    if (mapped === null || placer === null) continue
    const what = message('import.reading', { file: mapped.raw.file })
    for (const row of mapped.rows) {
      const reading = readRow(mapped, row)
      for (const remark of reading.remarks) notes.push(remarkOn(mapped, row.row, remark))
      rows.push({ row: row.row, reading, ...placer.place(row) })
      if (++done % rowsAtOnce !== 0) continue
      options.onProgress?.({ what, done, total })
      await new Promise((resolve) => setImmediate(resolve))
      options.signal?.throwIfAborted()
    }
    notes.push(...summaries(mapped, rows))
  }
}

function remarkOn({ raw }: MappedTable, row: number | null, found: Message): RowRemark {
  return { file: raw.file, sheet: raw.sheet, row, message: found }
}

/** Said once per table instead of once per row. */
function summaries(mapped: MappedTable, rows: readonly ReadRowAndPlace[]): RowRemark[] {
  const derived = rows.filter(({ reading }) => reading.fields.period.derived !== null).length
  const byName = rows.filter(({ reading }) => reading.isYearFromName).length
  const unknown = new Map<string, number>()
  for (const { reading } of rows) {
    const { phase } = reading.fields
    if (phase !== null && !(phase in mapped.mapping.phases)) unknown.set(phase, (unknown.get(phase) ?? 0) + 1)
  }
  return [
    ...(derived === 0 ? [] : [remarkOn(mapped, null, message('import.boundsDerived', { count: derived }))]),
    ...(byName === 0
      ? []
      : [
          remarkOn(
            mapped,
            null,
            message('import.yearFromName', { count: byName, year: mapped.yearInName ?? '' }),
          ),
        ]),
    ...[...unknown].map(([phase, count]) =>
      remarkOn(mapped, null, message('import.phaseUnknown', { phase, count })),
    ),
  ]
}

function reading(
  tables: readonly OpenTable[],
  joins: readonly TableJoin[],
  fileNotes: readonly RowRemark[],
  options: ReadingOptions,
): DeliveryReading {
  const joined = joinTables(tables, joins)
  const works = tables.flatMap((table, index) =>
    table.rows.flatMap((row): ReadWork[] =>
      joined.used.has(row)
        ? []
        : [joined.works.get(row) ?? workOf(tables[index]?.mapped ?? null, row)].filter(
            (work) => work !== null,
          ),
    ),
  )
  const used = tables.filter(({ mapped }) => mapped !== null)
  const placed = works.filter(({ place }) => place !== null)
  const rejected = used.flatMap(({ proposed }) => [...proposed.raw.rejected, ...proposed.rejected])
  const report: ImportReport = {
    files: used.map(fileLine),
    read: used.reduce((sum, { rows }) => sum + rows.length, 0) + rejected.length,
    works: placed.length,
    unplaced: works.length - placed.length,
    unsure: placed.filter(({ placing }) => !placing.sure).length,
    joined: joined.used.size,
    rejected,
    repaired: used.flatMap(({ proposed, placer }) => [...proposed.raw.repaired, ...(placer?.repaired ?? [])]),
    notes: [...fileNotes, ...tables.flatMap(notesOf), ...joined.notes],
    mapping: { tables: tables.map((table, index) => mappingOf(table, index, joins)) },
  }
  const questions = used.map(({ placer }) => placer?.question ?? null).filter((question) => question !== null)
  options.onProgress?.({
    what: message('import.reading', { file: '' }),
    done: works.length,
    total: works.length,
  })
  return {
    report,
    works,
    tables: tables.map((table, index) => draftTable(table, index, tables, joins)),
    questions,
  }
}

function workOf(
  mapped: MappedTable | null,
  { row, reading, place, placing }: ReadRowAndPlace,
): ReadWork | null {
  if (mapped === null) return null
  const source = { file: mapped.raw.file, sheet: mapped.raw.sheet, row }
  return { fields: reading.fields, place, placing, source, work: null }
}

interface JoinedTables {
  /** Works of list rows that found their feature. */
  readonly works: ReadonlyMap<ReadRowAndPlace, ReadWork>
  /** Feature rows that became part of such a work. */
  readonly used: ReadonlySet<ReadRowAndPlace>
  readonly notes: readonly RowRemark[]
}

function joinTables(tables: readonly OpenTable[], joins: readonly TableJoin[]): JoinedTables {
  const works = new Map<ReadRowAndPlace, ReadWork>()
  const used = new Set<ReadRowAndPlace>()
  const notes: RowRemark[] = []
  for (const join of joins) {
    const list = tables[join.list]
    const features = tables[join.features]
    if (list?.mapped == null || features?.mapped == null) continue
    const byKey = rowsByKey(features.mapped, features.rows, join.featureColumn)
    let count = 0
    list.mapped.rows.forEach((raw, index) => {
      const row = list.rows[index]
      const key = keyOf(raw.cells[join.listColumn])
      if (row === undefined || list.mapped === null || key === '') return
      const found = byKey.get(key) ?? []
      const [first] = found
      if (first === undefined) {
        const values = { feature: textOf(raw.cells[join.listColumn]), file: features.proposed.raw.file }
        notes.push(remarkOn(list.mapped, row.row, message('import.featureNotFound', values)))
        return
      }
      count++
      for (const feature of found) used.add(feature)
      const place = togetherPlace(found)
      const source = { file: list.mapped.raw.file, sheet: list.mapped.raw.sheet, row: row.row }
      const placing: Placing = { how: place === null ? null : 'feature', sure: place !== null, why: null }
      works.set(row, {
        fields: completeFields(row.reading, first.reading),
        place,
        placing,
        source,
        work: null,
      })
    })
    const column = list.mapped.columns[join.listColumn] ?? ''
    const said = message('import.joinedTo', { count, file: features.proposed.raw.file, column })
    notes.push(remarkOn(list.mapped, null, said))
  }
  return { works, used, notes }
}

function togetherPlace(features: readonly ReadRowAndPlace[]): ReadPlace | null {
  const [only] = features
  if (only !== undefined && features.length === 1) return only.place
  const geometry = together(features.flatMap(({ place }) => (place === null ? [] : [fromWkb(place.wkb)])))
  const bounds = geometry && boundsOf(geometry)
  return geometry && bounds && { wkb: toWkb(geometry), bounds }
}

function rowsByKey(
  mapped: MappedTable,
  rows: readonly ReadRowAndPlace[],
  column: number,
): Map<string, ReadRowAndPlace[]> {
  const byKey = new Map<string, ReadRowAndPlace[]>()
  mapped.rows.forEach((raw, index) => {
    const row = rows[index]
    const key = keyOf(raw.cells[column])
    if (row !== undefined && key !== '') byKey.set(key, [...(byKey.get(key) ?? []), row])
  })
  return byKey
}

function fileLine({ proposed: { raw }, rows, placer }: OpenTable): ImportReport['files'][number] {
  const { file, kind, sheet, encoding } = raw
  return { path: file, kind, sheet, crs: placer?.crs ?? null, encoding, rows: rows.length }
}

function notesOf({ proposed, mapped, placer, notes }: OpenTable): RowRemark[] {
  if (mapped === null) return proposed.isGiven ? [] : [leftOutNote(proposed)]
  const { columns } = proposed.mapping
  const isUnknown = columns.length > 0 && columns.every(({ field }) => field === 'ignore')
  const unknown = isUnknown ? [remarkOn(mapped, null, message('import.nothingRecognised'))] : []
  const found = [...proposed.raw.notes, ...proposed.notes, ...mapped.notes, ...unknown]
  return [...found, ...notes, ...(placer?.notes() ?? [])]
}

/** What was proposed and found, so that reading by it again gives the same. */
function mappingOf(
  { proposed, placer }: OpenTable,
  index: number,
  joins: readonly TableJoin[],
): TableMapping {
  const listColumn = joins.find(({ list }) => list === index)?.listColumn
  const columns = proposed.mapping.columns.map(({ column, field }, at) => ({
    column,
    field: at === listColumn && field === 'ignore' ? ('feature' as const) : field,
  }))
  return { ...proposed.mapping, columns, crs: placer === null ? proposed.mapping.crs : placer.crs }
}

function draftTable(
  { proposed }: OpenTable,
  index: number,
  tables: readonly OpenTable[],
  joins: readonly TableJoin[],
): DraftTable {
  const { raw } = proposed
  const join = joins.find(({ list }) => list === index)
  const features = join === undefined ? undefined : tables[join.features]
  return {
    file: raw.file,
    sheet: raw.sheet,
    kind: raw.kind,
    rows: proposed.rows.length,
    hasGeometry: raw.hasGeometry,
    columns: proposed.proposed.map(({ column, field, reason, values }, at) => {
      const samples = [...values.samples]
      if (at !== join?.listColumn || features === undefined) return { column, field, reason, samples }
      const referred = features.proposed.columns[join.featureColumn] ?? ''
      const because = message('import.reasonJoin', { file: features.proposed.raw.file, column: referred })
      return { column, field: field === 'ignore' ? 'feature' : field, reason: because, samples }
    }),
    profile: null,
    topRows: raw.columns === null ? topRowsOf(raw) : [],
  }
}

/** The first rows with blank ones in their place, so that the row people point at is the row of the file. */
function topRowsOf({ rows }: RawTable): string[][] {
  const byRow = new Map(rows.slice(0, topRowsShown).map(({ row, cells }) => [row, cells.map(textOf)]))
  const last = Math.min(topRowsShown, Math.max(0, ...byRow.keys()))
  return Array.from({ length: last }, (_blank, at) => byRow.get(at + 1) ?? [])
}
