/** Makes places ready to be drawn from afar, beside the page: of a hundred thousand works it takes a second. */
import type { Shapes } from '../../../shared/geo/shapes.ts'
import { overviewInParts, type Level, type OtherLevels, type OverviewShapes } from './overview-shapes.ts'

/** What the page gets: first what all works can be drawn with, then the levels that it lacks. */
export type MadeOverview =
  | { readonly is: 'first'; readonly shapes: OverviewShapes }
  | { readonly is: 'rest'; readonly levels: OtherLevels }

addEventListener('message', ({ data }: MessageEvent<Shapes>) => {
  const { first, rest } = overviewInParts(data)
  post({ is: 'first', shapes: first }, [first.boxes, ...first.levels.flatMap(arraysOf)])
  const levels = rest()
  post({ is: 'rest', levels }, levels.flatMap(arraysOf))
})

function arraysOf({ vertices, runStart, workStart, triangles, triangleStart }: Level) {
  return [vertices, runStart, workStart, triangles, triangleStart]
}

/** The memory goes over to the page. */
function post(made: MadeOverview, arrays: readonly (Float32Array | Uint32Array)[]): void {
  postMessage(made, { transfer: arrays.map(({ buffer }) => buffer) })
}
