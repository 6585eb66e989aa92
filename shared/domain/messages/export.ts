import type { Bilingual } from '../language.ts'

/** Sentences of electron/export. */
export const exportMessages = {
  'export.cannotWrite': {
    nl: 'Het bestand {path} kan niet worden geschreven: {why}. Kies een andere plaats.',
    en: 'The file {path} cannot be written: {why}. Choose another place.',
  },
} as const satisfies Record<string, Bilingual>
