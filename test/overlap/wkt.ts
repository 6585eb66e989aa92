/** Reads well-known text, the form the reference pairs of shapes are written in. */

type Nested = number | Nested[]

/** The geometry in plain two-dimensional WKT, EMPTY included. Throws on anything else. */
export function fromWkt(text: string): GeoJSON.Geometry {
  const match = /^\s*([A-Z]+)\s*(EMPTY|\(.*\))\s*$/is.exec(text)
  if (!match) throw new Error(`Not WKT: ${text.slice(0, 40)}`)
  const [, word, body] = match as unknown as [string, string, string]
  const type = word.toUpperCase()
  if (type === 'GEOMETRYCOLLECTION')
    return { type: 'GeometryCollection', geometries: members(body).map(fromWkt) }
  const coordinates = body.toUpperCase() === 'EMPTY' ? [] : nested(body)
  if (type === 'POINT') return { type: 'Point', coordinates: (coordinates[0] ?? []) as number[] }
  if (type === 'LINESTRING') return { type: 'LineString', coordinates: coordinates as number[][] }
  if (type === 'POLYGON') return { type: 'Polygon', coordinates: coordinates as number[][][] }
  if (type === 'MULTIPOINT') return { type: 'MultiPoint', coordinates: coordinates.map(firstPosition) }
  if (type === 'MULTILINESTRING') return { type: 'MultiLineString', coordinates: coordinates as number[][][] }
  if (type === 'MULTIPOLYGON') return { type: 'MultiPolygon', coordinates: coordinates as number[][][][] }
  throw new Error(`Unknown WKT type ${word}`)
}

/** `(1 2, 3 4)` as [[1, 2], [3, 4]], brackets nested as they come; EMPTY members as []. */
function nested(body: string): Nested[] {
  const json = body
    .replace(/EMPTY/gi, '()')
    .replace(/([-+.\deE]+)\s+([-+.\deE]+)/g, '[$1,$2]')
    .replaceAll('(', '[')
    .replaceAll(')', ']')
    .replace(/([[,])\./g, '$10.')
    .replace(/([[,]-)\./g, '$10.')
    .replace(/\.([,\]e])/gi, '.0$1')
    .replace(/([[,])\+/g, '$1')
  return JSON.parse(json) as Nested[]
}

/** MULTIPOINT is written both as (1 2, 3 4) and as ((1 2), (3 4)). */
function firstPosition(point: Nested): number[] {
  const inner = (point as Nested[])[0]
  return (Array.isArray(inner) ? inner : point) as number[]
}

/** The texts between the outer brackets, split at commas outside brackets. */
function members(body: string): string[] {
  if (body.toUpperCase() === 'EMPTY') return []
  const found: string[] = []
  let depth = 0
  let from = 1
  for (let at = 1; at < body.length; at++) {
    if (body[at] === '(') depth++
    if ((body[at] === ',' && depth === 0) || (body[at] === ')' && depth === 0)) {
      found.push(body.slice(from, at))
      from = at + 1
    } else if (body[at] === ')') depth--
  }
  return found
}
