/** Thread: what other rules would do to a whole project. */
import { message } from '../../shared/domain/message.ts'
import type { RulesEffect } from '../../shared/domain/rules-effect.ts'
import { shapesFromWkb } from '../../shared/geo/shapes.ts'
import { effectOfRules } from '../../shared/overlap/rules/effect-of-rules.ts'
import { answerInThread } from './answer-in-thread.ts'
import type { EffectInput } from './in-threads.ts'

await answerInThread<EffectInput, RulesEffect>(({ places, before, after, ...project }, report) =>
  effectOfRules({ ...project, judgements: [], shapes: shapesFromWkb(places) }, before, after, (done, total) =>
    report({ what: message('core.comparing'), done, total }),
  ),
)
