/** What other rules would do to the open project; nothing is changed. */
import { readEffectInThread } from '../workers/in-threads.ts'
import { projectOf, type CoreContext } from './context.ts'
import type { Handlers } from './handlers.ts'

export function ruleCalls(context: CoreContext): Handlers<'overlap.effect'> {
  return {
    'overlap.effect': async ({ settings }, { report, signal }) => {
      const { summary, works, places, combinations, parties } = await projectOf(context).snapshot()
      const effect = await readEffectInThread(
        { works, places, combinations, parties, before: summary.overlapSettings, after: settings },
        { onProgress: report, signal },
      )
      return { ...effect, revision: summary.revision }
    },
  }
}
