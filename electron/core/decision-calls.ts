/** What people decide: combinations, verdicts on what is not taken up, the rules, and taking any of it back. */
import { projectOf, type CoreContext } from './context.ts'
import type { Handlers } from './handlers.ts'
import { pairsAmong } from './pairs-among.ts'

type DecisionCalls =
  | 'combination.list'
  | 'combination.make'
  | 'combination.change'
  | 'combination.add'
  | 'combination.takeOut'
  | 'combination.agreeAgain'
  | 'combination.dissolve'
  | 'judgement.list'
  | 'judgement.judge'
  | 'judgement.reopen'
  | 'settings.changeOverlap'
  | 'history.list'
  | 'history.undo'
  | 'history.redo'

export function decisionCalls(context: CoreContext): Handlers<DecisionCalls> {
  const store = () => projectOf(context).store
  return {
    'combination.list': () => store().combinations(),
    'combination.make': (fields, by) => store().makeCombination(by, fields),
    'combination.change': ({ id, fields }, by) => store().changeCombination(by, id, fields),
    'combination.add': ({ id, works }, by) => store().addToCombination(by, id, works),
    'combination.takeOut': ({ id, work }, by) => store().takeOutOfCombination(by, id, work),
    'combination.agreeAgain': ({ id }, by) => store().agreeAgain(by, id),
    'combination.dissolve': ({ id }, by) => store().dissolveCombination(by, id),
    'judgement.list': () => store().judgements(),
    'judgement.judge': async ({ works, cluster, verdict, reason }, by) =>
      store().judge(by, { ...(await pairsAmong(projectOf(context), works, cluster)), verdict, reason }),
    'judgement.reopen': async ({ works, cluster }, by) =>
      store().reopen(by, works, cluster && (await pairsAmong(projectOf(context), works, cluster)).pairs),
    'settings.changeOverlap': ({ settings }, by) => store().changeOverlapSettings(by, settings),
    'history.list': ({ limit }) => store().history(limit),
    'history.undo': ({ command }, by) => store().undo(by, command),
    'history.redo': ({ command }, by) => store().redo(by, command),
  }
}
