import type { Bilingual } from '../language.ts'

/** Sentences of dated copies. */
export const copyMessages = {
  'copy.unsound': {
    nl: 'De reservekopie {copy} is gemaakt, maar er klopt iets niet in het project ({count} {count:bevinding|bevindingen}); er is daarom geen oudere weggedaan. Controleer het project met verify.',
    en: 'The backup copy {copy} was made, but something is wrong in the project ({count} {count:finding|findings}), so no older one was let go. Check the project with verify.',
  },
  'copy.noRights': {
    nl: 'In {file} mag u niet schrijven; kies bij Start een andere map voor de reservekopieën.',
    en: 'You may not write in {file}; choose another folder for the backup copies at Start.',
  },
  'copy.trouble': {
    nl: 'Er wordt nu geen reservekopie gemaakt: {why:sentence} Samenloop probeert het vanzelf opnieuw en zegt dit niet nog eens. Uw werk zelf is opgeslagen.',
    en: 'No backup copy is being made now: {why:sentence} Samenloop tries again by itself and does not say this again. Your work itself is stored.',
  },
  'copy.notKept': {
    nl: 'De keuze kon niet worden bewaard in {folder} ({why:clause}); zij geldt tot Samenloop stopt.',
    en: 'The choice could not be kept in {folder} ({why:clause}); it holds until Samenloop ends.',
  },
  'copy.looked': {
    nl: '{file} is een reservekopie, geopend om in te kijken; er kan niets in worden gewijzigd. Open bij Start het project zelf: daar zet u de kopie ook terug.',
    en: '{file} is a backup copy, opened to look at; nothing can be changed in it. Open the project itself at Start: there the copy can be put back, too.',
  },
  'copy.moment': { nl: '{madeAt:moment}', en: '{madeAt:moment}' },
  'copy.none': {
    nl: 'Van {file} zijn geen reservekopieën in {folder}.',
    en: 'There are no backup copies of {file} in {folder}.',
  },
  'copy.line': {
    nl: '{copy}: {madeAt:moment}, {size}; daarna {steps} {steps:stap|stappen}',
    en: '{copy}: {madeAt:moment}, {size}; since then {steps} {steps:step|steps}',
  },
} as const satisfies Record<string, Bilingual>
