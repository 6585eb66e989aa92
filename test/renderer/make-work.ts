/** Works for the tests of the window: say only what matters. */
import type { Moment } from '../../renderer/state/moment.ts'
import { WorkId, PartyId, DeliveryId } from '../../shared/domain/ids.ts'
import { CalendarDate, noPeriod, type Period } from '../../shared/domain/period.ts'
import type { Work } from '../../shared/domain/work.ts'

let made = 0

/** A sewer replacement in the Kade in March 2027, changed by `fields`. */
export function makeWork(fields: Partial<Work> = {}): Work {
  return {
    id: WorkId.parse(uuid(++made)),
    party: PartyId.parse(uuid(1)),
    delivery: DeliveryId.parse(uuid(2)),
    source: { file: 'riool.shp', sheet: null, row: 1 },
    number: 'R-1',
    name: 'Vervangen riool Kade',
    discipline: 'sewerGravity',
    kind: 'replace',
    street: 'Kade',
    district: null,
    period: period('2027-03-01', '2027-03-31'),
    earliestStart: null,
    latestEnd: null,
    phase: null,
    firmness: 'scheduled',
    budget: null,
    bounds: [0, 0, 10, 10],
    placing: { how: 'geometry', sure: true, why: null },
    missing: false,
    missingDecision: null,
    ...fields,
  }
}

/** The n-th party. */
export const partyId = (n: number): PartyId => PartyId.parse(uuid(n))

/** The n-th work. */
export const workId = (n: number): WorkId => WorkId.parse(uuid(n))

/** The n-th work, of party 1 and without a date unless told otherwise. */
export function workOf(n: number, fields: Partial<Work> = {}): Work {
  return makeWork({
    id: workId(n),
    number: null,
    name: `werk ${n}`,
    discipline: 'water',
    street: null,
    period: noPeriod,
    ...fields,
  })
}

/** A period of days; null bounds are open, both null is no date. */
export function period(start: string | null, end: string | null): Period {
  const isNothing = start === null && end === null
  return {
    start: start === null ? null : CalendarDate.parse(start),
    end: end === null ? null : CalendarDate.parse(end),
    precision: isNothing ? 'none' : start === null || end === null ? 'open' : 'day',
    raw: '',
    derived: null,
  }
}

export function uuid(number: number): string {
  return `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`
}

/** A moment of a single day. */
export function oneDay(day: number): Moment {
  return { mode: 'moment', day, start: day, end: day }
}
