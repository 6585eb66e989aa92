/**
 * Which system of the register a description means: by its name, its datum and its parameters together, never by
 * parameters alone. What the description leaves open further than a metre comes back as candidates.
 */
import proj4 from 'proj4'
import {
  definitionOf,
  geographicSystems,
  knownSystems,
  onDatum,
  plainCode,
  systemOf,
  type AreaOfUse,
  type GeographicSystem,
  type KnownSystem,
} from './crs-definitions.ts'
import type { DescribedCrs, DescribedDatum } from './described-crs.ts'

/** What a description means: a system of the register, one computed by itself, or nothing certain. */
export type CrsMatch =
  | { readonly kind: 'known'; readonly code: number }
  /** A projection of its own on a known datum, as proj4 writes it. */
  | { readonly kind: 'own'; readonly definition: string }
  /** Systems of the register it may mean, likeliest first; `metres` apart at the most, null when that cannot be told. */
  | { readonly kind: 'open'; readonly codes: readonly number[]; readonly metres: number | null }

/** What lies nearer than this counts as the same. */
const sameWithin = 1

export function matchCrs(described: DescribedCrs): CrsMatch {
  const { code, projection, isGeographic } = described
  const named = code === null ? null : systemOf(plainCode(code))
  const byName = projection === null && named === null ? calledOnDatum(described) : null
  if (byName !== null) return { kind: 'known', code: byName.code }
  // What is not described further than by its number, or in a way that cannot be compared, is what the number says.
  if (named !== null && ((projection === null && !isGeographic) || described.datum.axis === null))
    return { kind: 'known', code: named.code }
  const byParts = matchParts(described)
  if (named === null) return byParts
  const agrees = isGeographic ? named.projection === null : isSamePlane(described, named)
  if (agrees && !contradicts(described.datum, named.geographic)) return { kind: 'known', code: named.code }
  return apart([named.code, ...codesOf(byParts)])
}

/** A system whose projection cannot be compared, by its name and what there is of its datum. */
function calledOnDatum({ name, isGeographic, datum }: DescribedCrs): KnownSystem | null {
  const found =
    isGeographic && datum.axis !== null ? [] : knownSystems().filter(({ names }) => isCalled(names, name))
  return found.find(({ geographic }) => !contradicts(datum, geographic)) ?? null
}

function codesOf(match: CrsMatch): readonly number[] {
  if (match.kind === 'known') return [match.code]
  return match.kind === 'open' ? match.codes : []
}

function matchParts(described: DescribedCrs): CrsMatch {
  const datums = datumsOf(described.datum, described.geographicCode)
  const alike = described.isGeographic
    ? geographicSystems().flatMap(({ code, meridian }) => (meridian === 0 ? (systemOf(code) ?? []) : []))
    : knownSystems().filter((system) => isSamePlane(described, system))
  const called = knownSystems().filter(({ names }) => isCalled(names, described.name))
  if (datums.length > 0) {
    const codes = new Set(datums.map(({ code }) => code))
    const found = alike.filter(({ geographic }) => codes.has(geographic.code))
    const likeliest = sorted(found, described)[0]
    // A name that the register has for something else: which of the two counts is not to be told.
    const [other] = called.some((system) => found.includes(system)) ? [] : called
    if (other !== undefined) return apart([other.code, ...(likeliest === undefined ? [] : [likeliest.code])])
    return likeliest === undefined
      ? ownProjection(described, datums)
      : { kind: 'known', code: likeliest.code }
  }
  return withoutDatum(described, alike, called)
}

