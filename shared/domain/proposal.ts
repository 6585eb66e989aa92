/**
 * What a party proposes to who draws up the plan: another period for a work or a combination, works to be done together, or that an
 * agreement of its own was kept. It changes nothing until somebody takes it over, and stays with what became of it.
 */
import { z } from 'zod'
import { AgreementId, CombinationId, PartyId, ProposalId, WorkId } from './ids.ts'
import type { Bilingual } from './language.ts'
import { AgreedPeriod, Period } from './period.ts'

/** What it names may go, and what was proposed stays. */
export const ProposalAsks = z.discriminatedUnion('is', [
  z.object({ is: z.literal('period'), work: WorkId, period: Period }),
  z.object({ is: z.literal('agreedPeriod'), combination: CombinationId, period: AgreedPeriod }),
  z.object({ is: z.literal('together'), works: z.array(WorkId).min(2) }),
  z.object({ is: z.literal('settled'), agreement: AgreementId, state: z.enum(['kept', 'notKept']) }),
])
export type ProposalAsks = z.infer<typeof ProposalAsks>

export const ProposalState = z.enum(['open', 'accepted', 'declined', 'withdrawn'])
export type ProposalState = z.infer<typeof ProposalState>

export const proposalStateNames: Readonly<Record<ProposalState, Bilingual>> = {
  open: { nl: 'open', en: 'open' },
  accepted: { nl: 'overgenomen', en: 'taken over' },
  declined: { nl: 'afgewezen', en: 'declined' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
}

export const ProposalReason = z.string().trim().min(1)

export const Proposal = z.object({
  id: ProposalId,
  party: PartyId,
  asks: ProposalAsks,
  /** The period that counted when it was proposed; null where it asks for none. */
  was: Period.nullable(),
  reason: ProposalReason,
  state: ProposalState,
  /** Why it was declined. */
  answer: z.string().nullable(),
  /** Who took it over, declined or withdrew it. */
  answeredBy: z.string().nullable(),
  /** Instant, ISO 8601 in UTC; null as long as it is open. */
  answeredAt: z.iso.datetime().nullable(),
  actor: z.string(),
  /** Instant, ISO 8601 in UTC. */
  at: z.iso.datetime(),
})
export type Proposal = z.infer<typeof Proposal>

/** What someone looks at: works, or a combination with its works. */
export interface ProposedOn {
  readonly works: readonly WorkId[]
  readonly combination: CombinationId | null
}

/** Which of these are of use to who looks at this, in their order: of an agreement those who look at it are told elsewhere. */
export function proposalsOn(
  proposals: readonly Proposal[],
  { works, combination }: ProposedOn,
): readonly Proposal[] {
  const among = new Set(works)
  return proposals.filter(({ asks }) => {
    switch (asks.is) {
      case 'period':
        return among.has(asks.work)
      case 'agreedPeriod':
        return asks.combination === combination
      case 'together':
        // Of one work all that it is named in; of several what is about more than one of them.
        return asks.works.filter((work) => among.has(work)).length >= Math.min(2, works.length)
      case 'settled':
        return false
    }
  })
}
