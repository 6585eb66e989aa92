/** A stretch of time in full words, for who did not choose it himself: `juli 2027`, `3e kwartaal 2027`, `week 34 2027`. */
import { locales, type Bilingual, type Language } from '../domain/language.ts'
import { message, say } from '../domain/message.ts'
import type { CalendarDate } from '../domain/period.ts'
import type { SheetTime } from '../domain/sheet.ts'
import { addDays, dayNumber, daysInMonth } from '../time/day-number.ts'
import { weekdayOf } from '../time/iso-week.ts'
import { sayDate, sayWeek } from '../time/say-period.ts'

const quarters: Readonly<Record<number, Bilingual>> = {
  1: { nl: '1e kwartaal', en: 'first quarter of' },
  4: { nl: '2e kwartaal', en: 'second quarter of' },
  7: { nl: '3e kwartaal', en: 'third quarter of' },
  10: { nl: '4e kwartaal', en: 'fourth quarter of' },
}

/** Null: all of time. */
export function saySheetTime(time: SheetTime | null, language: Language): string {
  if (time === null) return say(message('sheet.allTime'), language)
  const { start, end } = time
  if (start === end) return sayDate(start, language)
  const [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))]
  const first = `${start.slice(0, 7)}-01`
  const lasts = start === first ? monthsTo(start, end) : null
  if (lasts === 1) return `${monthName(month, language)} ${String(year)}`
  if (lasts === 3 && quarters[month]) return `${quarters[month][language]} ${String(year)}`
  if (lasts === 12 && month === 1) return String(year)
  const days = `${sayDate(start, language)} – ${sayDate(end, language)}`
  const isWeek = weekdayOf(dayNumber(start)) === 0 && addDays(start, 6) === end
  return isWeek ? `${sayWeek(start, language)} (${days})` : days
}

function monthName(month: number, language: Language): string {
  // No time zone can come into it: the day is the middle of the month.
  return new Intl.DateTimeFormat(locales[language], { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, month - 1, 15),
  )
}

/** How many whole months a stretch from the first of a month takes; null when it ends within one. */
function monthsTo(start: CalendarDate, end: CalendarDate): number | null {
  const [year, month, day] = end.split('-').map(Number) as [number, number, number]
  if (day !== daysInMonth(year, month)) return null
  return (year - Number(start.slice(0, 4))) * 12 + month - Number(start.slice(5, 7)) + 1
}
