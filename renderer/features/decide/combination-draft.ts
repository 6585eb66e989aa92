/** What stands in the dialog before it is a combination, and what still has to be filled in. */
import { CombinationFields, type IntegrationLevel } from '../../../shared/domain/combination.ts'
import type { PartyId, WorkId } from '../../../shared/domain/ids.ts'

export interface CombinationDraft {
  readonly name: string
  readonly works: readonly WorkId[]
  readonly lead: PartyId | null
  /** `2027-03-12`, or '' when not filled in. */
  readonly start: string
  readonly end: string
  readonly level: IntegrationLevel
  readonly reason: string
}

/** What is wrong, by the field where it has to be said. */
export interface DraftProblems {
  readonly name?: 'empty'
  readonly works?: 'tooFew'
  readonly lead?: 'empty'
  readonly start?: 'empty'
  readonly end?: 'empty' | 'beforeStart'
  readonly reason?: 'empty'
}

/** Everything that keeps this draft from being a combination; nothing when it is ready. */
export function problemsOf(draft: CombinationDraft): DraftProblems {
  const { name, works, lead, start, end, reason } = draft
  return {
    ...(name.trim() === '' && { name: 'empty' }),
    ...(works.length < 2 && { works: 'tooFew' }),
    ...(lead === null && { lead: 'empty' }),
    ...(start === '' && { start: 'empty' }),
    ...(end === '' ? { end: 'empty' } : start !== '' && end < start && { end: 'beforeStart' }),
    ...(reason.trim() === '' && { reason: 'empty' }),
  }
}

/** The draft as the core wants it, or null while {@link problemsOf} has something to say. */
export function fieldsOf(draft: CombinationDraft): CombinationFields | null {
  const { start, end, ...rest } = draft
  const parsed = CombinationFields.safeParse({ ...rest, period: { start, end } })
  return parsed.success ? parsed.data : null
}
