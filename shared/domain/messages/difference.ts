import type { Bilingual } from '../language.ts'

/** Sentences of the difference desk: what a delivery changes, what is asked about it, and what people decided. */
export const differenceMessages = {
  'difference.comparing': { nl: 'Vergelijken met wat bekend is', en: 'Comparing with what is known' },
  'difference.notMissing': {
    nl: 'Het werk "{work}" wordt nog gewoon genoemd door zijn partij; er valt niets te beslissen.',
    en: 'The work "{work}" is still named by its party; there is nothing to decide.',
  },
  'difference.decidedDone': {
    nl: '{works} {works:niet meer genoemd werk|niet meer genoemde werken}: uitgevoerd',
    en: '{works} {works:work|works} not named any more: done',
  },
  'difference.decidedWithdrawn': {
    nl: '{works} {works:niet meer genoemd werk|niet meer genoemde werken}: vervallen',
    en: '{works} {works:work|works} not named any more: withdrawn',
  },
  'difference.decidedForgotten': {
    nl: '{works} {works:niet meer genoemd werk|niet meer genoemde werken}: vergeten in de lijst, het blijft staan',
    en: '{works} {works:work|works} not named any more: forgotten in the list, still planned',
  },
} as const satisfies Record<string, Bilingual>
