/** Words of the map. */
import { defineWords } from '../ui/index.ts'

export const words = defineWords({
  nl: {
    works: 'Kaart van de werken; met pijltjes verschuiven, met + en − dichterbij of verder weg',
    delivery: 'Kaart van wat is aangeleverd',
    noMap: 'De kaart kan hier niet worden getekend',
    noMapWhy:
      'Deze computer geeft het venster geen WebGL. Lijsten, tijd en plan werken wel. Zet hardwareversnelling aan, of werk het grafische stuurprogramma bij.',
    closer: 'Dichterbij',
    farther: 'Verder weg',
    all: 'Alles in beeld',
    layers: 'Lagen',
    legend: 'Legenda',
    clusters: 'kansengebieden',
    reference: 'Ondergrond',
    manageReference: 'Ondergrond toevoegen…',
    manageBasemap: 'Achtergrondkaart kiezen…',
    basemap: 'achtergrondkaart',
    print: 'Print wat u ziet',
    basemapMissing: 'De achtergrondkaart is hier niet gevonden.',
    basemapUnfit: 'De achtergrondkaart kan niet worden getekend.',
    webMapUnreached: (who: string) => `De kaart van ${who} is nu niet te bereiken.`,
    basemapChoose: 'Kies opnieuw…',
    north: 'Noorden boven',
    firm: 'concreet gepland of verder',
    programmed: 'niet-concreet gepland',
    idea: 'idee',
    vague: 'vage datum',
    rest: 'straat die rust (graafrust)',
    colourBy: 'Kleur naar',
    colours: { discipline: 'discipline', party: 'partij' },
    beside: 'Werken op één lijn liggen van dichtbij naast elkaar',
    chosenHidden: (hidden: number, chosen: number) =>
      chosen === 1
        ? 'Het gekozen werk valt buiten dit filter of deze tijd'
        : `${hidden} van de ${chosen} gekozen werken ${hidden === 1 ? 'valt' : 'vallen'} buiten dit filter of deze tijd`,
    lost: 'De kaart is even stil',
    lostWhy:
      'De grafische kaart van deze computer is weggevallen (slaapstand, of een ander programma). De kaart komt terug zodra die er weer is; lijsten, tijd en plan werken door.',
    rank: 'kansengebied, met rang',
    dot: 'van ver: werken op één plek, in de kleur van de meeste',
    count: 'zoveel kansengebieden; klik om dichterbij te gaan',
    putFoundAway: (name: string) => `${name} niet meer aanwijzen`,
    placesApart: (by: readonly string[]) => `Gestreept: de plaats volgens ${by.join(' / ')}.`,
    preparing: 'De werken worden voor de kaart klaargezet…',
    unplaced: (count: number) =>
      count === 1
        ? '1 werk zonder plek staat alleen in de lijst'
        : `${count} werken zonder plek staan alleen in de lijst`,
    noWorks: 'Nog geen werken; wat u aanlevert komt hier te liggen',
    emptyTitle: 'Hier komt de kaart',
    empty: 'Wat u aanlevert ligt hier op zijn plek, met de kansengebieden waar werken samenvallen.',
    nothingActive: 'Geen werk in deze tijd en dit filter',
    clusterCard: (rank: number) => `Kansengebied ${rank}`,
    score: 'score',
    worksCount: (count: number) => `${count} werken`,
    more: (count: number) =>
      count === 1
        ? 'nog 1 werk op deze plek; klik nog eens'
        : `nog ${count} werken op deze plek; klik nog eens`,
    noNumber: 'zonder nummer',
  },
  en: {
    works: 'Map of the works; arrows move it, + and − zoom in and out',
    delivery: 'Map of what was delivered',
    noMap: 'The map cannot be drawn here',
    noMapWhy:
      'This computer gives the window no WebGL. Lists, time and plan do work. Turn on hardware acceleration, or update the graphics driver.',
    closer: 'Zoom in',
    farther: 'Zoom out',
    all: 'Show everything',
    layers: 'Layers',
    legend: 'Legend',
    clusters: 'clusters',
    reference: 'Ground',
    manageReference: 'Add ground…',
    manageBasemap: 'Choose a basemap…',
    basemap: 'basemap',
    print: 'Print what you see',
    basemapMissing: 'The basemap was not found here.',
    basemapUnfit: 'The basemap cannot be drawn.',
    webMapUnreached: (who: string) => `The map of ${who} cannot be reached now.`,
    basemapChoose: 'Choose again…',
    north: 'North is up',
    firm: 'scheduled or further',
    programmed: 'programmed',
    idea: 'idea',
    vague: 'vague date',
    rest: 'street that rests (dig rest)',
    colourBy: 'Colour by',
    colours: { discipline: 'discipline', party: 'party' },
    beside: 'Works on one line lie side by side from near by',
    chosenHidden: (hidden: number, chosen: number) =>
      chosen === 1
        ? 'The chosen work falls outside this filter or time'
        : `${hidden} of the ${chosen} chosen works ${hidden === 1 ? 'falls' : 'fall'} outside this filter or time`,
    lost: 'The map is still for a moment',
    lostWhy:
      'The graphics card of this computer went away (sleep, or another program). The map comes back as soon as it is there again; lists, time and plan go on working.',
    rank: 'cluster, with its rank',
    dot: 'from afar: works on one spot, in the colour of most',
    count: 'so many clusters; click to come nearer',
    putFoundAway: (name: string) => `Stop pointing at ${name}`,
    placesApart: (by: readonly string[]) => `Dashed: the place by ${by.join(' / ')}.`,
    preparing: 'Making the works ready for the map…',
    unplaced: (count: number) =>
      count === 1
        ? '1 work without a place stands only in the list'
        : `${count} works without a place stand only in the list`,
    noWorks: 'No works yet; what you deliver will lie here',
    emptyTitle: 'The map comes here',
    empty: 'What you deliver lies here in its place, with the clusters where works coincide.',
    nothingActive: 'No work in this time and filter',
    clusterCard: (rank: number) => `Cluster ${rank}`,
    score: 'score',
    worksCount: (count: number) => `${count} works`,
    more: (count: number) =>
      count === 1 ? '1 more work here; click again' : `${count} more works here; click again`,
    noNumber: 'no number',
  },
})
