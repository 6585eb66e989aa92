/**
 * The coordinate systems known by number. Those of Europe stand in epsg-systems.ts as the EPSG dataset has them; zones that
 * are the same all over the world are said by rule; RD is as the design fixes it.
 */
import { geographicLines, projectedLines, withHeights } from './epsg-systems.ts'

/** A geographic system: how its datum lies, and the way from there to WGS 84. */
export interface GeographicSystem {
  readonly code: number
  readonly names: readonly string[]
  /** Names of the datum in the register, in Esri's files, and of its realisations. */
  readonly datums: readonly string[]
  /** Half the long axis of the ellipsoid, in metres, and 1/f. */
  readonly axis: number
  readonly flattening: number
  /** Degrees east of Greenwich. */
  readonly meridian: number
  /** `towgs84` as proj4 writes it. */
  readonly shift: string
  /** How far that may be off, in metres, by the register. */
  readonly accuracy: number
  readonly area: AreaOfUse
}

/** A system as the register has it. */
export interface KnownSystem {
  readonly code: number
  readonly names: readonly string[]
  readonly geographic: GeographicSystem
  /** The projection as proj4 writes it, without its ellipsoid; null for a geographic system. */
  readonly projection: string | null
  readonly shift: string
  readonly accuracy: number
  readonly area: AreaOfUse
}

/** West, south, east and north, in degrees. */
export type AreaOfUse = readonly [west: number, south: number, east: number, north: number]

/** One definition for RD New, whatever a file says: a `.prj` read by a projection library lands 100 m off. */
const rdNew =
  '+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel ' +
  '+towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725 +units=m'

const webMercator =
  '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs'

/** Zones of Universal Transverse Mercator, by the first digits of their code. */
const zoned: readonly {
  base: number
  zones: number
  south?: true
  geographic: number
  names: readonly string[]
}[] = [
  { base: 26_900, zones: 23, geographic: 4269, names: ['NAD83 / UTM zone', 'NAD_1983_UTM_Zone'] },
  { base: 32_600, zones: 60, geographic: 4326, names: ['WGS 84 / UTM zone', 'WGS_1984_UTM_Zone'] },
  {
    base: 32_700,
    zones: 60,
    south: true,
    geographic: 4326,
    names: ['WGS 84 / UTM zone', 'WGS_1984_UTM_Zone'],
  },
]

/** What older programs call Web Mercator. */
const otherNumbers: Readonly<Record<number, number>> = {
  900913: 3857,
  102100: 3857,
  102113: 3857,
  3785: 3857,
}

interface Register {
  readonly geographic: ReadonlyMap<number, GeographicSystem>
  readonly systems: ReadonlyMap<number, KnownSystem>
  /** By the number of a system with heights, the one without. */
  readonly plain: ReadonlyMap<number, number>
}

let read: Register | null = null

/** Read at the first question: most programs that compute with RD alone never ask. */
function register(): Register {
  read ??= readRegister()
  return read
}

function readRegister(): Register {
  const geographic = new Map(
    linesOf(geographicLines)
      .map(geographicOf)
      .map((each) => [each.code, each]),
  )
  const systems = new Map<number, KnownSystem>()
  // Degrees that count from Paris are grads as well: nobody sends them.
  for (const each of geographic.values()) if (each.meridian === 0) systems.set(each.code, asSystem(each))
  for (const line of linesOf(projectedLines)) {
    const system = projectedOf(line, geographic)
    if (system !== null) systems.set(system.code, system)
  }
  const wgs84 = geographic.get(4326)
  if (wgs84 !== undefined) systems.set(3857, { ...asSystem(wgs84), ...mercator })
  for (const zones of zoned)
    for (let zone = 1; zone <= zones.zones; zone++) {
      const base = geographic.get(zones.geographic)
      if (base !== undefined) systems.set(zones.base + zone, zoneOf(zones, zone, base))
    }
  const plain = withHeights.split(/\s+/).map((pair) => pair.split('=').map(Number))
  return { geographic, systems, plain: new Map(plain.map(([high = 0, flat = 0]) => [high, flat])) }
}

