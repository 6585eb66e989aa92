/** How many works came to be chosen at once, and why not. */
import type { Bilingual } from '../language.ts'

export const choiceMessages = {
  'choice.inArea': {
    nl: 'Werken die het getekende gebied raken.',
    en: 'Works that touch the area that was drawn.',
  },
  'choice.inBox': { nl: 'Werken die het kader raken.', en: 'Works that touch the box.' },
  'choice.inView': {
    nl: 'Werken die raken aan wat in beeld was.',
    en: 'Works that touch what was in view.',
  },
  'choice.inDistrict': { nl: 'Werken die {name} raken.', en: 'Works that touch {name}.' },
  'choice.inStreet': {
    nl: 'Werken in {name}: {named:number} {named:noemt|noemen} de straat; {beside:number} {beside:noemt|noemen} haar niet, maar {beside:volgt|volgen} haar lijn {along:number} m of meer op hooguit {within:number} m, of {beside:ligt|liggen} er helemaal naast.',
    en: 'Works in {name}: {named:number} {named:names|name} the street; {beside:number} {beside:does|do} not, but {beside:follows|follow} its line for {along:number} m or more within {within:number} m, or {beside:lies|lie} beside it as a whole.',
  },
  'choice.naming': {
    nl: 'Werken die {name} noemen; geen ondergrond kent er de plek van.',
    en: 'Works that name {name}; no ground knows its place.',
  },
  'choice.nothing': {
    nl: 'Hier is geen werk te kiezen dat bij het filter en de tijd past.',
    en: 'There is no work to choose here that fits the filter and the time.',
  },
  'choice.withoutPlace': {
    nl: '{works:number} {works:werk|werken} zonder plek {works:past|passen} bij filter en tijd, en {works:is|zijn} op de kaart niet te kiezen.',
    en: '{works:number} {works:work|works} without a place {works:fits|fit} filter and time, and cannot be chosen on the map.',
  },
  'choice.tooMany': {
    nl: 'Dit zijn {works:number} werken. Kies er hoogstens {most:number} tegelijk: een kleiner gebied, of een nauwer filter.',
    en: 'These are {works:number} works. Choose {most:number} at most at a time: a smaller area, or a narrower filter.',
  },
} as const satisfies Record<string, Bilingual>
