/** What people type to propose something, and what that means. Pure: the dialog shows it, tests hold it. */
import { z } from 'zod'
import type { AgreementId, CombinationId } from '../../../shared/domain/ids.ts'
import { PartyId, WorkId } from '../../../shared/domain/ids.ts'
import { AgreedPeriod } from '../../../shared/domain/period.ts'
import { ProposalReason, type ProposalAsks } from '../../../shared/domain/proposal.ts'
import { parsePeriod } from '../../../shared/time/parse-period.ts'

/** What is proposed about; `works` of `together`: those that may be chosen. */
export type ProposedAbout =
  | { readonly is: 'period'; readonly work: WorkId }
  | { readonly is: 'agreedPeriod'; readonly combination: CombinationId }
  | { readonly is: 'together'; readonly works: readonly WorkId[] }
  | { readonly is: 'settled'; readonly agreement: AgreementId }

export const TypedProposal = z.object({
  party: PartyId.nullable(),
  period: z.string(),
  start: z.string(),
  end: z.string(),
  works: z.array(WorkId),
  state: z.enum(['kept', 'notKept']),
  reason: z.string(),
})
export type TypedProposal = z.infer<typeof TypedProposal>

export interface ProposalProblems {
  readonly party?: 'empty'
  readonly period?: 'unreadable'
  readonly start?: 'empty'
  readonly end?: 'empty' | 'beforeStart'
  readonly works?: 'tooFew'
  readonly reason?: 'empty'
}

/** Nothing when it is ready. */
export function proposalProblems(about: ProposedAbout, typed: TypedProposal): ProposalProblems {
  const { party, period, start, end, works, reason } = typed
  return {
    ...(party === null && { party: 'empty' }),
    ...(about.is === 'period' && parsePeriod(period) === null && { period: 'unreadable' }),
    ...(about.is === 'agreedPeriod' && {
      ...(start === '' && { start: 'empty' }),
      ...(end === '' ? { end: 'empty' } : end < start && { end: 'beforeStart' }),
    }),
    ...(about.is === 'together' && works.length < 2 && { works: 'tooFew' }),
    ...(reason.trim() === '' && { reason: 'empty' }),
  }
}

interface ReadyProposal {
  readonly party: PartyId
  readonly asks: ProposalAsks
  readonly reason: string
}

/** Null while {@link proposalProblems} has something to say. */
export function proposalOf(about: ProposedAbout, typed: TypedProposal): ReadyProposal | null {
  const { party } = typed
  const asks = asksOf(about, typed)
  const reason = ProposalReason.safeParse(typed.reason).data
  if (party === null || asks === null || reason === undefined) return null
  return { party, asks, reason }
}

function asksOf(about: ProposedAbout, typed: TypedProposal): ProposalAsks | null {
  switch (about.is) {
    case 'period': {
      const period = typed.period.trim() === '' ? null : parsePeriod(typed.period)
      return period && { is: 'period', work: about.work, period }
    }
    case 'agreedPeriod': {
      const period = AgreedPeriod.safeParse({ start: typed.start, end: typed.end }).data
      return period === undefined ? null : { is: 'agreedPeriod', combination: about.combination, period }
    }
    case 'together':
      return typed.works.length < 2 ? null : { is: 'together', works: typed.works }
    case 'settled':
      return { is: 'settled', agreement: about.agreement, state: typed.state }
  }
}
