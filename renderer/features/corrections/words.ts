/** The words of the list of corrections. */
import { howMany } from '../../ui/how-many.ts'
import { defineWords } from '../../ui/index.ts'

export const words = defineWords({
  nl: {
    list: 'Correcties',
    loading: 'Correcties lezen…',
    emptyTitle: 'Niets gecorrigeerd',
    empty:
      'Weet u het beter dan de lijst van een partij? Kies een werk, of meer werken, en corrigeer wat niet klopt. De volgende aanlevering overschrijft dat niet.',
    all: (count: string) => howMany(count, 'correctie', 'correcties'),
    open: (open: string, all: string) => `${open} te beslissen, ${howMany(all, 'correctie', 'correcties')}`,
    decide: 'te beslissen',
    decideWhy:
      'De partij levert nu iets anders aan dan toen dit werd gecorrigeerd. Kies het werk om te beslissen.',
    counts: (field: string, value: string) => `${field}: ${value}`,
    delivered: (value: string) => `aangeleverd: ${value}`,
    asides: 'Terzijde gelegd',
    asidesOf: (count: string) => `Terzijde gelegd: ${count}`,
    bringBack: 'Terughalen',
    by: (actor: string, date: string) => `${actor}, ${date}`,
    about: (what: string, name: string) => `${what}: ${name}`,
  },
  en: {
    list: 'Corrections',
    loading: 'Reading corrections…',
    emptyTitle: 'Nothing corrected',
    empty:
      'Do you know better than the list of a party? Choose a work, or several, and correct what is not right. The next delivery does not overwrite it.',
    all: (count) => howMany(count, 'correction', 'corrections'),
    open: (open, all) => `${open} to decide, ${howMany(all, 'correction', 'corrections')}`,
    decide: 'to decide',
    decideWhy:
      'The party now delivers something else than when this was corrected. Choose the work to decide.',
    counts: (field, value) => `${field}: ${value}`,
    delivered: (value) => `delivered: ${value}`,
    asides: 'Put aside',
    asidesOf: (count) => `Put aside: ${count}`,
    bringBack: 'Bring back',
    by: (actor, date) => `${actor}, ${date}`,
    about: (what, name) => `${what}: ${name}`,
  },
})
