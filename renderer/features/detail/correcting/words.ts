/** The words of correcting what parties delivered. */
import { howMany } from '../../../ui/how-many.ts'
import { defineWords } from '../../../ui/index.ts'

export const words = defineWords({
  nl: {
    title: 'Gecorrigeerd',
    correct: 'Corrigeren…',
    correctOne: (work: string) => `${work} corrigeren`,
    correctMany: (count: string) => `${howMany(count, 'werk', 'werken')} corrigeren`,
    keep: 'Corrigeer',
    field: 'Wat klopt er niet',
    periodHelp: 'Zoals u het schrijft: Q3 2027, week 34 2026, 12-3-2027 t/m 1-6-2027, na 2030, n.t.b.',
    reads: (period: string) => `Dit is ${period}.`,
    severalHelp: 'Wat u leeg laat, blijft bij elk werk zoals het is.',
    reasonHelp: 'Waar weet u het van? Bijvoorbeeld: gebeld met de werkvoorbereider.',
    note: 'De volgende aanlevering overschrijft dit niet. Zegt die iets anders, dan vraagt het programma wat telt.',
    counts: (value: string) => `Nu telt: ${value}.`,
    all: (count: string) => `${howMany(count, 'werk verandert', 'werken veranderen')}.`,
    some: (count: string, rest: string) =>
      `${howMany(count, 'werk verandert', 'werken veranderen')}; ${rest} ${rest === '1' ? 'is' : 'zijn'} al zo.`,
    none: 'Hierdoor verandert niets: het telt al zo.',
    problems: {
      empty: 'Vul in wat er moet staan.',
      period: 'Niet te lezen als periode; schrijf bijvoorbeeld Q3 2027 of 12-3-2027 t/m 1-6-2027.',
      amount: 'Niet te lezen als bedrag; schrijf bijvoorbeeld 125.000.',
    },
    delivered: (value: string) => `Aangeleverd: ${value}`,
    wasDelivered: (value: string) => `Was aangeleverd: ${value}`,
    by: (actor: string, date: string) => `${actor}, ${date}`,
    asked: (value: string) => `Nu aangeleverd: ${value}. Dat is iets anders dan bij de correctie; wat telt?`,
    withdraw: 'Aanlevering laten gelden',
    stays: 'Correctie houden',
    about: (what: string, field: string) => `${what}: ${field}`,
    aside: 'Terzijde leggen…',
    asideOne: (work: string) => `${work} terzijde leggen`,
    asideMany: (count: string) => `${howMany(count, 'werk', 'werken')} terzijde leggen`,
    putAside: 'Leg terzijde',
    asideSays:
      'Voor wat geen werk is, of niet van deze partij: een optelling, een opmerking, een dubbele rij.',
    asideHelp: 'Waarom is dit geen werk? Bijvoorbeeld: staat al in de lijst van het waterschap.',
    asideNote:
      'Het verdwijnt van kaart en lijsten, ook als het opnieuw wordt aangeleverd. Onder Correcties haalt u het terug.',
  },
  en: {
    title: 'Corrected',
    correct: 'Correct…',
    correctOne: (work) => `Correct ${work}`,
    correctMany: (count) => `Correct ${howMany(count, 'work', 'works')}`,
    keep: 'Correct',
    field: 'What is not right',
    periodHelp:
      'As you write it: Q3 2027, week 34 2026, 12-3-2027 until 1-6-2027 (day first), after 2030, t.b.d.',
    reads: (period) => `That is ${period}.`,
    severalHelp: 'What you leave empty stays as it is with each work.',
    reasonHelp: 'How do you know? For instance: called the planner.',
    note: 'The next delivery does not overwrite this. Where it says something else, the program asks what counts.',
    counts: (value) => `Counts now: ${value}.`,
    all: (count) => `${howMany(count, 'work changes', 'works change')}.`,
    some: (count, rest) =>
      `${howMany(count, 'work changes', 'works change')}; ${rest} ${rest === '1' ? 'is' : 'are'} so already.`,
    none: 'Nothing changes by this: it counts so already.',
    problems: {
      empty: 'Fill in what it should say.',
      period: 'Not readable as a period; write for instance Q3 2027 or 12-3-2027 until 1-6-2027.',
      amount: 'Not readable as an amount; write for instance 125,000.',
    },
    delivered: (value) => `Delivered: ${value}`,
    wasDelivered: (value) => `Was delivered: ${value}`,
    by: (actor, date) => `${actor}, ${date}`,
    asked: (value) => `Delivered now: ${value}. That is not what it was when corrected; what counts?`,
    withdraw: 'Let the delivery count',
    stays: 'Keep the correction',
    about: (what, field) => `${what}: ${field}`,
    aside: 'Put aside…',
    asideOne: (work) => `Put ${work} aside`,
    asideMany: (count) => `Put ${howMany(count, 'work', 'works')} aside`,
    putAside: 'Put aside',
    asideSays: 'For what is no work, or not of this party: a total, a remark, a row that stands there twice.',
    asideHelp: 'Why is this no work? For instance: it is in the list of the water authority already.',
    asideNote:
      'It goes from map and lists, also when it is delivered again. Under Corrections you bring it back.',
  },
})
