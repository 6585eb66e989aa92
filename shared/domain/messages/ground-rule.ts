/** Spelregels of the partnership. */
import type { Bilingual } from '../language.ts'

export const groundRuleMessages = {
  'groundRule.made': {
    nl: 'Spelregel {number:number} vastgesteld, vanaf {since:date}: {what:sentence}',
    en: 'Ground rule {number:number} laid down, from {since:date}: {what:sentence}',
  },
  'groundRule.changed': {
    nl: 'Spelregel {number:number} gewijzigd, vanaf {since:date}: {what:sentence}',
    en: 'Ground rule {number:number} changed, from {since:date}: {what:sentence}',
  },
  'groundRule.dropped': {
    nl: 'Spelregel {number:number} vervalt, laatste dag {day:date}: {what:sentence}',
    en: 'Ground rule {number:number} dropped, last day {day:date}: {what:sentence}',
  },
  'groundRule.recalibrated': {
    nl: 'Spelregels herijkt op {day:date}: {what:sentence}',
    en: 'Ground rules recalibrated on {day:date}: {what:sentence}',
  },
  'groundRule.unknown': {
    nl: 'Deze spelregel geldt niet meer; kijk in de geschiedenis wat ermee is gebeurd.',
    en: 'This ground rule is not in force any more; see the history for what happened to it.',
  },
  'groundRule.early': {
    nl: 'Spelregel {number:number} geldt pas vanaf {since:date}; kies een dag daarna.',
    en: 'Ground rule {number:number} is in force from {since:date} only; choose a day after that.',
  },
} as const satisfies Record<string, Bilingual>
