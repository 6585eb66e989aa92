/** What goes to and from the thread that knows what other rules would do. */
import type { OverlapSettings } from '../../shared/domain/overlap.ts'
import type { RulesEffect } from '../../shared/domain/rules-effect.ts'
import type { ProjectToCompare } from './in-threads.ts'
import type { ThreadProgress } from './run-in-thread.ts'
import type { StopFlag } from './stop-flag.ts'

/** A project with the rules it has. */
export interface EffectInput extends Pick<
  ProjectToCompare,
  'works' | 'places' | 'combinations' | 'parties' | 'exceptions' | 'closedAreas'
> {
  readonly before: OverlapSettings
}

export interface EffectQuestion {
  readonly question: number
  readonly settings: OverlapSettings
  readonly stop: StopFlag
}

/** Any number of times how far it is, then what was asked, or that it was stopped. */
export type EffectSays = { readonly question: number } & (
  { readonly progress: ThreadProgress } | { readonly effect: RulesEffect } | { readonly stopped: true }
)
