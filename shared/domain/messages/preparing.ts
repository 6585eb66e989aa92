/** The words on a voorbereidingsblad, and the sentences about one that comes back. */
import type { Bilingual } from '../language.ts'

export const preparingMessages = {
  'preparing.title': { nl: 'Voorbereidingsblad {year}', en: 'Preparation sheet {year}' },
  'preparing.for': { nl: '{project}, voor {party}', en: '{project}, for {party}' },
  'preparing.file': { nl: 'Voorbereidingsblad {year} {party}', en: 'Preparation sheet {year} {party}' },
  'preparing.files': { nl: 'Voorbereidingsbladen {year}', en: 'Preparation sheets {year}' },
  'preparing.howTo': {
    nl: 'Dit blad is voor {party}. U vindt hier uw werken van {year}, en de plaatsen waar zij een werk van een ander raken. Vul per kansengebied in wat u wilt meenemen naar het overleg, en stuur het bestand terug. Wat u leeg laat, telt niet mee.',
    en: 'This sheet is for {party}. It has your works of {year}, and the places where they meet a work of somebody else. Fill in for each cluster what you want to bring to the meeting, and send the file back. What you leave empty does not count.',
  },
  'preparing.drawnUp': { nl: 'Gemaakt op {date}.', en: 'Made on {date}.' },
  'preparing.countWorks': {
    nl: '{count:eigen werk|eigen werken}',
    en: '{count:work of your own|works of your own}',
  },
  'preparing.countAreas': { nl: '{count:kansengebied|kansengebieden}', en: '{count:cluster|clusters}' },
  'preparing.countAgreements': {
    nl: '{count:open afspraak|open afspraken}',
    en: '{count:open agreement|open agreements}',
  },
  'preparing.areas': { nl: 'Kansengebieden', en: 'Clusters' },
  'preparing.areasText': {
    nl: 'Hier raken uw werken die van een ander, en is nog niets besloten. De hoogste score staat vooraan.',
    en: 'Here your works meet those of somebody else, and nothing was decided yet. The highest score comes first.',
  },
  'preparing.noAreas': {
    nl: 'Geen werk van {party} ligt in {year} in een kansengebied waarover nog iets te besluiten is. U hoeft op dit blad niets in te vullen.',
    en: 'No work of {party} is in a cluster in {year} about which something is to be decided. There is nothing to fill in on this sheet.',
  },
  'preparing.area': { nl: 'Kansengebied {number}', en: 'Cluster {number}' },
  'preparing.why': { nl: 'Waarom dit een kans is', en: 'Why this is a chance' },
  'preparing.period': { nl: 'Periode van deze werken', en: 'Period of these works' },
  'preparing.yours': { nl: 'Uw werken hier', en: 'Your works here' },
  'preparing.others': { nl: 'Werken van anderen', en: 'Works of others' },
  'preparing.works': { nl: 'Uw werken', en: 'Your works' },
  'preparing.noWorks': {
    nl: '{party} heeft in {year} geen werken in dit project.',
    en: '{party} has no works in this project in {year}.',
  },
  'preparing.areaWorks': { nl: 'Werken per kansengebied', en: 'Works by cluster' },
  'preparing.agreements': { nl: 'Uw open afspraken', en: 'Your open agreements' },
  'preparing.noAgreements': {
    nl: 'Er staat geen afspraak open die {party} zou nakomen.',
    en: 'No agreement is open that {party} would keep.',
  },
  'preparing.mapOf': {
    nl: '{name}: kaart met {works} {works:werk|werken} en de straten eromheen',
    en: '{name}: map of {works} {works:work|works} and the streets around',
  },
  'preparing.key': { nl: 'Niet wijzigen', en: 'Do not change' },
  'preparing.typeHere': { nl: 'Typ hier', en: 'Type here' },
  'preparing.noSuchParty': {
    nl: 'Deze partij staat niet in het project; kies een van de partijen.',
    en: 'This party is not in the project; choose one of the parties.',
  },
  'preparing.noParties': {
    nl: 'Er zijn nog geen partijen: een partij komt erbij met haar eerste aanlevering.',
    en: 'There are no parties yet: a party joins with its first delivery.',
  },
} as const satisfies Record<string, Bilingual>
