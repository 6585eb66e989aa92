/** Thread: the overlap engine over a whole project. */
import { shapesFromWkb } from '../../shared/geo/shapes.ts'
import { readOverlaps } from '../../shared/overlap/read-overlaps.ts'
import type { OverlapAnswer } from '../../shared/domain/overlap.ts'
import { message } from '../../shared/domain/message.ts'
import { answerInThread } from './answer-in-thread.ts'
import type { OverlapInput } from './in-threads.ts'

await answerInThread<OverlapInput, OverlapAnswer>(
  ({ places, settings, pairsOnly, exceptions, closedAreas, ...project }, report) => {
    const areaShapes = shapesFromWkb(closedAreas.map(({ wkb }) => wkb))
    const digRest = { exceptions, areas: closedAreas, areaShapes }
    return readOverlaps({ ...project, shapes: shapesFromWkb(places), digRest }, settings, {
      pairsOnly,
      onProgress: (done, total) => report({ what: message('core.comparing'), done, total }),
    })
  },
)
