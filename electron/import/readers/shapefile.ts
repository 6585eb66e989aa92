/**
 * A shapefile as a table: shapes from the `.shp`, attributes from the `.dbf`, and what `.prj` and `.cpg` say.
 * One bad record costs one record; a row deleted in the `.dbf` takes its shape with it.
 */
import type { RowRemark } from '../../../shared/domain/delivery.ts'
import { message, type MessageKey } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import type { PlainShape } from '../../../shared/geo/plain-shape.ts'
import { countDbfRows, readDbf, type DbfTable } from './dbf.ts'
import { inspectRecord, plainShapeOf, type RecordPlace } from './plain-record.ts'
import { rawTable, type RawRow, type RawTable } from './raw-table.ts'
import { decodeShape, type ShapeNotice } from './shape-geometry.ts'
import { findRecords, isShapefile, mostRecords, type ShapeRecord } from './shape-records.ts'
import { decode, utf8Use, westEuropean } from './text-encoding.ts'

/** The files of one shapefile. `shp` null: a `.dbf` by itself. */
export interface ShapefileParts {
  readonly shp: Uint8Array | null
  readonly shx: Uint8Array | null
  readonly dbf: Uint8Array | null
  readonly prj: Uint8Array | null
  readonly cpg: Uint8Array | null
}

/** Reads one shapefile; fails with a sentence when its bytes are not what the name says. */
export function readShapefile(file: string, parts: ShapefileParts, encoding: string | null): RawTable {
  const { shp, shx } = parts
  if (shp !== null && !isShapefile(shp)) throw new ExpectedFailure(message('import.notAShapefile', { file }))
  if (parts.dbf !== null && countDbfRows(parts.dbf) > mostRecords) throw tooMany(file)
  const cpg = parts.cpg === null ? null : asText(parts.cpg)
  const dbf = parts.dbf === null ? null : readDbf(parts.dbf, cpg, encoding)
  const remarks = new Remarks(file)
  if (parts.dbf !== null && dbf === null) remarks.note(null, 'import.dbfUnreadable')
  if (shp === null && dbf === null) throw new ExpectedFailure(message('import.notAShapefile', { file }))
  if (shp !== null && parts.dbf === null) remarks.note(null, 'import.noDbf')
  const usableShx = shx !== null && isShapefile(shx) ? viewOf(shx) : null
  const records = shp === null ? [] : findRecords(viewOf(shp), usableShx, dbf?.rows.length ?? null)
  if (records.length > mostRecords) throw tooMany(file)
  const rows = shp === null ? rowsWithoutShapes(dbf, 0) : rowsOf(viewOf(shp), records, dbf, remarks)
  noteAboutDbf(dbf, remarks)
  return rawTable({
    file,
    sheet: null,
    kind: 'shapefile',
    columns: dbf?.columns ?? [],
    rows,
    encoding: dbf?.encoding ?? null,
    encodingDoubt: dbf?.encodingDoubt ?? null,
    crsText: parts.prj === null ? null : asText(parts.prj),
    hasGeometry: shp !== null,
    rejected: remarks.rejected,
    lostRows: lostRows(remarks.rejected, dbf),
    repaired: remarks.repaired,
    notes: remarks.notes,
  })
}

function tooMany(file: string): ExpectedFailure {
  return new ExpectedFailure(message('import.tooManyRows', { file, most: mostRecords }))
}

/** What the .dbf says of records whose shape cannot be read. */
function lostRows(rejected: readonly RowRemark[], dbf: DbfTable | null): RawRow[] {
  return rejected.flatMap(({ row }) => {
    const cells = row === null ? null : dbf?.rows[row - 1]
    return row === null || !cells ? [] : [{ row, cells, geometry: null }]
  })
}

