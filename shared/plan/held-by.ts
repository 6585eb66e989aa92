/** What somebody still has to do or sits in: what has to go to another when they leave. */
import { isEnded, type Body, type Membership } from '../domain/body.ts'
import type { Agreement } from '../domain/agreement.ts'
import { foldText } from '../domain/fold-text.ts'
import type { Judgement } from '../domain/judgement.ts'
import { hasLeft, type Person } from '../domain/person.ts'
import type { CalendarDate } from '../domain/period.ts'

interface Held {
  /** That are still open. */
  readonly agreements: readonly Agreement[]
  /** In bodies that are still there. */
  readonly seats: readonly Membership[]
  /** What this person would find out, each question once; by name, since who finds out is free text. */
  readonly findOuts: readonly Judgement[]
}

interface HeldIn {
  readonly agreements: readonly Agreement[]
  readonly memberships: readonly Membership[]
  readonly bodies: readonly Body[]
  readonly judgements: readonly Judgement[]
}

export function heldBy(
  { id, name }: Pick<Person, 'id' | 'name'>,
  { agreements, memberships, bodies, judgements }: HeldIn,
  today: CalendarDate,
): Held {
  const there = new Set(bodies.filter((body) => !isEnded(body, today)).map((body) => body.id))
  const called = foldText(name)
  const asked = judgements.filter(
    ({ verdict, who }) => verdict === 'investigate' && who !== null && foldText(who) === called,
  )
  const once = new Map(asked.map((one) => [one.conversation ?? one.id, one]))
  return {
    agreements: agreements.filter(({ person, state }) => person === id && state === 'open'),
    seats: memberships.filter(({ person, body }) => person === id && there.has(body)),
    findOuts: [...once.values()],
  }
}

/** How many things there are. */
export function countHeld({ agreements, seats, findOuts }: Held): number {
  return agreements.length + seats.length + findOuts.length
}

/** Somebody left, still holds something, and nobody looked at it. */
export function isToBeReviewed(person: Person, held: Held, today: CalendarDate): boolean {
  return hasLeft(person, today) && person.reviewed === null && countHeld(held) > 0
}
