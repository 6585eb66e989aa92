/** Columns that say what they are together: X and Y, longitude and latitude, and a start and end whose names were cut. */
import type { Field } from '../../../shared/domain/delivery.ts'
import { fitsLongitudeLatitude, fitsRd } from '../../../shared/geo/crs.ts'
import type { ColumnValues } from './column-values.ts'
import { areCutAlike } from './cut-headings.ts'

/** Two columns of dates with one name, or cut to the same: the first is the start, the second the end. */
export function pairCutDates(
  columns: readonly string[],
  fields: Map<number, Field>,
  values: readonly ColumnValues[],
): void {
  const isTaken = (field: Field) => [...fields.values()].includes(field)
  if (isTaken('start') || isTaken('end')) return
  const isDates = (index: number) => (values[index]?.dates ?? 0) > 0.8
  columns.forEach((column, index) => {
    const next = columns.findIndex(
      (other, at) => at > index && (areCutAlike(column, other) || other === `${column}_2`),
    )
    if (next < 0 || isTaken('start') || !isDates(index) || !isDates(next)) return
    const isFree = [index, next].every((at) => !fields.has(at) || fields.get(at) === 'period')
    if (isFree) fields.set(index, 'start').set(next, 'end')
  })
}

/** An X without a recognised Y beside it (or the other way round) is completed by the numbers next to it. */
export function completePair(fields: Map<number, Field>, values: readonly ColumnValues[]): void {
  const at = (field: Field) => [...fields].find(([, each]) => each === field)?.[0]
  const x = at('x')
  const y = at('y')
  if (x !== undefined && y === undefined && isRdPair(values[x], values[x + 1]) && !fields.has(x + 1))
    fields.set(x + 1, 'y')
  if (y !== undefined && x === undefined && isRdPair(values[y - 1], values[y]) && !fields.has(y - 1))
    fields.set(y - 1, 'x')
}

export function isRdPair(x: ColumnValues | undefined, y: ColumnValues | undefined): boolean {
  if (x === undefined || y === undefined || x.numbers < 0.9 || y.numbers < 0.9) return false
  return fitsRd([x.least, y.least, x.most, y.most]) && x.distinctShare > 0.5 && y.distinctShare > 0.5
}

/** Numbers under X that are a Y in RD, and the other way round: the headings are swapped. */
export function swapMetres(fields: Map<number, Field>, values: readonly ColumnValues[]): void {
  const at = (field: Field) => [...fields].find(([, each]) => each === field)?.[0]
  const [x, y] = [at('x'), at('y')]
  if (x === undefined || y === undefined) return
  const [first, second] = [values[x], values[y]]
  if (first === undefined || second === undefined) return
  if (first.coordinates < 0.9 || second.coordinates < 0.9) return
  const box = [first.least, second.least, first.most, second.most] as const
  if (fitsRd([...box]) || !fitsRd([box[1], box[0], box[3], box[2]])) return
  fields.set(x, 'y')
  fields.set(y, 'x')
}

/** Longitudes between 50 and 54 with latitudes between 3 and 8: the headings are swapped. */
export function swapDegrees(fields: Map<number, Field>, values: readonly ColumnValues[]): void {
  const longitude = [...fields].find(([, field]) => field === 'longitude')?.[0]
  const latitude = [...fields].find(([, field]) => field === 'latitude')?.[0]
  if (longitude === undefined || latitude === undefined) return
  const [lon, lat] = [values[longitude], values[latitude]]
  if (
    lon === undefined ||
    lat === undefined ||
    !fitsLongitudeLatitude([lat.least, lon.least, lat.most, lon.most])
  )
    return
  const isSwapped = lon.least > 50 && lon.most < 54 && lat.least > 3 && lat.most < 8
  if (!isSwapped) return
  fields.set(longitude, 'latitude')
  fields.set(latitude, 'longitude')
}
