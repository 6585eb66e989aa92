/** What is put to the next body. */
import type { Bilingual } from '../language.ts'

export const escalationMessages = {
  'escalation.made': {
    nl: 'Opgeschaald naar {body}, antwoord uiterlijk {due:date}: {what:sentence}',
    en: 'Escalated to {body}, answer by {due:date}: {what:sentence}',
  },
  'escalation.changed': {
    nl: 'Opschaling gewijzigd, naar {body}, antwoord uiterlijk {due:date}: {what:sentence}',
    en: 'Escalation changed, to {body}, answer by {due:date}: {what:sentence}',
  },
  'escalation.answered': {
    nl: '{body} antwoordde op {day:date} op "{what:clause}": {answer:sentence}',
    en: '{body} answered on {day:date} to "{what:clause}": {answer:sentence}',
  },
  'escalation.opened': {
    nl: 'Er is nog geen antwoord van {body} op "{what:clause}".',
    en: 'There is no answer of {body} to "{what:clause}" yet.',
  },
  'escalation.unknown': {
    nl: 'Deze opschaling bestaat niet meer; kijk in de geschiedenis wat ermee is gebeurd.',
    en: 'This escalation is no longer there; see the history for what happened to it.',
  },
  'escalation.sameBody': {
    nl: '{body} kan niet naar zichzelf opschalen; kies een ander overleg.',
    en: '{body} cannot escalate to itself; choose another body.',
  },
  'escalation.ended': {
    nl: '{body} is er op {due:date} niet meer; kies een ander overleg of een eerdere dag.',
    en: '{body} is no longer there on {due:date}; choose another body or an earlier day.',
  },
} as const satisfies Record<string, Bilingual>
