/** What people say about a pair or a cluster they do not take up: not now, no, or first find out. */
import { z } from 'zod'
import type { Bilingual } from './language.ts'

export const Verdict = z.enum(['setAside', 'rejected', 'investigate'])
export type Verdict = z.infer<typeof Verdict>

export const verdictNames: Readonly<Record<Verdict, Bilingual>> = {
  setAside: { nl: 'niet nu', en: 'not now' },
  rejected: { nl: 'nee', en: 'no' },
  investigate: { nl: 'uitzoeken', en: 'to look into' },
}
