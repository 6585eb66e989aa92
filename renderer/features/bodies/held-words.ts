/** The words of what somebody who left still holds. */
import { defineWords } from '../../ui/index.ts'

export const words = defineWords({
  nl: {
    title: (name: string) => `Wat ${name} nog heeft`,
    agreement: (what: string, due: string) => `Afspraak, uiterlijk ${due}: ${what}`,
    seat: (body: string, role: string | null) =>
      role === null ? `Lid van ${body}` : `Lid van ${body}, ${role}`,
    findOut: (reason: string, due: string | null) =>
      due === null ? `Zoekt uit: ${reason}` : `Zoekt uit, uiterlijk ${due}: ${reason}`,
    to: 'overdragen aan…',
    handOver: (what: string) => `Overdragen: ${what}`,
    review: 'Bekeken; de rest blijft zo',
    reviewed: (day: string) => `Bekeken op ${day}.`,
  },
  en: {
    title: (name: string) => `What ${name} still has`,
    agreement: (what: string, due: string) => `Agreement, by ${due}: ${what}`,
    seat: (body: string, role: string | null) =>
      role === null ? `Member of ${body}` : `Member of ${body}, ${role}`,
    findOut: (reason: string, due: string | null) =>
      due === null ? `Finds out: ${reason}` : `Finds out, by ${due}: ${reason}`,
    to: 'hand over to…',
    handOver: (what: string) => `Hand over: ${what}`,
    review: 'Looked at; the rest stays so',
    reviewed: (day: string) => `Looked at on ${day}.`,
  },
})
