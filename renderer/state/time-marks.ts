/** Which marks people want along time. Where a project lies in the country no delivery says, so the region is a choice. */
import type { HolidayRegion } from '../../shared/time/holidays.ts'

export interface TimeMarks {
  readonly building: boolean
  readonly school: boolean
  readonly digRest: boolean
  /** Null: not chosen, so holidays of all regions together. */
  readonly region: HolidayRegion | null
}

export const usualMarks: TimeMarks = { building: true, school: false, digRest: true, region: null }
