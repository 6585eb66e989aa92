/** The year a plan is about when nobody said which. */
import type { Combination } from '../domain/combination.ts'
import type { Work } from '../domain/work.ts'

/** The year in which most combinations start; without any, most dated works; without those, `otherwise`. */
export function defaultPlanYear(
  combinations: readonly Combination[],
  works: readonly Work[],
  otherwise: number,
): number {
  const agreed = combinations.map(({ period }) => period.start)
  const own = works.flatMap(({ period }) => period.start ?? [])
  return mostNamed(agreed) ?? mostNamed(own) ?? otherwise
}

/** Of years named equally often the earliest. */
function mostNamed(dates: readonly string[]): number | null {
  const counts = new Map<number, number>()
  for (const date of dates) {
    const year = Number(date.slice(0, 4))
    counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  const [first] = [...counts].sort(([a, timesA], [b, timesB]) => timesB - timesA || a - b)
  return first?.[0] ?? null
}
