/** What parties propose, and what became of it. */
import type { Bilingual } from '../language.ts'

export const proposalMessages = {
  'proposal.goneWork': { nl: '(een werk dat er niet meer is)', en: '(a work that is no longer there)' },
  'proposal.asksPeriod': {
    nl: 'Andere periode voor het werk "{work}": {period}.',
    en: 'Another period for the work "{work}": {period}.',
  },
  'proposal.asksAgreedPeriod': {
    nl: 'Andere periode voor de combinatie "{combination}": {period}.',
    en: 'Another period for the combination "{combination}": {period}.',
  },
  'proposal.asksPeriodGone': {
    nl: 'Andere periode voor een werk dat er niet meer is: {period}.',
    en: 'Another period for a work that is no longer there: {period}.',
  },
  'proposal.asksAgreedPeriodGone': {
    nl: 'Andere periode voor een combinatie die er niet meer is: {period}.',
    en: 'Another period for a combination that is no longer there: {period}.',
  },
  'proposal.asksSettledGone': {
    nl: 'Hoe het staat met een afspraak die er niet meer is.',
    en: 'How it stands with an agreement that is no longer there.',
  },
  'proposal.asksTogether': { nl: 'Samen doen: {works}.', en: 'Do together: {works}.' },
  'proposal.asksKept': {
    nl: 'Nagekomen afspraak: {what:sentence}',
    en: 'Agreement that was kept: {what:sentence}',
  },
  'proposal.asksNotKept': {
    nl: 'Niet nagekomen afspraak: {what:sentence}',
    en: 'Agreement that was not kept: {what:sentence}',
  },
  'proposal.made': {
    nl: 'Voorstel van {party}. {asks} Waarom: {reason:sentence}',
    en: 'Proposal of {party}. {asks} Why: {reason:sentence}',
  },
  'proposal.changed': {
    nl: 'Voorstel van {party} gewijzigd. {asks} Waarom: {reason:sentence}',
    en: 'Proposal of {party} changed. {asks} Why: {reason:sentence}',
  },
  'proposal.withdrawn': {
    nl: 'Voorstel van {party} ingetrokken. {asks}',
    en: 'Proposal of {party} withdrawn. {asks}',
  },
  'proposal.accepted': {
    nl: 'Voorstel van {party} overgenomen. {asks}',
    en: 'Proposal of {party} taken over. {asks}',
  },
  'proposal.declined': {
    nl: 'Voorstel van {party} afgewezen. {asks} Reden: {answer:sentence}',
    en: 'Proposal of {party} declined. {asks} Reason: {answer:sentence}',
  },
  'proposal.unknown': {
    nl: 'Dit voorstel bestaat niet meer; kijk in de geschiedenis wat ermee is gebeurd.',
    en: 'This proposal is no longer there; see the history for what happened to it.',
  },
  'proposal.notOpen': {
    nl: 'Dit voorstel is al {state}; alleen een open voorstel wordt gewijzigd of beantwoord. Maak zo nodig een nieuw voorstel.',
    en: 'This proposal is {state} already; only an open proposal is changed or answered. Make a new one if needed.',
  },
  'proposal.unknownParty': {
    nl: 'De partij van dit voorstel is niet bekend; kies een partij van het project.',
    en: 'The party of this proposal is not known; choose a party of the project.',
  },
  'proposal.unknownAgreement': {
    nl: 'Deze afspraak is er niet meer; kijk in de geschiedenis wat ermee is gebeurd.',
    en: 'This agreement is no longer there; see the history for what happened to it.',
  },
  'proposal.notTheirAgreement': {
    nl: 'Deze afspraak is niet van {party}: of zij is nagekomen, meldt wie haar doet. Schrijf anders een opmerking.',
    en: 'This agreement is not of {party}: whether it was kept is told by who does it. Write a remark otherwise.',
  },
  'proposal.gone': {
    nl: 'Waar dit voorstel over gaat, is er niet meer; wijs het af of laat de partij een nieuw voorstel maken.',
    en: 'What this proposal is about is no longer there; decline it or have the party make a new one.',
  },
  'proposal.needsCombination': {
    nl: 'Om dit voorstel over te nemen moet er een combinatie komen; vul haar naam, trekker, periode en reden in.',
    en: 'To take this proposal over a combination has to be made; fill in its name, lead, period and reason.',
  },
  'proposal.notAllWorks': {
    nl: 'Niet alle werken van dit voorstel staan in de combinatie; neem ze alle op, of wijs het voorstel af.',
    en: 'Not all works of this proposal are in the combination; take them all in, or decline the proposal.',
  },
} as const satisfies Record<string, Bilingual>
