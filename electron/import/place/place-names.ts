/** Everything that has a name in the layers, to be looked up by it. Each kind is made ready when it is first asked for. */
import type { LayerKind } from '../../../shared/domain/reference-layer.ts'
import { fromWkb } from '../../../shared/geo/wkb.ts'
import type { SearchLayer } from '../reading.ts'
import { areaOf, type Area } from './area.ts'
import type { Point } from './line-network.ts'
import { nearNames } from './near-names.ts'
import { streetKey, streetWords, type StreetWord } from './street-name.ts'
import { streetsOfName, type Street } from './street.ts'

export interface Address {
  readonly number: number
  /** Letter and addition in small letters, without signs. */
  readonly addition: string
  readonly point: Point
}

/** A name that is not the wanted one but may well be meant. */
export interface LikelyName {
  readonly name: string
  readonly slips: number
}

export interface PlaceNames {
  /** Names of the layers of a kind, as a list for people; null when there is none. */
  readonly layersOf: (kind: LayerKind) => string | null
  readonly isStreet: (text: string) => boolean
  /** The same for a name that was put in its plain form already. */
  readonly isStreetKey: (key: string) => boolean
  /** The streets of exactly this name, in all their places; empty when there is none. */
  readonly streets: (text: string) => readonly Street[]
  /** Names of streets that are like it, the likeliest first. */
  readonly likeStreet: (text: string) => readonly LikelyName[]
  readonly addresses: (street: string) => readonly Address[]
  readonly district: (text: string) => Area | null
  /** Of a whole postcode, or else of its four digits. */
  readonly postcode: (text: string) => Area | null
  /** Names of the districts that a street reaches. */
  readonly districtsAt: (street: Street) => readonly string[]
}

interface Named {
  readonly name: string
  readonly layer: string
  readonly shapes: Uint8Array[]
}

/** How far outside a district the middle of a street along its edge may lie. */
const edge = 60

export function placeNames(layers: readonly SearchLayer[]): PlaceNames {
  const streets = later(() => named(layers, 'streets', streetKey))
  const districts = later(() => named(layers, 'districts', districtKey))
  const postcodes = later(() => withDigitsAlone(named(layers, 'postcodes', postcodeKey)))
  const addresses = later(() => addressesByStreet(layers))
  const likely = later(() => likelyNames([...streets().values()].map(({ name }) => name)))
  const streetsOf = keep((key: string) => {
    const found = streets().get(key)
    return found === undefined ? [] : streetsOfName(found.name, found.layer, found.shapes)
  })
  const districtOf = keep((key: string) => areaIn(districts(), key))
  const postcodeOf = keep((key: string) => areaIn(postcodes(), key))
  return {
    layersOf: (kind) => layerNames(layers, kind),
    isStreet: (text) => streets().has(streetKey(text)),
    isStreetKey: (key) => streets().has(key),
    streets: (text) => streetsOf(streetKey(text)),
    likeStreet: keep((text) => likely()(text)),
    addresses: (street) => addresses().get(streetKey(street)) ?? [],
    district: (text) => districtOf(districtKey(text)),
    postcode: (text) => {
      const key = postcodeKey(text)
      return key === '' ? null : (postcodeOf(key) ?? postcodeOf(key.slice(0, 4)))
    },
    districtsAt: (street) =>
      [...districts().keys()].flatMap((key) => {
        const area = districtOf(key)
        return area !== null && street.samples.some((point) => area.holds(point, 0)) ? [area.name] : []
      }),
  }
}

/** Whether a street lies in an area, or along its edge. */
export function reaches(area: Area, street: Street): boolean {
  return street.samples.some((point) => area.holds(point, edge))
}

function layerNames(layers: readonly SearchLayer[], kind: LayerKind): string | null {
  const names = layers.filter((layer) => layer.kind === kind && layer.features.length > 0)
  return names.length === 0 ? null : names.map(({ name }) => name).join(', ')
}

function named(
  layers: readonly SearchLayer[],
  kind: LayerKind,
  keyOf: (name: string) => string,
): Map<string, Named> {
  const found = new Map<string, Named>()
  for (const layer of layers) {
    if (layer.kind !== kind) continue
    for (const { name, wkb } of layer.features) {
      const key = name === null ? '' : keyOf(name)
      if (name === null || key === '') continue
      const known = found.get(key)
      if (known) known.shapes.push(wkb)
      else found.set(key, { name: name.trim(), layer: layer.name, shapes: [wkb] })
    }
  }
  return found
}

/** Where only whole postcodes are known, "1234" is all of 1234 AA, 1234 AB and so on together. */
function withDigitsAlone(postcodes: ReadonlyMap<string, Named>): Map<string, Named> {
  const all = new Map(postcodes)
  for (const [key, { layer, shapes }] of postcodes) {
    const digits = key.slice(0, 4)
    if (key === digits || postcodes.has(digits)) continue
    const known = all.get(digits)
    if (known) known.shapes.push(...shapes)
    else all.set(digits, { name: digits, layer, shapes: [...shapes] })
  }
  return all
}

