/** What the rules on the desk would do, asked as soon as nobody types any more; a newer question takes the older's place. */
import type { Message } from '../../../shared/domain/message.ts'
import type { OverlapSettings } from '../../../shared/domain/overlap.ts'
import type { Effect, RuleId } from '../../../shared/domain/rules-effect.ts'
import { useJobCall } from '../../api/index.ts'
import { useSettled } from '../../ui/use-settled.ts'

/** Milliseconds without a key before it is asked. */
const pause = 250

export type KnownEffect =
  | { readonly is: 'unchanged' }
  | { readonly is: 'reckoning' }
  | { readonly is: 'known'; readonly effect: Effect }
  | { readonly is: 'failed'; readonly failure: Message }

export interface RulesEffects {
  readonly of: (rule: RuleId) => KnownEffect
  readonly together: KnownEffect
}

/** `changed`: the rules that differ; nothing is asked when there are none, or when there are no works to tell by. */
export function useRulesEffect(
  settings: OverlapSettings,
  changed: ReadonlySet<RuleId>,
  hasWorks: boolean,
): RulesEffects {
  const asked = useSettled(settings, pause)
  const { data, isBusy, failure } = useJobCall(
    'overlap.effect',
    { settings: asked },
    { enabled: hasWorks && changed.size > 0 },
  )
  const isCurrent = JSON.stringify(asked) === JSON.stringify(settings) && !isBusy
  const known = (effect: Effect | undefined): KnownEffect => {
    if (!isCurrent) return { is: 'reckoning' }
    if (failure !== null) return { is: 'failed', failure }
    return effect === undefined ? { is: 'reckoning' } : { is: 'known', effect }
  }
  const unchanged: KnownEffect = { is: 'unchanged' }
  if (!hasWorks || changed.size === 0) return { of: () => unchanged, together: unchanged }
  return {
    of: (rule) =>
      changed.has(rule) ? known(data?.rules.find((each) => each.rule === rule)?.effect) : unchanged,
    together: known(data?.together),
  }
}
