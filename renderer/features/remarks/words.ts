/** The words of the list of remarks. */
import { howMany } from '../../ui/how-many.ts'
import { defineWords } from '../../ui/index.ts'

export const words = defineWords({
  nl: {
    list: 'Opmerkingen',
    loading: 'Opmerkingen lezen…',
    emptyTitle: 'Niets opgemerkt',
    empty:
      'Kies een werk, een kansengebied of een combinatie, en schrijf op wat een ander moet weten. Wat is opgemerkt, staat daar en hier, tot het is afgehandeld.',
    all: (open: string, all: string) => `${open} open, ${howMany(all, 'opmerking', 'opmerkingen')}`,
    work: 'werk',
    meeting: 'kansengebied',
    combination: 'combinatie',
    together: (work: string, met: string) => `${work} en ${met}`,
    by: (actor: string, date: string) => `${actor}, ${date}`,
    done: 'afgehandeld',
  },
  en: {
    list: 'Remarks',
    loading: 'Reading remarks…',
    emptyTitle: 'Nothing remarked',
    empty:
      'Choose a work, a cluster or a combination, and write down what another should know. A remark stands there and here, until it was dealt with.',
    all: (open, all) => `${open} open, ${howMany(all, 'remark', 'remarks')}`,
    work: 'work',
    meeting: 'cluster',
    combination: 'combination',
    together: (work, met) => `${work} and ${met}`,
    by: (actor, date) => `${actor}, ${date}`,
    done: 'dealt with',
  },
})
