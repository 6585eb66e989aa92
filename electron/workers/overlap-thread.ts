/** Thread: the overlap engine over a whole project, with helpers beside it when the project is large. */
import type { OverlapAnswer } from '../../shared/domain/overlap.ts'
import { message } from '../../shared/domain/message.ts'
import { answerInThread } from './answer-in-thread.ts'
import { digRestRecords } from './dig-rest-records.ts'
import type { ProjectToCompare } from './in-threads.ts'
import { readOverlapsTogether } from './read-overlaps-together.ts'

await answerInThread<ProjectToCompare, OverlapAnswer>(
  ({ settings, pairsOnly, exceptions, closedAreas, water, ...project }, report) => {
    const digRest = digRestRecords({ exceptions, closedAreas })
    return readOverlapsTogether({ ...project, digRest, ...(water && { water }) }, settings, {
      pairsOnly,
      onProgress: (done, total) => report({ what: message('core.comparing'), done, total }),
    })
  },
)
