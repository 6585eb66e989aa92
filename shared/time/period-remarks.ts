/** What stands around a period and says nothing about when: doubt, provisos, the day of the week, remarks in brackets. */
import { monthNumbers } from './period-words.ts'

/** Words of doubt and planning that leave the period what it is. */
const saysNothing =
  /^(?:o\.? ?v\.? ?b\.?|onder voorbehoud(?: van [a-z ]+)?|voorbehoud|voorlopig|voorlopige planning|indicatief|indicatie|concept|definitief|def\.?|n\.? ?t\.? ?b\.?|n\.? ?n\.? ?b\.?|nog te bepalen|nader te bepalen|nog onbekend|onzeker|optie|optioneel|streven|streefdatum|streefperiode|naar verwachting|verwachting|verwachte?|vermoedelijke?|waarschijnlijk|mogelijk|misschien|geplande?|planning|uitvoering(?:speriode)?|realisatie|periode|datum|data|jaar|circa|ca\.?|ongeveer|plm\.?|approx\.?|tentative|provisional|subject to change|±|~|=|:|\?+|!+)$/
/** Words that name a stretch of time or one side of it: a remark with one of them may change what the rest means. */
const namesTime = new RegExp(
  `\\d|\\b(?:${Object.keys(monthNumbers).join('|')}|voorjaar|lente|zomer|najaar|herfst|winter|kwartaal|kw|helft|halfjaar|week|weken|maand|maanden|jaar|jaren|dag|dagen|begin|medio|midden|eind|einde|start|gereed|oplevering|later|eerder|[a-z]*vakantie|bouwvak|duur|spring|summer|autumn|quarter|half|month|year|early|late|finish|end)\\b`,
)
const weekdays =
  '\\b(?:maandag|ma|dinsdag|di|woensdag|wo|donderdag|do|vrijdag|vr|zaterdag|za|zondag|zo|monday|mon|tuesday|tue|wednesday|wed|thursday|thu|friday|fri|saturday|sat|sunday|sun)\\b[.,]?'
const weekday = new RegExp(`${weekdays} (?=\\d)`, 'g')
const weekdayOfDate = new RegExp(`${weekdays} ?(?=\\d{1,2}([-/.])\\d{1,2}\\1(?:\\d{4}|\\d{2})(?!\\d))`, 'g')

/** Of "ma 01-03-2027" the date alone: in halves it would be a January with a weekday and a March. */
export function withoutWeekdays(text: string): string {
  return text.replace(weekdayOfDate, '')
}

/** Without words that say nothing about when, before and behind, and without the day of the week. */
export function withoutRemarks(text: string): string {
  let rest = text.replace(weekday, '').replace(/^[?*.,;:±~ ]+|[?*.,;:! ]+$/g, '')
  for (let before = ''; before !== rest;) {
    before = rest
    rest = withoutOne(rest)
  }
  return rest
}

/** One to four words less at either side, when those say nothing. */
function withoutOne(text: string): string {
  const words = text.split(' ')
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const trimmed = (some: readonly string[]) => some.join(' ').replace(/^[,;:\-– ]+|[,;:\-– ]+$/g, '')
    if (saysNothing.test(trimmed(words.slice(0, count)))) return clean(words.slice(count))
    if (saysNothing.test(trimmed(words.slice(-count)))) return clean(words.slice(0, -count))
  }
  return text
}

function clean(words: readonly string[]): string {
  return words.join(' ').replace(/^[,;:\-– ]+|[?*.,;:! ]+$/g, '')
}

export interface Bracketed {
  /** The text around the brackets. */
  readonly outside: string
  /** What stands in them and may be about time; remarks are left out. */
  readonly inside: readonly string[]
}

/** Takes what stands in brackets apart; null when there are none. */
export function bracketed(text: string): Bracketed | null {
  const found = [...text.matchAll(/\(([^()]*)\)|\[([^[\]]*)\]/g)]
  if (found.length === 0) return null
  const outside = text
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const inside = found
    .map((match) => withoutRemarks((match[1] ?? match[2] ?? '').trim()))
    .filter((part) => part !== '' && !saysNothing.test(part) && namesTime.test(part))
  return { outside, inside }
}

/** The sources of what is left out, for the words that stand in them. */
export const remarkSources: readonly string[] = [saysNothing.source, weekday.source]
