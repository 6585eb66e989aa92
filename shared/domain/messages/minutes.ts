/** The words of the minutes of a meeting. */
import type { Bilingual } from '../language.ts'

export const minutesMessages = {
  'minutes.title': { nl: 'Verslag {body}, {day:date}', en: 'Minutes of {body}, {day:date}' },
  'minutes.file': { nl: 'Verslag {body} {day}', en: 'Minutes {body} {day}' },
  'minutes.madeOn': { nl: 'Opgemaakt op {date}.', en: 'Drawn up on {date}.' },
  'minutes.level': { nl: 'Niveau van het overleg', en: 'Level of the body' },
  'minutes.there': { nl: 'Aanwezig', en: 'Present' },
  'minutes.absent': { nl: 'Niet aanwezig', en: 'Not present' },
  'minutes.people': { nl: 'Wie er waren', en: 'Who was there' },
  'minutes.guests': { nl: 'Verder aanwezig', en: 'Also present' },
  'minutes.person': { nl: '{name} ({party})', en: '{name} ({party})' },
  'minutes.nobodySaid': { nl: 'niet vastgelegd', en: 'not written down' },
  'minutes.withoutNames': {
    nl: 'Namen van mensen staan niet in dit verslag.',
    en: 'Names of people are not in these minutes.',
  },
  'minutes.withoutNamesAndGuests': {
    nl: 'Namen van mensen staan niet in dit verslag. Er waren ook gasten.',
    en: 'Names of people are not in these minutes. There were guests too.',
  },
  'minutes.untold': {
    nl: 'Van {count} {count:onderdeel|onderdelen} is de inhoud weggelaten (–): {count:het gaat|ze gaan} over werken die een partij niet volledig deelt.',
    en: 'Of {count} {count:part|parts} the contents are left out (–): {count:it is|they are} about works that a party does not share in full.',
  },
  'minutes.agenda': { nl: 'Agenda', en: 'Agenda' },
  'minutes.noAgenda': {
    nl: 'Voor dit overleg was geen agenda gemaakt.',
    en: 'No agenda was made for this meeting.',
  },
  'minutes.point': { nl: '{number}. {title}', en: '{number}. {title}' },
  'minutes.open': { nl: 'Niet besproken', en: 'Not discussed' },
  'minutes.done': { nl: 'Besproken', en: 'Discussed' },
  'minutes.forward': {
    nl: 'Doorgeschoven naar een volgend overleg',
    en: 'Carried forward to a next meeting',
  },
  'minutes.state': { nl: '{state}.', en: '{state}.' },
  'minutes.noNotes': { nl: '{state}; er is niets bij genoteerd.', en: '{state}; nothing was noted.' },
  'minutes.notesHeld': {
    nl: '{state}. Wat hierbij is genoteerd, is weggelaten: een partij deelt deze werken niet volledig.',
    en: '{state}. What was noted is left out: a party does not share these works in full.',
  },
  'minutes.goneCluster': {
    nl: 'Dit kansengebied bestaat nu niet meer; hieronder staan de werken waarover het ging, zoals ze nu zijn.',
    en: 'This cluster is not there any more; below are the works it was about, as they are now.',
  },
  'minutes.gone': {
    nl: 'Waar dit punt over ging, staat niet meer in het project.',
    en: 'What this point was about is not in the project any more.',
  },
  'minutes.agreed': {
    nl: '{name}: {period}, trekker {lead}',
    en: '{name}: {period}, led by {lead}',
  },
  'minutes.combination': { nl: 'Combinatie', en: 'Combination' },
  'minutes.decision': { nl: 'Besluit', en: 'Decision' },
  'minutes.decisionSays': {
    nl: '{kind}: {about}. Grondslag: {basis:sentence} Reden: {reason:sentence}',
    en: '{kind}: {about}. Basis: {basis:sentence} Reason: {reason:sentence}',
  },
  'minutes.agreement': { nl: 'Afspraak', en: 'Agreement' },
  'minutes.agreementSays': {
    nl: '{who}, uiterlijk {due:date}: {what:sentence}',
    en: '{who}, by {due:date}: {what:sentence}',
  },
  'minutes.verdict': { nl: 'Beoordeling', en: 'Judgement' },
  'minutes.verdictSays': { nl: '{verdict}: {reason:sentence}', en: '{verdict}: {reason:sentence}' },
  'minutes.verdictUntil': {
    nl: '{verdict}, tot {until:date}: {reason:sentence}',
    en: '{verdict}, until {until:date}: {reason:sentence}',
  },
  'minutes.verdictBy': {
    nl: '{verdict} door {who}, uiterlijk {due:date}: {reason:sentence}',
    en: '{verdict} by {who}, {due:date} at the latest: {reason:sentence}',
  },
  'minutes.verdictDue': {
    nl: '{verdict}, uiterlijk {due:date}: {reason:sentence}',
    en: '{verdict}, {due:date} at the latest: {reason:sentence}',
  },
  'minutes.verdictWho': {
    nl: '{verdict} door {who}: {reason:sentence}',
    en: '{verdict} by {who}: {reason:sentence}',
  },
  'minutes.escalation': { nl: 'Opschaling', en: 'Escalation' },
  'minutes.escalationSays': {
    nl: 'Gevraagd aan {to}, antwoord uiterlijk {due:date}: {what:sentence}',
    en: 'Asked of {to}, answer by {due:date}: {what:sentence}',
  },
  'minutes.escalationAnswered': {
    nl: 'Gevraagd aan {to}: {what:sentence} Antwoord op {day:date}: {answer:sentence}',
    en: 'Asked of {to}: {what:sentence} Answer on {day:date}: {answer:sentence}',
  },
  'minutes.decisions': { nl: 'Besluiten', en: 'Decisions' },
  'minutes.about': { nl: 'Over', en: 'About' },
  'minutes.noDecisions': { nl: 'Er zijn geen besluiten genomen.', en: 'Nothing was decided.' },
  'minutes.agreements': { nl: 'Afspraken', en: 'Agreements' },
  'minutes.noAgreements': {
    nl: 'Er zijn geen nieuwe afspraken gemaakt.',
    en: 'No new agreements were made.',
  },
  'minutes.openBefore': {
    nl: 'Nog open, eerder afgesproken in {body}',
    en: 'Still open, agreed before in {body}',
  },
  'minutes.standingOn': {
    nl: 'De stand is die van {date}.',
    en: 'As it stands on {date}.',
  },
  'minutes.escalations': { nl: 'Opgeschaald', en: 'Escalated' },
  'minutes.isForward': { nl: 'Doorgeschoven', en: 'Carried forward' },
  'minutes.isOpen': { nl: 'Niet besproken', en: 'Not discussed' },
  'minutes.comesBack': { nl: 'Komt terug', en: 'Comes back' },
  'minutes.reflection': { nl: 'Terugblik', en: 'Looking back' },
  'minutes.mapOf': {
    nl: '{name}: kaart met {works} {works:werk|werken} en de straten eromheen',
    en: '{name}: map of {works} {works:work|works} and the streets around',
  },
  'minutes.making': { nl: 'Verslag maken', en: 'Making minutes' },
} as const satisfies Record<string, Bilingual>
