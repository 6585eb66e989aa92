/** Dates, periods and numbers as people here write them, in the language of the screen. */
import { useMemo } from 'react'
import { locales } from '../../shared/domain/language.ts'
import type { CalendarDate, Period } from '../../shared/domain/period.ts'
import { sayDate, sayPeriod } from '../../shared/time/say-period.ts'
import { useLanguage } from '../state/index.ts'

/** `date` `12 mrt 2027`, `range` from–to, `period` in its own precision, `number` `1.234`, `euro` `€ 120.000`. */
export function useFormat() {
  const language = useLanguage()
  return useMemo(() => {
    const locale = locales[language]
    const date = (day: CalendarDate) => sayDate(day, language)
    const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
    const number = (value: number, digits = 0) =>
      digits === 0 ? whole.format(value) : value.toLocaleString(locale, { maximumFractionDigits: digits })
    return {
      date,
      range: (start: CalendarDate, end: CalendarDate) =>
        start === end ? date(start) : `${date(start)} – ${date(end)}`,
      period: (period: Period) => sayPeriod(period, language),
      number,
      euro: (value: number) => `€ ${number(value)}`,
    }
  }, [language])
}
