/** The part of a street between two side streets. */
import { message } from '../../../shared/domain/message.ts'
import type { PlacedRow } from './place-table.ts'
import { chooseStreet, type Surroundings } from './choose-street.ts'
import { meetings, wayAlong, type Point } from './line-network.ts'
import { sureOf, unsureOf } from './place-finding.ts'
import type { PlaceNames } from './place-names.ts'
import { placeOfShapes, type Street } from './street.ts'

const junction = 25
/** A side street may stop short of the middle of a wide road. */
const nearJunction = 60
/** Two ways that differ less than this are the same work. */
const sameWay = 30
/** More junctions of one street with another are not tried. */
const mostJunctions = 4

interface End {
  readonly points: readonly Point[]
  readonly name: string
  readonly isSure: boolean
}

/** Along `street` from where it meets the one end to where it meets the other; the whole street when that is unclear. */
export function partBetween(
  names: PlaceNames,
  street: Street,
  between: readonly [string, string],
  around: Surroundings,
): PlacedRow {
  const { layer, place } = street
  const whole = (end: string) =>
    unsureOf('street', place, message('place.endUnknown', { street: street.name, end, layer }))
  const [from, to] = between.map((end) => endOf(names, street, end, around))
  if (from == null || !street.isLines) return whole(between[0])
  if (to == null) return whole(between[1])
  const ways = from.points
    .slice(0, mostJunctions)
    .flatMap((start) => to.points.slice(0, mostJunctions).map((end) => wayAlong(street.lines, start, end)))
    .filter((way) => way !== null && way.line.length > 1 && way.metres > 1)
    .filter((way) => way !== null)
    .sort((one, two) => one.metres - two.metres)
  const [shortest, next] = ways
  const part =
    shortest && placeOfShapes([{ type: 'LineString', coordinates: shortest.line.map((point) => [...point]) }])
  if (!shortest || !part) return whole(`${between[0]} – ${between[1]}`)
  const values = { street: street.name, from: from.name, to: to.name, layer }
  const isClear = next === undefined || next.metres - shortest.metres < sameWay
  if (!isClear) return unsureOf('streetPart', part, message('place.wayUnclear', values))
  const said = message('place.betweenStreets', values)
  return from.isSure && to.isSure
    ? sureOf('streetPart', part, said)
    : unsureOf('streetPart', part, readAs(between, from, to, said))
}

function readAs(
  between: readonly [string, string],
  from: End,
  to: End,
  otherwise: ReturnType<typeof message>,
) {
  if (!from.isSure && from.name !== between[0])
    return message('place.readAs', { text: between[0], street: from.name })
  if (!to.isSure && to.name !== between[1])
    return message('place.readAs', { text: between[1], street: to.name })
  return otherwise
}

function endOf(names: PlaceNames, street: Street, text: string, around: Surroundings): End | null {
  const written = text.replace(/^(de|het|nr\.?)\s+/i, '')
  // "van Van Ostadestraat" is mostly written with one "van".
  const wanted = names.isStreet(written) || !names.isStreet(`van ${written}`) ? written : `van ${written}`
  const { streets, doubt } = candidates(names, wanted, around)
  for (const reach of [junction, nearJunction]) {
    const points = streets.flatMap((other) => meetings(street.lines, other.lines, reach))
    if (points.length > 0)
      return { points, name: streets[0]?.name ?? text, isSure: !doubt && reach === junction }
  }
  return null
}

/** Of an end that lies in several places, the one that meets the street is meant. */
function candidates(names: PlaceNames, text: string, around: Surroundings) {
  const exact = names.streets(text)
  if (exact.length > 0) return { streets: exact, doubt: false }
  const chosen = chooseStreet(names, text, around)
  return { streets: chosen.street === null ? [] : [chosen.street], doubt: true }
}
