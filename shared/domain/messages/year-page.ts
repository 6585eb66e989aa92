/** The words of the year on one page. */
import type { Bilingual } from '../language.ts'

export const yearPageMessages = {
  'yearPage.title': { nl: '{year} op één blad', en: '{year} on one page' },
  'yearPage.file': { nl: 'Jaar op één blad {year}', en: 'Year on one page {year}' },
  'yearPage.onlyPlan': {
    nl: 'In {format} staan alleen werken, geen plan op één blad; kies {others}.',
    en: 'A {format} file holds works alone, and no plan on one page; choose {others}.',
  },
  'yearPage.countCombinations': {
    nl: '{count:straat of gebied|straten en gebieden} samen',
    en: '{count:street or area|streets and areas} together',
  },
  'yearPage.countTogether': {
    nl: '{count:werk|werken} van {parties:number} {parties:partij|partijen}',
    en: '{count:work|works} of {parties:number} {parties:party|parties}',
  },
  'yearPage.countAvoided': {
    nl: 'keer minder openbreken, ten hoogste',
    en: 'openings of a street less, at most',
  },
  'yearPage.countOpen': { nl: 'kansen nog te beslissen', en: 'opportunities still to be decided' },
  'yearPage.mapOf': {
    nl: 'Kaart van wat we in {year} samen doen: {works} {works:werk|werken}',
    en: 'Map of what we do together in {year}: {works} {works:work|works}',
  },
  'yearPage.noMap': {
    nl: 'Van geen werk in een combinatie is de plaats bekend.',
    en: 'Of no work in a combination the place is known.',
  },
  'yearPage.together': { nl: 'Wat we samen doen', en: 'What we do together' },
  'yearPage.togetherOf': {
    nl: 'Wat we samen doen: de eerste {shown} van {count}',
    en: 'What we do together: the first {shown} of {count}',
  },
  'yearPage.nothingTogether': {
    nl: 'Voor {year} is nog geen combinatie afgesproken.',
    en: 'No combination has been agreed for {year} yet.',
  },
  'yearPage.what': { nl: 'Waar', en: 'Where' },
  'yearPage.when': { nl: 'Wanneer', en: 'When' },
  'yearPage.who': { nl: 'Wie (de trekker eerst)', en: 'Who (the lead first)' },
  'yearPage.works': { nl: 'Werken', en: 'Works' },
  'yearPage.money': { nl: 'Raming', en: 'Estimate' },
  'yearPage.moneyOf': {
    nl: 'van {told:number} {told:werk|werken}',
    en: 'of {told:number} {told:work|works}',
  },
  'yearPage.quarters': { nl: 'Hinder per kwartaal', en: 'Hindrance by quarter' },
  'yearPage.quarter': { nl: '{quarter}e kwartaal', en: 'Quarter {quarter}' },
  'yearPage.inQuarter': {
    nl: '{together:number} samen, {alone:number} {alone:werk|werken} apart',
    en: '{together:number} together, {alone:number} {alone:work|works} apart',
  },
  'yearPage.somewhereText': {
    nl: 'Daarnaast {count:ligt|liggen} er {count:number} {count:werk|werken} ergens in {year}, zonder kwartaal.',
    en: 'Besides, {count:number} {count:work lies|works lie} somewhere in {year}, without a quarter.',
  },
  'yearPage.decide': { nl: 'Wat vóór wanneer beslist moet zijn', en: 'What must be decided before when' },
  'yearPage.decideOf': {
    nl: 'Wat vóór wanneer beslist moet zijn: de eerste {shown} van {count}',
    en: 'What must be decided before when: the first {shown} of {count}',
  },
  'yearPage.nothingToDecide': {
    nl: 'Er is niets meer te beslissen dat een datum heeft.',
    en: 'Nothing with a date is left to be decided.',
  },
  'yearPage.undecidedUndated': {
    nl: '{count:number} {count:kans heeft|kansen hebben} geen dag waarop de scope vast ligt, en {count:staat|staan} niet in deze lijst.',
    en: '{count:number} {count:opportunity has|opportunities have} no day from which the scope is fixed, and {count:is|are} not in this list.',
  },
  'yearPage.decideCondition': {
    nl: '{name}: alleen als "{condition}"',
    en: '{name}: only if "{condition}"',
  },
  'yearPage.all': { nl: 'samen', en: 'together' },
  'yearPage.tooLate': {
    nl: 'Van {count:number} {count:andere kans|andere kansen} ligt de scope van een werk al vast; het plan noemt ze.',
    en: 'Of {count:number} other {count:opportunity|opportunities} the scope of a work is fixed already; the plan names them.',
  },
  'yearPage.others': {
    nl: '{shown} en {others:number} {others:andere|anderen}',
    en: '{shown} and {others:number} {others:other|others}',
  },
  'yearPage.before': { nl: 'Vóór', en: 'Before' },
  'yearPage.decides': { nl: 'Wat', en: 'What' },
  'yearPage.ofWhom': { nl: 'Wie', en: 'Who' },
  'yearPage.decideArea': { nl: '{name}: samen of apart?', en: '{name}: together or apart?' },
  'yearPage.rests': { nl: 'Graafrust die hierna komt', en: 'Dig rest to come' },
  'yearPage.restsOf': {
    nl: 'Graafrust die hierna komt: de eerste {shown} van {count}',
    en: 'Dig rest to come: the first {shown} of {count}',
  },
  'yearPage.rest': {
    nl: '{from} t/m {until}',
    en: '{from} until {until}',
  },
} as const satisfies Record<string, Bilingual>
