/** Finds the places of rows that say where in words: by what the party said before, by street, postcode or district. */
import type { Field } from '../../../shared/domain/delivery.ts'
import { message } from '../../../shared/domain/message.ts'
import type { PlaceSource } from '../../../shared/domain/placing.ts'
import type { Bounds, WorkFields } from '../../../shared/domain/work.ts'
import type { PlacedRow } from './place-table.ts'
import type { RawRow } from '../readers/raw-table.ts'
import type { EarlierWork, ReadingContext } from '../reading.ts'
import { textOfField, type MappedTable } from '../rows/mapped-table.ts'
import type { Area } from './area.ts'
import type { Surroundings } from './choose-street.ts'
import { notFound, unsureOf } from './place-finding.ts'
import { placeNames, type PlaceNames } from './place-names.ts'
import { placeOnStreets } from './place-on-streets.ts'
import { readLocation, type Location } from './read-location.ts'
import { streetsInName } from './streets-in-name.ts'
import { usualTown } from './usual-town.ts'

export interface RowToPlace {
  readonly table: MappedTable
  readonly row: RawRow
  readonly fields: WorkFields
  /** What the row refers to in another file, which was not found there; empty when it refers to nothing. */
  readonly feature: string
}

export interface PlaceFinder {
  /** The place of a row that has none of its own. Without one the placing says why. */
  readonly find: (row: RowToPlace) => PlacedRow
}

const saidFields = ['street', 'houseNumbers', 'from', 'to', 'city', 'postcode', 'district'] as const
type SaidField = (typeof saidFields)[number] & Field
/** What a row says about where, as texts; name is the description when there is no street. */
type Said = Readonly<Record<SaidField, string>> & { readonly name: string; readonly town: string | null }

/** Found by words: looked up anew every time, because the words may have changed. */
const byWords: ReadonlySet<PlaceSource> = new Set(['address', 'street', 'streetPart', 'postcode', 'district'])
/** Farther from the place it had, metres, and the words are about another place. */
const elsewhere = 100
/** Answers that are kept: rows about the same street mostly say the same. */
const mostKept = 50_000

/** Made once per reading; nothing is made ready before a row asks for it. */
export function placeFinder({ earlier, layers }: ReadingContext): PlaceFinder {
  const names = placeNames(layers)
  const known = earlierByNumber(earlier)
  const townOf = usualTown()
  const kept = new Map<string, PlacedRow>()

  const byWordsOf = (table: MappedTable, row: RawRow): PlacedRow => {
    const town = townOf(table)
    const key = keyOf(table, row, town)
    const before = kept.get(key)
    if (before !== undefined) return before
    if (kept.size >= mostKept) kept.clear()
    const found = findByWords(names, saidIn(table, row, town))
    kept.set(key, found)
    return found
  }

  return {
    find({ table, row, fields, feature }) {
      const before = earlierOf(known, fields, feature)
      const found = byWordsOf(table, row)
      if (before !== null && holds(before, found)) return asEarlier(before)
      if (found.place === null || !found.placing.sure) return found
      if (before !== null && !byWords.has(before.placing.how ?? 'earlier'))
        return doubted(found, 'place.earlierElsewhere', { number: fields.number ?? feature }, fields)
      return feature === '' ? found : doubted(found, 'place.featureMissing', { feature }, fields)
    },
  }
}

/**
 * The place a work had before holds where words find nothing better. Words win where they placed it before, because
 * they may have changed, and where they surely name a street elsewhere.
 */
function holds({ placing, bounds }: EarlierWork, found: PlacedRow): boolean {
  if (found.place === null) return true
  if (byWords.has(placing.how ?? 'earlier')) return false
  return !found.placing.sure || boxesApart(bounds, found.place.bounds) <= elsewhere
}

/** Metres between two boxes; 0 when they meet. */
function boxesApart(a: Bounds, b: Bounds): number {
  const x = Math.max(0, a[0] - b[2], b[0] - a[2])
  const y = Math.max(0, a[1] - b[3], b[1] - a[3])
  return Math.hypot(x, y)
}

function doubted(
  { place, placing }: PlacedRow,
  key: 'place.earlierElsewhere' | 'place.featureMissing',
  values: Record<string, string>,
  { street, name }: WorkFields,
): PlacedRow {
  const why = message(key, { ...values, street: street ?? name })
  return { place, placing: { ...placing, sure: false, why } }
}

/** The texts of {@link saidIn} in one, made for every row and therefore plainly. */
function keyOf(table: MappedTable, row: RawRow, town: string | null): string {
  let key = town ?? ''
  for (const field of saidFields)
    key += table.fields.has(field) ? `\u0000${textOfField(table, row, field)}` : '\u0000'
  return textOfField(table, row, 'street') === '' ? `${key}\u0000${textOfField(table, row, 'name')}` : key
}

function saidIn(table: MappedTable, row: RawRow, usual: string | null): Said {
  const text = (field: Field) => textOfField(table, row, field)
  const said = Object.fromEntries(saidFields.map((field) => [field, text(field)])) as Record<
    SaidField,
    string
  >
  const name = said.street === '' ? text('name') : ''
  return { ...said, name, town: usual }
}

