/** What is to be minded of the works of a plan, a sentence each: the same on screen, on paper and in the workbook. */
import { isByHand } from '../domain/by-hand.ts'
import type { WorkId } from '../domain/ids.ts'
import { message, type Message } from '../domain/message.ts'
import type { Plan } from '../domain/plan.ts'
import { sayBrokenRest } from '../domain/street-closing.ts'
import type { Work } from '../domain/work.ts'

/** What they are made of: all of a plan, or of what else tells of works. */
export interface Noted {
  readonly works: readonly Work[]
  readonly combinations: readonly Pick<Plan['combinations'][number], 'strays'>[]
  readonly brokenRests: Readonly<Plan['brokenRests']>
  readonly water: Readonly<Plan['water']>
}

/** By work: that it is in no delivery yet, where its delivery strays from what was agreed, which rest it breaks, and from whom water parts it. */
export function notesOfWorks(plan: Noted): (work: WorkId) => readonly Message[] {
  const notes = new Map<WorkId, Message[]>()
  const note = (work: WorkId, ...said: readonly Message[]) =>
    notes.set(work, [...(notes.get(work) ?? []), ...said])
  for (const work of plan.works) if (isByHand(work)) note(work.id, message('byHand.noted'))
  for (const { strays } of plan.combinations) for (const { work, says } of strays) note(work, ...says)
  for (const broken of plan.brokenRests) note(broken.work, sayBrokenRest(broken))
  const nameOf = new Map(plan.works.map(({ id, name }) => [id, name]))
  for (const { a, b, names } of plan.water) {
    const between = (other: WorkId) => {
      const values = { work: nameOf.get(other) ?? '' }
      if (names.length === 0) return message('overlap.waterFrom', values)
      return message('overlap.waterFromNamed', { ...values, names: names.join(', ') })
    }
    note(a, between(b))
    note(b, between(a))
  }
  return (work) => notes.get(work) ?? []
}
