/**
 * The rules by which works coincide: which settings each of them holds, within which limits, and the sentence that says
 * it. Window, history, terminal and paper all say the rules by this table.
 */
import type { Bilingual } from '../../domain/language.ts'
import { excludedDisciplines, excludedFirmness, excludedKinds, horizon, withinParty } from './part-rules.ts'
import { deepFirst, nextStreet, orderGap, pavingLast, standingOpen, tooHeavy } from './order-rules.ts'
import { cluster, fixedScope, region, sliver, weights } from './ranking-rules.ts'
import { closingKinds, conflict, digRest, opportunity, restAfterCombination } from './reach-rules.ts'
import type { Rule } from './rule.ts'

/** Rules that belong together, under one heading. */
export interface RuleGroup {
  readonly name: Bilingual
  readonly rules: readonly Rule[]
}

export const ruleGroups: readonly RuleGroup[] = [
  { name: { nl: 'Wat een samenloop is', en: 'What an overlap is' }, rules: [opportunity, conflict] },
  {
    name: { nl: 'Wanneer een straat dicht blijft', en: 'When a street stays closed' },
    rules: [digRest, restAfterCombination, closingKinds],
  },
  {
    name: { nl: 'Wat meedoet', en: 'What takes part' },
    rules: [horizon, excludedDisciplines, excludedKinds, excludedFirmness, withinParty],
  },
  { name: { nl: 'Wat ruis is', en: 'What is noise' }, rules: [sliver, region] },
  {
    name: { nl: 'Kansengebieden en hun volgorde', en: 'Clusters and their order' },
    rules: [cluster, fixedScope, weights],
  },
  {
    name: { nl: 'De volgorde in een combinatie', en: 'The order in a combination' },
    rules: [deepFirst, pavingLast, orderGap, standingOpen, nextStreet, tooHeavy],
  },
]

/** Every rule once, in the order they are told. */
export const rules: readonly Rule[] = ruleGroups.flatMap((group) => group.rules)
