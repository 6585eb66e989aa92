/** The words of the filters. */
import { howMany } from '../../ui/how-many.ts'
import { defineWords } from '../../ui/index.ts'

export const words = defineWords({
  nl: {
    filters: 'Filters',
    about: {
      parties: 'werken op de kaart en in de lijst',
      disciplines: 'werken op de kaart en in de lijst',
      firmness: 'werken op de kaart en in de lijst',
      choices: 'werken op de kaart en in de lijst',
      outcomes: 'kansengebieden op de kaart en in de lijst',
      status: 'kansengebieden op de kaart en in de lijst',
    },
    goneColumn: 'een kolom die er niet meer is',
    nothingToChoose: 'Nog niets om uit te kiezen.',
    chosen: 'Gekozen filters',
    remove: (what: string) => `Filter ${what} weghalen`,
    text: (text: string) => `“${text}”`,
    dates: {
      undated: 'zonder datum',
      openStart: 'zonder begin',
      openEnd: 'zonder einde',
      before: (day: string) => `klaar vóór ${day}`,
      after: (day: string) => `begint na ${day}`,
      contradicting: (day: string) => `datum en fase kloppen niet op ${day}`,
    },
    clear: 'Alles wissen',
    byFilter: (hidden: string) => `${howMany(hidden, 'werk', 'werken')} verborgen door het filter`,
    byMoment: (hidden: string) => `${hidden} buiten het gekozen moment`,
    clustersHidden: (hidden: string) => `${howMany(hidden, 'kansengebied', 'kansengebieden')} verborgen`,
    allTime: 'Hele tijd tonen',
  },
  en: {
    filters: 'Filters',
    about: {
      parties: 'works on the map and in the list',
      disciplines: 'works on the map and in the list',
      firmness: 'works on the map and in the list',
      choices: 'works on the map and in the list',
      outcomes: 'clusters on the map and in the list',
      status: 'clusters on the map and in the list',
    },
    goneColumn: 'a column that is there no more',
    nothingToChoose: 'Nothing to choose from yet.',
    chosen: 'Chosen filters',
    remove: (what: string) => `Remove the filter ${what}`,
    text: (text: string) => `“${text}”`,
    dates: {
      undated: 'no date',
      openStart: 'no start',
      openEnd: 'no end',
      before: (day: string) => `finished before ${day}`,
      after: (day: string) => `starting after ${day}`,
      contradicting: (day: string) => `dates and phase contradict on ${day}`,
    },
    clear: 'Clear all',
    byFilter: (hidden: string) => `${howMany(hidden, 'work', 'works')} hidden by the filter`,
    byMoment: (hidden: string) => `${hidden} outside the chosen moment`,
    clustersHidden: (hidden: string) => `${howMany(hidden, 'cluster', 'clusters')} hidden`,
    allTime: 'Show all of time',
  },
})
