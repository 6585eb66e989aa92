/**
 * When schools and builders are on holiday, by region: planners name these instead of dates. A table with its years, for
 * no rule gives them; a year that is not in it is not guessed.
 *
 * School holidays: Ministerie van OCW, Rijksoverheid, "Overzicht schoolvakanties per schooljaar" (school years 2023-2024
 * to 2029-2030). The weeks of autumn and spring are advice, those of summer, Christmas and May are fixed; in May most
 * schools add a week of their own before or after it, so that a May holiday has those weeks as well.
 *
 * Bouwvak: Bouwend Nederland, "Terugvaladvies bouwvak" 2023–2025: Monday of the third to Friday of the fifth week of the
 * region's summer holiday, as in every year of the overview of bouwkosten.nl (2014–2022). Later years follow that rule.
 */
import type { CalendarDate } from '../domain/period.ts'
import { addDays } from './day-number.ts'
import type { Span } from './period-span.ts'

export type HolidayName = 'summer' | 'autumn' | 'christmas' | 'spring' | 'may' | 'building' | 'school'
export type HolidayRegion = 'north' | 'middle' | 'south'

/** First day of each region's holiday, by the year it begins in. */
interface FirstDays {
  readonly north: string
  readonly middle: string
  readonly south: string
}

const one = (day: string): FirstDays => ({ north: day, middle: day, south: day })
const three = (north: string, middle: string, south: string): FirstDays => ({ north, middle, south })

type ListedHoliday = Exclude<HolidayName, 'building' | 'school'>

const firstDays: Readonly<Record<ListedHoliday, Readonly<Record<number, FirstDays>>>> = {
  summer: {
    2024: three('07-20', '07-13', '07-06'),
    2025: three('07-12', '07-19', '07-05'),
    2026: three('07-04', '07-18', '07-11'),
    2027: three('07-10', '07-17', '07-24'),
    2028: three('07-15', '07-08', '07-22'),
    2029: three('07-21', '07-07', '07-14'),
    2030: three('07-20', '07-13', '07-06'),
  },
  autumn: {
    2023: three('10-21', '10-14', '10-14'),
    2024: three('10-26', '10-26', '10-19'),
    2025: three('10-18', '10-18', '10-11'),
    2026: three('10-10', '10-17', '10-17'),
    2027: three('10-16', '10-16', '10-23'),
    2028: three('10-14', '10-21', '10-21'),
    2029: three('10-20', '10-20', '10-13'),
  },
  christmas: {
    2023: one('12-23'),
    2024: one('12-21'),
    2025: one('12-20'),
    2026: one('12-19'),
    2027: one('12-25'),
    2028: one('12-23'),
    2029: one('12-22'),
  },
  spring: {
    2024: one('02-17'),
    2025: three('02-15', '02-22', '02-22'),
    2026: three('02-21', '02-14', '02-14'),
    2027: three('02-20', '02-20', '02-13'),
    2028: three('02-19', '02-26', '02-26'),
    2029: three('02-17', '02-17', '02-10'),
    2030: three('02-16', '02-23', '02-23'),
  },
  may: {
    2024: one('04-27'),
    2025: one('04-26'),
    2026: one('04-25'),
    2027: one('04-24'),
    2028: one('04-29'),
    2029: one('04-28'),
    2030: one('04-27'),
  },
}

/** Days from the first (a Saturday) to the last (a Sunday). */
const lengths: Readonly<Record<ListedHoliday, { readonly before: number; readonly days: number }>> = {
  summer: { before: 0, days: 44 },
  autumn: { before: 0, days: 9 },
  christmas: { before: 0, days: 16 },
  spring: { before: 0, days: 9 },
  may: { before: 7, days: 16 },
}

const regions: readonly HolidayRegion[] = ['north', 'middle', 'south']
/** From the Saturday on which the summer holiday begins. */
const buildingStarts = 16
const buildingDays = 19

/**
 * The days of a holiday that begins in `year`, of one region or of all together; null when the table has no such year.
 * With more regions `latestStart` and `earliestEnd` say between which days "before" and "after" it may mean.
 */
export function holidaySpan(name: HolidayName, year: number, region: HolidayRegion | null): Span | null {
  const spans = (region === null ? regions : [region]).map((each) => spanOf(name, year, each))
  const known = spans.filter((span) => span !== null)
  const [first] = known
  if (first === undefined || known.length < spans.length) return null
  const starts = known.map(({ start }) => start).sort()
  const ends = known.map(({ end }) => end).sort()
  return {
    start: starts[0] ?? first.start,
    end: ends.at(-1) ?? first.end,
    precision: 'season',
    latestStart: starts.at(-1) ?? first.start,
    earliestEnd: ends[0] ?? first.end,
  }
}

interface Days {
  readonly start: CalendarDate
  readonly end: CalendarDate
}

function spanOf(name: HolidayName, year: number, region: HolidayRegion): Days | null {
  if (name === 'building') return spanOfBuilding(year, region)
  if (name === 'school') return spanOfSchoolYear(year)
  const day = firstDays[name][year]?.[region]
  if (day === undefined) return null
  const { before, days } = lengths[name]
  const first = `${year}-${day}` as CalendarDate
  return { start: addDays(first, -before), end: addDays(first, days - 1) }
}

function spanOfBuilding(year: number, region: HolidayRegion): Days | null {
  const summer = spanOf('summer', year, region)
  if (summer === null) return null
  const start = addDays(summer.start, buildingStarts)
  return { start, end: addDays(start, buildingDays - 1) }
}

/** "Schoolvakantie 2027" names none of the five: it may be any of them, from the first of January on. */
function spanOfSchoolYear(year: number): Days | null {
  return firstDays.summer[year] === undefined
    ? null
    : { start: `${year}-01-01` as CalendarDate, end: `${year}-12-31` as CalendarDate }
}

export const holidayNames: Readonly<Record<string, HolidayName>> = {
  bouwvakantie: 'building',
  bouwvak: 'building',
  zomervakantie: 'summer',
  schoolvakanties: 'school',
  schoolvakantie: 'school',
  herfstvakantie: 'autumn',
  kerstvakantie: 'christmas',
  voorjaarsvakantie: 'spring',
  krokusvakantie: 'spring',
  carnavalsvakantie: 'spring',
  meivakantie: 'may',
}

export const holidayRegions: Readonly<Record<string, HolidayRegion>> = {
  noord: 'north',
  midden: 'middle',
  zuid: 'south',
}
