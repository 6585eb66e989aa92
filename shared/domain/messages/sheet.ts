import type { Bilingual } from '../language.ts'

/** The words on a printed sheet with the map. */
export const sheetMessages = {
  'sheet.file': { nl: 'kaart {title}', en: 'map {title}' },
  'sheet.allWorks': { nl: 'Werken', en: 'Works' },
  'sheet.cluster': { nl: 'Kansengebied', en: 'Cluster' },
  'sheet.chosen': { nl: 'Gekozen werken', en: 'Chosen works' },
  'sheet.combination': { nl: 'Combinatie', en: 'Combination' },
  'sheet.allTime': { nl: 'alle jaren', en: 'all years' },
  'sheet.noFilter': { nl: 'geen filter: alle werken', en: 'no filter: all works' },
  'sheet.filter': { nl: 'filter: {choices}', en: 'filter: {choices}' },
  'sheet.columns': { nl: 'kolommen van het project', en: 'columns of the project' },
  'sheet.text': { nl: '“{text}”', en: '“{text}”' },
  'sheet.undated': { nl: 'zonder datum', en: 'no date' },
  'sheet.openStart': { nl: 'zonder begin', en: 'no start' },
  'sheet.openEnd': { nl: 'zonder einde', en: 'no end' },
  'sheet.before': { nl: 'klaar vóór {day:date}', en: 'finished before {day:date}' },
  'sheet.after': { nl: 'begint na {day:date}', en: 'starting after {day:date}' },
  'sheet.contradicting': {
    nl: 'datum en fase kloppen niet op {day:date}',
    en: 'dates and phase contradict on {day:date}',
  },
  'sheet.scale': { nl: 'Schaal {scale} op {paper}', en: 'Scale {scale} on {paper}' },
  'sheet.trueSize': {
    nl: 'Klopt bij afdrukken op ware grootte (100 %): meet de balk na.',
    en: 'Holds when printed at actual size (100 %): measure the bar.',
  },
  'sheet.panelCut': {
    nl: 'Niet alles past naast deze kaart: wat hieronder zou staan is weggelaten. Op groter papier past meer.',
    en: 'Not everything fits beside this map: what would stand below was left out. Larger paper has room for more.',
  },
  'sheet.legend': { nl: 'Legenda', en: 'Legend' },
  'sheet.area': { nl: 'gebied van een werk', en: 'area of a work' },
  'sheet.beside': {
    nl: 'naast elkaar getekend: op één lijn',
    en: 'drawn side by side: on one line',
  },
  'sheet.around': {
    nl: 'licht: {count} {count:ander werk|andere werken} eromheen',
    en: 'pale: {count} other {count:work|works} around',
  },
  'sheet.works': { nl: 'Werken op dit blad: {count:number}', en: 'Works on this sheet: {count:number}' },
  'sheet.noWorks': {
    nl: 'Er ligt geen werk op dit blad.',
    en: 'There is no work on this sheet.',
  },
  'sheet.noList': {
    nl: 'Hun namen passen niet op dit blad; een letter zegt welke discipline.',
    en: 'Their names do not fit on this sheet; a letter tells the discipline.',
  },
  'sheet.noLetters': {
    nl: 'Zo veel werken dat namen en letters er niet bij passen; de kleur zegt welke discipline.',
    en: 'So many works that names and letters do not fit; the colour tells the discipline.',
  },
  'sheet.mind': { nl: 'Let op', en: 'Mind' },
  'sheet.outside': {
    nl: '{count:number} {count:werk ligt|werken liggen} buiten het papier',
    en: '{count:number} {count:work lies|works lie} outside the paper',
  },
  'sheet.unplaced': {
    nl: '{count:number} {count:werk heeft|werken hebben} geen plaats op de kaart',
    en: '{count:number} {count:work has|works have} no place on the map',
  },
  'sheet.byFilter': {
    nl: '{count:number} {count:werk valt|werken vallen} buiten het filter',
    en: '{count:number} {count:work is|works are} left out by the filter',
  },
  'sheet.byTime': {
    nl: '{count:number} {count:werk valt|werken vallen} buiten {time}',
    en: '{count:number} {count:work is|works are} outside {time}',
  },
  'sheet.withoutDate': {
    nl: 'Zonder datum, en daarom altijd getekend: {count:number}',
    en: 'Without a date, and so always drawn: {count:number}',
  },
  'sheet.outlined': {
    nl: 'Van {count:number} {count:werk staat|werken staan} alleen gebied en periode op papier',
    en: 'Of {count:number} {count:work|works} only area and period are on paper',
  },
  'sheet.counted': {
    nl: 'Van {party} {count:telt|tellen} {count:number} {count:werk|werken} alleen in getal mee',
    en: '{count:number} {count:work|works} of {party} {count:counts|count} in number alone',
  },
  'sheet.layersLeftOut': { nl: 'Niet getekende lagen: {names}', en: 'Layers not drawn: {names}' },
  'sheet.basemapLeftOut': {
    nl: 'De achtergrondkaart van het scherm is niet getekend',
    en: 'The basemap on the screen is not drawn',
  },
  'sheet.sources': { nl: 'Bronnen', en: 'Sources' },
  'sheet.deliveries': { nl: 'Aanleveringen: {names}', en: 'Deliveries: {names}' },
  'sheet.layers': { nl: 'Ondergrond: {names}', en: 'Reference layers: {names}' },
  'sheet.made': { nl: 'Gemaakt met Samenloop, {date:date}', en: 'Made with Samenloop, {date:date}' },
  'sheet.page': { nl: 'blad {page} van {pages}', en: 'sheet {page} of {pages}' },
  'sheet.alt': {
    nl: 'Kaart op schaal {scale}: {title}, {time}, {filter}. {count:number} {count:werk|werken}: {names}',
    en: 'Map at scale {scale}: {title}, {time}, {filter}. {count:number} {count:work|works}: {names}',
  },
  'sheet.nothing': {
    nl: 'Er is niets te tekenen: geen van deze werken heeft een plaats op de kaart.',
    en: 'There is nothing to draw: none of these works has a place on the map.',
  },
  'sheet.left': {
    nl: '{count} {count:blad is|bladen zijn} weggelaten: daarop lag niets om te tekenen.',
    en: '{count} {count:sheet was|sheets were} left out: there was nothing on {count:it|them} to draw.',
  },
} as const satisfies Record<string, Bilingual>
