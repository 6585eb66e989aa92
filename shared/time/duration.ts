/** How long a work takes, in the words of a list: `6 weken`, `30 dagen`, `3 mnd`. */
import type { CalendarDate } from '../domain/period.ts'
import { addDays, calendarDate, dayNumber, daysInMonth } from './day-number.ts'

export type DurationUnit = 'day' | 'workday' | 'week' | 'month' | 'year'

export interface Duration {
  readonly count: number
  readonly unit: DurationUnit
}

const unitWords: Readonly<Record<DurationUnit, string>> = {
  workday: 'werkdagen|werkdag|werkbare dagen|wd|wrkd|working days|workdays',
  week: 'weken|week|wkn|wk|w|weeks',
  day: 'dagen|dag|dgn|kalenderdagen|d|days|day',
  month: 'maanden|maand|mnd|mnden|mndn|months|month',
  year: 'jaren|jaar|jr|years|year',
}
const countWords: Readonly<Record<string, number>> = {
  een: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  acht: 8,
  tien: 10,
  twaalf: 12,
  half: 0.5,
  anderhalve: 1.5,
  anderhalf: 1.5,
}
const units = Object.keys(unitWords) as readonly DurationUnit[]
const count = `(?:\\d{1,4}(?:[.,]\\d{1,2})?|${Object.keys(countWords).join('|')})`

/** A pattern that finds a duration with its unit in a longer text. */
export const durationPattern = `(?:ca\\.? |circa |ongeveer |max\\.? |maximaal )?${count}(?: ?[-–/à] ?${count})? ?(?:${Object.values(unitWords).join('|')})\\.?`

const whole = new RegExp(
  `^(?:duur|doorlooptijd|looptijd|gedurende|ca\\.?|circa|ongeveer|max\\.?|maximaal|±|~|:| )*(?<n>${count})(?: ?(?:[-–/à]|tot|a) ?(?<most>${count}))?(?: ?(?<unit>${Object.values(unitWords).join('|')}))?\\.?$`,
)

/** Longer than this no work takes: such a number counts something else. */
const mostDays = 20 * 366

/**
 * `6 weken`, `4-6 weken` (the longest counts), or a bare number of `unit`.
 * @param unit what a number without a unit counts; null: nobody said, and it is not understood.
 * @returns null when the text is no duration.
 */
export function parseDuration(text: string, unit: DurationUnit | null): Duration | null {
  const found = whole.exec(text.toLowerCase().trim())?.groups
  if (found === undefined) return null
  const named = found['unit']
  const own = units.find((each) => named !== undefined && unitWords[each].split('|').includes(named)) ?? unit
  if (own === null) return null
  const number = Math.max(numberFrom(found['n']), numberFrom(found['most']))
  const duration = { count: number, unit: own }
  return number > 0 && daysOf(duration) <= mostDays ? duration : null
}

/** As the party wrote it, with the unit behind a number that left it to the heading. */
export function durationText(text: string, { unit }: Duration): string {
  return /[a-z]/i.test(text) ? text : `${text} ${unitWords[unit].split('|')[0]}`
}

function numberFrom(text: string | undefined): number {
  if (text === undefined) return 0
  return countWords[text] ?? Number(text.replace(',', '.'))
}

/** Calendar days, rounded up: five working days are a week, a month is counted at its longest. */
export function daysOf({ count: number, unit }: Duration): number {
  switch (unit) {
    case 'day':
      return Math.ceil(number)
    case 'workday':
      return Math.ceil(Math.ceil(number) / 5) * 7
    case 'week':
      return Math.ceil(number * 7)
    case 'month':
      return Math.ceil(number * 31)
    case 'year':
      return Math.ceil(number * 366)
  }
}

/** The last day of what begins on `start` and takes so long, that day included. Whole months and years go by the calendar. */
export function endOfDuration(start: CalendarDate, duration: Duration): CalendarDate {
  const months = monthsOf(duration)
  return months === null ? addDays(start, daysOf(duration) - 1) : addDays(laterMonth(start, months), -1)
}

/** The first day of what ends on `end` and takes so long. */
export function startOfDuration(end: CalendarDate, duration: Duration): CalendarDate {
  const months = monthsOf(duration)
  return months === null ? addDays(end, 1 - daysOf(duration)) : laterMonth(addDays(end, 1), -months)
}

function monthsOf({ count: number, unit }: Duration): number | null {
  const months = unit === 'month' ? number : unit === 'year' ? number * 12 : 0.5
  return Number.isInteger(months) ? months : null
}

function laterMonth(date: CalendarDate, months: number): CalendarDate {
  const at = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1]
  const day = Math.min(Number(date.slice(8, 10)), daysInMonth(year, month))
  return calendarDate(year, month, day) ?? date
}

/** Whether what takes so long fits between these days, both included. */
export function fitsWithin(start: CalendarDate, end: CalendarDate, duration: Duration): boolean {
  return daysOf(duration) <= dayNumber(end) - dayNumber(start) + 1
}
