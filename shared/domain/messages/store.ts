import type { Bilingual } from '../language.ts'

/** Sentences of electron/store. */
export const storeMessages = {
  'store.newerFile': {
    nl: '{file} is gemaakt met een nieuwere versie van Samenloop (bestandsversie {found}, deze leest tot {known}); werk het programma bij.',
    en: '{file} was made with a newer version of Samenloop (file version {found}, this one reads up to {known}); update the program.',
  },
} as const satisfies Record<string, Bilingual>
