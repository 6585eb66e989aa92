/** Pictures and files that are kept with a combination. */
import type { Bilingual } from '../language.ts'

export const attachmentMessages = {
  'attachment.added': {
    nl: '{count} {count:bijlage|bijlagen} bij de combinatie "{combination}" toegevoegd: {names:sentence}',
    en: '{count} {count:attachment|attachments} added to the combination "{combination}": {names:sentence}',
  },
  'attachment.changed': {
    nl: 'Bijlage "{name}": {what:sentence}',
    en: 'Attachment "{name}": {what:sentence}',
  },
  'attachment.nowCalled': { nl: 'heet nu "{name}"', en: 'is now called "{name}"' },
  'attachment.nowNoted': { nl: 'toelichting: {note:clause}', en: 'note: {note:clause}' },
  'attachment.nowUnnoted': { nl: 'toelichting weggehaald', en: 'note taken away' },
  'attachment.nowShared': { nl: 'mag mee naar partijen die meedoen', en: 'may go to parties that take part' },
  'attachment.nowKept': { nl: 'gaat niet meer mee naar partijen', en: 'no longer goes to parties' },
  'attachment.removed': { nl: 'Bijlage "{name}" verwijderd.', en: 'Attachment "{name}" removed.' },
  'attachment.unknown': {
    nl: 'Deze bijlage bestaat niet meer; kijk in de geschiedenis wat ermee is gebeurd.',
    en: 'This attachment is no longer there; see the history for what happened to it.',
  },
  'attachment.empty': {
    nl: '{name} is leeg en is niet bewaard; sla het bestand opnieuw op en voeg het dan toe.',
    en: '{name} is empty and was not kept; save the file again and add it then.',
  },
  'attachment.tooLarge': {
    nl: '{name} is groter dan {most} MB en is niet bewaard; bewaar een kleinere versie, of leg bij de opmerkingen vast waar het bestand staat.',
    en: '{name} is larger than {most} MB and was not kept; keep a smaller version, or write down among the remarks where the file is.',
  },
  'attachment.noRoom': {
    nl: '{name} is niet bewaard: de bijlagen van een project zijn samen hoogstens {most} MB, en daarvan is nog {left} MB vrij. Ook wat verwijderd is telt mee: dat blijft in het bestand, zodat ongedaan maken het terugbrengt.',
    en: '{name} was not kept: attachments of a project are {most} MB together at most, of which {left} MB are free. What was removed counts as well: it stays in the file, so that undo brings it back.',
  },
  'attachment.known': {
    nl: '{name} is niet nog eens bewaard: het staat hier al als "{other}".',
    en: '{name} was not kept again: it is here already as "{other}".',
  },
  'attachment.unreadable': {
    nl: '{name} is niet te lezen: staat het bestand open in een ander programma, of is het verplaatst? Probeer het daarna nog eens. Een map voegt u toe door de bestanden erin te kiezen.',
    en: '{name} cannot be read: is the file open in another program, or was it moved? Try again after that. Add a folder by choosing the files in it.',
  },
  'attachment.damaged': {
    nl: 'De inhoud van bijlage "{name}" is niet wat er bewaard is ({why:clause}). Neem een eerdere kopie van het project.',
    en: 'The contents of attachment "{name}" are not what was kept ({why:clause}). Take an earlier copy of the project.',
  },
  'attachment.noBytes': { nl: 'de inhoud ontbreekt', en: 'the contents are missing' },
  'attachment.otherBytes': { nl: 'de controlesom klopt niet', en: 'the checksum does not fit' },
  'attachment.notAPicture': {
    nl: 'De afbeelding van "{name}" is niet meegenomen: ze kwam niet als jpeg aan.',
    en: 'The picture of "{name}" was left out: it did not arrive as a jpeg.',
  },
} as const satisfies Record<string, Bilingual>
