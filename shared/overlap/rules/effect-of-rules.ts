/** What changing the rules does to a project, before anything is changed: each rule alone, and all of them together. */
import type { OverlapSettings } from '../../domain/overlap.ts'
import type { Effect, RulesEffect } from '../../domain/rules-effect.ts'
import { closingsInAll, type ClosingRecords } from '../live/live-closings.ts'
import type { RuledRows } from '../live/live-pairs.ts'
import type { LiveWorks } from '../live/live-works.ts'
import type { PairsByRules } from '../live/pairs-by-rules.ts'
import type { LongSteps, OnShare } from '../pairs/long-steps.ts'
import { effectBetween, type RuledAnswer } from './effect-between.ts'
import { changedRules, withRule } from './rule-changes.ts'
import { ruledClusters } from './ruled-clusters.ts'

/** A project that stands in memory. */
export interface StandingProject {
  readonly works: LiveWorks
  readonly byRules: PairsByRules
  readonly records: ClosingRecords
}

/**
 * Answers any number of questions about a project as it stands by the rules it has. Every set of rules is a choice among what
 * was found; what was answered is kept, since people change one rule at a time. When the project changes it has nothing
 * to say any more.
 */
export class EffectsOfRules {
  readonly #project: StandingProject
  readonly #before: OverlapSettings
  #base: RuledAnswer | null = null
  readonly #known = new Map<string, Effect>()

  constructor(project: StandingProject) {
    this.#project = project
    this.#before = project.works.settings
  }

  /** The effect of other rules beside those the project has. `onProgress` hears the share; what it throws stops the work. */
  async of(after: OverlapSettings, steps: LongSteps, onProgress?: OnShare): Promise<RulesEffect> {
    const changed = changedRules(this.#before, after)
    // One rule alone is all of them together.
    const alone = changed.length > 1 ? changed.map((rule) => withRule(this.#before, rule, after)) : []
    // All together look as far as any of them alone.
    const all = [after, ...alone]
    const effects: Effect[] = []
    for (const [at, settings] of all.entries()) {
      const onShare: OnShare = (share) => onProgress?.((at + share) / all.length)
      effects.push(await this.#effectOf(settings, steps, onShare))
      onShare(1)
    }
    const [together, ...others] = effects
    return {
      rules: changed.map(({ id }, at) => ({ rule: id, effect: others[at] ?? together! })),
      together: together!,
    }
  }

  async #effectOf(settings: OverlapSettings, steps: LongSteps, onShare: OnShare): Promise<Effect> {
    const key = JSON.stringify(settings)
    const known = this.#known.get(key)
    if (known) return known
    const { byRules } = this.#project
    this.#base ??= this.#answerOf(this.#before, byRules.present())
    const answer = this.#answerOf(settings, await byRules.by(settings, steps, onShare))
    const effect = effectBetween(this.#base, answer)
    this.#known.set(key, effect)
    return effect
  }

  #answerOf(settings: OverlapSettings, { rows, table }: RuledRows): RuledAnswer {
    const { works, records } = this.#project
    const clusters = ruledClusters(works.inOrder(settings), table)
    const closings = closingsInAll(works, settings, { ...records, table, rows: table.score.keys() })
    return { rows, table, clusters, closings }
  }
}