function areaIn(areas: ReadonlyMap<string, Named>, key: string): Area | null {
  const found = areas.get(key)
  return found === undefined ? null : areaOf(found.name, found.layer, found.shapes)
}

/** "Wijk 03 Centrum", "Gemeente Waterveen" and "Waterveen (gemeente)" are called by their own name as well. */
function districtKey(text: string): string {
  const bare = text
    .replace(/\(.*?\)/g, ' ')
    .replace(/^\s*(wijk|buurt|stadsdeel|gemeente|dorp|kern|plaats)\s+(\d+\s+)?(?=\p{L})/iu, '')
  return streetKey(bare)
}

function postcodeKey(text: string): string {
  const found = /(?<!\d)([1-9]\d{3})\s*([a-z]{2})?(?![a-z\d])/i.exec(text)
  return found === null ? '' : `${found[1] ?? ''}${(found[2] ?? '').toUpperCase()}`
}

function addressesByStreet(layers: readonly SearchLayer[]): Map<string, Address[]> {
  const found = new Map<string, Address[]>()
  // Addresses of one street mostly stand together, so the last key is often the next.
  let last = { street: '', key: '' }
  for (const { kind, features } of layers) {
    if (kind !== 'addresses') continue
    for (const { name, wkb } of features) {
      const parts = /^(.*\S)[\s,]+(\d{1,5})\s*-?\s*([a-z\d]{0,5}(?:-[a-z\d]{1,4})?)\s*(?:,.*)?$/i.exec(
        name ?? '',
      )
      const point = parts === null ? null : pointOf(wkb)
      if (parts === null || point === null) continue
      const [, street = '', number = '', addition = ''] = parts
      if (street !== last.street) last = { street, key: streetKey(street) }
      const address = { number: Number(number), addition: addition.toLowerCase().replace(/-/g, ''), point }
      const known = found.get(last.key)
      if (known) known.push(address)
      else found.set(last.key, [address])
    }
  }
  return found
}

/** The first position: addresses are points, or small areas in which any place will do. */
function pointOf(wkb: Uint8Array): Point | null {
  const geometry = fromWkb(wkb)
  let inner: unknown = geometry.type === 'GeometryCollection' ? null : geometry.coordinates
  while (Array.isArray(inner) && Array.isArray(inner[0])) inner = inner[0]
  return Array.isArray(inner) && inner.length >= 2 ? (inner as unknown as Point) : null
}

/** Names a slip of the pen away, and names of which someone wrote only initials, or only the last word. */
function likelyNames(names: readonly string[]): (text: string) => LikelyName[] {
  const keys = names.map(streetKey)
  const near = nearNames(keys)
  const words = names.map(streetWords)
  const byLast = new Map<string, number[]>()
  words.forEach((each, at) => {
    const last = each.at(-1)?.last ?? ''
    byLast.set(last, [...(byLast.get(last) ?? []), at])
  })
  return (text) => {
    const wanted = streetWords(text)
    const key = streetKey(text)
    const shortened = (byLast.get(wanted.at(-1)?.last ?? '') ?? []).filter((at) =>
      isShortened(wanted, words[at]!),
    )
    const slipped = near(key).filter(({ at }) => digitsOf(keys[at]!) === digitsOf(key))
    const found = [...slipped, ...shortened.map((at) => ({ at, slips: 1 }))]
    return found.sort((a, b) => a.slips - b.slips).map(({ at, slips }) => ({ name: names[at]!, slips }))
  }
}

/** "Eerste" and "Tweede" are no slips of each other. */
function digitsOf(key: string): string {
  return key.replace(/\D/g, '')
}

/** "J. van Goyenstraat" or "Van Goyenstraat" for "Jan van Goyenstraat". The last words are the same already. */
function isShortened(wanted: readonly StreetWord[], whole: readonly StreetWord[]): boolean {
  if (wanted.length === 0 || whole.length < 2 || (wanted.at(-1)?.last.length ?? 0) < 5) return false
  const [short, long] = [wanted.slice(0, -1).reverse(), whole.slice(0, -1).reverse()]
  return (
    short.length <= long.length &&
    short.every(({ inside }, at) => {
      const other = long[at]?.inside ?? ''
      return other === inside || (inside.length === 1 && other.startsWith(inside))
    })
  )
}

function later<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null
  return () => (made ??= { value: make() }).value
}

/** How many answers are kept: more than the names of a town, less than would fill memory. */
const mostKept = 20_000

function keep<Value>(make: (text: string) => Value): (text: string) => Value {
  const kept = new Map<string, Value>()
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known
    if (kept.size >= mostKept) kept.clear()
    const value = make(text)
    kept.set(text, value)
    return value
  }
}
