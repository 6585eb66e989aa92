import type { Bilingual } from '../language.ts'

/** Sentences of electron/core: what a call can answer when it cannot do what was asked. */
export const coreMessages = {
  'core.noProject': {
    nl: 'Er is geen projectbestand open; open er een of maak een nieuw.',
    en: 'No project file is open; open one or make a new one.',
  },
} as const satisfies Record<string, Bilingual>
