/** The words of what parties propose about what is open. */
import { howMany } from '../../../ui/how-many.ts'
import { defineWords } from '../../../ui/index.ts'

export const words = defineWords({
  nl: {
    title: 'Voorstellen',
    period: 'Andere periode voorstellen',
    together: 'Samen doen voorstellen',
    earlier: (count: string) => howMany(count, 'beantwoord voorstel', 'beantwoorde voorstellen'),
  },
  en: {
    title: 'Proposals',
    period: 'Propose another period',
    together: 'Propose to do together',
    earlier: (count) => howMany(count, 'proposal that was answered', 'proposals that were answered'),
  },
})
