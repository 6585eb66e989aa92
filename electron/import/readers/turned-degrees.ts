/** Latitude written before longitude, as some services and many hands do: noticed by where the Netherlands would lie. */
import { boundsOf } from '../../../shared/geo/bounds.ts'

/** Latitudes and longitudes of the Netherlands and its sea. Turned round they lie off the coast of Somalia. */
const turnedRound = { minX: 50, maxX: 56, minY: 2.5, maxY: 7.5 } as const

/** True when everything that has a place lies where the Netherlands would with its two numbers exchanged. */
export function liesTurned(geometries: readonly GeoJSON.Geometry[]): boolean {
  const boxes = geometries.map(boundsOf).filter((box) => box !== null)
  const { minX, maxX, minY, maxY } = turnedRound
  return (
    boxes.length > 0 &&
    boxes.every((box) => box[0] >= minX && box[2] <= maxX && box[1] >= minY && box[3] <= maxY)
  )
}

/** The same shape with the two numbers of every position exchanged. */
export function turned<Shape extends GeoJSON.Geometry>(geometry: Shape): Shape {
  if (geometry.type === 'GeometryCollection')
    return { ...geometry, geometries: geometry.geometries.map(turned) }
  return { ...geometry, coordinates: turnedPositions(geometry.coordinates) }
}

type Nested = GeoJSON.Position | readonly Nested[]

function turnedPositions(coordinates: Nested): Nested {
  if (coordinates.every((each) => typeof each === 'number')) {
    const [x, y, ...others] = coordinates
    return x === undefined || y === undefined ? coordinates : [y, x, ...others]
  }
  return coordinates.map((each) => (typeof each === 'number' ? each : turnedPositions(each)))
}
