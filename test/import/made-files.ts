/** Small files made for a test: workbooks, csv and GeoJSON as a delivery. */
import { utils, write, type WorkSheet } from 'xlsx'
import type { DeliveredFile } from '../../electron/import/read-delivery.ts'

export type MadeCell = string | number | null | { readonly number: number; readonly format: string }

export interface MadeSheet {
  readonly rows: readonly (readonly MadeCell[])[]
  /** As in a spreadsheet: `A1:D1`. */
  readonly merged?: readonly string[]
  readonly hidden?: boolean
}

/** A workbook by sheet name. */
export function workbook(
  path: string,
  sheets: Readonly<Record<string, MadeSheet>>,
  type: 'xlsx' | 'xls' | 'ods' = 'xlsx',
): DeliveredFile {
  const book = utils.book_new()
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheetOf(sheet), name)
  const hidden = Object.values(sheets).map(({ hidden }) => ({ Hidden: hidden === true ? 1 : 0 }) as const)
  book.Workbook = { Sheets: hidden }
  const bytes: unknown = write(book, { type: 'buffer', bookType: type === 'xls' ? 'biff8' : type })
  if (!(bytes instanceof Uint8Array)) throw new Error('the workbook was not written')
  return { path, bytes: new Uint8Array(bytes) }
}

function sheetOf({ rows, merged = [] }: MadeSheet): WorkSheet {
  const plain = rows.map((row) =>
    row.map((cell) =>
      cell !== null && typeof cell === 'object' ? { t: 'n' as const, v: cell.number, z: cell.format } : cell,
    ),
  )
  const sheet = utils.aoa_to_sheet(plain)
  sheet['!merges'] = merged.map((range) => utils.decode_range(range))
  return sheet
}

export function textFile(path: string, text: string): DeliveredFile {
  return { path, bytes: new TextEncoder().encode(text) }
}

export function geojson(
  path: string,
  features: readonly { properties: Record<string, unknown>; geometry: GeoJSON.Geometry | null }[],
  crs: string | null = null,
): DeliveredFile {
  const member = crs === null ? {} : { crs: { type: 'name', properties: { name: crs } } }
  const collection = {
    type: 'FeatureCollection',
    ...member,
    features: features.map((feature) => ({ type: 'Feature', ...feature })),
  }
  return textFile(path, JSON.stringify(collection))
}
