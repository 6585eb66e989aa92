import type { Bilingual } from '../language.ts'

/** Sentences of shared/overlap and shared/plan: why two works are a pair, why a cluster ranks where it does. */
export const overlapMessages = {
  'overlap.touch': {
    nl: 'Deze twee werken raken elkaar.',
    en: 'These two works touch.',
  },
} as const satisfies Record<string, Bilingual>
