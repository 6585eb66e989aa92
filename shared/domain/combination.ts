/**
 * Works that parties agreed to do together: a record of its own, with a period for the whole and one for each work. What a
 * party delivers stays with its work; what it had planned when its period was agreed stays here.
 */
import { z } from 'zod'
import { CombinationId, PartyId, WorkId } from './ids.ts'
import type { Bilingual } from './language.ts'
import { AgreedPeriod, CalendarDate, Period } from './period.ts'
import { Bounds } from './work.ts'

/** 1 los van elkaar, 2 afgestemd in tijd, 3 werk-met-werk, 4 één gezamenlijk project. */
export const IntegrationLevel = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
export type IntegrationLevel = z.infer<typeof IntegrationLevel>

export const integrationLevelNames: Readonly<Record<IntegrationLevel, Bilingual>> = {
  1: { nl: 'los van elkaar', en: 'apart' },
  2: { nl: 'afgestemd in tijd', en: 'aligned in time' },
  3: { nl: 'werk-met-werk', en: 'work with work' },
  4: { nl: 'één gezamenlijk project', en: 'one joint project' },
}

/** What each of them asks of the parties, in a sentence. */
export const integrationLevelMeanings: Readonly<Record<IntegrationLevel, Bilingual>> = {
  1: {
    nl: 'Ieder doet zijn werk zelf, op een eigen moment; van elkaar is bekend wat er komt.',
    en: 'Each does its own work at a time of its own; what is coming is known of each other.',
  },
  2: {
    nl: 'Ieder doet zijn werk zelf, en de dagen zijn zo op elkaar afgestemd dat de straat niet vaker open hoeft dan nodig.',
    en: 'Each does its own work, and the days are aligned so that the street is not opened more often than needed.',
  },
  3: {
    nl: 'De werken gaan samen in één open straat of sleuf, elk met een eigen opdracht en een eigen aannemer.',
    en: 'The works go together in one open street or trench, each with a contract and contractor of its own.',
  },
  4: {
    nl: 'Eén opdracht, één planning en één begroting: de partijen dragen kosten en risico samen.',
    en: 'One contract, one schedule and one budget: the parties bear cost and risk together.',
  },
}

/** One work of a combination, and when it is done. */
export const AgreedWork = z.object({ work: WorkId, period: AgreedPeriod })
export type AgreedWork = z.infer<typeof AgreedWork>

/** What its party had planned when its period was agreed: what the plan calls original. */
export const OriginalPlan = z.object({
  period: Period,
  earliestStart: CalendarDate.nullable(),
  latestEnd: CalendarDate.nullable(),
  bounds: Bounds.nullable(),
})
export type OriginalPlan = z.infer<typeof OriginalPlan>

/** `original` null: it was agreed before that was kept, and no history says it. */
export const CombinedWork = AgreedWork.extend({ original: OriginalPlan.nullable() })
export type CombinedWork = z.infer<typeof CombinedWork>

const agreed = z.object({
  name: z.string().trim().min(1),
  works: z.array(WorkId).min(2),
  lead: PartyId,
  /** Of the whole: the period of every work lies within it. */
  period: AgreedPeriod,
  level: IntegrationLevel,
  reason: z.string().trim().min(1),
})

/** What people say of a combination; a work that `periods` does not name is done in the period of the whole. */
export const CombinationFields = agreed.extend({ periods: z.array(AgreedWork).optional() })
export type CombinationFields = z.infer<typeof CombinationFields>

export const Combination = agreed.extend({
  id: CombinationId,
  /** One for each of `works`, in the same order. */
  agreements: z.array(CombinedWork).default([]),
})
export type Combination = z.infer<typeof Combination>

/** When this work of the combination is done. */
export function agreedPeriodOf({ agreements, period }: Combination, work: WorkId): AgreedPeriod {
  return agreements.find((one) => one.work === work)?.period ?? period
}
