/** A combination for the tests of the Gantt: say which works, and when. */
import { CombinationId, type WorkId } from '../../../../shared/domain/ids.ts'
import type { Combination } from '../../../../shared/domain/combination.ts'
import { CalendarDate } from '../../../../shared/domain/period.ts'
import { partyId, uuid } from '../../make-work.ts'

/** The n-th combination, called after its number; every work has the period of the whole. */
export function makeCombination(n: number, works: WorkId[], start: string, end: string): Combination {
  const period = { start: CalendarDate.parse(start), end: CalendarDate.parse(end) }
  return {
    id: CombinationId.parse(uuid(1000 + n)),
    name: `Combinatie ${n}`,
    works,
    lead: partyId(1),
    period,
    level: 3,
    reason: 'Eén keer open',
    agreements: works.map((work) => ({ work, period, original: null })),
  }
}
