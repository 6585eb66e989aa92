/** The words of writing a decision down. */
import { defineWords } from '../words.ts'

export const words = defineWords({
  nl: {
    title: 'Besloten in',
    bodyPlaceholder: 'kies een overleg',
    bodyMissing: 'Kies in welk overleg dit is besloten.',
    dayMissing: 'Vul in op welke dag dit is besloten.',
    presentMissing: 'Zeg wie er waren.',
    nobodyKnown: 'Er staan nog geen mensen in dit project; schrijf hiernaast wie er waren.',
    guestsHelp: 'Wie niet in de lijst staat.',
    basisHelp: 'Waarop het mandaat rust.',
    basisMissing: 'Zeg waarop het mandaat rust.',
    why: 'Waarom dit zo is besloten.',
    escalateTo: (body: string) => `Opschalen naar ${body}`,
    answerBy: 'Antwoord uiterlijk',
    answerByMissing: 'Vul in wanneer het antwoord er uiterlijk moet zijn.',
    escalated: (body: string, day: string) =>
      `Opgeschaald naar ${body}, antwoord uiterlijk ${day}. Het staat bij Overleggen en mensen; sluit dit venster om verder te gaan.`,
    inBody: (body: string, level: string, day: string, what: string) => `${body} (${level}), ${day}: ${what}`,
    there: (names: string) => `Aanwezig: ${names}`,
    basis: (basis: string) => `Grondslag: ${basis}`,
    keptWith: 'Staat bij de besluiten van de combinatie, en in het plan.',
  },
  en: {
    title: 'Decided in',
    bodyPlaceholder: 'choose a body',
    bodyMissing: 'Choose in which body this was decided.',
    dayMissing: 'Fill in on which day this was decided.',
    presentMissing: 'Say who was there.',
    nobodyKnown: 'There are no people in this project yet; write beside this who was there.',
    guestsHelp: 'Who is not in the list.',
    basisHelp: 'What the mandate rests on.',
    basisMissing: 'Say what the mandate rests on.',
    why: 'Why it was decided so.',
    escalateTo: (body: string) => `Escalate to ${body}`,
    answerBy: 'Answer by',
    answerByMissing: 'Fill in by when the answer has to be there.',
    escalated: (body: string, day: string) =>
      `Escalated to ${body}, answer by ${day}. It stands with Bodies and people; close this window to go on.`,
    inBody: (body: string, level: string, day: string, what: string) => `${body} (${level}), ${day}: ${what}`,
    there: (names: string) => `Present: ${names}`,
    basis: (basis: string) => `Basis: ${basis}`,
    keptWith: 'Stands with the decisions of the combination, and in the plan.',
  },
})
