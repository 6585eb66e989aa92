/** What other rules would do to the open project; nothing is changed. */
import { projectOf, type CoreContext } from './context.ts'
import type { Handlers } from './handlers.ts'

export function ruleCalls(context: CoreContext): Handlers<'overlap.effect'> {
  return {
    'overlap.effect': async ({ settings }, run) => {
      const { effect, revision } = await projectOf(context).effectOfRules(settings, run)
      return { ...effect, revision }
    },
  }
}
