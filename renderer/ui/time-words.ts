/** How long a time is, as people say it at the table: days, whole weeks, months, years. */
import { howMany } from './how-many.ts'
import { defineWords } from './words.ts'

export const timeWords = defineWords({
  nl: {
    sameTime: 'tegelijk',
    apart: (time: string) => `${time} uit elkaar`,
    undated: 'zonder datum',
    days: (count: string, one: boolean) => (one ? '1 dag' : `${count} dagen`),
    weeks: (count: string, one: boolean) => (one ? '1 week' : `${count} weken`),
    months: (count: string) => howMany(count, 'maand', 'maanden'),
    years: (count: string) => `${count} jaar`,
    later: (time: string) => `${time} later`,
    earlier: (time: string) => `${time} eerder`,
  },
  en: {
    sameTime: 'at the same time',
    apart: (time: string) => `${time} apart`,
    undated: 'without a date',
    days: (count: string, one: boolean) => (one ? '1 day' : `${count} days`),
    weeks: (count: string, one: boolean) => (one ? '1 week' : `${count} weeks`),
    months: (count: string) => `${count} months`,
    years: (count: string) => `${count} years`,
    later: (time: string) => `${time} later`,
    earlier: (time: string) => `${time} earlier`,
  },
})
type TimeWords = typeof timeWords.nl

const daysPerMonth = 365.25 / 12
const daysPerYear = 365.25

/** `3 weken`, `10 dagen`, `4 maanden`, `2 jaar`; rounded to what is said. */
export function sayTime(days: number, t: TimeWords): string {
  const count = Math.abs(days)
  if (count < 60)
    return count > 0 && count % 7 === 0
      ? t.weeks(String(count / 7), count === 7)
      : t.days(String(count), count === 1)
  const months = Math.round(count / daysPerMonth)
  if (months < 24) return t.months(String(months))
  return t.years(String(Math.round(count / daysPerYear)))
}

/** How far two works lie apart: `tegelijk`, `4 maanden uit elkaar`, `zonder datum`. */
export function sayGap(gapDays: number | null | undefined, t: TimeWords): string {
  if (gapDays === null || gapDays === undefined) return t.undated
  return gapDays === 0 ? t.sameTime : t.apart(sayTime(gapDays, t))
}
