/** Thread: places of all works packed for the window, brought to longitude and latitude when they are for the map. */
import { projector } from '../../shared/geo/crs.ts'
import { packShapes, shapesFromWkb, type Shapes } from '../../shared/geo/shapes.ts'
import { answerInThread } from './answer-in-thread.ts'
import type { MapInput } from './in-threads.ts'

await answerInThread<MapInput, ArrayBuffer>(
  ({ places, crs }) => {
    const shapes = shapesFromWkb(places)
    if (crs !== null) bringToDegrees(shapes, crs)
    return packShapes(shapes)
  },
  (packed) => [packed],
)

function bringToDegrees({ coordinates }: Shapes, crs: string): void {
  const project = projector(crs, 'EPSG:4326')
  for (let i = 0; i < coordinates.length; i += 2) {
    const [longitude, latitude] = project(coordinates[i] ?? 0, coordinates[i + 1] ?? 0)
    coordinates[i] = longitude
    coordinates[i + 1] = latitude
  }
}
