/** How much is under way in each quarter of a year: what is done together, and what parties do by themselves. */
import type { Combination } from '../../domain/combination.ts'
import type { Period, Precision } from '../../domain/period.ts'
import type { Plan } from '../../domain/plan.ts'

export interface Quarter {
  readonly quarter: 1 | 2 | 3 | 4
  /** Combinations that are under way. */
  readonly together: number
  /** Works of one party that are under way. */
  readonly alone: number
}

export interface Quarters {
  readonly quarters: readonly Quarter[]
  /** Works of one party that fall in the year, of which nobody said in which quarter. */
  readonly somewhere: number
}

/** Of a plan, what it takes to count. */
interface InYear extends Pick<Plan, 'year' | 'alone'> {
  readonly combinations: readonly { readonly combination: Pick<Combination, 'period'> }[]
}

/** Coarser than a quarter: a work "in 2027" is in none of them for sure, and counting it in all four would tell four times too much. */
const coarse: ReadonlySet<Precision> = new Set(['third', 'half', 'year', 'years', 'open', 'none'])

/** A season lies in two quarters, and counts in both; so does whatever lies on both sides of a turn. */
export function quartersOf({ year, combinations, alone }: InYear): Quarters {
  const works = alone.flatMap((group) => group.works)
  const known = works.filter(({ period }) => isKnown(period))
  const bounds = [
    [1, '01-01', '03-31'],
    [2, '04-01', '06-30'],
    [3, '07-01', '09-30'],
    [4, '10-01', '12-31'],
  ] as const
  return {
    quarters: bounds.map(([quarter, first, last]) => {
      const touches = ({ start, end }: { readonly start: string | null; readonly end: string | null }) =>
        (start ?? '') <= `${String(year)}-${last}` && (end ?? '9') >= `${String(year)}-${first}`
      return {
        quarter,
        together: combinations.filter(({ combination }) => touches(combination.period)).length,
        alone: known.filter(({ period }) => touches(period)).length,
      }
    }),
    somewhere: works.length - known.length,
  }
}

/** A day of it is given, no coarser than a quarter; of which only one bound was given is under way then at least. */
function isKnown({ start, end, precision }: Period): boolean {
  return start !== null && end !== null && !coarse.has(precision)
}
