/** What stands in the form of an overleg before it is stored, and what is wrong with it. */
import { z } from 'zod'
import type { BodyFields } from '../../../shared/domain/body.ts'
import {
  BodyLevel,
  DecisionKind,
  type Body,
  type Membership,
  type Seat,
} from '../../../shared/domain/body.ts'
import { BodyId, PersonId } from '../../../shared/domain/ids.ts'
import type { Language } from '../../../shared/domain/language.ts'
import { CalendarDate } from '../../../shared/domain/period.ts'
import { readNumber, writeNumber } from '../../ui/read-number.ts'

export const BodyDraft = z.object({
  name: z.string(),
  level: BodyLevel,
  weeks: z.string(),
  first: z.string(),
  mayDecide: z.array(DecisionKind),
  upTo: z.string(),
  mandate: z.string(),
  escalatesTo: BodyId.nullable(),
  members: z.array(z.object({ person: PersonId, role: z.string() })),
})
export type BodyDraft = z.infer<typeof BodyDraft>

export function draftOf(
  body: Body | null,
  memberships: readonly Membership[],
  language: Language,
): BodyDraft {
  const sits = memberships.filter((one) => one.body === body?.id)
  return {
    name: body?.name ?? '',
    level: body?.level ?? 'tactical',
    weeks: body?.rhythm ? String(body.rhythm.weeks) : '',
    first: body?.rhythm?.first ?? '',
    mayDecide: body?.mayDecide ?? [],
    upTo: body?.upTo == null ? '' : writeNumber(body.upTo, language),
    mandate: body?.mandate ?? '',
    escalatesTo: body?.escalatesTo ?? null,
    members: sits.map(({ person, role }) => ({ person, role: role ?? '' })),
  }
}

export interface BodyProblems {
  readonly name?: true
  readonly weeks?: true
  readonly first?: true
  readonly upTo?: true
}

export function problemsOf({ name, weeks, first, upTo }: BodyDraft, language: Language): BodyProblems {
  const every = weeksIn(weeks)
  return {
    ...(name.trim() === '' && { name: true }),
    ...(every === undefined && { weeks: true }),
    ...(every != null && first === '' && { first: true }),
    ...(amountIn(upTo, language) === undefined && { upTo: true }),
  }
}

/** What the core wants; null while something is wrong. */
export function saidIn(
  draft: BodyDraft,
  language: Language,
): { readonly fields: BodyFields; readonly members: Seat[] } | null {
  if (Object.keys(problemsOf(draft, language)).length > 0) return null
  const weeks = weeksIn(draft.weeks) ?? null
  const first = CalendarDate.safeParse(draft.first).data
  const { name, level, mayDecide, escalatesTo, members } = draft
  return {
    fields: {
      name: name.trim(),
      level,
      rhythm: weeks === null || first === undefined ? null : { weeks, first },
      mayDecide,
      upTo: amountIn(draft.upTo, language) ?? null,
      mandate: textIn(draft.mandate),
      escalatesTo,
    },
    members: members.map(({ person, role }) => ({ person, role: textIn(role) })),
  }
}

function textIn(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}

/** Null: nothing was filled in; undefined: that is no number of weeks. */
function weeksIn(text: string): number | null | undefined {
  if (text.trim() === '') return null
  const weeks = Number(text)
  return Number.isInteger(weeks) && weeks >= 1 && weeks <= 104 ? weeks : undefined
}

/** Null: nothing was filled in; undefined: that is no amount. */
function amountIn(text: string, language: Language): number | null | undefined {
  if (text.trim() === '') return null
  const amount = readNumber(text, language)
  return amount === null || amount < 0 ? undefined : amount
}
