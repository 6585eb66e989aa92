/** How much ground two works share. */
import { intersect, featureCollection, multiPolygon } from '@turf/turf'
import { areaOf } from '../geo/measure.ts'
import { PartKind, type Shapes } from '../geo/shapes.ts'

/**
 * m² that the areas of two works have in common, in the plane of the shapes; 0 when they only touch. Both must have an
 * area. The clipping is turf's (it works on bare coordinates), the measuring is ours: turf's is on a sphere.
 */
export function sharedArea(shapes: Shapes, a: number, b: number): number {
  // Near the origin the clipper's products keep the decimals that millions of metres would cost it.
  const vertex = shapes.ringStart[shapes.partStart[shapes.workStart[a]!]!]!
  const originX = shapes.coordinates[2 * vertex]!
  const originY = shapes.coordinates[2 * vertex + 1]!
  const areas = [a, b].map((work) => multiPolygon(areasOf(shapes, work, originX, originY)))
  const shared = intersect(featureCollection(areas))
  return shared ? areaOf(shared.geometry) : 0
}

function areasOf(shapes: Shapes, work: number, originX: number, originY: number): GeoJSON.Position[][][] {
  const { coordinates, ringStart, partStart, workStart, partKind } = shapes
  const areas: GeoJSON.Position[][][] = []
  for (let part = workStart[work]!; part < workStart[work + 1]!; part++) {
    if (partKind[part] !== PartKind.area) continue
    const rings: GeoJSON.Position[][] = []
    for (let ring = partStart[part]!; ring < partStart[part + 1]!; ring++) {
      const positions: GeoJSON.Position[] = []
      for (let vertex = ringStart[ring]!; vertex < ringStart[ring + 1]!; vertex++)
        positions.push([coordinates[2 * vertex]! - originX, coordinates[2 * vertex + 1]! - originY])
      rings.push(positions)
    }
    areas.push(rings)
  }
  return areas
}
