/**
 * What a description of a coordinate system says: its names, its datum, and its projection in the words of proj4. Read from
 * well-known text of any kind; heights and time are left out.
 * Source: OGC 01-009, OGC 18-010r11 annex F (names of methods and parameters), Esri's projection engine.
 */
import { nameOf, nodeOf, nodesOf, numberAt, parseWktTree, type WktNode } from './wkt-tree.ts'

export interface DescribedDatum {
  /** Of the datum and of the geographic system, as they stand. */
  readonly names: readonly string[]
  readonly axis: number | null
  readonly flattening: number | null
  /** Degrees east of Greenwich. */
  readonly meridian: number
  /** The way to WGS 84 that the text itself gives, as proj4 writes it. */
  readonly shift: string | null
}

export interface DescribedCrs {
  readonly name: string
  /** Its EPSG number, and that of its parts down to the datum, as far as they are given. */
  readonly code: number | null
  readonly geographicCode: number | null
  readonly datum: DescribedDatum
  readonly isGeographic: boolean
  /** The projection as proj4 writes it; null for a geographic system and for a projection that is not known. */
  readonly projection: string | null
}

const projectedWords = ['PROJCS', 'PROJCRS', 'PROJECTEDCRS']
const geographicWords = [
  'GEOGCS',
  'GEOGCRS',
  'GEODCRS',
  'GEODETICCRS',
  'GEOGRAPHICCRS',
  'BASEGEOGCRS',
  'BASEGEODCRS',
]

/** What well-known text describes; null when it describes no flat or geographic system. */
export function describeCrs(text: string): DescribedCrs | null {
  const tree = parseWktTree(text.trim())
  const horizontal = tree === null ? null : horizontalOf(tree)
  if (horizontal === null) return null
  const isGeographic = geographicWords.includes(horizontal.node.word)
  const geographic = isGeographic ? horizontal.node : nodeOf(horizontal.node, ...geographicWords)
  if (geographic === null) return null
  return {
    name: nameOf(horizontal.node),
    code: codeOf(horizontal.node) ?? horizontal.code,
    geographicCode: codeOf(geographic),
    datum: datumOf(geographic, horizontal.shift),
    isGeographic,
    projection: isGeographic ? null : projectionOf(horizontal.node, angleOf(geographic)),
  }
}

interface Horizontal {
  readonly node: WktNode
  /** Of the whole around it: of RD with NAP that of the two together. */
  readonly code: number | null
  readonly shift: string | null
}

/** The flat part of a compound system, the source of a bound one. */
function horizontalOf(node: WktNode): Horizontal | null {
  if ([...projectedWords, ...geographicWords].includes(node.word)) return { node, code: null, shift: null }
  if (node.word === 'COMPD_CS' || node.word === 'COMPOUNDCRS') {
    const inner = nodesOf(node, ...projectedWords, ...geographicWords, 'BOUNDCRS').map(horizontalOf)[0]
    return inner == null ? null : { ...inner, code: inner.code ?? codeOf(node) }
  }
  if (node.word !== 'BOUNDCRS') return null
  const source = nodeOf(node, 'SOURCECRS')
  const inner = source === null ? null : nodesOf(source, ...projectedWords, ...geographicWords)[0]
  const way = nodeOf(node, 'ABRIDGEDTRANSFORMATION')
  return inner == null ? null : { node: inner, code: null, shift: way === null ? null : shiftOfWay(way) }
}

const shiftParameters = [8605, 8606, 8607, 8608, 8609, 8610, 8611]

/** Seven numbers in WKT 2, where a scale stands as 1.000004. */
function shiftOfWay(way: WktNode): string | null {
  const isFrame = /coordinate frame/i.test(nameOf(nodeOf(way, 'METHOD') ?? way))
  const numbers = shiftParameters.map((wanted, index) => {
    const found = nodesOf(way, 'PARAMETER').find((parameter) => codeOf(parameter) === wanted)
    const value = found === undefined ? 0 : (numberAt(found, 1) ?? 0)
    if (index === 6) return value > 0.5 ? (value - 1) * 1_000_000 : value
    return index > 2 && isFrame ? -value : value
  })
  return numbers.every((value) => value === 0) ? null : numbers.join()
}

/** WKT 1 `AUTHORITY["EPSG","n"]`, WKT 2 `ID["EPSG",n]`, directly under the node. */
function codeOf(node: WktNode): number | null {
  const id = nodesOf(node, 'AUTHORITY', 'ID').find((each) => nameOf(each).toUpperCase() === 'EPSG')
  const code = Number(id?.parts[1])
  return Number.isInteger(code) && code > 0 ? code : null
}

function datumOf(geographic: WktNode, boundShift: string | null): DescribedDatum {
  const datum = nodeOf(geographic, 'DATUM', 'GEODETICDATUM', 'TRF', 'ENSEMBLE')
  const ellipsoid = datum === null ? null : nodeOf(datum, 'SPHEROID', 'ELLIPSOID')
  const meridian = nodeOf(geographic, 'PRIMEM', 'PRIMEMERIDIAN')
  const given = datum === null ? null : nodeOf(datum, 'TOWGS84')
  const numbers = given?.parts.filter((part) => typeof part === 'number') ?? []
  const unit = meridian === null ? null : nodeOf(meridian, 'ANGLEUNIT', 'UNIT')
  // In WKT 1 a zero meridian stands in degrees, also where all other angles are grads.
  const angle = unit === null ? degree : (numberAt(unit, 1) ?? degree)
  const axis = ellipsoid === null ? null : numberAt(ellipsoid, 1)
  const length = ellipsoid === null ? null : nodeOf(ellipsoid, 'LENGTHUNIT', 'UNIT')
  return {
    names: [datum === null ? '' : nameOf(datum), nameOf(geographic)].filter((name) => name !== ''),
    axis: axis === null ? null : axis * (length === null ? 1 : (numberAt(length, 1) ?? 1)),
    flattening: ellipsoid === null ? null : numberAt(ellipsoid, 2),
    meridian: ((meridian === null ? 0 : (numberAt(meridian, 1) ?? 0)) * angle) / degree,
    shift: numbers.length === 3 || numbers.length === 7 ? numbers.join() : boundShift,
  }
}

