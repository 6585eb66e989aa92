/**
 * The body, the day, who was there and the basis, as they are filled in beside what is decided. What was filled in last is
 * where the next decision starts: of one meeting there are several.
 */
import { useState } from 'react'
import { z } from 'zod'
import { useBodies, useMeetings, usePeople, useWorks } from '../../api/index.ts'
import { useKeptInProject, useMeetingHeld } from '../../state/index.ts'
import { isEnded, type Body, type DecisionKind } from '../../../shared/domain/body.ts'
import { beyondMandate, meetingIdOf, type Decided, type Meeting } from '../../../shared/domain/decision.ts'
import { BodyId, PersonId, type CombinationId, type WorkId } from '../../../shared/domain/ids.ts'
import type { Message } from '../../../shared/domain/message.ts'
import { CalendarDate } from '../../../shared/domain/period.ts'
import { hasLeft, type Person } from '../../../shared/domain/person.ts'
import { today } from '../../../shared/time/today.ts'

const Typed = z.object({
  body: BodyId.nullable(),
  day: z.string().nullable(),
  /** Null: as it is known, or else all its members. */
  present: z.array(PersonId).nullable(),
  guests: z.string().nullable(),
  basis: z.string().nullable(),
})
type Typed = z.infer<typeof Typed>

const nothingTyped: Typed = { body: null, day: null, present: null, guests: null, basis: null }

/** What is decided. */
export interface DecidedAbout {
  readonly kind: DecisionKind
  readonly works: readonly WorkId[]
  /** What it is called. */
  readonly name: string
  /** Null: it is not there yet. */
  readonly combination: CombinationId | null
}

export interface DecidedDraft {
  /** A meeting is held in this window: it is decided there and then. */
  readonly isHeld: boolean
  /** Those that can decide now. */
  readonly bodies: readonly Body[]
  readonly body: Body | null
  readonly day: string
  readonly present: readonly PersonId[]
  readonly guests: string
  readonly basis: string
  /** Who may have been there: the members, and who is put in besides. */
  readonly people: readonly Person[]
  /** Why the body may not decide this itself; null: it may. */
  readonly beyond: Message | null
  /** What is decided, to put it to the next body. */
  readonly about: DecidedAbout
  readonly isMissing: {
    readonly body: boolean
    readonly day: boolean
    readonly present: boolean
    readonly basis: boolean
  }
  readonly change: (part: Partial<Typed>) => void
}

interface DecidedInHand {
  /** In this project bodies decide; otherwise nothing is asked. */
  readonly isNeeded: boolean
  readonly draft: DecidedDraft
  /** From here on what is missing is said. Null: something is; undefined: nothing is needed. */
  readonly take: (reason: string) => Decided | null | undefined
  readonly isAsked: boolean
}

/** What was filled in last goes on to the next decision of the same meeting, and of no other. */
function keptAs(held: Meeting | undefined): string {
  return held === undefined ? 'decided' : `decided ${held.id}`
}

export function useDecided(about: DecidedAbout): DecidedInHand {
  const { kind, works } = about
  const day = today()
  const { bodies: all, memberships } = useBodies()
  const { people } = usePeople()
  const { meetings } = useMeetings()
  const { workById } = useWorks()
  const heldId = useMeetingHeld()
  const held = meetings.find(({ id }) => id === heldId)
  const { value: typed, change } = useKeptInProject(keptAs(held), Typed, nothingTyped)
  const [isAsked, setIsAsked] = useState(false)
  const bodies = all.filter((one) => !isEnded(one, held?.day ?? day))
  const chosen = held?.body ?? typed.body
  const body = bodies.find(({ id }) => id === chosen) ?? (bodies.length === 1 ? bodies[0] : null) ?? null
  const on = held?.day ?? typed.day ?? day
  const onDay = CalendarDate.safeParse(on).data
  const met = body && onDay ? meetings.find(({ id }) => id === meetingIdOf(body.id, onDay)) : undefined
  const members = memberships.filter((one) => one.body === body?.id).map(({ person }) => person)
  const there = people.filter((one) => !hasLeft(one, onDay ?? day))
  const isThere = new Set(there.map(({ id }) => id))
  // A meeting that was called and of which nobody said yet who came.
  const isAttended = met !== undefined && (met.present.length > 0 || met.guests !== null)
  const present = typed.present ?? (isAttended ? met.present : members.filter((id) => isThere.has(id)))
  const guests = typed.guests ?? met?.guests ?? ''
  const basis = typed.basis ?? body?.mandate ?? ''
  const budgets = works.flatMap((id) => workById.get(id)?.budget ?? [])
  const amount = budgets.length === 0 ? null : budgets.reduce((sum, one) => sum + one, 0)
  const missing = {
    body: body === null,
    day: onDay === undefined,
    present: present.length === 0 && guests.trim() === '',
    basis: basis.trim() === '',
  }
  const beyond = body && beyondMandate(body, kind, amount)
  const isNeeded = bodies.length > 0
  return {
    isNeeded,
    isAsked,
    draft: {
      ...{ isHeld: held !== undefined, bodies, body, day: on, present, guests, basis, beyond, about },
      people: there.toSorted((a, b) => Number(members.includes(b.id)) - Number(members.includes(a.id))),
      isMissing: isAsked ? missing : { body: false, day: false, present: false, basis: false },
      change: (part) => change({ ...typed, ...part }),
    },
    take: (reason) => {
      if (!isNeeded) return undefined
      setIsAsked(true)
      if (Object.values(missing).some(Boolean) || beyond !== null) return null
      if (body === null || onDay === undefined) return null
      const said = guests.trim() === '' ? null : guests.trim()
      return { body: body.id, day: onDay, present: [...present], guests: said, basis: basis.trim(), reason }
    },
  }
}
