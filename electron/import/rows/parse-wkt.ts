/** A cell with well-known text as a geometry. Source: OGC 06-103r4, chapter 7. Heights and measures are left out. */

type Nested = number[] | Nested[]

/** The geometry in a WKT cell; null when the text is not understood. `EMPTY` is null too. */
export function parseWkt(text: string): GeoJSON.Geometry | null {
  const found = /^\s*(?:SRID=\d+;)?\s*(MULTI)?(POINT|LINESTRING|POLYGON)\s*(?:ZM|Z|M)?\s*(\(.*\))\s*$/is.exec(
    text,
  )
  if (found === null) return null
  const [, multi, kind, body] = found
  const coordinates = parseNested(body ?? '')
  if (coordinates === null) return null
  const isMulti = multi !== undefined
  switch (kind?.toUpperCase()) {
    case 'POINT':
      return isMulti
        ? geometry('MultiPoint', depthOf(coordinates) === 3 ? flattened(coordinates) : coordinates, 2)
        : geometry('Point', first(coordinates), 1)
    case 'LINESTRING':
      return isMulti ? geometry('MultiLineString', coordinates, 3) : geometry('LineString', coordinates, 2)
    default:
      return isMulti ? geometry('MultiPolygon', coordinates, 4) : geometry('Polygon', coordinates, 3)
  }
}

function geometry(type: string, coordinates: Nested | null, depth: number): GeoJSON.Geometry | null {
  if (coordinates === null || depthOf(coordinates) !== depth) return null
  return { type, coordinates } as GeoJSON.Geometry
}

/** Areas of several parts are lists of lists of lists of positions. */
const deeperThanAnyShape = /\[{8}/

/** `(1 2, 3 4)` becomes `[[1, 2], [3, 4]]`: brackets are lists, positions are numbers with spaces between. */
function parseNested(body: string): Nested | null {
  if (!/^[\d\s.,()eE+-]+$/.test(body)) return null
  const json = body
    .replace(/\s*([(),])\s*/g, '$1')
    .replace(
      /([^(),]+)/g,
      (position) => `[${position.trim().split(/\s+/).slice(0, 2).map(Number).join(',')}]`,
    )
    .replaceAll('(', '[')
    .replaceAll(')', ']')
  if (deeperThanAnyShape.test(json)) return null
  try {
    return JSON.parse(json) as Nested
  } catch {
    return null
  }
}

function depthOf(value: Nested | number | undefined): number {
  return Array.isArray(value) ? 1 + depthOf(value[0]) : 0
}

function first(coordinates: Nested): Nested | null {
  const [only] = coordinates
  return Array.isArray(only) ? only : null
}

function flattened(coordinates: Nested): Nested | null {
  return (coordinates as Nested[]).map((part) => part[0]).filter((part) => Array.isArray(part))
}
