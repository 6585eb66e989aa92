/** Builds works for these tests: only what a test is about has to be named. */
import { WorkId, PartyId, DeliveryId } from '../../shared/domain/ids.ts'
import { CalendarDate, noPeriod, type Period } from '../../shared/domain/period.ts'
import type { Work } from '../../shared/domain/work.ts'

const uuid = (n: number): string => `01890000-0000-7000-8000-${String(n).padStart(12, '0')}`

/** The n-th party. */
export const partyId = (n: number): PartyId => PartyId.parse(uuid(n))

/** The n-th work. */
export const workId = (n: number): WorkId => WorkId.parse(uuid(n))

/** A period between two days, either of which may be open. */
export function period(start: string | null, end: string | null): Period {
  return {
    ...noPeriod,
    start: start === null ? null : CalendarDate.parse(start),
    end: end === null ? null : CalendarDate.parse(end),
    precision: start === null || end === null ? 'open' : 'day',
  }
}

/** The n-th work, of party 1 unless told otherwise. */
export function workOf(n: number, fields: Partial<Work> = {}): Work {
  return {
    id: workId(n),
    party: partyId(1),
    delivery: DeliveryId.parse(uuid(1)),
    source: { file: 'planning.xlsx', sheet: 'Totaal', row: n },
    number: null,
    name: `werk ${n}`,
    discipline: 'water',
    kind: 'replace',
    street: null,
    district: null,
    period: noPeriod,
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
