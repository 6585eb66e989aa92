/** What stands in the rows of a GeoPackage: shapes as they are, cells by the type that their column declares. */
import { message, type Message } from '../../../shared/domain/message.ts'
import type { CalendarDate } from '../../../shared/domain/period.ts'
import { readGeopackageGeometry } from './geopackage-geometry.ts'
import type { Cell } from './raw-table.ts'

/** A column as the file declares it. */
export interface Column {
  readonly name: string
  readonly type: string
}

/** Rows of a layer that have something to be said of once. */
export interface Counted {
  arcs: number
  heights: number
  measures: number
}

/** A shape, null for none, or the sentence with which the row is refused. */
export function placeOf(value: unknown, counted: Counted): GeoJSON.Geometry | Message | null {
  if (value === null || value === undefined) return null
  if (!(value instanceof Uint8Array)) return message('mapping.geometryDamaged')
  const read = readGeopackageGeometry(value)
  switch (read.kind) {
    case 'empty':
      return null
    case 'damaged':
      return message('mapping.geometryDamaged')
    case 'curve':
      return message('mapping.curve', { type: read.type })
    case 'shape':
      if (read.hasArcs) counted.arcs++
      if (read.hasZ) counted.heights++
      if (read.hasM) counted.measures++
      return read.geometry
  }
}

export function cellsOf(values: readonly unknown[], columns: readonly Column[], geometryAt: number): Cell[] {
  const cells: Cell[] = []
  columns.forEach(({ type }, index) => {
    if (index !== geometryAt) cells.push(cellOf(values[index], type))
  })
  return cells
}

function cellOf(value: unknown, type: string): Cell {
  if (typeof value === 'string') return textCell(value.trim(), type)
  if (typeof value === 'number') return value
  // Numbers too large to be exact stay text, digit for digit.
  if (typeof value === 'bigint') return integerCell(value, type)
  return null
}

function textCell(text: string, type: string): Cell {
  if (text === '') return null
  return /^DATE$/i.test(type) && /^\d{4}-\d\d-\d\d$/.test(text) ? { date: text as CalendarDate } : text
}

function integerCell(value: bigint, type: string): Cell {
  if (/^BOOL/i.test(type)) return value !== 0n
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : String(value)
}
