/** What parties write down of a combination, as history tells it, and why it cannot be so. */
import type { Bilingual } from '../language.ts'

export const dossierMessages = {
  'dossier.leads': {
    nl: 'Leidend werk van {combination}: {work}',
    en: 'Leading work of {combination}: {work}',
  },
  'dossier.leadsNone': {
    nl: 'Geen leidend werk meer in {combination}',
    en: 'No leading work any more in {combination}',
  },
  'dossier.level': {
    nl: 'Integratiegraad van {combination}: beoogd {aimed}, bereikt {realised}',
    en: 'Integration level of {combination}: aimed at {aimed}, reached {realised}',
  },
  'dossier.described': {
    nl: 'Wanneer, hoe en wat van {combination} opgeschreven',
    en: 'When, how and what of {combination} written down',
  },
  'dossier.worth': {
    nl: 'Wat {combination} oplevert opgeschreven',
    en: 'What {combination} is worth written down',
  },
  'dossier.divided': {
    nl: 'Verdeelsleutel van {combination} vastgesteld',
    en: 'Cost key of {combination} set',
  },
  'dossier.dividedByTask': {
    nl: 'Verdeelsleutel van {combination} weer naar ieders taak',
    en: 'Cost key of {combination} by the task of each again',
  },
  'dossier.notWhole': {
    nl: 'De aandelen zijn samen {percent:number} %; samen moeten ze 100 % zijn.',
    en: 'The shares are {percent:number} % together; together they must be 100 %.',
  },
  'dossier.partySays': {
    nl: 'Wat {party} inbrengt in {combination} opgeschreven',
    en: 'What {party} brings into {combination} written down',
  },
  'dossier.result': {
    nl: 'Wat {party} van {combination} verwachtte en wat ervan kwam opgeschreven',
    en: 'What {party} expected of {combination} and what came of it written down',
  },
  'condition.made': {
    nl: 'Voorwaarde in {combination}: als {what:clause} vóór {due:date}, dan {result:sentence}',
    en: 'Condition in {combination}: if {what:clause} before {due:date}, then {result:sentence}',
  },
  'condition.changed': {
    nl: 'Voorwaarde gewijzigd: als {what:clause} vóór {due:date}, dan {result:sentence}',
    en: 'Condition changed: if {what:clause} before {due:date}, then {result:sentence}',
  },
  'condition.opened': {
    nl: 'Voorwaarde staat weer open: {what:sentence}',
    en: 'Condition is open again: {what:sentence}',
  },
  'condition.met': { nl: 'Voorwaarde vervuld: {what:sentence}', en: 'Condition met: {what:sentence}' },
  'condition.dropped': {
    nl: 'Voorwaarde vervallen: {what:sentence}',
    en: 'Condition dropped: {what:sentence}',
  },
  'condition.removed': {
    nl: 'Voorwaarde verwijderd: {what:sentence}',
    en: 'Condition removed: {what:sentence}',
  },
  'condition.unknown': {
    nl: 'Deze voorwaarde bestaat niet meer; kijk in de geschiedenis wat ermee is gebeurd.',
    en: 'This condition is no longer there; see the history for what happened to it.',
  },
  'dossier.after': {
    nl: 'Volgorde in {combination}: eerst {first}, daarna {second}',
    en: 'Order in {combination}: first {first}, then {second}',
  },
  'dossier.together': {
    nl: 'Volgorde in {combination}: {first} en {second} tegelijk',
    en: 'Order in {combination}: {first} and {second} together',
  },
  'dossier.released': {
    nl: 'Volgorde losgelaten: {first}, {second} ({how})',
    en: 'Order let go: {first}, {second} ({how})',
  },
  'dossier.sameWork': {
    nl: 'Kies twee verschillende werken.',
    en: 'Choose two different works.',
  },
  'dossier.circle': {
    nl: 'Zo wachten werken op elkaar in een kring: {second} moet al vóór {first} klaar zijn. Laat eerst een andere volgorde los.',
    en: 'This way works wait for each other in a circle: {second} has to be ready before {first} already. Let another order go first.',
  },
  'dossier.unknownOrder': {
    nl: 'Deze volgorde is al losgelaten; kijk in de geschiedenis wanneer.',
    en: 'This order was let go already; see the history for when.',
  },
} as const satisfies Record<string, Bilingual>
