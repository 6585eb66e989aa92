/**
 * How the numbers in the columns of coordinates are written. As they stand, if that puts them anywhere; otherwise with dots
 * between thousands, in kilometres or millimetres, or as degrees that lost their decimal point in a spreadsheet.
 */
import type { Field } from '../../../shared/domain/delivery.ts'
import { fitsLongitudeLatitude } from '../../../shared/geo/crs.ts'
import type { Bounds } from '../../../shared/domain/work.ts'
import { textOf, type Cell } from '../readers/raw-table.ts'
import { readDegrees, readMetres } from './read-angle.ts'

export type CoordinateForm = 'plain' | 'thousands' | 'kilometres' | 'millimetres' | 'pointLost'

/** What one column of a pair is, which says how much of a number stands before its point. */
export type CoordinateField = Extract<Field, 'x' | 'y' | 'longitude' | 'latitude'>

export type CoordinatePair = readonly [CoordinateField, CoordinateField]

export const metrePair: CoordinatePair = ['x', 'y']
export const degreePair: CoordinatePair = ['longitude', 'latitude']

const formsOf: Readonly<Record<CoordinateField, readonly CoordinateForm[]>> = {
  x: ['plain', 'thousands', 'kilometres', 'millimetres'],
  y: ['plain', 'thousands', 'kilometres', 'millimetres'],
  longitude: ['plain', 'pointLost'],
  latitude: ['plain', 'pointLost'],
}

/** The number in a cell, written in a form; null when it is none. */
export function readWritten(form: CoordinateForm, field: CoordinateField, cell: Cell): number | null {
  const isDegrees = field === 'longitude' || field === 'latitude'
  const plain = isDegrees ? readDegrees(cell) : readMetres(cell)
  if (plain === null) return null
  switch (form) {
    case 'plain':
      return plain
    case 'thousands':
      return thousands(cell) ?? plain
    case 'kilometres':
      return plain * 1_000
    case 'millimetres':
      return plain / 1_000
    case 'pointLost':
      return Number.isInteger(plain) && Math.abs(plain) >= 180 ? withPoint(plain, field) : plain
  }
}

function thousands(cell: Cell): number | null {
  const text = textOf(cell)
  return /^\d{1,3}(\.\d{3})+( ?m)?$/.test(text) ? Number(text.replace(/\D/g, '')) : null
}

/** 52155173 as 52.155173, 5387204 as 5.387204: in the Netherlands two figures of latitude and one of longitude. */
function withPoint(value: number, field: CoordinateField): number {
  const before = field === 'latitude' ? 2 : 1
  const digits = String(Math.abs(value)).length
  return value / 10 ** (digits - before)
}

/** More than this share of the rows has to lie somewhere, so that one bad row condemns nothing. */
const enough = 0.5

/**
 * The first form in which at least half of the rows lie where `fits` says they can; as they stand when there is none.
 * @param rows the cells of both columns, of rows that have both.
 */
export function findForm(
  [first, second]: CoordinatePair,
  rows: readonly (readonly [Cell, Cell])[],
  fits: (box: Bounds) => boolean,
): CoordinateForm {
  const share = (form: CoordinateForm) =>
    rows.filter(([a, b]) => {
      const [x, y] = [readWritten(form, first, a), readWritten(form, second, b)]
      return x !== null && y !== null && fits([x, y, x, y])
    }).length / rows.length
  if (rows.length === 0) return 'plain'
  return formsOf[first].find((form) => share(form) >= enough) ?? 'plain'
}

/** Degrees of the Netherlands. Elsewhere a lost point cannot be put back: how many figures stand before it varies. */
export function fitsDegreesHere(box: Bounds): boolean {
  return fitsLongitudeLatitude(box) && box[0] >= 3 && box[2] <= 8 && box[1] >= 50 && box[3] <= 54
}
