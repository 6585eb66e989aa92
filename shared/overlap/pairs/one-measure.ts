/** Whether two works that lie in the same place are one measure that was delivered twice. */
import type { ComparedWork } from '../compared-work.ts'
import { gapInDays } from '../../time/day-number.ts'
import { measureName, measureNumber } from './measure-name.ts'

/** What has the same name and no number but comes back after longer than this is maintenance, not a second version. */
const mostDaysApart = 366

type Told = Pick<ComparedWork, 'party' | 'discipline' | 'number' | 'name' | 'period'>

/** What a work is told by, made ready to be compared with many. */
export interface ToldMeasure extends Omit<Told, 'number' | 'name'> {
  readonly plainNumber: string | null
  /** Empty: it says nothing. */
  readonly plainName: string
}

export function toldMeasure({ party, discipline, number, name, period }: Told): ToldMeasure {
  return { party, discipline, period, plainNumber: measureNumber(number), plainName: measureName(name) }
}

/**
 * Of one party by number, or within one discipline by name and about the same time (a party that is many departments
 * gives the name of one street to works of several); of two parties, of which one lists what it was told, by number and name.
 */
export function isOneMeasure(a: ToldMeasure, b: ToldMeasure): boolean {
  const isNumber = a.plainNumber !== null && a.plainNumber === b.plainNumber
  const isOneParty = a.party === b.party
  if (isOneParty && isNumber) return true
  if (isOneParty ? a.discipline !== b.discipline : !isNumber) return false
  if (a.plainName === '' || a.plainName !== b.plainName) return false
  return isNumber || (gapInDays(a.period, b.period) ?? 0) <= mostDaysApart
}
