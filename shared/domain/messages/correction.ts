/** What people correct of what parties delivered, and what the next delivery does to that. */
import type { Bilingual } from '../language.ts'

export const correctionMessages = {
  'correction.corrected': {
    nl: '"{work}" gecorrigeerd ({values}). Reden: {reason}',
    en: '"{work}" corrected ({values}). Reason: {reason}',
  },
  'correction.correctedWorks': {
    nl: '{count} {count:werk|werken} gecorrigeerd ({values}). Reden: {reason}',
    en: '{count} {count:work|works} corrected ({values}). Reason: {reason}',
  },
  'correction.withdrawn': {
    nl: 'Correctie van "{work}" ingetrokken ({fields}): de aanlevering telt weer',
    en: 'Correction of "{work}" withdrawn ({fields}): what was delivered counts again',
  },
  'correction.withdrawnMany': {
    nl: '{count} {count:correctie|correcties} ingetrokken: de aanlevering telt weer',
    en: '{count} {count:correction|corrections} withdrawn: what was delivered counts again',
  },
  'correction.kept': {
    nl: 'Correctie van "{work}" blijft gelden ({fields}), ook na wat er is aangeleverd',
    en: 'Correction of "{work}" still counts ({fields}), after what was delivered',
  },
  'correction.keptMany': {
    nl: '{count} {count:correctie blijft|correcties blijven} gelden, ook na wat er is aangeleverd',
    en: '{count} {count:correction still counts|corrections still count}, after what was delivered',
  },
  'correction.unknown': {
    nl: 'Deze correctie bestaat niet meer; kijk in de geschiedenis wat ermee is gebeurd.',
    en: 'This correction is no longer there; see the history for what happened to it.',
  },
  'correction.decidedMissing': {
    nl: 'Van "{work}" is beslist wat ermee is gebeurd toen zijn partij het niet meer noemde; dat bepaalt de hardheid. Verander die beslissing.',
    en: 'What became of "{work}" was decided when its party did not name it any more; that says how firm it is. Change that decision.',
  },
  'correction.cameTrue': {
    nl: '"{work}": {field} is nu aangeleverd zoals die was gecorrigeerd ({value}); de correctie is vervallen.',
    en: '"{work}": {field} is now delivered as it was corrected ({value}); the correction is let go.',
  },
  'correction.asked': {
    nl: '"{work}": {field} was {was} en is nu aangeleverd als {delivered}; gecorrigeerd is {becomes}. Dat blijft gelden tot iemand beslist.',
    en: '"{work}": {field} was {was} and is now delivered as {delivered}; it is corrected to {becomes}. That counts until someone decides.',
  },
} as const satisfies Record<string, Bilingual>
