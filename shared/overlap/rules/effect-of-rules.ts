/** What changing the rules does to a project, before anything is changed: each rule alone, and all of them together. */
import type { OverlapSettings } from '../../domain/overlap.ts'
import type { Effect, RulesEffect } from '../../domain/rules-effect.ts'
import { closingsOf } from '../dig-rest/closings.ts'
import { reachOf } from '../pairs/project-input.ts'
import type { OverlapProject } from '../prepared-project.ts'
import { effectBetween, type RuledAnswer } from './effect-between.ts'
import { changedRules, withRule } from './rule-changes.ts'
import { ruledClusters } from './ruled-clusters.ts'
import { wideFacts, widestReach, type RuledPairs, type WideFacts } from './wide-facts.ts'

const progressTotal = 1000
/** The share of the work that looking for pairs is, about. */
const searching = 0.25

export interface EffectsOfRules {
  /**
   * The effect of other rules beside those the project has. `onProgress` hears how far it is, in thousandths; what it
   * throws stops the work.
   */
  of(after: OverlapSettings, onProgress?: (done: number, total: number) => void): RulesEffect
}

/**
 * Answers any number of questions about a project that has the rules `before`. Facts are gathered once and every set of
 * rules is a choice among them; what was answered is kept, since people change one rule at a time.
 */
export function effectsOfRules(project: OverlapProject, before: OverlapSettings): EffectsOfRules {
  let facts: WideFacts | null = null
  let base: RuledAnswer | null = null
  const known = new Map<string, Effect>()

  const factsFor = (settings: readonly OverlapSettings[], onProgress: (share: number) => void): WideFacts => {
    const needed = widestReach([...settings.map(reachOf), ...(facts === null ? [] : [facts.reach])])
    if (facts?.reach.distance === needed.distance && facts.reach.window === needed.window) return facts
    facts = wideFacts(project, needed, onProgress)
    return facts
  }
  const effectOf = (settings: OverlapSettings, wide: WideFacts, onStep: () => void): Effect => {
    base ??= answerOf(wide.pairsBy(before, onStep))
    const key = JSON.stringify(settings)
    const effect = known.get(key) ?? effectBetween(base, answerOf(wide.pairsBy(settings, onStep)))
    known.set(key, effect)
    return effect
  }

  return {
    of(after, onProgress) {
      const report = (share: number) => onProgress?.(Math.floor(share * progressTotal), progressTotal)
      const changed = changedRules(before, after)
      // One rule alone is all of them together.
      const alone = changed.length > 1 ? changed.map((rule) => withRule(before, rule, after)) : []
      const all = [after, ...alone]
      const wide = factsFor([before, ...all], (share) => report(share * searching))
      const [together, ...effects] = all.map((settings, at) => {
        const effect = effectOf(settings, wide, () => report(searching + ((1 - searching) * at) / all.length))
        report(searching + ((1 - searching) * (at + 1)) / all.length)
        return effect
      })
      return {
        rules: changed.map(({ id }, at) => ({ rule: id, effect: effects[at] ?? together! })),
        together: together!,
      }
    },
  }
}

function answerOf({ project, table }: RuledPairs): RuledAnswer {
  return { project, table, clusters: ruledClusters(project, table), closings: closingsOf(project, table) }
}
