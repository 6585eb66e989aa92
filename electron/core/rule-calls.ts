/** What other rules would do to the open project; nothing is changed. */
import { revisionOf } from '../../shared/contract/calls.ts'
import { effectClient, type EffectClient } from '../workers/effect-client.ts'
import { projectOf, type CoreContext } from './context.ts'
import type { Handlers } from './handlers.ts'
import type { Snapshot } from './snapshot.ts'

export function ruleCalls(context: CoreContext): Handlers<'overlap.effect'> {
  const clientFor = keptClient()
  return {
    'overlap.effect': async ({ settings }, { report, signal }) => {
      const snapshot = await projectOf(context).snapshot()
      const effect = await clientFor(snapshot).ask(settings, { onProgress: report, signal })
      return { ...effect, revision: revisionOf('overlap.effect', snapshot.summary) }
    },
  }
}

/** One thread for the project as it is now: when it is another, or has changed, the one before has nothing to say. */
function keptClient(): (snapshot: Snapshot) => EffectClient {
  let kept: { snapshot: Snapshot; client: EffectClient } | null = null
  return (snapshot) => {
    if (kept?.snapshot !== snapshot) {
      kept?.client.end()
      const { summary, works, places, combinations, parties, exceptions, closedAreas } = snapshot
      const project = { works, places, combinations, parties, exceptions, closedAreas }
      kept = { snapshot, client: effectClient({ ...project, before: summary.overlapSettings }) }
    }
    return kept.client
  }
}