const mercator = {
  code: 3857,
  names: [
    'WGS 84 / Pseudo-Mercator',
    'WGS_1984_Web_Mercator_Auxiliary_Sphere',
    'Google Maps Global Mercator',
  ],
  projection: webMercator,
  area: [-180, -85.06, 180, 85.06] as const,
}

function zoneOf(
  { base, south, names }: (typeof zoned)[number],
  zone: number,
  geographic: GeographicSystem,
): KnownSystem {
  const side = south === true ? 'S' : 'N'
  const west = zone * 6 - 186
  return {
    ...asSystem(geographic),
    code: base + zone,
    names: names.map((name) => `${name} ${zone}${side}`),
    projection: `+proj=utm +zone=${zone}${south === true ? ' +south' : ''} +units=m`,
    area: south === true ? [west, -80, west + 6, 0] : [west, 0, west + 6, 84],
  }
}

function asSystem(geographic: GeographicSystem): KnownSystem {
  const { code, names, shift, accuracy, area } = geographic
  return { code, names, geographic, projection: null, shift, accuracy, area }
}

function linesOf(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('|'))
}

function geographicOf(line: readonly string[]): GeographicSystem {
  const [code, names = '', datums = '', axis, flattening, meridian, shift = '', accuracy, area = ''] = line
  return {
    code: Number(code),
    names: names.split(';'),
    datums: datums.split(';'),
    axis: Number(axis),
    flattening: Number(flattening),
    meridian: Number(meridian),
    shift,
    accuracy: Number(accuracy),
    area: areaOf(area),
  }
}

function projectedOf(
  line: readonly string[],
  all: ReadonlyMap<number, GeographicSystem>,
): KnownSystem | null {
  const [code, names = '', base, projection = '', area = '', shift, accuracy] = line
  const geographic = all.get(Number(base))
  if (geographic === undefined) return null
  return {
    code: Number(code),
    names: names.split(';'),
    geographic,
    projection: `+proj=${projection.replaceAll(' ', ' +')}`,
    shift: shift ?? geographic.shift,
    accuracy: accuracy === undefined ? geographic.accuracy : Number(accuracy),
    area: areaOf(area),
  }
}

function areaOf(text: string): AreaOfUse {
  const [west = -180, south = -90, east = 180, north = 90] = text.split(',').map(Number)
  return [west, south, east, north]
}

/** The number under which a system is known here, without its heights; itself when there is no other. */
export function plainCode(epsg: number): number {
  return otherNumbers[epsg] ?? register().plain.get(epsg) ?? epsg
}

/** What the register says about a number; null when it is not one of ours. */
export function systemOf(epsg: number): KnownSystem | null {
  return register().systems.get(epsg) ?? null
}

/** All systems known by number. */
export function knownSystems(): readonly KnownSystem[] {
  return [...register().systems.values()]
}

/** All geographic systems, one or more to a datum. */
export function geographicSystems(): readonly GeographicSystem[] {
  return [...register().geographic.values()]
}

/** The proj4 definition of an EPSG number; null when it is not one of ours. */
export function definitionOf(epsg: number): string | null {
  if (epsg === 28_992) return rdNew
  if (epsg === 4326) return '+proj=longlat +datum=WGS84 +no_defs'
  if (epsg === 3857) return webMercator
  const system = systemOf(epsg)
  if (system === null) return null
  return `${system.projection ?? '+proj=longlat'} ${onDatum(system.geographic, system.shift)} +no_defs`
}

/** The ellipsoid, zero meridian and way to WGS 84 of a datum, as proj4 writes them; without `shift` it lies as WGS 84. */
export function onDatum(
  { axis, flattening, meridian }: Pick<GeographicSystem, 'axis' | 'flattening' | 'meridian'>,
  shift: string | null,
): string {
  return [
    `+a=${axis} ${flattening === 0 ? `+b=${axis}` : `+rf=${flattening}`}`,
    ...(meridian === 0 ? [] : [`+pm=${meridian}`]),
    ...(shift === null ? [] : [`+towgs84=${shift}`]),
  ].join(' ')
}
