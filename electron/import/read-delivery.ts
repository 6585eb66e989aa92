/** Reads the files of one delivery as works: the one door of this room. */
import type { ImportReport, RowRemark } from '../../shared/domain/delivery.ts'
import type { Question } from '../../shared/domain/draft.ts'
import { message, type Message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { knownCrs } from '../../shared/geo/crs.ts'
import { askEncoding } from './tables/ask-encoding.ts'
import { draftTable, mappingOf } from './tables/draft-tables.ts'
import { joinRows } from './tables/join-rows.ts'
import { countingColumn, findJoins, type TableJoin } from './tables/join-tables.ts'
import { mergeWorks } from './works/merge-works.ts'
import { openFilesInTurns } from './files/open-files.ts'
import { openTable, remarkOn, type OpenTable, type ReadRowAndPlace } from './tables/open-table.ts'
import { askTables, leftOutNote } from './tables/choose-tables.ts'
import { unpacked } from './packed/packed-works.ts'
import { findPlaces } from './tables/find-places.ts'
import { proposeTables, type ProposedTable } from './tables/propose-mapping.ts'
import { readRows } from './tables/read-rows.ts'
import type { DeliveredFile, DeliveryReading, ReadingOptions } from './reading.ts'
import { mappedTable } from './rows/mapped-table.ts'

export type { DeliveredFile, DeliveryReading, ReadingOptions } from './reading.ts'

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
  const say = (file: string) =>
    options.onProgress?.({ what: message('import.reading', { file }), done: 0, total: null })
  const opened = await openFilesInTurns(files, options.mapping, say, options.context.profiles)
  options.onOpened?.()
  const proposed = proposeTables(opened.tables, options.mapping, options.discipline, options.context.profiles)
  const mapped = proposed.map((table) =>
    table.mapping.use ? mappedTable(table.raw, table.columns, table.rows, table.mapping) : null,
  )
  const joins = findJoins(mapped)
  const tables = proposed.map((table, index) => openTable(table, mapped[index] ?? null, options))
  await readRows(tables, options)
  const read = reading(tables, joins, opened.notes, options)
  // Only a heading; with a mapping someone is looking, and may point at another one.
  if (read.report.read === 0 && options.mapping === null)
    throw new ExpectedFailure(noRowsIn(read.report, proposed))
  return read
}

function noRowsIn({ files }: ImportReport, tables: readonly ProposedTable[]): Message {
  const why = tables.find(({ leftOut }) => leftOut !== null)?.leftOut
  // By itself there is no table to switch on.
  if (files.length === 0 && why?.key === 'import.codeList') return message('import.onlyCodes', why.values)
  if (files.length === 0 && why != null) return why
  return message('import.noRows', { file: [...new Set(files.map(({ path }) => path))].join(', ') })
}

function reading(
  tables: readonly OpenTable[],
  joins: readonly TableJoin[],
  fileNotes: readonly RowRemark[],
  options: ReadingOptions,
): DeliveryReading {
  const joined = joinRows(tables, joins)
  const found = findPlaces(tables, joins, joined, options.context)
  const entries = tables.flatMap(({ rows, mapped }) => {
    if (mapped === null) return []
    return rows.flatMap((row): ReadRowAndPlace[] => {
      if (joined.used.has(row)) return []
      const place = found.places.get(row)
      const work = joined.works.get(row)
      if (work === undefined && place === undefined) return [row]
      const placed = { ...unpacked(work ?? row.work), ...place }
      const { number, name } = placed.fields
      return [{ ...row, work: placed, number, name }]
    })
  })
  const merged = mergeWorks(entries)
  const { works } = merged
  const used = tables.filter(({ mapped }) => mapped !== null)
  const placed = works.filter(({ place }) => place !== null)
  const rejected = used.flatMap(({ proposed }) => [...proposed.raw.rejected, ...proposed.rejected])
  const report: ImportReport = {
    files: used.map(fileLine),
    read: used.reduce((sum, { rows }) => sum + rows.length, 0) + rejected.length,
    works: placed.length,
    unplaced: works.length - placed.length,
    unsure: placed.filter(({ placing }) => !placing.sure).length,
    joined: joined.used.size + merged.joined,
    rejected,
    repaired: used.flatMap(({ proposed, placer }) => [...proposed.raw.repaired, ...(placer?.repaired ?? [])]),
    notes: [...fileNotes, ...tables.flatMap(notesOf), ...joined.notes, ...found.notes, ...merged.notes],
    mapping: { tables: tables.map((table, index) => mappingOf(table, index, joins)) },
  }
  const questions = [
    ...askTables(tables.map(({ proposed }) => proposed)),
    ...tables.flatMap((_, index) => askCounting(tables, index, joins)),
    ...(merged.question === null ? [] : [merged.question]),
    ...used.flatMap(({ proposed, placer }) => [
      ...askEncoding(proposed),
      ...(placer?.question ? [placer.question] : []),
      ...proposed.questions,
    ]),
  ]
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

/** A list without places that counts its rows as a layer beside it does: in doubt whether it refers to it. */
function askCounting(tables: readonly OpenTable[], list: number, joins: readonly TableJoin[]): Question[] {
  if (joins.some((join) => join.list === list)) return []
  const found = countingColumn(
    tables.map(({ mapped }) => mapped),
    list,
  )
  const [own, features] = [tables[list]?.mapped, found === null ? null : tables[found.features]?.mapped]
  if (own == null || features == null || found === null || tables[list]?.proposed.isGiven === true) return []
  const { file, sheet } = own.raw
  const values = { column: found.column, list: sheet ?? file, file: features.raw.sheet ?? features.raw.file }
  const asked = message('mapping.askCounting', values)
  return [{ about: 'columns', file, sheet, value: found.column, message: asked, proposal: 'ignore' }]
}

function fileLine({ proposed: { raw }, rows, placer }: OpenTable): ImportReport['files'][number] {
  const { file, kind, sheet, encoding } = raw
  return { path: file, kind, sheet, crs: placer?.crs ?? null, encoding, rows: rows.length }
}

function notesOf({ proposed, mapped, rows, placer, notes }: OpenTable): RowRemark[] {
  if (mapped === null) return [leftOutNote(proposed)]
  // Beside others a file with only a heading would stand there as if it had been read.
  const { file, sheet } = proposed.raw
  const isEmpty = rows.length + proposed.raw.rejected.length + proposed.rejected.length === 0
  const empty = isEmpty ? [remarkOn(mapped, null, message('import.noRows', { file: sheet ?? file }))] : []
  const { columns } = proposed.mapping
  const isUnknown = !isEmpty && columns.length > 0 && columns.every(({ field }) => field === 'ignore')
  const unknown = isUnknown ? [remarkOn(mapped, null, message('import.nothingRecognised'))] : []
  if (!isEmpty && columns.length === 0)
    unknown.push(remarkOn(mapped, null, message('import.onlyShapes', { file })))
  const found = [...empty, ...proposed.raw.notes, ...proposed.notes, ...mapped.notes, ...unknown]
  return [...found, ...notes, ...(placer?.notes() ?? [])]
}
