/** Steps of a slider that goes by the month. */
const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

/** Whole months from a date as the screen says it (`1 jan 2026`) to a month (`2028-03`). */
export function monthsBetween(said: string, month: string): number {
  const [, name = '', year = ''] = /([a-z]{3})[a-z.]* (\d{4})/.exec(said) ?? []
  const [toYear = 0, toMonth = 0] = month.split('-').map(Number)
  return (toYear - Number(year)) * 12 + toMonth - 1 - months.indexOf(name)
}
