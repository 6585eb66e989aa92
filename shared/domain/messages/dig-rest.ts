import type { Bilingual } from '../language.ts'

/** Sentences about dig rest: exceptions in history, what cannot be excepted, and layers of areas that rest. */
export const digRestMessages = {
  'digRest.excepted': {
    nl: 'Uitzondering op de graafrust voor "{work}" ({ground}). Reden: {reason}',
    en: 'Exception on dig rest for "{work}" ({ground}). Reason: {reason}',
  },
  'digRest.breaks': {
    nl: 'Breekt de graafrust: {street} is dicht tot en met {until:date}, en dit werk begint {starts:date}.',
    en: 'Breaks the dig rest: {street} is closed until {until:date}, and this work starts {starts:date}.',
  },
  'digRest.breaksExcepted': {
    nl: 'Opent {street}, dicht tot en met {until:date}, op {starts:date} met een uitzondering op de graafrust.',
    en: 'Opens {street}, closed until {until:date}, on {starts:date} by an exception on dig rest.',
  },
  'digRest.pairExcepted': {
    nl: 'Uitzondering op de graafrust ({ground}): {reason}',
    en: 'Exception on dig rest ({ground}): {reason}',
  },
  'digRest.pairUnsure': {
    nl: 'Uitzondering op de graafrust ({ground}), niet meer zeker omdat er meer dan {days} dagen is verschoven: {reason}',
    en: 'Exception on dig rest ({ground}), no longer sure since more than {days} days have shifted: {reason}',
  },
  'digRest.summary': {
    nl: '{closings} {closings:straat sluit of rust|straten sluiten of rusten}; in {lastChances} hoort nog werk van anderen (laatste kans); {violations} {violations:schending|schendingen}, {exceptions} met een uitzondering.',
    en: '{closings} {closings:street closes or rests|streets close or rest}; {lastChances} still wait for work of others (last chance); {violations} {violations:violation|violations}, {exceptions} with an exception.',
  },
  'digRest.withdrawn': {
    nl: 'Uitzondering op de graafrust voor "{work}" ingetrokken',
    en: 'Exception on dig rest for "{work}" withdrawn',
  },
  'digRest.unknownException': {
    nl: 'Deze uitzondering is er niet meer; kijk in de geschiedenis wat ermee is gebeurd.',
    en: 'This exception is no longer there; see the history for what happened to it.',
  },
  'digRest.breaksNothing': {
    nl: 'Dit werk opent die straat niet binnen haar graafrust; er is geen uitzondering nodig. Kijk in de lijst Graafrust welke schendingen er nu zijn.',
    en: 'This work does not open that street within its dig rest; no exception is needed. See the list Dig rest for the violations there are now.',
  },
  'digRest.noDateColumn': {
    nl: '{file}: voor graafrustgebieden is een kolom met datums nodig, met de dag van oplevering of de dag tot wanneer de straat dicht blijft; kies er een.',
    en: '{file}: areas that rest need a column of dates, with the day the work was finished or the day until which the street stays closed; choose one.',
  },
  'digRest.oneMeaning': {
    nl: '--finished en --until kunnen niet samen: geef één kolom, met de dag van oplevering of de dag tot wanneer de straat dicht blijft.',
    en: '--finished and --until cannot go together: give one column, with the day the work was finished or the day until which the street stays closed.',
  },
  'digRest.noDates': {
    nl: '{file}: in de kolom "{column}" staat geen enkele datum; kies de kolom met de dag van oplevering of de dag tot wanneer de straat dicht blijft.',
    en: '{file}: the column "{column}" has no date at all; choose the one with the day the work was finished or the day until which the street stays closed.',
  },
  'digRest.undated': {
    nl: '{file}: van {count} {count:rij is|rijen is} de datum in "{column}" niet te lezen; {count:dat gebied wordt|die gebieden worden} getekend, maar {count:sluit|sluiten} geen straat.',
    en: '{file}: the date in "{column}" cannot be read in {count} {count:row|rows}; {count:that area is|those areas are} drawn, but {count:closes|close} no street.',
  },
  'digRest.closed': {
    nl: '  De graafrust staat in de kolom "{column}".',
    en: '  How long they rest stands in the column "{column}".',
  },
} as const satisfies Record<string, Bilingual>
