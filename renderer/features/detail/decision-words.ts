/** The words of what was decided about a combination. */
import { defineWords } from '../../ui/index.ts'

export const words = defineWords({
  nl: {
    title: 'Besluiten',
    without: 'Zonder overleg vastgelegd.',
    inBody: (body: string, level: string, day: string, what: string) => `${body} (${level}), ${day}: ${what}`,
    there: (names: string) => `Aanwezig: ${names}`,
    basis: (basis: string) => `Grondslag: ${basis}`,
    escalated: 'Opgeschaald',
    toEscalations: 'Naar wat is opgeschaald',
    put: (to: string, due: string) => `Gevraagd aan ${to}, antwoord uiterlijk ${due}`,
    answered: (day: string, text: string) => `Antwoord op ${day}: ${text}`,
    late: 'te laat',
  },
  en: {
    title: 'Decisions',
    without: 'Written down without a body.',
    inBody: (body: string, level: string, day: string, what: string) => `${body} (${level}), ${day}: ${what}`,
    there: (names: string) => `Present: ${names}`,
    basis: (basis: string) => `Basis: ${basis}`,
    escalated: 'Escalated',
    toEscalations: 'To what was escalated',
    put: (to: string, due: string) => `Asked of ${to}, answer by ${due}`,
    answered: (day: string, text: string) => `Answer on ${day}: ${text}`,
    late: 'overdue',
  },
})
