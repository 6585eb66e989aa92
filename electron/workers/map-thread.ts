/** Thread: places of all works packed for the window, brought to longitude and latitude when they are for the map. */
import { longitudeLatitude, projector } from '../../shared/geo/crs.ts'
import { projectMany } from '../../shared/geo/project-many.ts'
import { packShapes, shapesFromWkb } from '../../shared/geo/shapes.ts'
import { answerInThread } from './answer-in-thread.ts'
import type { MapInput } from './in-threads.ts'

await answerInThread<MapInput, ArrayBuffer>(
  ({ places, crs }) => {
    const shapes = shapesFromWkb(places)
    if (crs !== null) projectMany(shapes.coordinates, projector(crs, longitudeLatitude))
    return packShapes(shapes)
  },
  (packed) => [packed],
)
