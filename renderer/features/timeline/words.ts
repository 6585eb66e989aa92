/** Words of the timeline. */
import { defineWords } from '../../ui/index.ts'

export const words = defineWords({
  nl: {
    play: 'Afspelen',
    pause: 'Stilzetten',
    back: 'Eén stap terug',
    forward: 'Eén stap vooruit',
    what: 'Welke tijd',
    modes: { all: 'alles', moment: 'moment', period: 'periode' },
    stepLabel: 'Stapgrootte',
    steps: { month: 'maand', quarter: 'kwartaal', year: 'jaar' },
    slider: 'Tijd',
    momentHandle: 'Moment',
    startHandle: 'Begin van de periode',
    endHandle: 'Eind van de periode',
    allTime: 'alle jaren',
    works: (count: string, one: boolean) => (one ? '1 werk' : `${count} werken`),
    undated: (count: string) => `waarvan ${count} zonder datum`,
    offAxis: (count: string, one: boolean, years: string) =>
      one
        ? `1 werk ligt buiten deze tijdlijn (${years}) en staat bij ‘alles’`
        : `${count} werken liggen buiten deze tijdlijn (${years}) en staan bij ‘alles’`,
    perMonth: 'Aantal werken dat per maand loopt',
    noDates: 'Nog geen werk met een datum; hier komt de tijd te staan.',
  },
  en: {
    play: 'Play',
    pause: 'Pause',
    back: 'One step back',
    forward: 'One step forward',
    what: 'Which time',
    modes: { all: 'all', moment: 'moment', period: 'period' },
    stepLabel: 'Step',
    steps: { month: 'month', quarter: 'quarter', year: 'year' },
    slider: 'Time',
    momentHandle: 'Moment',
    startHandle: 'Start of the period',
    endHandle: 'End of the period',
    allTime: 'all years',
    works: (count: string, one: boolean) => (one ? '1 work' : `${count} works`),
    undated: (count: string) => `${count} of them without a date`,
    offAxis: (count: string, one: boolean, years: string) =>
      one
        ? `1 work lies off this timeline (${years}) and stands under ‘all’`
        : `${count} works lie off this timeline (${years}) and stand under ‘all’`,
    perMonth: 'Number of works active per month',
    noDates: 'No work has a date yet; time will stand here.',
  },
})
