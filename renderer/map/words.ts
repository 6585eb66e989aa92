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
    north: 'Noorden boven',
    firm: 'concreet gepland of verder',
    programmed: 'niet-concreet gepland',
    idea: 'idee',
    vague: 'vage datum',
    rank: 'kansengebied, met rang',
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
    north: 'North is up',
    firm: 'scheduled or further',
    programmed: 'programmed',
    idea: 'idea',
    vague: 'vague date',
    rank: 'cluster, with its rank',
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
