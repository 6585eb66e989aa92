/** Makes places ready to be drawn from afar, beside the page: of a hundred thousand works it takes a second. */
import type { Shapes } from '../../../shared/geo/shapes.ts'
import { overviewShapes } from './overview-shapes.ts'

addEventListener('message', ({ data }: MessageEvent<Shapes>) => {
  const made = overviewShapes(data)
  const arrays = [
    made.boxes,
    ...made.levels.flatMap(({ vertices, runStart, workStart, triangles, triangleStart }) => [
      vertices,
      runStart,
      workStart,
      triangles,
      triangleStart,
    ]),
  ]
  postMessage(made, { transfer: arrays.map(({ buffer }) => buffer) })
})
