/**
 * Pairs with everything that is known of them, flat: a project of a region has hundreds of thousands, and rules, scores
 * and clusters go over all of them more often than anyone looks at one.
 */
import type { Noise } from '../../domain/overlap.ts'
import type { Outcome } from '../../domain/outcome.ts'

/** Entry `p` of every array is pair `p`. What is said of a pair wherever it goes: the window has it of all of them. */
export interface PairFacts {
  readonly count: number
  /** Indexes into the works of the project; the id of work `a` is the lower one. */
  readonly a: Uint32Array
  readonly b: Uint32Array
  /** Metres, to the micrometre; 0 when they touch or intersect. */
  readonly distance: Float64Array
  /** Days; `noGap` when one of the two has no date. */
  readonly gapDays: Int32Array
  /** m²; NaN for anything but two areas. */
  readonly sharedArea: Float64Array
  /** Metres; NaN for two areas and where there is a point. */
  readonly sharedLength: Float64Array
  /** {@link outcomeBits} together. */
  readonly outcomes: Uint8Array
  /** A position in {@link noiseCodes}. */
  readonly noise: Uint8Array
  /** 0–100, to one decimal. */
  readonly score: Float64Array
}

/** Everything, sorted by the ids of the works. */
export interface PairTable extends PairFacts {
  /**
   * minX, minY, maxX, maxY of where the two meet, four for each pair, to the millimetre; NaN for a pair that is neither
   * an opportunity nor a conflict.
   */
  readonly place: Float64Array
  /**
   * The parts of the score in the order of `scoreParts`, that many for each pair, 0–1 before weighing. They are whole steps of
   * 2⁻²⁴ (score.ts), which half the room holds to the bit.
   */
  readonly parts: Float32Array
}

export const outcomeBits = { opportunity: 1, conflict: 2, digRest: 4 } as const satisfies Readonly<
  Record<Outcome, number>
>

export const noiseCodes: readonly (Noise | null)[] = [null, 'sliver', 'version', 'stacked', 'region']
