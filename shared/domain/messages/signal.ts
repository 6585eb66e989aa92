import type { Bilingual } from '../language.ts'

/** Sentences of alarms and messages: what somebody has to act upon, and what is good to know. */
export const signalMessages = {
  'signal.proposed': { nl: 'Waarom: {reason:sentence}', en: 'Why: {reason:sentence}' },
  'signal.strays': {
    nl: 'Een aanlevering wijkt af van wat is afgesproken: {works}.',
    en: 'A delivery strays from what was agreed: {works}.',
  },
  'signal.agreementLate': {
    nl: 'Afspraak van {party} te laat, uiterlijk {due:date}: {what:sentence}',
    en: 'Agreement of {party} overdue, due {due:date}: {what:sentence}',
  },
  'signal.unanswered': {
    nl: 'Opgeschaald naar {body}, en geen antwoord uiterlijk {due:date}: {why:sentence}',
    en: 'Escalated to {body}, and no answer by {due:date}: {why:sentence}',
  },
  'signal.left': {
    nl: 'Vertrokken na {until:date}, en {things:number} {things:ding staat|dingen staan} nog op naam.',
    en: 'Left after {until:date}, and {things:number} {things:thing is|things are} still in that name.',
  },
  'signal.recalibrate': {
    nl: 'Deze zouden uiterlijk {due:date} worden herijkt, een jaar na de vorige keer of na het begin.',
    en: 'These were to be recalibrated by {due:date}, a year after the last time or after they began.',
  },
  'signal.conditionLate': {
    nl: 'Voorwaarde niet vervuld vóór {due:date}: {what:sentence}',
    en: 'Condition not met before {due:date}: {what:sentence}',
  },
  'signal.conditionPassed': {
    nl: '{work} begint {start:date}, vóór de dag van de voorwaarde ({due:date}): {what:sentence}',
    en: '{work} begins {start:date}, before the day of the condition ({due:date}): {what:sentence}',
  },
  'signal.findOutLate': {
    nl: 'Nog niet uitgezocht, uiterlijk {due:date}: {reason}',
    en: 'Not found out yet, due {due:date}: {reason}',
  },
  'signal.findOutLateBy': {
    nl: 'Nog niet uitgezocht door {who}, uiterlijk {due:date}: {reason}',
    en: 'Not found out yet by {who}, due {due:date}: {reason}',
  },
  'signal.closing': {
    nl: 'Nog niet besloten, en na {date:date} ligt de scope vast van {work}.',
    en: 'Not decided yet, and after {date:date} the scope is fixed of {work}.',
  },
  'signal.closed': {
    nl: 'Nog niet besloten, en sinds {date:date} ligt de scope vast van {work}.',
    en: 'Not decided yet, and since {date:date} the scope is fixed of {work}.',
  },
  'signal.new': {
    nl: 'Er is werk bij gekomen: {works}.',
    en: 'Work was added: {works}.',
  },
  'signal.changed': {
    nl: 'Hierover is besloten, en er veranderde iets: {works}.',
    en: 'This was decided, and something changed: {works}.',
  },
} as const satisfies Record<string, Bilingual>
