/** Thread: places of all works from the project's system to longitude and latitude, packed for the map. */
import { projector } from '../../shared/geo/crs.ts'
import { packShapes, shapesFromWkb } from '../../shared/geo/shapes.ts'
import { answerInThread } from './answer-in-thread.ts'
import type { MapInput } from './in-threads.ts'

await answerInThread<MapInput, ArrayBuffer>(
  ({ places, crs }) => {
    const shapes = shapesFromWkb(places)
    const project = projector(crs, 'EPSG:4326')
    const { coordinates } = shapes
    for (let i = 0; i < coordinates.length; i += 2) {
      const [longitude, latitude] = project(coordinates[i] ?? 0, coordinates[i + 1] ?? 0)
      coordinates[i] = longitude
      coordinates[i + 1] = latitude
    }
    return packShapes(shapes)
  },
  (packed) => [packed],
)
