/** Where the order of works in a combination goes against a rule. */
import type { Bilingual } from '../language.ts'

export const orderMessages = {
  'order.laidDown': {
    nl: 'De dagen van werken houden zich aan de volgorde die hier is vastgelegd.',
    en: 'The days of works keep to the order that was laid down here.',
  },
  'order.notAfter': {
    nl: '{second} zou na {first} komen, maar begint {start:date}; {first} is {end:date} klaar.',
    en: '{second} was to come after {first}, but begins {start:date}; {first} is ready {end:date}.',
  },
  'order.notTogether': {
    nl: '{first} en {second} zouden tegelijk gaan, maar hebben geen dag gemeen: {firstPeriod} en {secondPeriod}.',
    en: '{first} and {second} were to go together, but share no day: {firstPeriod} and {secondPeriod}.',
  },
  'order.deepFirst': {
    nl: '{deep} ligt dieper en begint pas {start:date}. Eerder beginnen: {shallow}.',
    en: '{deep} lies deeper and begins {start:date} only. Earlier begin: {shallow}.',
  },
  'order.pavingLast': {
    nl: '{paving} is {end:date} klaar. Daarna wordt nog gegraven: {digging}.',
    en: '{paving} is ready {end:date}. There is still digging after that: {digging}.',
  },
  'order.gap': {
    nl: 'Van {from:date} tot en met {until:date} gebeurt er niets: {time} tussen {before} en {after}.',
    en: 'From {from:date} up to {until:date} nothing happens: {time} between {before} and {after}.',
  },
  'order.open': {
    nl: 'De straat staat van {from:date} tot en met {until:date} open: {time}, met {works:number} {works:werk|werken}.',
    en: 'The street stands open from {from:date} up to {until:date}: {time}, with {works:number} {works:work|works}.',
  },
  'order.rest': {
    nl: '{work} opent {street} terwijl die rust: dicht tot en met {until:date}.',
    en: '{work} opens {street} while it rests: closed up to {until:date}.',
  },
  'order.nextStreet': {
    nl: 'Tegelijk met {combination}, {metres} verderop: van {from:date} tot en met {until:date}.',
    en: 'At the same time as {combination}, {metres} away: from {from:date} up to {until:date}.',
  },
  'order.tooHeavy': {
    nl: 'Misschien te zwaar om als één geheel uit te voeren: {heavy}.',
    en: 'Perhaps too heavy to carry out as one whole: {heavy}.',
  },
} as const satisfies Record<string, Bilingual>
