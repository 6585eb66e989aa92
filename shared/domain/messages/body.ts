/** Overleggen and the people in them. */
import type { Bilingual } from '../language.ts'

export const bodyMessages = {
  'body.made': { nl: 'Overleg toegevoegd: {name} ({level})', en: 'Body added: {name} ({level})' },
  'body.changed': { nl: 'Overleg gewijzigd: {name}', en: 'Body changed: {name}' },
  'body.ended': {
    nl: 'Overleg {name} beëindigd, laatste dag {day:date}',
    en: 'Body {name} ended, last day {day:date}',
  },
  'body.goesOn': { nl: 'Overleg {name} gaat weer door', en: 'Body {name} goes on again' },
  'body.unknown': {
    nl: 'Dit overleg bestaat niet meer; kijk in de geschiedenis wat ermee is gebeurd.',
    en: 'This body is no longer there; see the history for what happened to it.',
  },
  'body.sameName': {
    nl: 'Er is al een overleg met de naam {name}; geef dit een andere naam.',
    en: 'There is a body called {name} already; give this one another name.',
  },
  'body.circle': {
    nl: '{name} kan niet opschalen naar {to}: dat komt weer bij {name} uit. Kies een ander overleg.',
    en: '{name} cannot escalate to {to}: that leads back to {name}. Choose another body.',
  },
  'body.notHigher': {
    nl: '{name} kan niet opschalen naar {to}: dat is geen hoger niveau. Kies een overleg van een hoger niveau.',
    en: '{name} cannot escalate to {to}: that is not a higher level. Choose a body of a higher level.',
  },
  'people.made': { nl: '{name} toegevoegd, van {party}', en: '{name} added, of {party}' },
  'people.changed': { nl: 'Gegevens van {name} gewijzigd', en: 'Details of {name} changed' },
  'people.leaves': {
    nl: '{name} van {party} stopt, laatste dag {until:date}',
    en: '{name} of {party} leaves, last day {until:date}',
  },
  'people.handedOver': {
    nl: '{things:number} {things:ding|dingen} van {from} overgedragen aan {to}',
    en: '{things:number} {things:thing|things} of {from} handed over to {to}',
  },
  'people.otherParty': {
    nl: 'Wat {from} zou doen, is van een andere partij dan {to}; kies iemand van dezelfde partij, of wijzig de afspraak.',
    en: 'What {from} would do is of another party than {to}; choose somebody of the same party, or change the agreement.',
  },
  'people.holdsNot': {
    nl: '{from} heeft dit niet meer; er is niets overgedragen aan {to}.',
    en: '{from} does not have this any more; nothing was handed over to {to}.',
  },
  'people.reviewed': {
    nl: 'Wat {name} nog had is bekeken op {day:date}',
    en: 'What {name} still had was looked at on {day:date}',
  },
  'people.toReview': {
    nl: 'Wat {name} nog heeft moet weer worden bekeken',
    en: 'What {name} still has is to be looked at again',
  },
  'people.unknown': {
    nl: 'Deze persoon staat niet in dit project; kijk in de geschiedenis wat ermee is gebeurd.',
    en: 'This person is not in this project; see the history for what happened.',
  },
  'people.unknownParty': {
    nl: 'Deze partij staat niet in dit project; kies een van de partijen.',
    en: 'This party is not in this project; choose one of the parties.',
  },
  'people.endsBeforeStart': {
    nl: 'De laatste dag van {name} ligt vóór de eerste; verander een van beide.',
    en: 'The last day of {name} lies before the first; change one of the two.',
  },
} as const satisfies Record<string, Bilingual>
