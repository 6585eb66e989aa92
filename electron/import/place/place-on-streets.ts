/** From what a text says about streets to a shape: whole streets, a crossing, the part between two others, or houses. */
import { message, type Message } from '../../../shared/domain/message.ts'
import { fromWkb } from '../../../shared/geo/wkb.ts'
import type { PlacedRow } from './place-table.ts'
import { chooseStreet, type Surroundings } from './choose-street.ts'
import { readHouseNumbers } from './house-numbers.ts'
import { meetings } from './line-network.ts'
import { placeAtHouses } from './place-at-houses.ts'
import { partBetween } from './part-between.ts'
import { saysWholeStreet } from '../detect/part-words.ts'
import { notFound, sureOf, unsureOf } from './place-finding.ts'
import type { PlaceNames } from './place-names.ts'
import type { Location } from './read-location.ts'
import { placeOfShapes, type Street } from './street.ts'

/** What is looked up: the location that was read, and the words it was read from. */
export interface StreetsAsked {
  readonly text: string
  readonly location: Location
  readonly around: Surroundings
}

/** Streets whose middles come this near each other meet; a bit farther, they may. */
const junction = 25

export function placeOnStreets(names: PlaceNames, asked: StreetsAsked): PlacedRow {
  const { location } = asked
  const [first, second] = location.streets
  if (first === undefined) return notFound(message('place.nothingSaid'))
  if (location.isCrossing && second !== undefined) return placeAtCrossing(names, first, second, asked)
  if (second !== undefined) return placeOnSeveral(names, asked)
  return placeOnOne(names, first, asked)
}

function placeOnOne(
  names: PlaceNames,
  text: string,
  { text: whole, location, around }: StreetsAsked,
): PlacedRow {
  const chosen = chooseStreet(names, text, around)
  if (chosen.street === null) return notFound(chosen.why)
  const { street, doubt } = chosen
  const { between, numbers } = location
  const houses = between !== null && between.every((end) => /^\D{0,4}\d+ ?[a-z]?$/i.test(end))
  if (between !== null && !houses) return doubted(partBetween(names, street, between, around), doubt)
  const written = houses ? between.join(' t/m ') : (numbers ?? '')
  const read = readHouseNumbers(written)
  // What stands for house numbers and is none ("oneven", "km 12") still says that only a part is meant.
  const isVague = location.isVague || (read === null && !saysWholeStreet(written))
  const isAbout = location.isVague || read?.isAbout === true
  const placed =
    read === null
      ? wholeStreet(street, isVague, whole)
      : placeAtHouses(names, street, { ...read, isAbout }, written.replace(/^nrs?\.? ?/i, ''))
  return doubted(placed, doubt)
}

function wholeStreet(street: Street, isVague: boolean, text: string): PlacedRow {
  const { name, layer, place } = street
  if (isVague) return unsureOf('street', place, message('place.partUnknown', { text, street: name }))
  return sureOf('street', place, message('place.onStreet', { street: name, layer }))
}

/** A doubt about the street itself weighs more than one about the part. */
function doubted(row: PlacedRow, doubt: Message | null): PlacedRow {
  if (doubt === null || row.placing.how === null) return row
  return { place: row.place, placing: { how: row.placing.how, sure: false, why: doubt } }
}

function placeOnSeveral(names: PlaceNames, { text, location, around }: StreetsAsked): PlacedRow {
  const chosen = location.streets.map((each) => ({ each, ...chooseStreet(names, each, around) }))
  const found = chosen.flatMap(({ street }) => (street === null ? [] : [street]))
  const [first] = found
  const place = placeOfShapes(found.map((street) => fromWkb(street.place.wkb)))
  if (first === undefined || place === null) {
    const [none] = chosen
    return notFound(none?.street === null ? none.why : message('place.nothingSaid'))
  }
  const streets = found.map(({ name }) => name).join(', ')
  const { layer } = first
  const missing = chosen.filter(({ street }) => street === null)
  if (missing.length > 0) {
    const isUnknown = missing.every((each) => each.street === null && each.why.key === 'place.streetUnknown')
    const values = { missing: missing.map(({ each }) => each).join(', '), layer, streets }
    const why = message(isUnknown ? 'place.notAllKnown' : 'place.notAllCertain', values)
    return unsureOf('street', place, why)
  }
  const doubt = chosen.flatMap((each) => (each.street === null || each.doubt === null ? [] : [each.doubt]))[0]
  if (doubt !== undefined) return unsureOf('street', place, doubt)
  if (location.isVague || location.numbers !== null || location.between !== null)
    return unsureOf('street', place, message('place.partUnknown', { text, street: streets }))
  return sureOf('street', place, message('place.onStreets', { streets, layer }))
}

function placeAtCrossing(names: PlaceNames, first: string, second: string, asked: StreetsAsked): PlacedRow {
  const [one, two] = [chooseStreet(names, first, asked.around), chooseStreet(names, second, asked.around)]
  if (one.street === null || two.street === null) return placeOnSeveral(names, asked)
  const values = { street: one.street.name, other: two.street.name, layer: one.street.layer }
  const points = meetings(one.street.lines, two.street.lines, junction)
  const shapes = points.map((point): GeoJSON.Point => ({ type: 'Point', coordinates: [...point] }))
  const place = placeOfShapes(shapes)
  if (place === null) return unsureOf('street', one.street.place, message('place.noCrossing', values))
  const placed =
    points.length > 1
      ? unsureOf('streetPart', place, message('place.severalCrossings', values))
      : asked.location.isVague
        ? unsureOf('streetPart', place, message('place.nearCrossing', { ...values, text: asked.text }))
        : sureOf('streetPart', place, message('place.atCrossing', values))
  return doubted(placed, one.doubt ?? two.doubt)
}
