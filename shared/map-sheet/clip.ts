/** What of a place lies within a box, with no more vertices than can be told apart: a sheet stays as small as what is on it. */
import type { Bounds } from '../domain/work.ts'
import { partsOf } from '../small-map/geometry-parts.ts'
import { clipLine, clipRing } from './clip-lines.ts'
import { thinLine } from './thin-line.ts'

/**
 * The part of `geometry` in `box`; null when none of it lies there. A vertex that moves a line less than `least` is left
 * out. An area keeps its holes, and has an edge along the box where it goes on outside.
 */
export function clip(geometry: GeoJSON.Geometry, box: Bounds, least: number): GeoJSON.Geometry | null {
  const parts = partsOf(geometry).flatMap(({ is, lines }): GeoJSON.Geometry[] => {
    if (is === 'point') {
      const position = lines[0]?.[0]
      return position !== undefined && isWithin(position, box)
        ? [{ type: 'Point', coordinates: position }]
        : []
    }
    if (is === 'line')
      return clipLine(lines[0] ?? [], box).map((line) => ({
        type: 'LineString',
        coordinates: thinLine(line, least),
      }))
    const [shell = [], ...holes] = lines
    const cut = clipRing(shell, box)
    if (cut.length < 4) return []
    const rings = [cut, ...holes.map((hole) => clipRing(hole, box)).filter((hole) => hole.length >= 4)]
    return [{ type: 'Polygon', coordinates: rings.map((ring) => thinLine(ring, least)) }]
  })
  const [only] = parts
  if (only === undefined) return null
  return parts.length === 1 ? only : { type: 'GeometryCollection', geometries: parts }
}

function isWithin([x = NaN, y = NaN]: GeoJSON.Position, [minX, minY, maxX, maxY]: Bounds): boolean {
  return x >= minX && x <= maxX && y >= minY && y <= maxY
}
