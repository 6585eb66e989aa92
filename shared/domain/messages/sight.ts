/** Kept sights, by the word of the window: weergaven. */
import type { Bilingual } from '../language.ts'

export const sightMessages = {
  'sight.kept': { nl: 'Weergave "{name}" bewaard', en: 'View "{name}" kept' },
  'sight.renamed': {
    nl: 'Weergave "{before}" heet nu "{name}"',
    en: 'View "{before}" is now called "{name}"',
  },
  'sight.replaced': {
    nl: 'Weergave "{name}" vervangen door wat nu te zien is',
    en: 'View "{name}" replaced by what is seen now',
  },
  'sight.removed': { nl: 'Weergave "{name}" verwijderd', en: 'View "{name}" removed' },
  'sight.unknown': {
    nl: 'Deze weergave bestaat niet meer; kijk in de geschiedenis wat ermee is gebeurd.',
    en: 'This view is no longer there; see the history for what happened to it.',
  },
  'sight.nameTaken': {
    nl: 'Er is al een weergave "{name}"; kies een andere naam, of vervang die.',
    en: 'There is a view "{name}" already; choose another name, or replace that one.',
  },
  'sight.partiesGone': {
    nl: 'Van de partijen in deze weergave {parties:is|zijn} er {parties:number} niet meer in dit project; daarop wordt niet gefilterd.',
    en: 'Of the parties in this view {parties:number} {parties:is|are} not in this project any more; they are not filtered by.',
  },
  'sight.otherProject': {
    nl: 'Dit adres is van een ander project; hier staat wat nu open is, in zijn geheel.',
    en: 'This address is of another project; here is what is open now, as a whole.',
  },
  'sight.unread': {
    nl: 'Een deel van het adres is niet te lezen en is weggelaten: {parts}.',
    en: 'Part of the address cannot be read and was left out: {parts}.',
  },
} as const satisfies Record<string, Bilingual>
