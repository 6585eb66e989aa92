/** How firm a plan is, from idea to done. */
import { z } from 'zod'
import type { Bilingual } from './language.ts'

export const Firmness = z.enum(['idea', 'programmed', 'scheduled', 'executing', 'done', 'withdrawn'])
export type Firmness = z.infer<typeof Firmness>

export const firmnessNames: Readonly<Record<Firmness, Bilingual>> = {
  idea: { nl: 'idee', en: 'idea' },
  programmed: { nl: 'niet-concreet gepland', en: 'programmed' },
  scheduled: { nl: 'concreet gepland', en: 'scheduled' },
  executing: { nl: 'in uitvoering', en: 'executing' },
  done: { nl: 'uitgevoerd', en: 'done' },
  withdrawn: { nl: 'vervallen', en: 'withdrawn' },
}
