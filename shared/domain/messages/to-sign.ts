/** The words of the afsprakenblad of a combination, and of the list of agreements. */
import type { Bilingual } from '../language.ts'

export const toSignMessages = {
  'toSign.title': { nl: 'Afsprakenblad {name}', en: 'Agreement sheet {name}' },
  'toSign.file': { nl: 'Afsprakenblad {name}', en: 'Agreement sheet {name}' },
  'toSign.madeOn': { nl: 'Opgemaakt op {date}.', en: 'Drawn up on {date}.' },
  'toSign.works': { nl: 'Wie wat doet, en wanneer', en: 'Who does what, and when' },
  'toSign.order': { nl: 'Volgorde', en: 'Order' },
  'toSign.conditions': { nl: 'Voorwaarden', en: 'Conditions' },
  'toSign.condition': {
    nl: 'Als {what:clause} vóór {due}, dan {result:sentence}',
    en: 'If {what:clause} before {due}, then {result:sentence}',
  },
  'toSign.agreements': { nl: 'Open afspraken', en: 'Open agreements' },
  'toSign.noAgreements': { nl: 'Er staan geen afspraken open.', en: 'No agreements are open.' },
  'toSign.decidedIn': { nl: 'Berust op', en: 'Rests on' },
  'toSign.decision': {
    nl: '{body} ({level}), {day:date}: {kind}. Grondslag: {basis:sentence}',
    en: '{body} ({level}), {day:date}: {kind}. Basis: {basis:sentence}',
  },
  'toSign.earlier': {
    nl: 'Eerder {count:is|zijn} over deze combinatie nog {count} {count:besluit|besluiten} genomen.',
    en: 'Before that {count} {count:decision was|decisions were} taken about this combination.',
  },
  'toSign.undecided': {
    nl: 'Hierover is nog in geen overleg besloten.',
    en: 'No body has decided on this yet.',
  },
  'toSign.signing': { nl: 'Voor akkoord', en: 'Agreed' },
  'toSign.party': { nl: 'Partij', en: 'Party' },
  'toSign.name': { nl: 'Naam', en: 'Name' },
  'toSign.day': { nl: 'Datum', en: 'Date' },
  'toSign.sign': { nl: 'Handtekening', en: 'Signature' },
  'toSign.unknown': {
    nl: 'Deze combinatie bestaat niet meer; kijk in de geschiedenis wat ermee is gebeurd.',
    en: 'This combination is no longer there; see the history for what happened to it.',
  },
  'toSign.nothingShown': {
    nl: 'De partijen delen van deze werken alleen het aantal; op een afsprakenblad zou niets staan om voor te tekenen. Verruim eerst bij Delen wat zij van elkaar zien.',
    en: 'The parties share no more of these works than how many there are; there would be nothing on the sheet to sign for. First widen under Sharing what they see of each other.',
  },
  'agreementList.title': { nl: 'Afspraken', en: 'Agreements' },
  'agreementList.file': { nl: 'Afspraken', en: 'Agreements' },
  'agreementList.madeOn': {
    nl: '{count} {count:afspraak|afspraken}, zoals ze staan op {date}; wat te laat is eerst.',
    en: '{count} {count:agreement|agreements} as they stand on {date}; overdue first.',
  },
  'agreementList.withoutNames': {
    nl: 'Namen van mensen staan niet in deze lijst.',
    en: 'Names of people are not in this list.',
  },
  'agreementList.untold': {
    nl: 'Van {count} {count:afspraak|afspraken} is de inhoud weggelaten (–): {count:ze gaat|ze gaan} over werken die een partij niet volledig deelt.',
    en: 'Of {count} {count:agreement|agreements} the contents are left out (–): {count:it is|they are} about works that a party does not share in full.',
  },
  'agreementList.streets': { nl: 'Straten', en: 'Streets' },
  'agreementList.who': { nl: 'Naam', en: 'Name' },
  'agreementList.madeAt': { nl: 'Gemaakt op', en: 'Made on' },
  'agreementList.note': { nl: 'Let op', en: 'Note' },
  'agreementList.none': {
    nl: 'De gekozen afspraken zijn er niet meer; kies opnieuw.',
    en: 'The agreements that were chosen are not there any more; choose again.',
  },
} as const satisfies Record<string, Bilingual>
