/** The integraal jaarplan of one year, as a document that screen, xlsx and pdf all show. */
import { z } from 'zod'
import { Agreement } from './agreement.ts'
import { Attachment } from './attachment.ts'
import { Combination } from './combination.ts'
import { ToldDecision } from './decision.ts'
import { CostDivision, Dossier, OrderFinding } from './dossier.ts'
import { Fact } from './fact.ts'
import { ClusterId, PartyId, WorkId } from './ids.ts'
import { Verdict } from './judgement-verdict.ts'
import { ClusterStatus, OverlapSettings } from './overlap.ts'
import { Message } from './message.ts'
import { Party } from './party.ts'
import { CalendarDate } from './period.ts'
import { Held } from './sharing.ts'
import { BrokenRest, StreetClosing } from './street-closing.ts'
import { WaterBetween } from './water-between.ts'
import { Work } from './work.ts'

export const Plan = z.object({
  project: z.string(),
  year: z.int(),
  parties: z.array(Party),
  /** Combinations whose agreed period has a day in the year, first start first. */
  combinations: z.array(
    z.object({
      /** Of works that its party does not show, the others may be one. */
      combination: Combination.extend({ works: z.array(WorkId).min(1) }),
      works: z.array(Work),
      /** Where what was delivered since strays from what was agreed, a sentence each. */
      strays: z.array(z.object({ work: WorkId, says: z.array(Message).min(1) })),
      /** Who does what by when, what is due first first. */
      agreements: z.array(Agreement),
      /** In which bodies it was decided, oldest first; null: nobody said, and in this project bodies decide. */
      decisions: z.array(ToldDecision).nullable(),
      dossier: Dossier,
      /** What parties take for true, oldest first. */
      facts: z.array(Fact),
      /** What is kept with it, oldest first. */
      attachments: z.array(Attachment),
      /** Null: nothing was estimated, or it is not for who reads. */
      division: CostDivision.nullable(),
      /** Where the order of its works goes against a rule. */
      order: z.array(OrderFinding),
    }),
  ),
  /** Works that a party does by itself in the year: in no combination, not withdrawn. */
  alone: z.array(z.object({ party: PartyId, works: z.array(Work) })),
  /** Works without any date, in no combination: they may belong in this year, and must not be forgotten. */
  undated: z.array(z.object({ party: PartyId, works: z.array(Work) })),
  /**
   * Clusters with a work in the year about which nothing was decided yet, that someone is looking into, or that came
   * back since what was decided on has changed; highest score first.
   */
  open: z.array(
    z.object({
      cluster: ClusterId,
      name: z.string(),
      score: z.number(),
      works: z.array(WorkId),
      status: ClusterStatus,
      /** The day from which the scope of a work in it lies fixed; null: nothing says so. */
      decideBy: CalendarDate.nullable(),
    }),
  ),
  /** Clusters that were told "not now" or "no", with the reason. */
  setAside: z.array(
    z.object({
      cluster: ClusterId,
      name: z.string(),
      verdict: Verdict,
      reason: z.string(),
      /** The day on which "not now" comes back; null: only when the facts change. */
      until: CalendarDate.nullable(),
      works: z.array(WorkId),
    }),
  ),
  /** The rules by which the clusters were found. */
  settings: OverlapSettings,
  /** Works named above that open a street within its dig rest, with the parties whose works close it. */
  brokenRests: z.array(BrokenRest.extend({ closedBy: z.array(PartyId) })),
  /** Streets that works of this year close, from the first day they are closed on, earliest first. */
  rests: z.array(StreetClosing.pick({ name: true, until: true, works: true }).extend({ from: CalendarDate })),
  /** Works of one combination, or of one cluster that is open, between which water lies. */
  water: z.array(WaterBetween),
  /** Every work named above, once, so that a reader needs nothing else. */
  works: z.array(Work),
  held: Held.extend({
    /** What the figures of the plan count besides what stands in its lists. */
    figures: z.object({ combinations: z.int(), together: z.int(), alone: z.int(), open: z.int() }),
  }),
})
export type Plan = z.infer<typeof Plan>