const degree = Math.PI / 180

/** Radians to the unit in which angles stand. */
function angleOf(geographic: WktNode): number {
  const unit = nodeOf(geographic, 'UNIT', 'ANGLEUNIT')
  return unit === null ? degree : (numberAt(unit, 1) ?? degree)
}

/** What the parameters are called in proj4, and whether they are angles, lengths or plain numbers. */
const parameters: readonly [pattern: RegExp, name: string, kind: 'angle' | 'length' | 'number'][] = [
  [
    /^(latitudeof(natural|false|projection)?(origin|centre|center)|latitudeoforigin|latitudeofcenter)$/,
    'lat_0',
    'angle',
  ],
  [/^(centralmeridian|longitudeof(natural|false|projection)?(origin|centre|center))$/, 'lon_0', 'angle'],
  [/^scalefactor|^scaleatnaturalorigin$/, 'k_0', 'number'],
  [/^(standardparallel1|latitudeof1ststandardparallel|latitudeofstandardparallel)$/, 'lat_1', 'angle'],
  [/^(standardparallel2|latitudeof2ndstandardparallel)$/, 'lat_2', 'angle'],
  [/^(falseeasting|eastingat(falseorigin|projectioncentre))$/, 'x_0', 'length'],
  [/^(falsenorthing|northingat(falseorigin|projectioncentre))$/, 'y_0', 'length'],
  [/^(azimuth|azimuthof(initialline|projectioncentre)|azimuthatprojectioncentre)$/, 'alpha', 'angle'],
]

/** What the methods are called in proj4. A method that is not here is computed with by number only. */
const methods: readonly [pattern: RegExp, name: string][] = [
  [/^(transversemercator(complex)?|gausskruger)$/, 'tmerc'],
  [/^lambertconformalconic(1sp|2sp)?$|^lambertconicconformal(1sp|2sp)$/, 'lcc'],
  [/^(doublestereographic|obliquestereographic)$/, 'sterea'],
  [/^lambertazimuthalequalarea$/, 'laea'],
  [/^cassini(soldner)?$/, 'cass'],
  [
    /^(hotineobliquemercator(azimuthcenter|variantb)|swissobliquecylindrical|swissobliquemercator)$/,
    'somerc',
  ],
  [/^(albers(conicequalarea)?|albersequalarea)$/, 'aea'],
]

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '')
}

function projectionOf(node: WktNode, angle: number): string | null {
  const conversion = nodeOf(node, 'CONVERSION') ?? node
  const method = plain(nameOf(nodeOf(conversion, 'PROJECTION', 'METHOD') ?? node))
  const known = methods.find(([pattern]) => pattern.test(method))?.[1]
  if (known === undefined) return null
  const unit = lengthUnitOf(node)
  const values = new Map<string, number>()
  for (const parameter of nodesOf(conversion, 'PARAMETER')) {
    const [, name, kind] = parameters.find(([pattern]) => pattern.test(plain(nameOf(parameter)))) ?? []
    const value = numberAt(parameter, 1)
    if (name === undefined || value === null) continue
    const own = nodeOf(parameter, 'ANGLEUNIT', 'LENGTHUNIT', 'SCALEUNIT', 'UNIT')
    const times = own === null ? null : numberAt(own, 1)
    if (kind === 'angle') values.set(name, (value * (times ?? angle)) / degree)
    else values.set(name, value * (kind === 'length' ? (times ?? unit) : 1))
  }
  const complete = completed(known, values)
  if (complete === null) return null
  const written = [...complete].map(([name, value]) => `+${name}=${value}`)
  return [`+proj=${known}`, ...written, unit === 1 ? '+units=m' : `+to_meter=${unit}`].join(' ')
}

/** What the methods leave unsaid: one parallel that is the origin, an azimuth that has to be a right angle. */
function completed(method: string, values: Map<string, number>): Map<string, number> | null {
  const azimuth = values.get('alpha')
  values.delete('alpha')
  if (method === 'somerc' && azimuth !== undefined && Math.abs(azimuth - 90) > 1e-6) return null
  if (method === 'lcc' || method === 'aea') {
    const first = values.get('lat_1') ?? values.get('lat_0')
    if (first === undefined) return null
    values.set('lat_1', first)
    if (!values.has('lat_0')) values.set('lat_0', first)
  }
  return values
}

/** Metres to the unit in which lengths stand: of the system itself, in WKT 2 that of its axes. */
function lengthUnitOf(node: WktNode): number {
  const axis = nodeOf(node, 'AXIS')
  const unit =
    nodeOf(node, 'UNIT', 'LENGTHUNIT') ?? (axis === null ? null : nodeOf(axis, 'LENGTHUNIT', 'UNIT'))
  return unit === null ? 1 : (numberAt(unit, 1) ?? 1)
}
