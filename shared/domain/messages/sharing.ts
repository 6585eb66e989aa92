import type { Bilingual } from '../language.ts'

/** Sentences of what parties share. */
export const sharingMessages = {
  'sharing.withMoney': { nl: 'met bedragen', en: 'with amounts' },
  'sharing.withoutMoney': { nl: 'zonder bedragen', en: 'without amounts' },
  'sharing.withOwn': { nl: 'met eigen kolommen', en: 'with own columns' },
  'sharing.withoutOwn': { nl: 'zonder eigen kolommen', en: 'without own columns' },
  'sharing.usualChanged': {
    nl: 'Wat partijen gewoonlijk van elkaar zien: {shared}',
    en: 'What parties usually see of each other: {shared}',
  },
  'sharing.changed': {
    nl: 'Wat anderen van {party} zien: {shared}',
    en: 'What others see of {party}: {shared}',
  },
  'sharing.asUsual': {
    nl: 'Wat anderen van {party} zien is weer zoals gewoonlijk',
    en: 'What others see of {party} is as usual again',
  },
  'sharing.unknownParty': {
    nl: 'Deze partij staat niet meer in dit project (is een aanlevering ongedaan gemaakt?); kijk opnieuw in de lijst.',
    en: 'This party is no longer in this project (was a delivery undone?); look at the list again.',
  },
} as const satisfies Record<string, Bilingual>
