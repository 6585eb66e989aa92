/** Where pairs meet: a conversation is about a place, so it is known of every pair that asks for one. */
import { meetingPlace } from '../measure/meeting-place.ts'
import type { MeasuredWorks } from './measure-pairs.ts'
import { outcomeBits, type PairTable } from './pair-table.ts'

/** A dig rest is shown on the works of a conversation and asks for none by itself. */
const asksForPlace = outcomeBits.opportunity | outcomeBits.conflict
/** Places are answered to a millimetre: what is smaller is rounding, and depends on who comes first. */
const perMetre = 1000

/** Whether a pair with these outcomes has a place. */
export function hasPlace(outcomes: number): boolean {
  return (outcomes & asksForPlace) !== 0
}

/**
 * Fills `place` of the pairs `from` up to `end` that are an opportunity or a conflict: the box around where the two come
 * within `near` metres of each other, or as near as they come when that is further. Pairs do not depend on each other.
 */
export function placePairs(
  { runs }: Pick<MeasuredWorks, 'runs'>,
  near: number,
  pairs: Pick<PairTable, 'a' | 'b' | 'distance' | 'outcomes' | 'place'>,
  from: number,
  end: number,
): void {
  for (let pair = from; pair < end; pair++) {
    if (!hasPlace(pairs.outcomes[pair]!)) continue
    // To the micrometre the distance is rounded, so that what is nearest may lie a little further.
    const reach = Math.max(near, pairs.distance[pair]! + 1e-6)
    const place = meetingPlace(runs, pairs.a[pair]!, pairs.b[pair]!, reach)
    // What is rounded to nothing from below is 0, and not -0.
    for (let side = 0; side < 4; side++)
      pairs.place[4 * pair + side] = Math.round(place[side]! * perMetre) / perMetre + 0
  }
}
