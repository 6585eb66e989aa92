/** What pairs share, measured only where there is something to share: the dearest step, so it can be cut in ranges. */
import { PartKind } from '../../geo/shapes.ts'
import type { Runs } from '../measure/runs.ts'
import { sharedArea } from '../measure/shared-area.ts'
import { sharedLength } from '../measure/shared-length.ts'
import type { WorkMeasures } from '../measure/work-measures.ts'
import type { PairTable } from './pair-table.ts'

/** Works with their shapes cut and measured. */
export interface MeasuredWorks {
  readonly runs: Runs
  readonly measures: WorkMeasures
}

/** Metres and square metres are answered to a millionth: what is smaller is rounding, and depends on who comes first. */
const perUnit = 1_000_000

/** What rounding takes off a distance at most: a search has to look so much further than the distance that counts. */
export const roundedMetres = 0.5 / perUnit

/** A measure without the digits that are only rounding. */
export function withoutRounding(measure: number): number {
  return Math.round(measure * perUnit) / perUnit
}

/**
 * Fills `sharedArea` (m²; two areas) and `sharedLength` (m; a line and an area, two lines within `near` metres) of the
 * pairs `from` up to `end`; NaN where the kinds of the two have nothing of the sort. Pairs do not depend on each other.
 */
export function measurePairs(
  { runs, measures }: MeasuredWorks,
  near: number,
  pairs: Pick<PairTable, 'a' | 'b' | 'distance' | 'sharedArea' | 'sharedLength'>,
  from: number,
  end: number,
): void {
  const { kind } = measures
  for (let pair = from; pair < end; pair++) {
    const [a, b] = [pairs.a[pair]!, pairs.b[pair]!]
    if (kind[a] === PartKind.area && kind[b] === PartKind.area) {
      pairs.sharedLength[pair] = NaN
      // Two areas that do not touch share nothing.
      pairs.sharedArea[pair] = pairs.distance[pair]! > 0 ? 0 : withoutRounding(sharedArea(runs, a, b))
    } else {
      pairs.sharedArea[pair] = NaN
      pairs.sharedLength[pair] = withoutRounding(sharedLength(runs, measures, a, b, near) ?? NaN)
    }
  }
}
