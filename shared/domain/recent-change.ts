/** A work that was changed lately: when last, and in which of the fields that a decision can hang on. */
import { z } from 'zod'
import { WorkId } from './ids.ts'
import type { Bilingual } from './language.ts'

export const ToldField = z.enum(['period', 'room', 'place', 'firmness', 'discipline', 'missing'])
export type ToldField = z.infer<typeof ToldField>

export const toldFieldNames: Readonly<Record<ToldField, Bilingual>> = {
  period: { nl: 'periode', en: 'period' },
  room: { nl: 'schuifruimte', en: 'room to move' },
  place: { nl: 'plaats', en: 'place' },
  firmness: { nl: 'hardheid', en: 'firmness' },
  discipline: { nl: 'discipline', en: 'discipline' },
  missing: { nl: 'niet meer genoemd', en: 'no longer named' },
}

export const RecentChange = z.object({
  work: WorkId,
  /** Instant of the last of them, ISO 8601 in UTC. */
  at: z.iso.datetime(),
  fields: z.array(ToldField).min(1),
})
export type RecentChange = z.infer<typeof RecentChange>

/** More changes than these nobody reads as messages: the latest are told. */
export const mostRecent = 5000
