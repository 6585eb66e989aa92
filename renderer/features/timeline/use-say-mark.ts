/** Marks in words, each with its days. */
import { useMemo } from 'react'
import { dateOfDay } from '../../../shared/time/day-number.ts'
import { useViewState } from '../../state/index.ts'
import { useFormat, useWords } from '../../ui/index.ts'
import type { Band, RestMark } from './time-marks.ts'
import { words } from './words.ts'

/** More streets on one spot are counted. */
const mostNamed = 3

export interface SayMark {
  readonly today: (day: number) => string
  readonly band: (band: Band) => string
  readonly rest: (mark: RestMark) => string
}

export function useSayMark(): SayMark {
  const t = useWords(words)
  const { date, range, number } = useFormat()
  const region = useViewState((state) => state.marks.region)
  return useMemo(() => {
    const named = (names: readonly string[]) => {
      const more = names.length - mostNamed
      return names.slice(0, mostNamed).join(', ') + (more > 0 ? ` ${t.andMore(number(more))}` : '')
    }
    return {
      today: (day) => t.todayIs(date(dateOfDay(day))),
      band: ({ what, year, from, to }) => {
        if (what === 'planYear') return t.planYearIs(year)
        const days = range(dateOfDay(from), dateOfDay(to))
        return t.holidayIs(t.holidays[what], t.regions[region ?? 'all'], days)
      },
      rest: ({ day, closing, opening }) => {
        const said = [
          ...(closing.length > 0 ? [t.closes(named(closing))] : []),
          ...(opening.length > 0 ? [t.opens(named(opening))] : []),
        ]
        return t.around(date(dateOfDay(day)), said.join('; '))
      },
    }
  }, [t, date, range, number, region])
}
