/** What is decided in bodies, and what a mandate does not cover. */
import type { Bilingual } from '../language.ts'

export const decisionMessages = {
  'decision.needsBody': {
    nl: 'Dit is een besluit, en in dit project besluiten overleggen. Zeg in welk overleg en op welke dag het is besloten, wie er waren en waarop het mandaat rust.',
    en: 'This is a decision, and in this project bodies decide. Say in which body and on which day it was decided, who was there and what the mandate rests on.',
  },
  'decision.notItsKind': {
    nl: '{body} mag hierover niet besluiten ({kind}). Kies een overleg dat dat wel mag, of schaal op.',
    en: '{body} may not decide on this ({kind}). Choose a body that may, or escalate.',
  },
  'decision.tooMuch': {
    nl: '{body} mag besluiten tot en met € {upTo:number}, en deze werken zijn samen geraamd op € {amount:number}. Kies een overleg dat dat wel mag, of schaal op.',
    en: '{body} may decide up to € {upTo:number}, and these works are estimated at € {amount:number} together. Choose a body that may, or escalate.',
  },
  'decision.ended': {
    nl: '{body} was er op {day:date} niet meer; kies een andere dag of een ander overleg.',
    en: '{body} was no longer there on {day:date}; choose another day or another body.',
  },
} as const satisfies Record<string, Bilingual>
