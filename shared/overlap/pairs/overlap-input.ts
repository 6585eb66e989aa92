/** Works as the engine takes them: flat arrays with one entry per work, whole days, metres. */
import type { Shapes } from '../../geo/shapes.ts'

/** Days since 1970-01-01 that no calendar reaches: a period that is open at one side. */
export const openStart = -100_000_000
export const openEnd = 100_000_000
/** `startDay` of a work without any date. */
export const noDay = -2_000_000_000

export interface OverlapInput {
  /** Metres in one plane; work `i` here is entry `i` of the other arrays. */
  readonly shapes: Shapes
  /** Any number per party and per discipline; only equality counts. */
  readonly party: Int32Array
  readonly discipline: Int32Array
  /** Days since 1970-01-01, both included; {@link openStart}, {@link openEnd} or {@link noDay} where there is none. */
  readonly startDay: Int32Array
  readonly endDay: Int32Array
  /** 0: withdrawn, takes no part. */
  readonly takesPart: Uint8Array
}

/** Gap of a pair where one work has no date at all. */
export const noGap = -1

/**
 * Days between two works' periods: 0 when they share a day, otherwise the later start minus the earlier end;
 * {@link noGap} when one of them has no date.
 */
export function gapBetween(input: Pick<OverlapInput, 'startDay' | 'endDay'>, a: number, b: number): number {
  const startA = input.startDay[a]!
  const startB = input.startDay[b]!
  if (startA === noDay || startB === noDay) return noGap
  const gap = startA > startB ? startA - input.endDay[b]! : startB - input.endDay[a]!
  return gap > 0 ? gap : 0
}
