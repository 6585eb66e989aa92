/** Thread: what other rules would do to a project as it stands, question after question. */
import { parentPort, workerData } from 'node:worker_threads'
import { message } from '../../shared/domain/message.ts'
import { shapesFromWkb } from '../../shared/geo/shapes.ts'
import { effectsOfRules, type EffectsOfRules } from '../../shared/overlap/rules/effect-of-rules.ts'
import { digRestRecords } from './dig-rest-records.ts'
import type { EffectInput, EffectQuestion, EffectSays } from './effect-messages.ts'
import { mustStop } from './stop-flag.ts'

/** Thrown on the way, so that what nobody waits for any more is not worked out to its end. */
class Stopped extends Error {}

const { places, before, exceptions, closedAreas, ...project } = workerData as EffectInput
let effects: EffectsOfRules | null = null

parentPort?.on('message', ({ question, settings, stop }: EffectQuestion) => {
  const say = (says: EffectSays) => parentPort?.postMessage(says)
  const onProgress = (done: number, total: number) => {
    if (mustStop(stop)) throw new Stopped()
    say({ question, progress: { what: message('core.comparing'), done, total } })
  }
  try {
    effects ??= effectsOfRules(
      {
        ...project,
        judgements: [],
        shapes: shapesFromWkb(places),
        digRest: digRestRecords({ exceptions, closedAreas }),
      },
      before,
    )
    say({ question, effect: effects.of(settings, onProgress) })
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    say({ question, stopped: true })
  }
})
