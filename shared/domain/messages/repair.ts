import type { Bilingual } from '../language.ts'

/** Sentences of repairing a damaged project file. */
export const repairMessages = {
  'repair.sound': {
    nl: 'In {file} is niets beschadigd; er valt niets te herstellen.',
    en: 'Nothing in {file} is damaged; there is nothing to repair.',
  },
  'repair.noCopy': {
    nl: 'Van {file} is geen gave reservekopie gevonden, en zonder is er niets om van uit te gaan. Kies zelf een kopie van dit project, bijvoorbeeld van een collega.',
    en: 'No sound backup copy of {file} was found, and without one there is nothing to start from. Choose a copy of this project yourself, for instance a colleague’s.',
  },
  'repair.itself': {
    nl: '{file} is zelf het beschadigde bestand; kies een kopie ervan.',
    en: '{file} is the damaged file itself; choose a copy of it.',
  },
  'repair.unsoundCopy': {
    nl: 'Ook {copy} is niet gaaf; kies een andere kopie van dit project.',
    en: '{copy} is not sound either; choose another copy of this project.',
  },
  'repair.otherProject': {
    nl: '{copy} is een kopie van een ander project dan {file}; kies een kopie van ditzelfde project.',
    en: '{copy} is a copy of another project than {file}; choose a copy of this same project.',
  },
  'repair.copyGoesOn': {
    nl: 'In {copy} is meer gedaan dan in {file}: het een is geen vervolg op het ander. Kies een oudere kopie om van te herstellen, en voeg {copy} daarna samen.',
    en: 'More was done in {copy} than in {file}: one does not go on from the other. Choose an older copy to repair from, and merge {copy} afterwards.',
  },
  'repair.ofParty': {
    nl: '{file} is een reactiebestand; dat wordt niet hersteld. Vraag wie het jaarplan maakt om een nieuw.',
    en: '{file} is a response file; those are not repaired. Ask who draws up the year plan for a new one.',
  },
  'repair.stepByStep': {
    nl: '{file} is gemaakt van {copy}; {steps} {steps:stap|stappen} van daarna {steps:staat|staan} er weer in, met wie en wanneer.',
    en: '{file} was made of {copy}; {steps} {steps:step|steps} done after it {steps:is|are} there again, with who and when.',
  },
  'repair.asOneStep': {
    nl: '{file} is gemaakt van {copy}; uit het beschadigde bestand {records:is|zijn} {records} {records:onderdeel|onderdelen} overgenomen, als één stap: na de kopie {steps:was|waren} er {steps} {steps:stap|stappen}, en wie daarin wat deed is niet meer te zeggen.',
    en: '{file} was made of {copy}; {records} {records:record|records} {records:was|were} taken over from the damaged file, as one step: there {steps:was|were} {steps} {steps:step|steps} after the copy, and who did what in them cannot be told any more.',
  },
  'repair.copyAlone': {
    nl: '{file} is gemaakt van {copy}, en is daaraan gelijk.',
    en: '{file} was made of {copy}, and equals it.',
  },
  'repair.reading': {
    nl: 'Lezen wat er nog te lezen is…',
    en: 'Reading what can still be read…',
  },
  'repair.did': {
    nl: 'Overgenomen uit beschadigd bestand {file}: {records} {records:onderdeel|onderdelen}',
    en: 'Taken over from damaged file {file}: {records} {records:record|records}',
  },
  'repair.nothingRead': {
    nl: 'Van {file} is niets meer te lezen: wat na de kopie is gedaan, is verloren.',
    en: 'Nothing of {file} can be read any more: what was done after the copy is lost.',
  },
  'repair.asInCopy': {
    nl: '{kind} ‘{title}’ is in het beschadigde bestand niet te lezen; het staat zoals in de kopie.',
    en: '{kind} ‘{title}’ cannot be read in the damaged file; it stands as in the copy.',
  },
  'repair.gone': {
    nl: '{kind} ‘{title}’ is niet te lezen en stond nog niet in de kopie; het is verloren.',
    en: '{kind} ‘{title}’ cannot be read and was not in the copy yet; it is lost.',
  },
  'repair.perhapsGone': {
    nl: '{kind} ‘{title}’ is in het beschadigde bestand niet gevonden; of het was weggehaald is niet te zien, daarom staat het er nog.',
    en: '{kind} ‘{title}’ was not found in the damaged file; whether it had been removed cannot be seen, so it is still there.',
  },
  'repair.stillNeeded': {
    nl: '{kind} ‘{title}’ was weggehaald, maar iets anders dat is gebleven hoort erbij; het staat er daarom nog.',
    en: '{kind} ‘{title}’ had been removed, but something that stayed belongs to it; so it is still there.',
  },
  'repair.doesNotFit': {
    nl: '{kind} ‘{title}’ hoort bij iets dat verloren is en is niet overgenomen.',
    en: '{kind} ‘{title}’ belongs to something that is lost and was not taken over.',
  },
} as const satisfies Record<string, Bilingual>
