import type { Bilingual } from '../language.ts'

/** Sentences of electron/import: what was found in a delivered file, what is asked and what is refused. */
export const importMessages = {
  'import.notThere': {
    nl: '{path} bestaat niet; controleer het pad.',
    en: '{path} is not there; check the path.',
  },
} as const satisfies Record<string, Bilingual>
