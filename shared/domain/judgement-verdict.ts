/** What people say about a pair or a cluster short of agreeing on it: to be talked about, not now, no, or first find out. */
import { z } from 'zod'
import type { Bilingual } from './language.ts'
import { CalendarDate } from './period.ts'

export const Verdict = z.enum(['pickUp', 'setAside', 'rejected', 'investigate'])
export type Verdict = z.infer<typeof Verdict>

export const verdictNames: Readonly<Record<Verdict, Bilingual>> = {
  pickUp: { nl: 'op de agenda', en: 'on the agenda' },
  setAside: { nl: 'niet nu', en: 'not now' },
  rejected: { nl: 'nee', en: 'no' },
  investigate: { nl: 'uitzoeken', en: 'to look into' },
}

/** What goes with a verdict. */
export const VerdictTerms = z.object({
  /** Of "not now": the day on which the question comes back by itself; null: only when the facts change. */
  until: CalendarDate.nullable(),
  /** Of "find out": who does, as people call them, and the last day on which the answer is in time; null: nobody said. */
  who: z.string().trim().min(1).nullable(),
  due: CalendarDate.nullable(),
})
export type VerdictTerms = z.infer<typeof VerdictTerms>

export const noTerms: VerdictTerms = { until: null, who: null, due: null }

/** What of these terms goes with the verdict; a day to come back means nothing with a "no". */
export function termsOf(verdict: Verdict, { until, who, due }: VerdictTerms): VerdictTerms {
  return {
    until: verdict === 'setAside' ? until : null,
    who: verdict === 'investigate' ? who : null,
    due: verdict === 'investigate' ? due : null,
  }
}
