/** How long a time is, as people say it at the table: days, whole weeks, months, years. */
export interface TimeWords {
  readonly days: (count: string, one: boolean) => string
  readonly weeks: (count: string, one: boolean) => string
  readonly months: (count: string) => string
  readonly years: (count: string) => string
  readonly sameTime: string
  readonly apart: (time: string) => string
  readonly undated: string
}

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
