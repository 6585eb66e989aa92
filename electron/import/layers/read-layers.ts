/** Reads files that are to become reference layers: every table with its shapes, its columns and what it looks like. */
import { message, type Message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import type { Bounds } from '../../../shared/domain/work.ts'
import { openFiles } from '../files/open-files.ts'
import { tablePlacer } from '../place/place-table.ts'
import { proposeTables, type ProposedTable } from '../tables/propose-mapping.ts'
import { textOf } from '../readers/raw-table.ts'
import { nothingKnown, type DeliveredFile, type ReadingProgress } from '../reading.ts'
import { mappedTable } from '../rows/mapped-table.ts'
import { countDays } from '../detect/days-in-column.ts'
import { addressColumn, proposeLayer, type LayerColumn, type LayerProposal } from './propose-layer.ts'

/** One table of the files. `features` have a place; `columns` hold one text for each of them, in their order. */
export interface ReadLayerTable {
  readonly file: string
  readonly sheet: string | null
  readonly crs: string | null
  readonly columns: readonly LayerColumn[]
  readonly features: readonly { readonly wkb: Uint8Array; readonly bounds: Bounds }[]
  readonly proposal: LayerProposal
}

export interface ReadLayers {
  readonly tables: readonly ReadLayerTable[]
  readonly notes: readonly Message[]
}

export interface ReadLayersOptions {
  /** `EPSG:28992`, the coordinate system of the project. */
  readonly projectCrs: string
  /** Coordinate system of the files, by choice of a person; null: as they say. */
  readonly crs: string | null
  readonly onProgress?: (progress: ReadingProgress) => void
}

/**
 * Reads files as layers, mended and in metres of the project's system. Tables without a single place are left out.
 * Fails with a sentence when nothing can be read or nothing in it has a place.
 */
export function readLayers(files: readonly DeliveredFile[], options: ReadLayersOptions): ReadLayers {
  const say = (file: string) =>
    options.onProgress?.({ what: message('layer.reading', { file }), done: 0, total: null })
  const opened = openFiles(files, null, say)
  const notes = opened.notes.map((note) => note.message)
  const read = proposeTables(opened.tables, null, null).map((table) => readTable(table, options, notes))
  const tables = read.filter(({ features }) => features.length > 0)
  if (tables.length === 0) throw new ExpectedFailure(nothingPlaced(read, notes))
  return { tables, notes }
}

function nothingPlaced(read: readonly ReadLayerTable[], notes: readonly Message[]): Message {
  const unknown = notes.find(({ key }) => key === 'layer.crsUnknown')
  return unknown ?? message('layer.empty', { file: read.map(({ file }) => file).join(', ') })
}

function readTable(table: ProposedTable, options: ReadLayersOptions, notes: Message[]): ReadLayerTable {
  const { raw } = table
  const mapped = mappedTable(raw, table.columns, table.rows, table.mapping)
  const placer = tablePlacer(mapped, false, {
    ...options,
    mapping: null,
    discipline: null,
    context: nothingKnown,
  })
  const features: { wkb: Uint8Array; bounds: Bounds }[] = []
  const values: string[][] = table.columns.map(() => [])
  for (const row of mapped.rows) {
    const { place } = placer.place(row)
    if (place === null) continue
    features.push(place)
    values.forEach((texts, index) => texts.push(textOf(row.cells[index])))
  }
  const { file, sheet } = raw
  if (placer.question !== null && placer.crs === null) notes.push(message('layer.crsUnknown', { file }))
  else if (placer.question !== null) notes.push(message('layer.crsAssumed', { file, crs: placer.crs ?? '' }))
  else if (features.length > 0 && features.length < mapped.rows.length)
    notes.push(message('layer.withoutPlace', { file, count: mapped.rows.length - features.length }))
  const own = table.columns.map((column, index) => {
    const texts = values[index] ?? []
    return { column, values: texts, dates: countDays(texts) }
  })
  const combined = addressColumn(own)
  const columns = combined === null ? own : [...own, combined]
  const proposal = proposeLayer({ file, sheet, columns, address: combined?.column ?? null, features })
  return { file, sheet, crs: placer.crs, columns, features, proposal }
}
