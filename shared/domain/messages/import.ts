import type { Bilingual } from '../language.ts'

/** Sentences of electron/import: what was found in a delivered file, what is asked and what is refused. */
export const importMessages = {
  'import.notThere': {
    nl: '{path} bestaat niet; controleer het pad.',
    en: '{path} is not there; check the path.',
  },
  'import.emptyFolder': {
    nl: 'In {path} staan geen bestanden; kies de map waarin de aanlevering staat.',
    en: 'There are no files in {path}; choose the folder that holds the delivery.',
  },
  'import.tooLarge': {
    nl: 'Met {path} erbij is de aanlevering groter dan 2 GB; lever haar in delen aan.',
    en: 'With {path} the delivery is larger than 2 GB; deliver it in parts.',
  },
  'import.cannotRead': {
    nl: '{path} kan niet worden gelezen; controleer of het bestand nog bestaat en of je het mag openen.',
    en: '{path} cannot be read; check that the file is still there and that you may open it.',
  },
  'import.nothingToRead': {
    nl: 'Hier is niets te lezen: {files}. Lever een shapefile, xlsx, xls, ods, csv of GeoJSON aan, los of in een zip.',
    en: 'There is nothing to read here: {files}. Deliver a shapefile, xlsx, xls, ods, csv or GeoJSON, loose or in a zip.',
  },
  'import.endBeforeStart': {
    nl: 'Het einde "{end}" ligt voor het begin "{start}"; het werk telt zonder datum mee tot de partij het verbetert.',
    en: 'The end "{end}" lies before the start "{start}"; the work counts without a date until the party corrects it.',
  },
  'import.periodNotUnderstood': {
    nl: 'De periode "{text}" is niet begrepen; het werk telt zonder datum mee. Schrijf bijvoorbeeld "Q3 2027" of "12-03-2027".',
    en: 'The period "{text}" is not understood; the work counts without a date. Write for instance "Q3 2027" or "12-03-2027".',
  },
} as const satisfies Record<string, Bilingual>