/** Collects what is to be said about rows of one file. */
class Remarks {
  readonly rejected: RowRemark[] = []
  readonly repaired: RowRemark[] = []
  readonly notes: RowRemark[] = []
  readonly #file: string
  constructor(file: string) {
    this.#file = file
  }
  reject(row: number, key: MessageKey): void {
    this.rejected.push({ file: this.#file, sheet: null, row, message: message(key) })
  }
  repair(row: number, key: MessageKey): void {
    this.repaired.push({ file: this.#file, sheet: null, row, message: message(key) })
  }
  note(row: number | null, key: MessageKey, values: Record<string, string | number> = {}): void {
    this.notes.push({ file: this.#file, sheet: null, row, message: message(key, values) })
  }
}

const noCells: RawRow['cells'] = []
const noFile = new DataView(new ArrayBuffer(0))
const nothingThere: ReturnType<typeof inspectRecord> = { hasPlace: false, notices: [] }

/** A row that knows where its shape stands in the file, and decodes it when it is looked at: shapes are many. */
class ShapeRow implements RawRow {
  readonly row: number
  #cells: RawRow['cells']
  #shp: DataView
  #start: number
  #end: number
  constructor(row: number, cells: RawRow['cells'], { shp, start, end }: RecordPlace) {
    this.row = row
    this.#cells = cells
    this.#shp = shp
    this.#start = start
    this.#end = end
  }
  get cells(): RawRow['cells'] {
    return this.#cells
  }
  get geometry(): GeoJSON.Geometry | null {
    return this.#start === this.#end ? null : decodeShape(this.#shp, this.#start, this.#end).geometry
  }
  plain(): PlainShape | null {
    return plainShapeOf({ shp: this.#shp, start: this.#start, end: this.#end })
  }
  letGo(): void {
    this.#cells = noCells
    this.#shp = noFile
    this.#start = this.#end = 0
  }
}

function rowsOf(
  shp: DataView,
  records: readonly ShapeRecord[],
  dbf: DbfTable | null,
  remarks: Remarks,
): RawRow[] {
  const rows: RawRow[] = []
  const seen: Record<ShapeNotice, number> = { closed: 0, rewound: 0, stacked: 0, heights: 0, surfaces: 0 }
  for (const { index, start, end, state } of records) {
    const cells = dbf === null ? [] : dbf.rows[index]
    if (cells === null) continue
    if (state === 'lost' || state === 'broken') {
      remarks.reject(index + 1, state === 'lost' ? 'import.recordDamaged' : 'import.damagedFromHere')
      continue
    }
    const record = { shp, start, end }
    const { hasPlace, notices } = state === 'sound' ? inspectRecord(record) : nothingThere
    for (const notice of notices) seen[notice]++
    if (notices.includes('closed')) remarks.repair(index + 1, 'import.ringClosed')
    if (notices.includes('stacked')) remarks.note(index + 1, 'import.ringInRing')
    if (!hasPlace)
      remarks.note(index + 1, state === 'sound' ? 'import.noGeometry' : 'import.geometryUnreadable')
    const [row, said] = [index + 1, cells ?? []]
    rows.push(hasPlace ? new ShapeRow(row, said, record) : { row, cells: said, geometry: null })
  }
  if (seen.rewound > 0) remarks.note(null, 'import.rewound', { count: seen.rewound })
  if (seen.heights > 0) remarks.note(null, 'import.heights', { count: seen.heights })
  if (seen.surfaces > 0) remarks.note(null, 'import.surfaces', { count: seen.surfaces })
  if (dbf !== null) noteDifference(records.length, dbf.rows.length, remarks)
  return [...rows, ...rowsWithoutShapes(dbf, records.length)]
}

function rowsWithoutShapes(dbf: DbfTable | null, from: number): RawRow[] {
  return (dbf?.rows.slice(from) ?? []).flatMap((cells, index) =>
    cells === null ? [] : [{ row: from + index + 1, cells, geometry: null }],
  )
}

function noteDifference(shapes: number, rows: number, remarks: Remarks): void {
  if (shapes !== rows) remarks.note(null, 'import.countsDiffer', { shapes, rows })
}

function noteAboutDbf(dbf: DbfTable | null, remarks: Remarks): void {
  if (dbf === null) return
  const deleted = dbf.rows.filter((cells) => cells === null).length
  if (deleted > 0) remarks.note(null, 'import.deletedRows', { count: deleted })
  if (dbf.rowsShort > 0) remarks.note(null, 'import.dbfShort', { count: dbf.rowsShort })
  if (dbf.starred.length > 0) remarks.note(null, 'import.starsInDbf', { columns: dbf.starred.join(', ') })
  if (dbf.encodingSaid !== null && dbf.encodingSaid !== dbf.encoding)
    remarks.note(null, 'looks.otherLetters', { said: dbf.encodingSaid, encoding: dbf.encoding })
  if (dbf.renamed.length > 0) remarks.note(null, 'import.columnsRenamed', { columns: dbf.renamed.join(', ') })
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function asText(bytes: Uint8Array): string {
  return decode(bytes, utf8Use(bytes) === 'invalid' ? westEuropean : 'utf-8').replace(/^\uFEFF/, '')
}
