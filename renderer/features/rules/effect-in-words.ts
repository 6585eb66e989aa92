/** An effect as a planner reads it: "+12 koppelkansen", "−3 knelpunten", "kansengebieden 41 → 43". */
import type { Effect } from '../../../shared/domain/rules-effect.ts'

/** What an effect is said with, in one language. */
export interface EffectWords {
  readonly outcomes: Readonly<Record<'opportunity' | 'conflict' | 'digRest', (count: number) => string>>
  readonly scores: (count: string, one: boolean) => string
  readonly clusters: (before: string, after: string) => string
  readonly clustersChanged: (count: string, one: boolean) => string
  readonly noise: (before: string, after: string) => string
}

const outcomes = ['opportunity', 'conflict', 'digRest'] as const

/** One text for each thing that changes, the pairs first; none when there is no difference. */
export function effectInWords(
  effect: Effect,
  words: EffectWords,
  number: (value: number) => string,
): string[] {
  const { clusters, noise } = effect
  const pairs = outcomes.flatMap((outcome) => {
    const { won, lost } = effect.outcomes[outcome]
    const name = words.outcomes[outcome]
    return [
      ...(won > 0 ? [`+${number(won)} ${name(won)}`] : []),
      ...(lost > 0 ? [`−${number(lost)} ${name(lost)}`] : []),
    ]
  })
  const areas =
    clusters.before === clusters.after
      ? []
      : [words.clusters(number(clusters.before), number(clusters.after))]
  const noisy = noise.before === noise.after ? [] : [words.noise(number(noise.before), number(noise.after))]
  const said = [...pairs, ...areas, ...noisy]
  if (said.length > 0) return said
  // Nothing comes or goes, but the order may be another one.
  if (clusters.changed > 0) return [words.clustersChanged(number(clusters.changed), clusters.changed === 1)]
  return effect.pairs.changed > 0
    ? [words.scores(number(effect.pairs.changed), effect.pairs.changed === 1)]
    : []
}
