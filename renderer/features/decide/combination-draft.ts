/** What stands in the dialog before it is a combination, and what still has to be filled in. */
import { CombinationFields, type IntegrationLevel } from '../../../shared/domain/combination.ts'
import type { PartyId, WorkId } from '../../../shared/domain/ids.ts'

/** Days as `2027-03-12`, or '' when not filled in. */
export interface DraftPeriod {
  readonly start: string
  readonly end: string
}

export interface CombinationDraft extends DraftPeriod {
  readonly name: string
  readonly works: readonly WorkId[]
  readonly lead: PartyId | null
  /** Of each chosen work; `start` and `end` are those of the whole. */
  readonly periods: ReadonlyMap<WorkId, DraftPeriod>
  readonly level: IntegrationLevel
  readonly reason: string
}

/** What is wrong with a period, by the field where it has to be said. */
export interface PeriodProblems {
  readonly start?: 'empty' | 'afterWork'
  readonly end?: 'empty' | 'beforeStart' | 'beforeWork'
}

/** What is wrong, by the field where it has to be said. */
export interface DraftProblems extends PeriodProblems {
  readonly name?: 'empty'
  readonly works?: 'tooFew'
  readonly lead?: 'empty'
  readonly reason?: 'empty'
  readonly periods?: ReadonlyMap<WorkId, PeriodProblems>
}

/** Everything that keeps this draft from being a combination; nothing when it is ready. */
export function problemsOf(draft: CombinationDraft): DraftProblems {
  const { name, works, lead, reason } = draft
  const own = chosenPeriods(draft).map(([work, period]) => [work, problemsOfPeriod(period)] as const)
  const periods = new Map(own.filter(([, problems]) => Object.keys(problems).length > 0))
  return {
    ...(name.trim() === '' && { name: 'empty' }),
    ...(works.length < 2 && { works: 'tooFew' }),
    ...(lead === null && { lead: 'empty' }),
    ...problemsOfWhole(draft),
    ...problemsOfPeriod(draft),
    ...(periods.size > 0 && { periods }),
    ...(reason.trim() === '' && { reason: 'empty' }),
  }
}

function problemsOfPeriod({ start, end }: DraftPeriod): PeriodProblems {
  return {
    ...(start === '' && { start: 'empty' }),
    ...(end === '' ? { end: 'empty' } : start !== '' && end < start && { end: 'beforeStart' }),
  }
}

/** The whole holds every work. */
function problemsOfWhole(draft: CombinationDraft): PeriodProblems {
  const own = chosenPeriods(draft).map(([, period]) => period)
  return {
    ...(own.some(({ start }) => start !== '' && start < draft.start) && { start: 'afterWork' }),
    ...(own.some(({ end }) => end !== '' && end > draft.end) && { end: 'beforeWork' }),
  }
}

function chosenPeriods({ works, periods }: CombinationDraft): (readonly [WorkId, DraftPeriod])[] {
  return works.map((work) => [work, periods.get(work) ?? { start: '', end: '' }] as const)
}

/** The draft as the core wants it, or null while {@link problemsOf} has something to say. */
export function fieldsOf(draft: CombinationDraft): CombinationFields | null {
  if (Object.keys(problemsOf(draft)).length > 0) return null
  const { start, end, periods: _, ...rest } = draft
  const periods = chosenPeriods(draft).map(([work, period]) => ({ work, period }))
  const parsed = CombinationFields.safeParse({ ...rest, period: { start, end }, periods })
  return parsed.success ? parsed.data : null
}
