/** What goes with a verdict while it is typed: until when, who finds out and by when. */
import { z } from 'zod'
import { termsOf, type Verdict, type VerdictTerms } from '../../../shared/domain/judgement-verdict.ts'
import { CalendarDate } from '../../../shared/domain/period.ts'

/** Days are `2027-03-12`, '' for none, or {@link unread}. */
export const TermsDraft = z.object({ until: z.string(), who: z.string(), due: z.string() })
export type TermsDraft = z.infer<typeof TermsDraft>

export const noTermsTyped: TermsDraft = { until: '', who: '', due: '' }

/** Something was typed that is no day: it is not to pass for none. */
export const unread = '?'

export type DayProblem = 'unread' | 'past'
export type TermsProblems = Readonly<Partial<Record<'until' | 'due', DayProblem>>>

/** Terms of this verdict; null while a day of it cannot be. */
export function termsIn(draft: TermsDraft, verdict: Verdict, today: CalendarDate): VerdictTerms | null {
  if (Object.keys(termsProblems(draft, verdict, today)).length > 0) return null
  const day = (text: string) => CalendarDate.safeParse(text).data ?? null
  const who = draft.who.trim()
  return termsOf(verdict, { until: day(draft.until), who: who === '' ? null : who, due: day(draft.due) })
}

/** A day to come back lies ahead, and so does the day by which somebody has to know; today is in time. */
export function termsProblems(draft: TermsDraft, verdict: Verdict, today: CalendarDate): TermsProblems {
  const until = verdict === 'setAside' ? problemOf(draft.until, (day) => day > today) : null
  const due = verdict === 'investigate' ? problemOf(draft.due, (day) => day >= today) : null
  return { ...(until && { until }), ...(due && { due }) }
}

function problemOf(text: string, isAhead: (day: CalendarDate) => boolean): DayProblem | null {
  if (text === '') return null
  const day = CalendarDate.safeParse(text).data
  if (day === undefined) return 'unread'
  return isAhead(day) ? null : 'past'
}
