/** The words of Plan. */
import { defineWords } from '../../ui/index.ts'
import { howMany } from '../../ui/how-many.ts'

export const words = defineWords({
  nl: {
    year: 'Jaar',
    yearBefore: 'Jaar eerder',
    yearAfter: 'Jaar later',
    contents: 'Inhoud',
    changeRules: 'Regels wijzigen',
    toWorksheet: 'Bekijk op het Werkblad',
    score: (n: number | string) => `score ${n}`,
    works: (n: number) => howMany(n, 'werk', 'werken'),
    more: (n: string) => `En nog ${n}; het xlsx-bestand noemt ze alle.`,
    straysOf: (name: string) => `Bij ${name}`,
    empty: (year: number | string) => `In ${year} zijn nog geen combinaties afgesproken`,
    emptyText:
      'Hier komt elke combinatie op een eigen blad: een kaartje, wie trekt, de afgesproken periode en waarom. Kies op het Werkblad een kansengebied en druk op Oppakken.',
    emptyStep: 'Naar het Werkblad',
    emptyBest: (name: string) => `Begin met ${name}`,
    issue: 'Uitgeven',
    making: (format: string) => `${format} maken…`,
    made: (name: string) => `${name} is gemaakt`,
    download: 'Nogmaals bewaren',
    reading: (year: number | string) => `Het plan van ${year} wordt opgesteld…`,
  },
  en: {
    year: 'Year',
    yearBefore: 'Year before',
    yearAfter: 'Year after',
    contents: 'Contents',
    changeRules: 'Change the rules',
    toWorksheet: 'Look at it on the Worksheet',
    score: (n: number | string) => `score ${n}`,
    works: (n: number) => howMany(n, 'work', 'works'),
    more: (n: string) => `And ${n} more; the xlsx file names them all.`,
    straysOf: (name: string) => `About ${name}`,
    empty: (year: number | string) => `No combinations have been agreed for ${year} yet`,
    emptyText:
      'Every combination will stand here on a page of its own: a small map, who leads, the agreed period and why. Choose a cluster on the Worksheet and press Take up.',
    emptyStep: 'Go to the Worksheet',
    emptyBest: (name: string) => `Start with ${name}`,
    issue: 'Issue',
    making: (format: string) => `Making ${format}…`,
    made: (name: string) => `${name} was made`,
    download: 'Save again',
    reading: (year: number | string) => `The plan of ${year} is being drawn up…`,
  },
})
