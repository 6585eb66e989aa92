/** Sentences about who is at the keyboard. */
import type { Bilingual } from '../language.ts'

export const personMessages = {
  'person.notKept': {
    nl: 'Uw naam kan in {folder} niet worden bewaard ({why:clause}); er is niets veranderd.',
    en: 'Your name cannot be kept in {folder} ({why:clause}); nothing was changed.',
  },
} as const satisfies Record<string, Bilingual>
