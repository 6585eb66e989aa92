/** Meetings of bodies, and what they talk about. */
import type { Bilingual } from '../language.ts'

export const meetingMessages = {
  'meeting.called': {
    nl: 'Overleg belegd: {body} op {day:date}, met {count} {count:agendapunt|agendapunten}',
    en: 'Meeting called: {body} on {day:date}, with {count} {count:point|points} on the agenda',
  },
  'meeting.moved': {
    nl: 'Overleg verzet: {body} van {day:date} naar {to:date}',
    en: 'Meeting moved: {body} from {day:date} to {to:date}',
  },
  'meeting.attended': {
    nl: 'Aanwezigen van {body} op {day:date} vastgelegd: {count} bekende {count:persoon|personen}',
    en: 'Who was at {body} on {day:date} was written down: {count} known {count:person|people}',
  },
  'meeting.closed': {
    nl: 'Overleg afgesloten: {body} op {day:date}',
    en: 'Meeting closed: {body} on {day:date}',
  },
  'meeting.goesOn': {
    nl: 'Overleg weer geopend: {body} op {day:date}',
    en: 'Meeting opened again: {body} on {day:date}',
  },
  'meeting.calledOff': {
    nl: 'Overleg vervalt: {body} op {day:date}',
    en: 'Meeting called off: {body} on {day:date}',
  },
  'meeting.there': {
    nl: '{body} komt op {day:date} al bijeen; open dat overleg, of kies een andere dag.',
    en: '{body} already meets on {day:date}; open that meeting, or choose another day.',
  },
  'meeting.hasAgreements': {
    nl: 'In {body} op {day:date} {count:is|zijn} {count} {count:afspraak|afspraken} gemaakt; verwijder die eerst, of laat het overleg staan.',
    en: '{count} {count:agreement was|agreements were} made in {body} on {day:date}; remove {count:it|them} first, or let the meeting stand.',
  },
  'meeting.hasDecisions': {
    nl: '{body} heeft op {day:date} {count} {count:besluit|besluiten} genomen; dit overleg kan niet worden verzet en vervalt niet. Neem eerst terug wat is besloten.',
    en: '{body} took {count} {count:decision|decisions} on {day:date}; this meeting can be neither moved nor called off. First take back what was decided.',
  },
  'meeting.unknown': {
    nl: 'Dit overleg bestaat niet meer; kijk in de geschiedenis wat ermee is gebeurd.',
    en: 'This meeting is no longer there; see the history for what happened to it.',
  },
  'agenda.added': { nl: 'Op de agenda: {what:sentence}', en: 'On the agenda: {what:sentence}' },
  'agenda.addedMany': {
    nl: '{count} {count:punt|punten} op de agenda gezet',
    en: '{count} {count:point|points} put on the agenda',
  },
  'agenda.ordered': {
    nl: 'Agenda in een andere volgorde gezet',
    en: 'Agenda put in another order',
  },
  'agenda.changed': { nl: 'Agendapunt gewijzigd: {what:sentence}', en: 'Point changed: {what:sentence}' },
  'agenda.noted': {
    nl: 'Aantekening bij het agendapunt: {what:sentence}',
    en: 'Note on the point: {what:sentence}',
  },
  'agenda.done': { nl: 'Besproken: {what:sentence}', en: 'Discussed: {what:sentence}' },
  'agenda.opened': {
    nl: 'Weer te bespreken: {what:sentence}',
    en: 'To be discussed again: {what:sentence}',
  },
  'agenda.forwarded': {
    nl: 'Doorgeschoven naar een volgend overleg: {what:sentence}',
    en: 'Carried forward to a next meeting: {what:sentence}',
  },
  'agenda.removed': {
    nl: 'Van de agenda gehaald: {what:sentence}',
    en: 'Taken off the agenda: {what:sentence}',
  },
  'agenda.hasAgreements': {
    nl: 'Bij dit agendapunt {count:is|zijn} {count} {count:afspraak|afspraken} gemaakt; verwijder die eerst, of laat het punt staan: {what:sentence}',
    en: '{count} {count:agreement was|agreements were} made at this point; remove {count:it|them} first, or let the point stand: {what:sentence}',
  },
  'agenda.unknown': {
    nl: 'Dit agendapunt bestaat niet meer; kijk in de geschiedenis wat ermee is gebeurd.',
    en: 'This point is no longer on the agenda; see the history for what happened to it.',
  },
  'agenda.otherPoints': {
    nl: 'Op deze agenda staan inmiddels andere punten; kijk nog eens en zet ze dan in volgorde.',
    en: 'Other points stand on this agenda by now; look again and then put them in order.',
  },
  'agenda.pointAgreements': { nl: 'Openstaande afspraken', en: 'Open agreements' },
  'agenda.pointParty': { nl: 'Plannen van {party}', en: 'Plans of {party}' },
  'agenda.pointGroundRules': { nl: 'Herijking van de spelregels', en: 'Looking at the ground rules again' },
  'agenda.pointFree': { nl: 'Rondvraag', en: 'Any other business' },
  'agenda.pointClosing': {
    nl: 'Terugblik: wat ging goed, wat kan beter?',
    en: 'Looking back: what went well, what can be better?',
  },
} as const satisfies Record<string, Bilingual>
