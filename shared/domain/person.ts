/** Somebody who takes part for a party: whoever is at the keyboard is no such person, but may be called the same. */
import { z } from 'zod'
import { PartyId, PersonId } from './ids.ts'
import { CalendarDate } from './period.ts'

const said = z.string().trim().min(1).nullable()

export const PersonFields = z.object({
  name: z.string().trim().min(1).max(120),
  party: PartyId,
  /** What this person is for the party, as people call it (netplanner, wethouder). */
  role: said,
  /** How this person is reached. */
  contact: said,
  from: CalendarDate.nullable(),
  /** The last day; null: still there. */
  until: CalendarDate.nullable(),
})
export type PersonFields = z.infer<typeof PersonFields>

export const Person = PersonFields.extend({
  id: PersonId,
  /** The day on which somebody looked at what this person, who left, still held; null: nobody did. */
  reviewed: CalendarDate.nullable(),
})
export type Person = z.infer<typeof Person>

/** From the day after the last one. */
export function hasLeft({ until }: Pick<Person, 'until'>, today: CalendarDate): boolean {
  return until !== null && until < today
}
