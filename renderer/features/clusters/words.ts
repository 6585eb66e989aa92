/** The words of the lists of kansengebieden and combinations. */
import { defineWords } from '../../ui/index.ts'

export const words = defineWords({
  nl: {
    clusters: 'Kansengebieden',
    score: 'score',
    status: 'Status',
    all: (all: string) => `${all} kansengebieden, hoogste score eerst`,
    shown: (shown: string, all: string) => `${shown} van ${all} kansengebieden`,
    showAll: 'Alles tonen',
    works: (count: string) => `${count} werken`,
    noDates: 'zonder datum',
    looking: 'Samenloop zoeken…',
    again: 'Wordt bijgewerkt…',
    rules: 'Regels',
    noWorksTitle: 'Nog geen kansen',
    noWorks:
      'Hier komen de plekken waar werken van verschillende partijen samenvallen, zodra er werken zijn aangeleverd.',
    deliver: 'Aanleveren',
    noneTitle: 'Geen samenloop gevonden',
    none: (works: string, metres: string, days: string) =>
      `Van de ${works} werken liggen er geen twee binnen ${metres} m en ${days} dagen van elkaar.`,
    nothingTitle: 'Geen kansengebied past hierbij',
    nothing: (hidden: string) =>
      `Alle ${hidden} kansengebieden zijn verborgen door het filter of het gekozen moment.`,
    combinations: 'Afspraken',
    combinationsCount: (count: string) => `${count} combinaties, eerste start eerst`,
    lead: (party: string) => `${party} leidt`,
    noCombinationsTitle: 'Nog niets afgesproken',
    noCombinations:
      'Hier komen de werken die partijen samen gaan doen. Kies een kansengebied en druk op Oppakken.',
    loading: 'Afspraken lezen…',
  },
  en: {
    clusters: 'Clusters',
    score: 'score',
    status: 'Status',
    all: (all: string) => `${all} clusters, highest score first`,
    shown: (shown: string, all: string) => `${shown} of ${all} clusters`,
    showAll: 'Show all',
    works: (count: string) => `${count} works`,
    noDates: 'no dates',
    looking: 'Looking for overlaps…',
    again: 'Being brought up to date…',
    rules: 'Rules',
    noWorksTitle: 'No opportunities yet',
    noWorks:
      'The places where works of different parties coincide will stand here as soon as works are delivered.',
    deliver: 'Deliver',
    noneTitle: 'No overlaps found',
    none: (works: string, metres: string, days: string) =>
      `No two of the ${works} works lie within ${metres} m and ${days} days of each other.`,
    nothingTitle: 'No cluster fits',
    nothing: (hidden: string) => `All ${hidden} clusters are hidden by the filter or the chosen moment.`,
    combinations: 'Agreements',
    combinationsCount: (count: string) => `${count} combinations, first start first`,
    lead: (party: string) => `${party} leads`,
    noCombinationsTitle: 'Nothing agreed yet',
    noCombinations: 'The works that parties will do together stand here. Choose a cluster and press Take up.',
    loading: 'Reading agreements…',
  },
})
