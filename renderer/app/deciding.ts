/** What people are deciding about in a dialog; kept with what they typed, so that a reload opens it again. */
import { z } from 'zod'
import { AgendaPointId, ClusterId, CombinationId, ProposalId, WorkId } from '../../shared/domain/ids.ts'
import { Verdict } from '../../shared/domain/judgement-verdict.ts'
import { Period } from '../../shared/domain/period.ts'

const works = z.array(WorkId)

export const Deciding = z.discriminatedUnion('is', [
  z.object({ is: z.literal('combine'), works }),
  z.object({ is: z.literal('takeOver'), works, periods: z.array(z.tuple([WorkId, Period])) }),
  /** That these works are done together was proposed. */
  z.object({ is: z.literal('takeProposal'), proposal: ProposalId, works }),
  z.object({ is: z.literal('change'), combination: CombinationId }),
  /** In a combination, or else at a point of an agenda. */
  z.object({
    is: z.literal('agree'),
    combination: CombinationId.nullable(),
    point: AgendaPointId.nullable().default(null),
  }),
  /** `cluster` null: all that these works have with each other. */
  z.object({ is: z.literal('judge'), works, verdict: Verdict, cluster: ClusterId.nullable() }),
])
export type Deciding = z.infer<typeof Deciding>
