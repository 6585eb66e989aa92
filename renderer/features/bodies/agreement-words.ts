/** The words of the list of all agreements. */
import { defineWords } from '../../ui/index.ts'

export const words = defineWords({
  nl: {
    title: 'Afspraken',
    none: 'Er is nog niets afgesproken. Afspraken maakt u bij een combinatie.',
    all: 'alle',
    shown: (shown: number, of: number) =>
      shown === of
        ? `${String(of)} afspraken, wat te laat is eerst`
        : `${String(shown)} van ${String(of)} afspraken`,
    late: 'te laat',
    list: { docx: 'Lijst als Word', xlsx: 'Lijst als Excel' },
    withNames: 'Met namen',
    by: (who: string, due: string, body: string | null) =>
      `${who}, uiterlijk ${due}${body === null ? '' : `; afgesproken in ${body}`}`,
    about: (action: string, what: string) => `${action}: ${what}`,
  },
  en: {
    title: 'Agreements',
    none: 'Nothing was agreed yet. Agreements are made with a combination.',
    all: 'all',
    shown: (shown: number, of: number) =>
      shown === of
        ? `${String(of)} agreements, overdue first`
        : `${String(shown)} of ${String(of)} agreements`,
    late: 'overdue',
    list: { docx: 'List for Word', xlsx: 'List for Excel' },
    withNames: 'With names',
    by: (who: string, due: string, body: string | null) =>
      `${who}, by ${due}${body === null ? '' : `; agreed in ${body}`}`,
    about: (action: string, what: string) => `${action}: ${what}`,
  },
})
