/** A heading that names a stretch of time and nothing else: `2027`, `Budget 2027 (x 1.000)`, `Q1 2027`, `week 14 2027`. */
import type { Period, Precision } from '../../../shared/domain/period.ts'
import { parsePeriod } from '../../../shared/time/parse-period.ts'

/** The year, half, quarter, month or week that a heading is, and nothing but that; null otherwise. */
export function periodHeading(heading: string): Period | null {
  const plain = heading
    .replace(/\(.*\)/, '')
    .replace(wordsAround, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (!/(?<!\d)20\d\d(?!\d)|'\d\d|-\d\d$/.test(plain)) return null
  const period = parsePeriod(plain)
  return period !== null && units.has(period.precision) ? period : null
}

const units: ReadonlySet<Precision> = new Set(['year', 'half', 'quarter', 'month', 'week'])

const wordsAround =
  /\b(planning|uitvoering|uitvoeringsjaar|jaar|budget|raming|geraamd|kosten|begroting|begroot|begrote|krediet|jaarschijf|uitgaven|besteding|prognose|gepland|investering\w*|bedrag|euro|programma|x|1000|k|mln|in|per)\b/gi
