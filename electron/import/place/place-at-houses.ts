/** Houses of a street by their numbers: the piece of street along them, or the houses themselves. */
import { message } from '../../../shared/domain/message.ts'
import type { PlacedRow } from './place-table.ts'
import { isInRange, type HouseNumbers, type NumberRange } from './house-numbers.ts'
import { nearestOn, wayAlong, type Point } from './line-network.ts'
import { sureOf, unsureOf } from './place-finding.ts'
import type { Address, PlaceNames } from './place-names.ts'
import type { ReadPlace } from '../reading.ts'
import { placeOfShapes, type Street } from './street.ts'

/** Houses farther from the street of their name stand in another one of that name. */
const farthest = 150
/** A house farther from a piece of street does not stand along it. */
const besideStreet = 60
/** Shorter pieces of street say less than the houses. */
const shortestPiece = 5

/** `numbers` is what people wrote, for the sentence. The whole street, unsure, where the houses are not known. */
export function placeAtHouses(
  names: PlaceNames,
  street: Street,
  { ranges, isAbout }: HouseNumbers,
  numbers: string,
): PlacedRow {
  const values = { street: street.name, numbers }
  const layer = names.layersOf('addresses')
  if (layer === null) return unsureOf('street', street.place, message('place.noAddresses', values))
  const here = names.addresses(street.name).filter(({ point }) => isBeside(street, point))
  const found = ranges.map((range) => here.filter((address) => isMeant(range, address)))
  const houses = found.flat()
  const place = housesAsPlace(street, houses, ranges)
  if (place === null)
    return unsureOf('street', street.place, message('place.numberUnknown', { ...values, layer }))
  const isWhole = ranges.every((range, at) => holdsEnds(range, found[at] ?? []))
  if (isAbout && isWhole)
    return unsureOf('address', place, message('place.aboutNumbers', { ...values, layer }))
  if (!isWhole) return unsureOf('address', place, message('place.someNumbersUnknown', { ...values, layer }))
  return sureOf('address', place, message('place.atAddress', { ...values, layer }))
}

function isBeside(street: Street, point: Point): boolean {
  const near = nearestOn(street.lines, point)
  return near !== null && near.away <= farthest
}

function isMeant(range: NumberRange, { number, addition }: Address): boolean {
  if (!isInRange(range, number)) return false
  return range.addition === '' || range.addition === addition
}

/** Both ends of the range stand there; an end that nobody built is no reason for doubt when its neighbour is there. */
function holdsEnds({ from, to }: NumberRange, houses: readonly Address[]): boolean {
  const numbers = houses.map(({ number }) => number)
  if (numbers.length === 0) return false
  const slack = from === to ? 0 : 4
  return Math.min(...numbers) - from <= slack && to - Math.max(...numbers) <= slack
}

function housesAsPlace(
  street: Street,
  houses: readonly Address[],
  ranges: readonly NumberRange[],
): ReadPlace | null {
  if (houses.length === 0) return null
  const isStretch = ranges.length === 1 && ranges[0]?.from !== ranges[0]?.to
  const piece = isStretch && street.isLines ? pieceAlong(street, houses) : null
  if (piece !== null) return piece
  const points = houses.map(({ point }): GeoJSON.Point => ({ type: 'Point', coordinates: [...point] }))
  return placeOfShapes(points)
}

/** The street from the house with the lowest number to that with the highest, if the others stand along it. */
function pieceAlong({ lines }: Street, houses: readonly Address[]): ReadPlace | null {
  const inOrder = [...houses].sort((a, b) => a.number - b.number)
  const [first, last] = [inOrder[0], inOrder.at(-1)]
  const way = first && last && wayAlong(lines, first.point, last.point)
  if (!way || way.metres < shortestPiece || way.line.length < 2) return null
  const isAlong = houses.every(
    ({ point }) => (nearestOn([way.line], point)?.away ?? Infinity) <= besideStreet,
  )
  if (!isAlong) return null
  return placeOfShapes([{ type: 'LineString', coordinates: way.line.map((point) => [...point]) }])
}
