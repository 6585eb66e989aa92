/** Thread: one project that stays awake. It answers one question after another, in the order they were asked. */
import { parentPort } from 'node:worker_threads'
import { message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { AwakeProject } from '../../shared/overlap/awake/awake-project.ts'
import { scoreTable } from '../../shared/overlap/read-overlaps.ts'
import { digRestRecords } from './dig-rest-records.ts'
import type { EngineAsk, EngineQuestions, EngineSays } from './engine-messages.ts'
import { findTogether } from './read-overlaps-together.ts'

let awake: AwakeProject | null = null

const say = (says: EngineSays) => parentPort?.postMessage(says)

function standing(): AwakeProject {
  if (awake === null) throw new Error('nothing was read yet')
  return awake
}

const answers: EngineQuestions = {
  async read({ settings, exceptions, closedAreas, water, ...project }, revision) {
    awake = null
    const digRest = digRestRecords({ exceptions, closedAreas })
    const { known } = await findTogether({ ...project, digRest, ...(water && { water }) }, settings, {
      pairsOnly: false,
      onProgress: (done, total) => say({ progress: { what: message('core.comparing'), done, total } }),
    })
    scoreTable(known.prepared, known.table)
    awake = new AwakeProject(known.prepared, known.table, { revision, ms: known.ms })
  },
  change({ digRest, ...changed }, revision) {
    standing().change({ ...changed, digRest: digRest && digRestRecords(digRest) }, revision)
  },
  answer: () => standing().answer(),
  since: (revision) => standing().since(revision),
  judged: (works, cluster) => standing().judged(works, cluster),
  closingBy: (by) => standing().closingBy(by),
}

parentPort?.on('message', ({ question, args }: EngineAsk) => {
  const answer = answers[question] as (...args: readonly unknown[]) => unknown
  void Promise.resolve()
    .then(() => answer(...args))
    .then(
      (value) => say({ value }),
      (error: unknown) => say(error instanceof ExpectedFailure ? { failure: error.failure } : { bug: error }),
    )
})
