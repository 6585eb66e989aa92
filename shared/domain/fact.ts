/** What parties take for true of what they do together, with where it comes from; and who disputes it, until that is settled. */
import { z } from 'zod'
import { CombinationId, FactId, PartyId } from './ids.ts'
import { CalendarDate } from './period.ts'

const said = z.string().trim().min(1)

export const FactFields = z.object({
  text: said,
  /** Where it comes from: a report, a measurement, who knows it. Without one it is an opinion. */
  source: said,
})
export type FactFields = z.infer<typeof FactFields>

export const Dispute = z.object({
  /** Null: nobody in particular. */
  by: PartyId.nullable(),
  reason: said,
})
export type Dispute = z.infer<typeof Dispute>

/** How the dispute ended, on which day; the fact says by then what parties hold to be true. */
export const Settlement = z.object({ text: said, day: CalendarDate })
export type Settlement = z.infer<typeof Settlement>

export const Fact = FactFields.extend({
  id: FactId,
  combination: CombinationId,
  /** The last one; null: nobody ever disputed it. */
  dispute: Dispute.nullable(),
  /** Of that dispute; null: it goes on, or there is none. */
  settlement: Settlement.nullable(),
  actor: z.string(),
  /** Instant, ISO 8601 in UTC. */
  at: z.iso.datetime(),
})
export type Fact = z.infer<typeof Fact>

export function isDisputed({ dispute, settlement }: Pick<Fact, 'dispute' | 'settlement'>): boolean {
  return dispute !== null && settlement === null
}