/** The datum is not named, or by a name that is not known. */
function withoutDatum(
  described: DescribedCrs,
  alike: readonly KnownSystem[],
  called: readonly KnownSystem[],
): CrsMatch {
  const { datum } = described
  const fitting = alike.filter(({ geographic }) => isSameEllipsoid(datum, geographic))
  const near = fitting.filter(({ geographic }) => isNear(geographic.area))
  const onEllipsoid = sorted(near.length > 0 ? near : fitting, described)
  if (datum.shift !== null) return byOwnShift(described, onEllipsoid, datum.shift)
  const isUnnamed = datum.names.every((name) =>
    /^(d|gcs)?(unknown|unnamed|undefined|notspecified)|^$/.test(plainName(name)),
  )
  const both = onEllipsoid.find((system) => called.includes(system))
  if (both !== undefined && isUnnamed) return { kind: 'known', code: both.code }
  const rd = onEllipsoid.find(({ code }) => code === 28_992)
  // Nothing else in the register is drawn so, and nobody means it without its datum.
  if (rd !== undefined && isUnnamed) return { kind: 'known', code: rd.code }
  const codes = onEllipsoid.map(({ code }) => code)
  const [first] = onEllipsoid
  if (first === undefined) return called.length > 0 ? apart(called.map(({ code }) => code)) : apart([])
  // Also as it would lie when its datum were that of WGS 84, which is what a bare ellipsoid says.
  const bare = distanceAt(first.area, definitionOf(first.code), bareDefinition(described))
  const between = apart(codes)
  const metres = between.kind === 'open' ? Math.max(between.metres ?? 0, bare ?? 0) : bare
  if (isUnnamed && bare !== null && (metres ?? 0) < sameWithin) return { kind: 'known', code: first.code }
  return { kind: 'open', codes: codes.slice(0, mostCandidates), metres }
}

const mostCandidates = 4

/** Where a datum that nobody names is looked for first: the Netherlands and what borders on it. */
function isNear([west, south, east, north]: AreaOfUse): boolean {
  return west < 8.5 && east > 2 && south < 54.5 && north > 49.5
}

function byOwnShift(described: DescribedCrs, alike: readonly KnownSystem[], shift: string): CrsMatch {
  const own = ownDefinition(described, described.datum, shift)
  const same = alike.find(
    (system) => (distanceAt(system.area, definitionOf(system.code), own) ?? 9) < sameWithin,
  )
  if (same !== undefined) return { kind: 'known', code: same.code }
  return own === null ? apart(alike.map(({ code }) => code)) : { kind: 'own', definition: own }
}

function ownProjection(described: DescribedCrs, datums: readonly GeographicSystem[]): CrsMatch {
  const [datum] = datums
  const definition = datum === undefined ? null : ownDefinition(described, datum, datum.shift)
  return definition === null ? apart([]) : { kind: 'own', definition }
}

function bareDefinition(described: DescribedCrs): string | null {
  return ownDefinition(described, described.datum, '0,0,0')
}

function ownDefinition(
  { projection, isGeographic, datum }: DescribedCrs,
  on: DescribedDatum | GeographicSystem,
  shift: string,
): string | null {
  const { axis, flattening } = on
  if (axis === null || flattening === null || (projection === null && !isGeographic)) return null
  const { meridian } = datum
  return `${projection ?? '+proj=longlat'} ${onDatum({ axis, flattening, meridian }, shift)} +no_defs`
}

/** The systems with what is farthest apart among them, where the first is used. */
function apart(codes: readonly number[]): CrsMatch {
  const distinct = [...new Set(codes)].slice(0, mostCandidates)
  const [first, ...others] = distinct
  const area = first === undefined ? null : (systemOf(first)?.area ?? null)
  const distances = others.flatMap((code) =>
    area === null || first === undefined
      ? []
      : (distanceAt(area, definitionOf(first), definitionOf(code)) ?? []),
  )
  const metres = distances.length === 0 ? null : Math.max(...distances)
  if (first !== undefined && metres !== null && metres < sameWithin) return { kind: 'known', code: first }
  return { kind: 'open', codes: distinct, metres }
}

