/** Columns of numbers made from things, of which a region has hundreds of thousands. */
import type { ByNumber } from './by-number.ts'

type Column = Uint8Array | Uint32Array | Int32Array | Float64Array

/** Fills a column as `from` of its kind does, which goes through every thing twice and takes many times as long. */
export function filled<Of extends Column, Thing>(
  column: Of,
  things: ArrayLike<Thing>,
  value: (thing: Thing) => number,
): Of {
  for (let at = 0; at < column.length; at++) column[at] = value(things[at]!)
  return column
}

/** The same of things that may be made when they are looked at. */
export function filledByNumber<Of extends Column, Thing>(
  column: Of,
  things: ByNumber<Thing>,
  value: (thing: Thing) => number,
): Of {
  for (let at = 0; at < column.length; at++) column[at] = value(things.at(at)!)
  return column
}
