/** From metres in reality to points on paper: what a stated scale means, and which one fits. */
import { locales, type Language } from '../domain/language.ts'
import type { Bounds } from '../domain/work.ts'
import { pointsPerMillimetre, type Box } from './sheet-frame.ts'

/** How many points a metre takes at 1 : `denominator`. */
export function pointsPerMetre(denominator: number): number {
  return (1000 * pointsPerMillimetre) / denominator
}

/** Round enough to reckon with, and near enough to each other that little paper stays empty. */
const steps = [1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]
/** Nearer by, the ground says nothing any more. */
const nearest = 250

/** The largest round scale at which all of `bounds`, in metres, fits in `room`. */
export function fittingScale([minX, minY, maxX, maxY]: Bounds, room: Pick<Box, 'width' | 'height'>): number {
  const perPoint = Math.max((maxX - minX) / room.width, (maxY - minY) / room.height)
  const exact = Math.max(nearest, perPoint * 1000 * pointsPerMillimetre)
  const power = 10 ** Math.floor(Math.log10(exact))
  // What fits to a hair is not lost to how numbers are kept.
  const step = steps.find((one) => one * power >= exact * (1 - 1e-9)) ?? 10
  return Math.round(step * power)
}

/** `1 : 2.500`, `1 : 2,500`. */
export function sayScale(denominator: number, language: Language): string {
  return `1 : ${new Intl.NumberFormat(locales[language], { useGrouping: 'always' }).format(denominator)}`
}
