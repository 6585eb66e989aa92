/** Places of all works kept up with the few that changed, without reading all of them again. */
import type { WorkId } from '../domain/ids.ts'
import { whereFrom, type WorkChanges } from '../domain/work-changes.ts'
import { gatherShapes } from './gather-shapes.ts'
import { shapesOf, type Shapes } from './shapes.ts'

/** `shapes` are those of the works `ids`, in longitude and latitude; the answer is in the order of the works that follow. */
export function shapesAfter(shapes: Shapes, ids: readonly WorkId[], { put, gone }: WorkChanges): Shapes {
  const coming = shapesOf(put.map(({ place }) => place))
  const from = whereFrom(
    ids,
    put.map(({ work }) => work.id),
    gone,
  )
  return gatherShapes(
    [...from].map((at) => (at < 0 ? { shapes: coming, index: -1 - at } : { shapes, index: at })),
  )
}
