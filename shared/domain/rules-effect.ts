/** The rules by which works coincide, by name, and what changing them does to the pairs and clusters of a project. */
import { z } from 'zod'
import { Outcome } from './outcome.ts'

export const RuleId = z.enum([
  'opportunity',
  'conflict',
  'digRest',
  'restAfterCombination',
  'closingKinds',
  'horizon',
  'disciplines',
  'kinds',
  'firmness',
  'withinParty',
  'sliver',
  'region',
  'cluster',
  'fixedScope',
  'weights',
  'deepFirst',
  'pavingLast',
  'orderGap',
  'standingOpen',
  'nextStreet',
  'tooHeavy',
])
export type RuleId = z.infer<typeof RuleId>

/** What other settings answer, beside what the project's own answer. */
export const Effect = z.object({
  /**
   * Pairs that get this outcome, and pairs that no longer have it; a pair that is noise counts as having none. Of dig rest
   * works in a street, as wherever they are counted.
   */
  outcomes: z.record(Outcome, z.object({ won: z.int(), lost: z.int() })),
  /** Pairs that come, that go, and that stay with other outcomes, other noise or another score. */
  pairs: z.object({ won: z.int(), lost: z.int(), changed: z.int() }),
  /**
   * Those that rank, not those that stand apart. `changed`: the same cluster with other works, another score or another
   * day to decide before.
   */
  clusters: z.object({ before: z.int(), after: z.int(), changed: z.int() }),
  /** Pairs that are noise. */
  noise: z.object({ before: z.int(), after: z.int() }),
})
export type Effect = z.infer<typeof Effect>

export const RulesEffect = z.object({
  /** Every rule that differs, as if it alone were changed; in the order of {@link RuleId}. */
  rules: z.array(z.object({ rule: RuleId, effect: Effect })),
  together: Effect,
})
export type RulesEffect = z.infer<typeof RulesEffect>
