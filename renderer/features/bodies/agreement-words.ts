/** The words of the list of all agreements. */
import { howMany } from '../../ui/how-many.ts'
import { defineWords } from '../../ui/index.ts'

export const words = defineWords({
  nl: {
    title: 'Afspraken',
    none: 'Er is nog niets afgesproken. Afspraken maakt u bij een combinatie, in een overleg of hier.',
    add: 'Afspraak toevoegen',
    change: 'Wijzigen',
    remove: 'Verwijderen',
    noCombination: 'bij geen combinatie',
    all: 'alle',
    shown: (shown: number, of: number) =>
      shown === of
        ? `${howMany(String(of), 'afspraak', 'afspraken')}, wat te laat is eerst`
        : `${String(shown)} van ${howMany(String(of), 'afspraak', 'afspraken')}`,
    late: 'te laat',
    list: { docx: 'Lijst als Word', xlsx: 'Lijst als Excel' },
    withNames: 'Met namen',
    by: (who: string, due: string, body: string | null) =>
      `${who}, uiterlijk ${due}${body === null ? '' : `; afgesproken in ${body}`}`,
    about: (action: string, what: string) => `${action}: ${what}`,
  },
  en: {
    title: 'Agreements',
    none: 'Nothing was agreed yet. Agreements are made with a combination, in a meeting or here.',
    add: 'Add an agreement',
    change: 'Change',
    remove: 'Remove',
    noCombination: 'with no combination',
    all: 'all',
    shown: (shown: number, of: number) =>
      shown === of
        ? `${howMany(String(of), 'agreement', 'agreements')}, overdue first`
        : `${String(shown)} of ${howMany(String(of), 'agreement', 'agreements')}`,
    late: 'overdue',
    list: { docx: 'List for Word', xlsx: 'List for Excel' },
    withNames: 'With names',
    by: (who: string, due: string, body: string | null) =>
      `${who}, by ${due}${body === null ? '' : `; agreed in ${body}`}`,
    about: (action: string, what: string) => `${action}: ${what}`,
  },
})