/** Names without what programs do to them: case, signs, Esri's `D_` and `GCS_`, the word ensemble. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(d|gcs)_/, '')
    .replace(/ ensemble$/, '')
    .replace(/[^a-z0-9+]/g, '')
}

function isCalled(names: readonly string[], name: string): boolean {
  const wanted = plainName(name)
  return wanted !== '' && names.some((each) => plainName(each) === wanted)
}

/** The systems of the register whose datum this is: by the name of it or of its geographic system, on the same ellipsoid. */
function datumsOf(datum: DescribedDatum, geographicCode: number | null): GeographicSystem[] {
  const all = geographicSystems()
  const numbered = geographicCode === null ? null : plainCode(geographicCode)
  const [own = ''] = datum.names
  const byDatum = all.filter((each) => isCalled(each.datums, own) || isCalled(each.names, own))
  const isUnnamed = /^(unknown|unnamed|undefined|notspecified)/.test(plainName(own))
  const found =
    byDatum.length > 0 || !isUnnamed
      ? byDatum
      : all.filter((each) => each.code === numbered || datum.names.some((name) => isCalled(each.names, name)))
  return found.filter(
    (each) => isSameEllipsoid(datum, each) && Math.abs(each.meridian - datum.meridian) < 1e-5,
  )
}

function contradicts(datum: DescribedDatum, register: GeographicSystem): boolean {
  return !isSameEllipsoid(datum, register) || Math.abs(register.meridian - datum.meridian) > 1e-5
}

function isSameEllipsoid({ axis, flattening }: DescribedDatum, register: GeographicSystem): boolean {
  if (axis === null || flattening === null) return true
  return Math.abs(axis - register.axis) < 1 && Math.abs(flattening - register.flattening) < 0.01
}

/** True when both put the same place, on one datum, within a metre. */
function isSamePlane({ projection, datum }: DescribedCrs, system: KnownSystem): boolean {
  if (projection === null || system.projection === null || datum.axis === null) return false
  if (methodOf(projection) !== methodOf(system.projection)) return false
  const on = onDatum(system.geographic, null)
  const metres = distanceAt(
    system.area,
    `${projection} ${on} +no_defs`,
    `${system.projection} ${on} +no_defs`,
  )
  return metres !== null && metres < sameWithin
}

function methodOf(projection: string): string {
  const method = /\+proj=(\w+)/.exec(projection)?.[1] ?? ''
  return method === 'utm' ? 'tmerc' : method
}

/** ETRS89 and WGS 84. */
const usualDatums: ReadonlySet<number> = new Set([4258, 4326])

/** The likeliest first: that of the same name, on a usual datum, whose axes are not turned, of the lowest number. */
function sorted(systems: readonly KnownSystem[], { name }: DescribedCrs): KnownSystem[] {
  const rank = (system: KnownSystem) =>
    (isCalled(system.names, name) ? 0 : 4) +
    (usualDatums.has(system.geographic.code) ? 0 : 2) +
    (/\((z?[NE]-z?[NE])\)/.test(system.names[0] ?? '') ? 1 : 0)
  return [...systems].sort((a, b) => rank(a) - rank(b) || a.code - b.code)
}

const wgs84 = '+proj=longlat +datum=WGS84 +no_defs'
const tried: readonly (readonly [number, number])[] = [
  [0.5, 0.5],
  [0.1, 0.2],
  [0.9, 0.8],
]

/** How far apart two definitions put one pair of numbers within an area, in metres; null when it cannot be computed. */
function distanceAt(area: AreaOfUse, one: string | null, other: string | null): number | null {
  if (one === null || other === null) return null
  const [west, south, east, north] = area
  try {
    const [outward, back] = [proj4(wgs84, one), proj4(other, wgs84)]
    const distances = tried.map(([right, up]) => {
      const place: [number, number] = [west + (east - west) * right, south + (north - south) * up]
      const again = back.forward(outward.forward(place))
      const perDegree = 111_320
      return Math.hypot(
        (again[0] - place[0]) * perDegree * Math.cos((place[1] * Math.PI) / 180),
        (again[1] - place[1]) * perDegree,
      )
    })
    const most = Math.max(...distances)
    return Number.isFinite(most) ? most : null
  } catch {
    return null
  }
}
