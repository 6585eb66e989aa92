/** The words of the lists of kansengebieden and combinations. */
import { howMany } from '../../ui/how-many.ts'
import { defineWords } from '../../ui/index.ts'

export const words = defineWords({
  nl: {
    clusters: 'Kansengebieden',
    score: 'score',
    status: 'Status',
    order: 'Volgorde',
    orders: { score: 'Op score', decideBy: 'Op datum' },
    decideBefore: (day: string) => `beslis vóór ${day}`,
    fixedSince: (day: string) => `vast sinds ${day}`,
    apart: (count: string) => `Telt niet mee (${count})`,
    all: (all: string) => howMany(all, 'kansengebied', 'kansengebieden'),
    shown: (shown: string, all: string) => `${shown} van ${howMany(all, 'kansengebied', 'kansengebieden')}`,
    works: (count: string) => howMany(count, 'werk', 'werken'),
    noDates: 'zonder datum',
    openStart: 'begin niet gegeven',
    openEnd: 'einde niet gegeven',
    looking: 'Samenloop zoeken…',
    again: 'Wordt bijgewerkt…',
    rules: 'Regels',
    goThrough: 'Doornemen',
    stopGoing: 'Stoppen',
    worklist: 'Werklijst',
    gone: (done: string, all: string) => `${done} van ${all} doorgenomen`,
    allGone: (all: string) => `Alles doorgenomen (${all})`,
    nothingToGoTitle: 'Niets door te nemen',
    nothingToGo: 'Over alles wat het filter laat zien is iets gezegd.',
    isNew: 'nieuw sinds vorige keer',
    overdue: (who: string | null, day: string, what: string) =>
      who === null
        ? `Uitzoeken, uiterlijk ${day}: ${what}`
        : `Uitzoeken door ${who}, uiterlijk ${day}: ${what}`,
    noWorksTitle: 'Nog geen kansen',
    noWorks:
      'Hier komen de plekken waar werken van verschillende partijen samenvallen, zodra er werken zijn aangeleverd.',
    deliver: 'Aanleveren',
    noneTitle: 'Geen samenloop gevonden',
    none: (works: string, metres: string, days: string) =>
      `Van de ${works} werken liggen er geen twee binnen ${metres} m en ${days} dagen van elkaar.`,
    nothingTitle: 'Geen kansengebied past hierbij',
    nothing: (hidden: string) =>
      hidden === '1'
        ? 'Het ene kansengebied is verborgen door het filter of het gekozen moment.'
        : `Alle ${hidden} kansengebieden zijn verborgen door het filter of het gekozen moment.`,
    combinations: 'Combinaties',
    bodies: 'Overleggen en mensen',
    combinationsCount: (count: string) =>
      `${howMany(count, 'combinatie', 'combinaties')}, eerste start eerst`,
    strays: 'aanlevering wijkt af',
    lead: (party: string) => `${party} leidt`,
    noCombinationsTitle: 'Nog niets afgesproken',
    noCombinations:
      'Hier komen de werken die partijen samen gaan doen. Kies een kansengebied en druk op Oppakken.',
    loading: 'Combinaties lezen…',
  },
  en: {
    clusters: 'Clusters',
    score: 'score',
    status: 'Status',
    order: 'Order',
    orders: { score: 'By score', decideBy: 'By date' },
    decideBefore: (day: string) => `decide before ${day}`,
    fixedSince: (day: string) => `fixed since ${day}`,
    apart: (count: string) => `Does not count (${count})`,
    all: (all: string) => howMany(all, 'cluster', 'clusters'),
    shown: (shown: string, all: string) => `${shown} of ${howMany(all, 'cluster', 'clusters')}`,
    works: (count: string) => howMany(count, 'work', 'works'),
    noDates: 'no dates',
    openStart: 'start not given',
    openEnd: 'end not given',
    looking: 'Looking for overlaps…',
    again: 'Being brought up to date…',
    rules: 'Rules',
    goThrough: 'Go through',
    stopGoing: 'Stop',
    worklist: 'Worklist',
    gone: (done: string, all: string) => `${done} of ${all} gone through`,
    allGone: (all: string) => `All gone through (${all})`,
    nothingToGoTitle: 'Nothing to go through',
    nothingToGo: 'Something was said about all that the filter shows.',
    isNew: 'new since last time',
    overdue: (who: string | null, day: string, what: string) =>
      who === null
        ? `To look into, ${day} at the latest: ${what}`
        : `To be looked into by ${who}, ${day} at the latest: ${what}`,
    noWorksTitle: 'No opportunities yet',
    noWorks:
      'The places where works of different parties coincide will stand here as soon as works are delivered.',
    deliver: 'Deliver',
    noneTitle: 'No overlaps found',
    none: (works: string, metres: string, days: string) =>
      `No two of the ${works} works lie within ${metres} m and ${days} days of each other.`,
    nothingTitle: 'No cluster fits',
    nothing: (hidden: string) =>
      hidden === '1'
        ? 'The one cluster is hidden by the filter or the chosen moment.'
        : `All ${hidden} clusters are hidden by the filter or the chosen moment.`,
    combinations: 'Combinations',
    bodies: 'Bodies and people',
    combinationsCount: (count: string) =>
      `${howMany(count, 'combination', 'combinations')}, first start first`,
    strays: 'delivery strays',
    lead: (party: string) => `${party} leads`,
    noCombinationsTitle: 'Nothing agreed yet',
    noCombinations: 'The works that parties will do together stand here. Choose a cluster and press Take up.',
    loading: 'Reading combinations…',
  },
})
