/** The words of what was decided about a combination. */
import { defineWords } from '../../ui/index.ts'

export const words = defineWords({
  nl: {
    title: 'Besluiten',
    without: 'Zonder overleg vastgelegd.',
    inBody: (body: string, level: string, day: string, what: string) => `${body} (${level}), ${day}: ${what}`,
    there: (names: string) => `Aanwezig: ${names}`,
    basis: (basis: string) => `Grondslag: ${basis}`,
  },
  en: {
    title: 'Decisions',
    without: 'Written down without a body.',
    inBody: (body: string, level: string, day: string, what: string) => `${body} (${level}), ${day}: ${what}`,
    there: (names: string) => `Present: ${names}`,
    basis: (basis: string) => `Basis: ${basis}`,
  },
})
