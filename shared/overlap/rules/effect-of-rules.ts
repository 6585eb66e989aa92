/** What changing the rules does to a project, before anything is changed: each rule alone, and all of them together. */
import type { OverlapSettings } from '../../domain/overlap.ts'
import type { RulesEffect } from '../../domain/rules-effect.ts'
import { decisionsOf } from '../clusters/cluster-status.ts'
import { readClusters } from '../clusters/read-clusters.ts'
import { pairAt } from '../pairs/pair-at.ts'
import type { OverlapProject } from '../prepared-project.ts'
import { effectBetween, type RuledAnswer } from './effect-between.ts'
import { changedRules, withRule } from './rule-changes.ts'
import { wideFacts, type RuledPairs } from './wide-facts.ts'

const progressTotal = 1000
/** The share of the work that looking for pairs is, about. */
const searching = 0.25

/**
 * The effect of `after` on a project that has `before`. Facts are gathered once; every set of rules is then a choice among
 * them. `onProgress` hears how far it is, in thousandths; what it throws stops the work.
 */
export function effectOfRules(
  project: OverlapProject,
  before: OverlapSettings,
  after: OverlapSettings,
  onProgress?: (done: number, total: number) => void,
): RulesEffect {
  const report = (share: number) => onProgress?.(Math.floor(share * progressTotal), progressTotal)
  const changed = changedRules(before, after)
  // One rule alone is all of them together.
  const alone = changed.length > 1 ? changed.map((rule) => withRule(before, rule, after)) : []
  const facts = wideFacts(project, [before, after, ...alone], (share) => report(share * searching))
  let answered = 0
  const answerBy = (settings: OverlapSettings): RuledAnswer => {
    const answer = answerOf(facts.pairsBy(settings))
    report(searching + ((1 - searching) * ++answered) / (alone.length + 2))
    return answer
  }
  const base = answerBy(before)
  const together = effectBetween(base, answerBy(after))
  const effects = alone.map((settings) => effectBetween(base, answerBy(settings)))
  return {
    rules: changed.map(({ id }, at) => ({ rule: id, effect: effects[at] ?? together })),
    together,
  }
}

/** Clusters without what was decided about them: rules change nothing about that. */
function answerOf({ project, table }: RuledPairs): RuledAnswer {
  const pairs = Array.from({ length: table.count }, (_, pair) => pairAt(project, table, pair))
  return { project, table, clusters: readClusters(project, table, pairs, decisionsOf(project, [])) }
}
