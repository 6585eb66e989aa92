import type { Bilingual } from '../language.ts'

/** Sentences of electron/export, and the words on paper: titles, headings, names of sheets. */
export const exportMessages = {
  'export.cannotWrite': {
    nl: 'Het bestand {path} kan niet worden geschreven: {why:sentence} Kies een andere plaats.',
    en: 'The file {path} cannot be written: {why:sentence} Choose another place.',
  },
  'export.signLost': {
    nl: 'Het teken {sign} ({code}) staat niet op papier: het ontbreekt in de letters van het document. Er staat een leeg kader, in {texts} {texts:tekst|teksten}, zoals "{example}".',
    en: 'The sign {sign} ({code}) is not on paper: the letters of the document lack it. An empty frame stands there, in {texts} {texts:text|texts}, such as "{example}".',
  },
  'export.signsLostToo': {
    nl: 'Ook {rest} andere {rest:teken staat|tekens staan} niet op papier.',
    en: '{rest} other {rest:sign is|signs are} not on paper either.',
  },
  'export.readOnly': {
    nl: 'In {path} mag u niet schrijven; kies een andere map.',
    en: 'You may not write to {path}; choose another folder.',
  },
  'export.diskFull': {
    nl: 'De schijf waarop {path} zou komen is vol; maak ruimte en probeer het opnieuw.',
    en: 'The disk for {path} is full; make room and try again.',
  },
  'export.worksHeld': {
    nl: '{works:number} van de gekozen werken {works:staat|staan} er niet in: die partij deelt {works:het|ze} niet met wie dit krijgt, of {works:het is|ze zijn} er niet meer.',
    en: '{works:number} of the chosen works {works:is|are} not in it: its party does not share {works:it|them} with who gets this, or {works:it is|they are} not there any more.',
  },
  'export.title': { nl: 'Integraal jaarplan {year}', en: 'Integrated yearly plan {year}' },
  'export.drawnUp': {
    nl: 'Opgesteld op {date}. Concept, nog niet vastgesteld.',
    en: 'Drawn up on {date}. Draft, not adopted yet.',
  },
  'export.mapOf': {
    nl: '{name}: kaart met {works} {works:werk|werken} en de straten eromheen',
    en: '{name}: map of {works} {works:work|works} and the streets around',
  },
  'export.contents': { nl: 'Inhoud', en: 'Contents' },
  'export.page': { nl: '{page} van {pages}', en: '{page} of {pages}' },
  'export.countCombinations': {
    nl: '{count:combinatie|combinaties}',
    en: '{count:combination|combinations}',
  },
  'export.countTogether': { nl: '{count:werk|werken} samen', en: '{count:work|works} together' },
  'export.countAlone': { nl: '{count:werk|werken} alleen', en: '{count:work|works} alone' },
  'export.countOpen': {
    nl: '{count:kans|kansen} nog open',
    en: '{count:opportunity|opportunities} still open',
  },
  'export.together': { nl: 'Samen', en: 'Together' },
  'export.noCombinations': {
    nl: 'Voor {year} zijn nog geen combinaties afgesproken.',
    en: 'No combinations have been agreed for {year} yet.',
  },
  'export.alone': { nl: 'Wat ieder alleen doet', en: 'What each does alone' },
  'export.noAlone': {
    nl: 'Geen enkele partij heeft in {year} werken buiten de combinaties.',
    en: 'No party has works outside the combinations in {year}.',
  },
  'export.open': { nl: 'Nog open', en: 'Still open' },
  'export.openText': {
    nl: 'Kansengebieden met werk in {year} waarover nog niets is besloten, de hoogste score eerst.',
    en: 'Clusters with work in {year} that nothing was decided about, highest score first.',
  },
  'export.noOpen': {
    nl: 'Over alle kansengebieden van {year} is iets besloten.',
    en: 'Something was decided about every cluster of {year}.',
  },
  'export.setAside': { nl: 'Niet nu', en: 'Not now' },
  'export.noSetAside': { nl: 'Bij geen kansengebied is "niet nu" besloten.', en: 'Nothing was set aside.' },
  'export.investigating': { nl: 'Uitzoeken: {reason}', en: 'To look into: {reason}' },
  'export.investigatingDue': {
    nl: 'Uitzoeken, uiterlijk {due:date}: {reason}',
    en: 'To look into, {due:date} at the latest: {reason}',
  },
  'export.pickedUp': { nl: 'Op de agenda: {reason}', en: 'On the agenda: {reason}' },
  'export.until': { nl: 'Tot {until:date}: {reason}', en: 'Until {until:date}: {reason}' },
  'export.reopened': { nl: 'Heropend: {reason}', en: 'Re-opened: {reason}' },
  'export.rejected': { nl: 'Nee: {reason}', en: 'No: {reason}' },
  'export.standing': { nl: 'Stand', en: 'Standing' },
  'export.rules': { nl: 'Regels', en: 'Rules' },
  'export.rulesText': {
    nl: 'Volgens deze regels zijn de kansengebieden van dit plan gevonden en geordend.',
    en: 'By these rules the clusters of this plan were found and ranked.',
  },
  'export.rule': { nl: 'Regel', en: 'Rule' },
  'export.says': { nl: 'Wat hij zegt', en: 'What it says' },
  'export.standard': { nl: 'Standaard', en: 'Standard' },
  'export.standardIs': { nl: 'Standaard: {standard}', en: 'Standard: {standard}' },
  'export.undated': { nl: 'Zonder datum', en: 'Without a date' },
  'export.undatedText': {
    nl: 'Deze werken hebben geen datum en kunnen dus ook in {year} vallen.',
    en: 'These works have no date, so they may fall in {year} too.',
  },
  'export.notNamed': {
    nl: 'niet meer genoemd in de laatste aanlevering',
    en: 'not named any more in the latest delivery',
  },
  'export.noPlace': { nl: 'Van deze werken is geen plaats bekend.', en: 'No place of these works is known.' },
  'export.asks': { nl: 'Verschuiving', en: 'Move' },
  'export.strays': { nl: 'aanlevering wijkt af', en: 'delivery strays' },
  'export.noted': { nl: 'Let op', en: 'Note' },
  'export.agreements': { nl: 'Afspraken', en: 'Agreements' },
  'export.agreedIn': { nl: 'afgesproken in {body}', en: 'agreed in {body}' },
  'export.late': { nl: 'te laat', en: 'overdue' },
  'export.area': { nl: 'Kansengebied', en: 'Cluster' },
  'export.score': { nl: 'Score', en: 'Score' },
  'export.parties': { nl: 'Partijen', en: 'Parties' },
  'export.works': { nl: 'Werken', en: 'Works' },
  'export.disciplines': { nl: 'Disciplines', en: 'Disciplines' },
  'export.held': { nl: 'Niet volledig gedeeld', en: 'Not shared in full' },
  'export.outlined': {
    nl: '{party} deelt van {works} {works:werk|werken} alleen contour en periode.',
    en: '{party} shares only area and period of {works} {works:work|works}.',
  },
  'export.counted': {
    nl: 'Van {party} {works:telt|tellen} {works} {works:werk|werken} alleen mee in de aantallen.',
    en: 'Of {party} {works} {works:work|works} {works:counts|count} in the totals alone.',
  },
} as const satisfies Record<string, Bilingual>
