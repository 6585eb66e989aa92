/** The made-up region as a project: what its works are besides place and time, all by their position. */
import type { DeliveryId, PartyId, WorkId } from '../../shared/domain/ids.ts'
import { defaultOverlapSettings, type OverlapSettings } from '../../shared/domain/overlap.ts'
import type { Work } from '../../shared/domain/work.ts'
import type { OverlapInput } from '../../shared/overlap/pairs/overlap-input.ts'
import type { OverlapProject } from '../../shared/overlap/prepared-project.ts'
import { dateOfDay } from '../../shared/time/day-number.ts'

const parties = 5

export function regionProject({ shapes, party, startDay, endDay }: OverlapInput): OverlapProject {
  const works = Array.from({ length: shapes.count }, (_, index) =>
    workAt(index, party[index]!, startDay[index]!, endDay[index]!),
  )
  const named = Array.from({ length: parties }, (_, index) => ({
    id: idOf(1, index) as PartyId,
    name: `Partij ${index}`,
  }))
  return { works, shapes, combinations: [], judgements: [], parties: named }
}

/** Settings by which the pairs of a project are those within `distance` metres and `window` days, no more. */
export function settingsWithin(distance: number, window: number): OverlapSettings {
  const { digRest, ...rest } = defaultOverlapSettings
  const yearsByKind = Object.fromEntries(Object.keys(digRest.yearsByKind).map((kind) => [kind, 0]))
  return {
    ...rest,
    opportunity: { distance, window },
    conflict: { distance },
    digRest: { distance, years: 0, yearsByKind: yearsByKind as OverlapSettings['digRest']['yearsByKind'] },
  }
}

const idOf = (group: number, index: number) =>
  `01900000-0000-7000-8${String(group).padStart(3, '0')}-${String(index).padStart(12, '0')}`

const disciplines = ['sewerGravity', 'electricityLow', 'water', 'heat', 'telecom'] as const

function workAt(index: number, party: number, startDay: number, endDay: number): Work {
  const [start, end] = [dateOfDay(startDay), dateOfDay(endDay)]
  return {
    id: idOf(2, index) as WorkId,
    party: idOf(1, party) as PartyId,
    delivery: idOf(3, party) as DeliveryId,
    source: { file: 'works.csv', sheet: null, row: index + 1 },
    bounds: null,
    placing: { how: 'geometry', sure: true, why: null },
    missing: false,
    missingDecision: null,
    number: `W${index}`,
    name: `Vervangen leiding straat ${index % 900}`,
    discipline: disciplines[party % disciplines.length]!,
    kind: 'replace',
    street: null,
    district: null,
    period: { start, end, precision: 'day', raw: `${start} - ${end}`, derived: null },
    earliestStart: null,
    latestEnd: null,
    phase: null,
    firmness: 'scheduled',
    budget: null,
  }
}
