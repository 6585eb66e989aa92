/** Reads the areas of a .shp file for the reference figures, apart from the readers of the program. */
import { readFileSync } from 'node:fs'
import { mendGeometry } from '../../shared/geo/mend.ts'
import { partsByWinding } from '../../shared/geo/nest-rings.ts'

const polygonType = 5

/** One geometry per record, rings sorted into areas and mended; null for a record without shape. */
export function readShpAreas(path: string): (GeoJSON.Geometry | null)[] {
  const bytes = readFileSync(path)
  const found: (GeoJSON.Geometry | null)[] = []
  for (let at = 100; at + 8 <= bytes.length; at += 8 + 2 * bytes.readInt32BE(at + 4)) {
    if (bytes.readInt32LE(at + 8) !== polygonType) {
      found.push(null)
      continue
    }
    const parts = bytes.readInt32LE(at + 44)
    const points = bytes.readInt32LE(at + 48)
    const starts = Array.from({ length: parts }, (_, part) => bytes.readInt32LE(at + 52 + 4 * part))
    const position = (index: number) => {
      const offset = at + 52 + 4 * parts + 16 * index
      return [bytes.readDoubleLE(offset), bytes.readDoubleLE(offset + 8)]
    }
    const rings = starts.map((start, part) =>
      Array.from({ length: (starts[part + 1] ?? points) - start }, (_, index) => position(start + index)),
    )
    const coordinates = partsByWinding(rings).polygons
    found.push(mendGeometry({ type: 'MultiPolygon', coordinates }).geometry)
  }
  return found
}
