/** What a pair means for those who plan. */
import { z } from 'zod'
import type { Bilingual } from './language.ts'

export const Outcome = z.enum(['opportunity', 'conflict', 'digRest'])
export type Outcome = z.infer<typeof Outcome>

export const outcomeNames: Readonly<Record<Outcome, Bilingual>> = {
  opportunity: { nl: 'koppelkans', en: 'opportunity' },
  conflict: { nl: 'knelpunt', en: 'conflict' },
  digRest: { nl: 'graafrust', en: 'dig rest' },
}

/** What a pair may mean when it is not certain when its works are; an opportunity is never more than that. */
export const possibleOutcomeNames: Readonly<Record<Outcome, Bilingual>> = {
  opportunity: outcomeNames.opportunity,
  conflict: { nl: 'mogelijk knelpunt', en: 'possible conflict' },
  digRest: { nl: 'graafrust mogelijk', en: 'possible dig rest' },
}
