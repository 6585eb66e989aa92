/** What a plan is issued as: the whole of it, or the year on one page for who administers and has two minutes. */
import { z } from 'zod'
import type { Bilingual } from './language.ts'

export const PlanPaper = z.enum(['plan', 'page'])
export type PlanPaper = z.infer<typeof PlanPaper>

export const planPaperNames: Readonly<Record<PlanPaper, Bilingual>> = {
  plan: { nl: 'Het hele plan', en: 'The whole plan' },
  page: { nl: 'Het jaar op één blad', en: 'The year on one page' },
}
