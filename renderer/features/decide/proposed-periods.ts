/** The periods that the dialog proposes, for each work and for the whole, and where they come from. */
import type { Combination } from '../../../shared/domain/combination.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { AgreedPeriod, Period } from '../../../shared/domain/period.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { proposePeriods } from '../../../shared/plan/propose-periods.ts'
import { shiftToAgreed } from '../../../shared/plan/shift-to-agreed.ts'

export interface ProposedPeriods {
  readonly periods: ReadonlyMap<WorkId, AgreedPeriod>
  /**
   * `together`: every work keeps its own period; `shifting`: some have to shift; `tried`: as it was tried; `agreed`: as it
   * was agreed before; `none`: there are no dates.
   */
  readonly from: 'together' | 'shifting' | 'tried' | 'agreed' | 'none'
}

/** What was tried stays as it was dragged, and what was agreed as it was agreed: others are proposed around it. */
export function proposedPeriods(
  works: readonly Work[],
  existing: Combination | undefined,
  tried: ReadonlyMap<WorkId, Period> | undefined,
): ProposedPeriods {
  const agreed = new Map(existing?.agreements.map(({ work, period }) => [work, period]))
  const asTried = new Map(tried && works.map(({ id, period }) => [id, tried.get(id) ?? period]))
  const periods = proposePeriods(works, tried ? asTried : agreed)
  if (periods.size === 0) return { periods, from: 'none' }
  if (tried) return { periods, from: 'tried' }
  if (existing) return { periods, from: 'agreed' }
  const isShifting = works.some((work) => {
    const proposed = periods.get(work.id)
    const asks = proposed && shiftToAgreed(work, proposed).is
    return asks === 'later' || asks === 'earlier'
  })
  return { periods, from: isShifting ? 'shifting' : 'together' }
}
