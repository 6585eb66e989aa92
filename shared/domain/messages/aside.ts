/** Works that people put aside for good, and what the next delivery does to those. */
import type { Bilingual } from '../language.ts'

export const asideMessages = {
  'aside.put': {
    nl: '"{work}" terzijde gelegd. Reden: {reason}',
    en: '"{work}" put aside. Reason: {reason}',
  },
  'aside.putWorks': {
    nl: '{count} {count:werk|werken} terzijde gelegd. Reden: {reason}',
    en: '{count} {count:work|works} put aside. Reason: {reason}',
  },
  'aside.broughtBack': {
    nl: '"{work}" teruggehaald: het telt weer mee',
    en: '"{work}" brought back: it counts again',
  },
  'aside.broughtBackWorks': {
    nl: '{count} {count:werk|werken} teruggehaald',
    en: '{count} {count:work|works} brought back',
  },
  'aside.inCombination': {
    nl: '"{work}" staat in de combinatie "{combination}"; haal het daar eerst uit.',
    en: '"{work}" is in the combination "{combination}"; take it out of that first.',
  },
  'aside.stays': {
    nl: '"{work}" is terzijde gelegd en blijft dat: het telt niet mee.',
    en: '"{work}" was put aside and stays so: it does not count.',
  },
} as const satisfies Record<string, Bilingual>
