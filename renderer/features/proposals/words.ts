/** The words of the list of proposals. */
import { howMany } from '../../ui/how-many.ts'
import { defineWords } from '../../ui/index.ts'

export const words = defineWords({
  nl: {
    list: 'Voorstellen',
    loading: 'Voorstellen lezen…',
    emptyTitle: 'Niets voorgesteld',
    empty:
      'Kies een werk, een kansengebied of een combinatie, en stel een andere periode voor of werken samen te doen. Wat partijen in hun reactiebestand voorstellen, komt hier te staan zodra u het samenvoegt.',
    all: (open: string, all: string) => `${open} open, ${howMany(all, 'voorstel', 'voorstellen')}`,
    show: 'Tonen',
  },
  en: {
    list: 'Proposals',
    loading: 'Reading proposals…',
    emptyTitle: 'Nothing proposed',
    empty:
      'Choose a work, a cluster or a combination, and propose another period or to do works together. What parties propose in their response file stands here as soon as you merge it.',
    all: (open, all) => `${open} open, ${howMany(all, 'proposal', 'proposals')}`,
    show: 'Show',
  },
})
