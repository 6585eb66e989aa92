import type { Bilingual } from '../language.ts'

/** Sentences and words of the files that go back to a party: the reject list and the template. */
export const partyFileMessages = {
  'partyFile.nothingToReturn': {
    nl: 'Elke rij van deze aanlevering werd een werk met een plaats waar niemand aan twijfelt; er is niets terug te sturen.',
    en: 'Every row of this delivery became a work with a place that nobody doubts; there is nothing to send back.',
  },
  'partyFile.noSuchDelivery': {
    nl: 'De aanlevering {delivery} is niet bekend; geef een nummer uit de lijst van aanleveringen, of "latest".',
    en: 'The delivery {delivery} is not known; give an id from the list of deliveries, or "latest".',
  },
  'partyFile.noWorks': {
    nl: '{party} heeft geen werken die nu gelden; het sjabloon kan pas gemaakt worden als er een aanlevering is opgeslagen.',
    en: '{party} has no current works; the template can be made once a delivery has been stored.',
  },
  'partyFile.rejectsFile': { nl: '{party} - terug te sturen', en: '{party} - to send back' },
  'partyFile.templateFile': { nl: 'aanleversjabloon {party}', en: 'delivery template {party}' },

  // Why a row goes back although it became a work.
  'partyFile.noPlace': {
    nl: 'Deze rij zegt niet waar het werk ligt; vul een straat, postcode of coördinaten in, of lever de ligging aan.',
    en: 'This row does not say where the work lies; fill in a street, postcode or coordinates, or deliver its shape.',
  },
  'partyFile.unsurePlace': {
    nl: 'De plaats is niet zeker; controleer waar het werk ligt.',
    en: 'The place is not sure; check where the work lies.',
  },
  'partyFile.columnUnread': {
    nl: '"{value}" in kolom "{column}" is niet begrepen; schrijf een datum als 12-03-2027 of Q3 2027, een bedrag in hele euro\'s, en coördinaten in RD.',
    en: '"{value}" in column "{column}" is not understood; write a date as 12-03-2027 or Q3 2027, an amount in whole euros, and coordinates in RD.',
  },
  'partyFile.phaseUnknown': {
    nl: 'De fase "{phase}" is niet herkend; schrijf bijvoorbeeld "concreet gepland" of "in uitvoering".',
    en: 'The phase "{phase}" is not recognised; write for instance "scheduled" or "executing".',
  },

  // Headings of the reject list.
  'partyFile.row': { nl: 'Rij in uw bestand', en: 'Row in your file' },
  'partyFile.reason': { nl: 'Reden', en: 'Reason' },

  'partyFile.reasonTemplate': {
    nl: 'Dit is een kolom van het aanleversjabloon.',
    en: 'This is a column of the delivery template.',
  },

  // The template: names of sheets, what is said when a cell is chosen or wrongly filled, and the explanation.
  'template.works': { nl: 'Werken', en: 'Works' },
  'template.explanation': { nl: 'Toelichting', en: 'Explanation' },
  'template.lists': { nl: 'Lijsten', en: 'Lists' },
  'template.chooseDiscipline': {
    nl: 'Kies een discipline uit de lijst.',
    en: 'Choose a discipline from the list.',
  },
  'template.chooseKind': {
    nl: 'Kies een soort werk uit de lijst.',
    en: 'Choose a kind of work from the list.',
  },
  'template.choosePhase': {
    nl: 'Kies liefst uit de lijst; een eigen woord mag, dan vraagt de coördinator wat het betekent.',
    en: 'Preferably choose from the list; a word of your own may do, then the coordinator asks what it means.',
  },
  'template.dates': {
    nl: 'Een datum, en het einde niet voor de start. Is de dag nog niet bekend, laat start en einde dan leeg en schrijf de periode in woorden.',
    en: 'A date, and the end not before the start. If the day is not known yet, leave start and end empty and write the period in words.',
  },
  'template.period': {
    nl: 'Alleen als start en einde leeg zijn, bijvoorbeeld: Q3 2027, najaar 2028, 2027-2029.',
    en: 'Only when start and end are empty, for instance: Q3 2027, autumn 2028, 2027-2029.',
  },
  'template.room': {
    nl: 'Een datum, en het uiterste einde niet voor de vroegste start.',
    en: 'A date, and the latest end not before the earliest start.',
  },
  'template.budget': {
    nl: 'Hele euro’s, zonder punten, komma’s of euroteken.',
    en: 'Whole euros, without points, commas or a euro sign.',
  },
  'template.identity': {
    nl: 'Laat deze kolom staan: hieraan wordt het werk herkend als het lijstje terugkomt. Bij een nieuw werk blijft zij leeg.',
    en: 'Leave this column as it is: it tells which work this is when the list comes back. For a new work it stays empty.',
  },
  'template.explanationHeading': { nl: 'Aanleversjabloon van {party}', en: 'Delivery template of {party}' },
  'template.aboutWorks': {
    nl: 'Op het blad Werken staat elk werk dat nu van u bekend is, één per rij. Wijzig wat anders is geworden en laat de rest staan.',
    en: 'The sheet Works holds every work that is known of you now, one per row. Change what has become different and leave the rest.',
  },
  'template.aboutNew': {
    nl: 'Een nieuw werk komt op een nieuwe rij onderaan. Kopieer daarvoor geen bestaande rij: dan gaat de verborgen kolom mee en lijken het twee keer dezelfde werken.',
    en: 'A new work goes on a new row below. Do not copy an existing row for it: the hidden column would come along and the two would seem to be the same work.',
  },
  'template.aboutGone': {
    nl: 'Gaat een werk niet door of is het klaar, kies dan bij Fase "vervallen" of "uitgevoerd". Een rij die u weghaalt, wordt niet vanzelf verwijderd: de coördinator vraagt dan wat ermee is.',
    en: 'If a work is cancelled or finished, choose "withdrawn" or "done" under Phase. A row that you remove is not deleted by itself: the coordinator will ask what became of it.',
  },
  'template.aboutPlace': {
    nl: 'De ligging van bekende werken blijft bewaard. Vul bij een nieuw werk de straat in, met huisnummers, zijstraten of postcode als het om een deel van de straat gaat.',
    en: 'The place of known works is kept. For a new work fill in the street, with house numbers, side streets or postcode when only part of the street is meant.',
  },
  'template.aboutPeriod': {
    nl: 'Vul Start en Einde als datum in. Weet u de dag nog niet, laat ze dan leeg en schrijf bij Periode in woorden bijvoorbeeld: Q3 2027, week 34 2027, najaar 2028, eind 2027, 2027-2029, na 2030.',
    en: 'Fill in Start and End as dates. If you do not know the day yet, leave them empty and write under Period in words for instance: Q3 2027, week 34 2027, autumn 2028, late 2027, 2027-2029, after 2030.',
  },
  'template.aboutLists': {
    nl: 'Discipline, Soort werk en Fase kiest u uit een lijst. Bij Fase mag ook een woord van uzelf staan.',
    en: 'Discipline, Kind of work and Phase are chosen from a list. Phase may also hold a word of your own.',
  },
  'template.aboutIdentity': {
    nl: 'U mag rijen sorteren, filteren en verplaatsen, en kolommen toevoegen. Laat de koppen en de verborgen laatste kolom staan.',
    en: 'You may sort, filter and move rows, and add columns. Leave the headings and the hidden last column as they are.',
  },
} as const satisfies Record<string, Bilingual>
