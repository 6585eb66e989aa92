/** The words of what was decided about a combination, and what was put to another body. */
import { defineWords } from '../../ui/index.ts'

export const words = defineWords({
  nl: {
    title: 'Besluiten',
    without: 'Zonder overleg vastgelegd.',
    escalated: 'Opgeschaald',
    toEscalations: 'Naar wat is opgeschaald',
    put: (to: string, due: string) => `Gevraagd aan ${to}, antwoord uiterlijk ${due}`,
    answered: (day: string, text: string) => `Antwoord op ${day}: ${text}`,
    late: 'te laat',
  },
  en: {
    title: 'Decisions',
    without: 'Written down without a body.',
    escalated: 'Escalated',
    toEscalations: 'To what was escalated',
    put: (to: string, due: string) => `Asked of ${to}, answer by ${due}`,
    answered: (day: string, text: string) => `Answer on ${day}: ${text}`,
    late: 'overdue',
  },
})
