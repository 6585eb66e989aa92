/** Columns that the project adds to works, and what stands in them. */
import type { Bilingual } from '../language.ts'

export const columnMessages = {
  'column.made': { nl: 'Kolom "{column}" toegevoegd ({kind})', en: 'Column "{column}" added ({kind})' },
  'column.changed': { nl: 'Kolom "{column}" gewijzigd', en: 'Column "{column}" changed' },
  'column.renamed': {
    nl: 'Kolom "{before}" heet nu "{column}"',
    en: 'Column "{before}" is now called "{column}"',
  },
  'column.shared': {
    nl: 'Kolom "{column}" is nu voor alle partijen te zien',
    en: 'Column "{column}" can now be seen by all parties',
  },
  'column.unshared': {
    nl: 'Kolom "{column}" is nu alleen voor wie het plan maakt',
    en: 'Column "{column}" is now only for who makes the plan',
  },
  'column.ordered': {
    nl: 'Kolommen van het project in een andere volgorde gezet',
    en: 'Columns of the project put in another order',
  },
  'column.ended': { nl: 'Kolom "{column}" beëindigd', en: 'Column "{column}" ended' },
  'column.reopened': { nl: 'Kolom "{column}" weer in gebruik', en: 'Column "{column}" in use again' },
  'column.removed': {
    nl: 'Kolom "{column}" verwijderd, met {count:number} {count:waarde|waarden}',
    en: 'Column "{column}" removed, with {count:number} {count:value|values}',
  },
  'column.filled': {
    nl: 'Kolom "{column}" bij "{work}": {value:sentence}',
    en: 'Column "{column}" of "{work}": {value:sentence}',
  },
  'column.filledDay': {
    nl: 'Kolom "{column}" bij "{work}": {value:date}',
    en: 'Column "{column}" of "{work}": {value:date}',
  },
  'column.filledWorks': {
    nl: 'Kolom "{column}" bij {count:number} werken: {value:sentence}',
    en: 'Column "{column}" of {count:number} works: {value:sentence}',
  },
  'column.filledWorksDay': {
    nl: 'Kolom "{column}" bij {count:number} werken: {value:date}',
    en: 'Column "{column}" of {count:number} works: {value:date}',
  },
  'column.cleared': {
    nl: 'Kolom "{column}" leeggemaakt bij "{work}"',
    en: 'Column "{column}" emptied of "{work}"',
  },
  'column.clearedWorks': {
    nl: 'Kolom "{column}" leeggemaakt bij {count:number} werken',
    en: 'Column "{column}" emptied of {count:number} works',
  },
  'column.unknown': {
    nl: 'Deze kolom bestaat niet meer; kijk in de geschiedenis wat ermee is gebeurd.',
    en: 'This column is no longer there; see the history for what happened to it.',
  },
  'column.nameTaken': {
    nl: 'Er is al een kolom "{column}"; geef deze een andere naam, of neem die kolom weer in gebruik.',
    en: 'There is a column "{column}" already; give this one another name, or take that one into use again.',
  },
  'column.noChoices': {
    nl: 'In de lijst van de kolom "{column}" staat nog niets; geef ten minste één keuze.',
    en: 'Nothing stands in the list of the column "{column}" yet; give at least one choice.',
  },
  'column.choiceTwice': {
    nl: 'De keuze "{choice}" staat twee keer in de lijst van de kolom "{column}"; laat er één staan.',
    en: 'The choice "{choice}" stands twice in the list of the column "{column}"; leave one of them.',
  },
  'column.notNumber': {
    nl: '"{value}" is geen getal; in de kolom "{column}" staan getallen. Schrijf bijvoorbeeld 1.250 of 2,5.',
    en: '"{value}" is no number; the column "{column}" holds numbers. Write 1,250 or 2.5, for instance.',
  },
  'column.notDate': {
    nl: '"{value}" is geen datum; in de kolom "{column}" staan datums. Schrijf bijvoorbeeld 12-3-2027 of 12 mrt 2027.',
    en: '"{value}" is no date; the column "{column}" holds dates. Write 12-3-2027 (day first) or 12 Mar 2027, for instance.',
  },
  'column.notInList': {
    nl: '"{value}" staat niet in de lijst van de kolom "{column}"; kies uit: {choices}.',
    en: '"{value}" is not in the list of the column "{column}"; choose from: {choices}.',
  },
  'column.isEnded': {
    nl: 'De kolom "{column}" is beëindigd en wordt niet meer ingevuld; neem haar eerst weer in gebruik.',
    en: 'The column "{column}" has ended and is filled in no more; take it into use again first.',
  },
} as const satisfies Record<string, Bilingual>