function findByWords(names: PlaceNames, said: Said): PlacedRow {
  const onStreet = findOnStreet(names, said)
  if (onStreet.place !== null || onStreet.placing.why?.key === 'place.severalPlaces') return onStreet
  return findInArea(names, said, said.street) ?? onStreet
}

function findOnStreet(names: PlaceNames, said: Said): PlacedRow {
  // A list of roads often calls the road itself the name.
  const street = said.street === '' && names.isStreet(said.name) ? said.name : said.street
  if (street === '') return findInName(names, said)
  if (names.layersOf('streets') === null) return notFound(message('place.noStreetLayer', { text: street }))
  const location = withColumns(readLocation(street, names.isStreet), said)
  const text = [street, said.houseNumbers, said.from, said.to].filter((part) => part !== '').join(' ')
  return placeOnStreets(names, { text, location, around: surroundingsOf(names, said, location.hints) })
}

/** What the text leaves open, the columns for house numbers, from and to may say. */
function withColumns(location: Location, { houseNumbers, from, to }: Said): Location {
  const columns = from !== '' && to !== '' ? ([from, to] as const) : null
  return {
    ...location,
    between: location.between ?? columns,
    numbers: location.numbers ?? (houseNumbers === '' ? null : houseNumbers),
    isVague: location.isVague || (columns === null && from + to !== ''),
  }
}

function findInName(names: PlaceNames, said: Said): PlacedRow {
  const named = names.layersOf('streets') === null ? null : streetsInName(names, said.name)
  if (named === null) return notFound(message('place.nothingSaid'))
  const { isOrdinary, isOpen } = named
  const location = withColumns(named.location, said)
  const around = surroundingsOf(names, said, location.hints)
  const found = placeOnStreets(names, { text: said.name, location, around })
  const { how, sure } = found.placing
  if (found.place === null || how === null || !sure) return found
  const streets = location.streets.join(', ')
  if (isOpen) return unsureOf(how, found.place, message('place.severalInName', { streets }))
  if (!isOrdinary) return found
  const layer = names.layersOf('streets') ?? ''
  return unsureOf(how, found.place, message('place.maybeAStreet', { street: streets, layer }))
}

/** The areas a row names: to choose among streets of one name, and to check the one that was found. */
function surroundingsOf(names: PlaceNames, said: Said, hints: readonly string[]): Surroundings {
  const found: Area[] = []
  for (const text of [said.city, said.district, ...hints]) {
    const area = text === '' ? null : names.district(text)
    if (area !== null) found.push(area)
  }
  const postcode = said.postcode === '' ? null : names.postcode(said.postcode)
  if (postcode !== null) found.push(postcode)
  const isOther =
    said.city !== '' &&
    names.district(said.city) === null &&
    said.town !== null &&
    said.city.toLowerCase() !== said.town
  return { areas: found, otherTown: isOther ? said.city : null }
}

function findInArea(names: PlaceNames, said: Said, street: string): PlacedRow | null {
  const inPostcode = said.postcode === '' ? null : names.postcode(said.postcode)
  const area = inPostcode ?? (said.district === '' ? null : names.district(said.district))
  if (area === null) return null
  const how = inPostcode === null ? 'district' : 'postcode'
  const layer = names.layersOf('streets')
  if (street !== '' && layer !== null)
    return unsureOf(how, area.place, message('place.areaInstead', { text: street, layer, area: area.name }))
  const key = inPostcode === null ? 'place.inDistrict' : 'place.inPostcode'
  return unsureOf(how, area.place, message(key, { area: area.name, layer: area.layer }))
}

function earlierByNumber(earlier: readonly EarlierWork[]): Map<string, EarlierWork[]> {
  const found = new Map<string, EarlierWork[]>()
  for (const work of earlier) {
    const key = numberKey(work.number ?? '')
    if (key !== '') found.set(key, [...(found.get(key) ?? []), work])
  }
  return found
}

function numberKey(number: string): string {
  return number.trim().toLowerCase()
}

/** The party's one work of that number; of several, the one of the same discipline or else of the same name. */
function earlierOf(
  known: ReadonlyMap<string, readonly EarlierWork[]>,
  { number, discipline, name }: WorkFields,
  feature: string,
): EarlierWork | null {
  const found = known.get(numberKey(number ?? '')) ?? known.get(numberKey(feature)) ?? []
  if (found.length < 2) return found[0] ?? null
  const alike = found.filter((work) => work.discipline === discipline)
  const [only, ...others] = alike.length === 1 ? alike : found.filter((work) => work.name === name)
  return only === undefined || others.length > 0 ? null : only
}

function asEarlier({ wkb, bounds, number, placing }: EarlierWork): PlacedRow {
  const why = placing.sure ? message('place.earlier', { number: number ?? '' }) : placing.why
  return { place: { wkb, bounds }, placing: { how: 'earlier', sure: placing.sure, why } }
}
