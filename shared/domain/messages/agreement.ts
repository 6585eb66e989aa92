/** What parties agree to do, and where a delivery strays from it. */
import type { Bilingual } from '../language.ts'

export const agreementMessages = {
  'agreement.made': {
    nl: 'Afgesproken in {combination}, {party} uiterlijk {due:date}: {what:sentence}',
    en: 'Agreed in {combination}, {party} by {due:date}: {what:sentence}',
  },
  'agreement.madeApart': {
    nl: 'Afgesproken, {party} uiterlijk {due:date}: {what:sentence}',
    en: 'Agreed, {party} by {due:date}: {what:sentence}',
  },
  'agreement.changed': {
    nl: 'Afspraak gewijzigd, {party} uiterlijk {due:date}: {what:sentence}',
    en: 'Agreement changed, {party} by {due:date}: {what:sentence}',
  },
  'agreement.opened': {
    nl: 'Afspraak staat weer open: {what:sentence}',
    en: 'Agreement is open again: {what:sentence}',
  },
  'agreement.kept': {
    nl: 'Afspraak nagekomen: {what:sentence}',
    en: 'Agreement kept: {what:sentence}',
  },
  'agreement.notKept': {
    nl: 'Afspraak niet nagekomen: {what:sentence}',
    en: 'Agreement not kept: {what:sentence}',
  },
  'agreement.removed': {
    nl: 'Afspraak verwijderd: {what:sentence}',
    en: 'Agreement removed: {what:sentence}',
  },
  'agreement.unknown': {
    nl: 'Deze afspraak bestaat niet meer; kijk in de geschiedenis wat ermee is gebeurd.',
    en: 'This agreement is no longer there; see the history for what happened to it.',
  },
  'agreement.unknownParty': {
    nl: 'Wie dit zou doen, staat niet in dit project; kies een van de partijen.',
    en: 'Who would do this is not in this project; choose one of the parties.',
  },
  'agreement.of': {
    nl: 'Raakt de combinatie "{combination}". {what:sentence}',
    en: 'Touches the combination "{combination}". {what:sentence}',
  },
  'agreement.touched': {
    nl: 'Raakt de combinatie "{combination}"; daar staat wat er van de afspraak afwijkt.',
    en: 'Touches the combination "{combination}"; what strays from the agreement is told there.',
  },
  'agreement.followsAgain': {
    nl: 'Volgt nu weer wat is afgesproken.',
    en: 'Follows what was agreed again.',
  },
  'agreement.missing': {
    nl: 'Staat niet meer in de laatste aanlevering; afgesproken is {agreed}.',
    en: 'Is not in the last delivery any more; agreed is {agreed}.',
  },
  'agreement.withdrawn': {
    nl: 'Is vervallen; afgesproken is {agreed}.',
    en: 'Was withdrawn; agreed is {agreed}.',
  },
  'agreement.undated': {
    nl: 'Heeft geen datum meer; afgesproken is {agreed}.',
    en: 'Has no date any more; agreed is {agreed}.',
  },
  'agreement.noPlace': {
    nl: 'Heeft geen plaats meer.',
    en: 'Has no place any more.',
  },
  'agreement.later': {
    nl: 'Afgesproken: {agreed}. Nu aangeleverd: {delivered}, {time} later.',
    en: 'Agreed: {agreed}. Delivered now: {delivered}, {time} later.',
  },
  'agreement.earlier': {
    nl: 'Afgesproken: {agreed}. Nu aangeleverd: {delivered}, {time} eerder.',
    en: 'Agreed: {agreed}. Delivered now: {delivered}, {time} earlier.',
  },
  'agreement.laterApart': {
    nl: 'Afgesproken: {agreed}. Nu aangeleverd: {delivered}; dat begint {gap} na het einde van de afspraak.',
    en: 'Agreed: {agreed}. Delivered now: {delivered}; that starts {gap} after the agreed end.',
  },
  'agreement.earlierApart': {
    nl: 'Afgesproken: {agreed}. Nu aangeleverd: {delivered}; dat is {gap} vóór het begin van de afspraak klaar.',
    en: 'Agreed: {agreed}. Delivered now: {delivered}; that is over {gap} before the agreed start.',
  },
  'agreement.tooEarly': {
    nl: 'Afgesproken: {agreed}. De partij kan nu pas vanaf {bound:date}: {time} later dan afgesproken.',
    en: 'Agreed: {agreed}. The party now says from {bound:date} at the earliest: {time} later than agreed.',
  },
  'agreement.tooLate': {
    nl: 'Afgesproken: {agreed}. De partij moet nu uiterlijk {bound:date} klaar zijn: {time} eerder dan afgesproken.',
    en: 'Agreed: {agreed}. The party now has to be ready by {bound:date}: {time} earlier than agreed.',
  },
  'agreement.moved': {
    nl: 'Ligt nu {metres:number} m van waar het lag toen dit werd afgesproken.',
    en: 'Now lies {metres:number} m from where it lay when this was agreed.',
  },
  'agreement.shiftFits': { nl: 'hoeft niet te schuiven', en: 'need not move' },
  'agreement.shiftNoDate': { nl: 'krijgt hiermee een datum', en: 'gets a date by this' },
  'agreement.shiftLater': {
    nl: 'schuift {days:number} {days:dag|dagen} naar later',
    en: 'moves {days:number} {days:day|days} later',
  },
  'agreement.shiftEarlier': {
    nl: 'schuift {days:number} {days:dag|dagen} naar voren',
    en: 'moves {days:number} {days:day|days} earlier',
  },
  'agreement.outsideRoom': { nl: 'buiten de schuifruimte', en: 'outside its room to move' },
} as const satisfies Record<string, Bilingual>
