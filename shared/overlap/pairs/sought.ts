/** What pairs were looked for: how far, and among which works. Rules that ask for no more need no search. */
import type { OverlapSettings } from '../../domain/overlap.ts'
import type { Reach } from './find-pairs.ts'
import { reachOf } from './project-input.ts'

export interface Sought {
  readonly reach: Reach
  /** Who was left out. */
  readonly exclusions: OverlapSettings['exclusions']
}

export function soughtBy(settings: OverlapSettings): Sought {
  return { reach: reachOf(settings), exclusions: settings.exclusions }
}

/** What was sought, and what these rules ask for besides: as far as either looks, without whom both leave out. */
export function soughtAlso(sought: Sought, settings: OverlapSettings): Sought {
  const { reach, exclusions: left } = sought
  const [asked, now] = [reachOf(settings), settings.exclusions]
  const both = <Value>(one: readonly Value[], two: readonly Value[]) =>
    one.filter((value) => two.includes(value))
  return {
    reach: {
      distance: Math.max(reach.distance, asked.distance),
      window: Math.max(reach.window, asked.window),
    },
    exclusions: {
      disciplines: both(left.disciplines, now.disciplines),
      kinds: both(left.kinds, now.kinds),
      firmness: both(left.firmness, now.firmness),
      withinParty: left.withinParty && now.withinParty,
    },
  }
}

/** Whether all that is sought by the one was sought by the other. */
export function isSought(sought: Sought, by: Sought): boolean {
  const { disciplines, kinds, firmness, withinParty } = sought.exclusions
  return (
    sought.reach.distance <= by.reach.distance &&
    sought.reach.window <= by.reach.window &&
    by.exclusions.disciplines.every((one) => disciplines.includes(one)) &&
    by.exclusions.kinds.every((one) => kinds.includes(one)) &&
    by.exclusions.firmness.every((one) => firmness.includes(one)) &&
    (withinParty || !by.exclusions.withinParty)
  )
}
