/**
 * What stands along the axis: a row of the finest steps there is room for, and above it the months or years they lie in.
 * Nothing here says it in a language: that is for whoever draws it.
 */
import { lengthOf, shareOfDay, stepStart, yearOf, type Step, type TimeRange } from '../../state/index.ts'
import { daysPer } from './bins.ts'

/** How a step is written: `full` `mrt 2027`, `name` `mrt`, `short` `m`, and for days `name` with their weekday. */
export type LabelForm = 'full' | 'name' | 'short'

export interface AxisLabel {
  /** First day of what it names. */
  readonly day: number
  readonly step: Step
  readonly form: LabelForm
  /** Where it begins, 0–1 of the range; what began before the range stands at its edge. */
  readonly at: number
}

export interface AxisRows {
  /** Empty where the lower row says it all. */
  readonly upper: readonly AxisLabel[]
  readonly lower: readonly AxisLabel[]
  /** Where a line goes down from the axis: the beginnings of the lower row's steps, but for those at the very edge. */
  readonly lines: readonly number[]
}

interface Level {
  readonly step: Step
  readonly form: LabelForm
  /** Every how many steps one is written. */
  readonly every: number
  /** What it takes of room, in pixels at a text size of 16. */
  readonly pixels: number
  readonly above: Step | null
}

/** Finest first: the first for which there is room is taken. */
const levels: readonly Level[] = [
  { step: 'day', form: 'name', every: 1, pixels: 38, above: 'month' },
  { step: 'day', form: 'short', every: 1, pixels: 18, above: 'month' },
  { step: 'week', form: 'name', every: 1, pixels: 58, above: 'month' },
  { step: 'week', form: 'short', every: 1, pixels: 24, above: 'month' },
  { step: 'month', form: 'name', every: 1, pixels: 32, above: 'year' },
  { step: 'month', form: 'short', every: 1, pixels: 15, above: 'year' },
  { step: 'quarter', form: 'name', every: 1, pixels: 24, above: 'year' },
  { step: 'year', form: 'name', every: 1, pixels: 38, above: null },
  { step: 'year', form: 'short', every: 1, pixels: 25, above: null },
  { step: 'year', form: 'name', every: 5, pixels: 38, above: null },
]
const coarsest: Level = { step: 'year', form: 'name', every: 10, pixels: 38, above: null }

/** The names of the upper row are not written closer to the next than this. */
const abovePixels = { month: 76, year: 40 } as const

/** The labels of a range that is `width` pixels wide, with text of `textSize` pixels (16 as a rule). */
export function axisRows(range: TimeRange, width: number, textSize: number): AxisRows {
  const perDay = width / lengthOf(range) / (textSize / 16)
  const level = levels.find(({ step, every, pixels }) => daysPer[step] * every * perDay >= pixels) ?? coarsest
  const days = startsIn(range, level.step)
  const lower = days
    .filter((day) => level.every === 1 || yearOf(day) % level.every === 0)
    .map((day) => labelOf(range, day, level.step, level.form))
  const { above } = level
  return {
    upper: above === 'month' || above === 'year' ? upperRow(range, above, perDay) : [],
    lower: lower.filter(({ at }, index) => {
      // What is cut off at the left is written only where there is room until the next.
      const next = lower[index + 1]?.at ?? 1
      return index > 0 || (next - at) * lengthOf(range) * perDay >= level.pixels - 4
    }),
    lines: days.map((day) => shareOfDay(range, day)).filter((at) => at > 0),
  }
}

function upperRow(range: TimeRange, step: 'month' | 'year', perDay: number): AxisLabel[] {
  const form = step === 'month' ? 'full' : 'name'
  const labels = startsIn(range, step).map((day) => labelOf(range, day, step, form))
  return labels.filter(({ at }, index) => {
    const next = labels[index + 1]?.at ?? 1 + abovePixels[step]
    return (next - at) * lengthOf(range) * perDay >= abovePixels[step]
  })
}

function labelOf(range: TimeRange, day: number, step: Step, form: LabelForm): AxisLabel {
  return { day, step, form, at: Math.max(0, shareOfDay(range, day)) }
}

/** First days of the steps that have a day in the range; the first one may lie before it. */
function startsIn({ from, to }: TimeRange, step: Step): number[] {
  const days: number[] = []
  for (let day = stepStart(from, step); day <= to; day = stepStart(day, step, 1)) days.push(day)
  return days
}
