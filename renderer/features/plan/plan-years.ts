/** The years a plan can be read for. */
import type { Combination } from '../../../shared/domain/combination.ts'
import type { Work } from '../../../shared/domain/work.ts'

/** A date far away is a typing error or "ooit"; nobody looks for it year by year. */
const mostYears = 40

/** Years in which something is planned or agreed, without gaps, earliest first; always with `chosen`. */
export function planYears(
  works: readonly Pick<Work, 'period'>[],
  combinations: readonly Pick<Combination, 'period'>[],
  chosen: number,
): number[] {
  const years = [...works, ...combinations].flatMap(({ period: { start, end } }) =>
    [start, end].flatMap((date) => (date === null ? [] : Number(date.slice(0, 4)))),
  )
  const near = years.filter((year) => Math.abs(year - chosen) <= mostYears / 2)
  const first = near.reduce((least, year) => Math.min(least, year), chosen)
  const last = near.reduce((most, year) => Math.max(most, year), chosen)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
