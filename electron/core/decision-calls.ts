/** What people decide that needs the pairs as they stand: verdicts on what is not taken up. And what was decided and kept. */
import { projectOf, type CoreContext } from './context.ts'
import type { Handlers } from './handlers.ts'
import { pairsAmong } from './pairs-among.ts'

type DecisionCalls =
  | 'agreement.list'
  | 'aside.list'
  | 'body.list'
  | 'byHand.list'
  | 'column.list'
  | 'combination.list'
  | 'correction.list'
  | 'decision.list'
  | 'dossier.list'
  | 'escalation.list'
  | 'fact.list'
  | 'groundRule.list'
  | 'judgement.list'
  | 'judgement.judge'
  | 'judgement.takeBack'
  | 'proposal.list'
  | 'remark.list'
  | 'history.list'
  | 'history.actors'
  | 'people.list'
  | 'work.recent'
  | 'sight.list'

export function decisionCalls(context: CoreContext): Handlers<DecisionCalls> {
  const store = () => projectOf(context).store
  return {
    'agreement.list': () => store().list('agreement'),
    'body.list': async () => {
      const [bodies, memberships] = await Promise.all([store().list('body'), store().list('membership')])
      return { bodies, memberships }
    },
    'column.list': async () => {
      const [columns, values] = await Promise.all([
        store().list('project_column'),
        store().list('column_value'),
      ])
      return { columns, values }
    },
    'decision.list': async () => {
      const [meetings, points, decisions] = await Promise.all([
        store().list('meeting'),
        store().list('agenda_point'),
        store().list('decision'),
      ])
      return { meetings, points, decisions }
    },
    'fact.list': () => store().list('fact'),
    'escalation.list': () => store().list('escalation'),
    'groundRule.list': async () => {
      const [rules, recalibrations] = await Promise.all([
        store().list('ground_rule'),
        store().list('recalibration'),
      ])
      return { rules, recalibrations }
    },
    'people.list': () => store().list('person'),
    'combination.list': () => store().combinations(),
    'aside.list': () => store().asides(),
    'byHand.list': () => store().byHand(),
    'correction.list': () => store().corrections(),
    'dossier.list': () => store().dossiers(),
    'judgement.list': () => store().judgements(),
    'judgement.judge': async ({ works, cluster, ...said }, by) => {
      const judged = await pairsAmong(projectOf(context), works, cluster)
      return store().run('judgement.judge', { ...judged, ...said }, by)
    },
    'judgement.takeBack': async ({ works, cluster }, by) => {
      const pairs = cluster && (await pairsAmong(projectOf(context), works, cluster)).pairs
      return store().run('judgement.takeBack', { works, pairs }, by)
    },
    'proposal.list': () => store().list('proposal'),
    'remark.list': () => store().list('remark'),
    'sight.list': () => store().list('kept_sight'),
    'work.recent': ({ since }) => store().recentChanges(since),
    'history.list': ({ limit, filter }) => store().history(limit, filter),
    'history.actors': () => store().actors(),
  }
}
