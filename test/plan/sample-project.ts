/** A handful of works, parties and decisions in plain words, for tests about the plan and its files. */
import { v7 } from 'uuid'
import { Agreement } from '../../shared/domain/agreement.ts'
import { Combination } from '../../shared/domain/combination.ts'
import {
  AgreementId,
  ClusterId,
  CombinationId,
  DeliveryId,
  PartyId,
  WorkId,
} from '../../shared/domain/ids.ts'
import { defaultOverlapSettings, type OverlapAnswer } from '../../shared/domain/overlap.ts'
import type { Party } from '../../shared/domain/party.ts'
import { noPeriod } from '../../shared/domain/period.ts'
import type { Work } from '../../shared/domain/work.ts'
import { parsePeriod } from '../../shared/time/parse-period.ts'

type Cluster = OverlapAnswer['clusters'][number]

export function party(name: string): Party {
  return { id: PartyId.parse(v7()), name }
}

/** `when` is what the party wrote: `2027`, `Q2 2027`, `n.t.b.`. */
export function work(of: Party, name: string, when: string, more: Partial<Work> = {}): Work {
  return {
    id: WorkId.parse(v7()),
    party: of.id,
    delivery: DeliveryId.parse(v7()),
    source: { file: 'planning.xlsx', sheet: null, row: 2 },
    number: `nr ${name}`,
    name,
    discipline: 'water',
    kind: 'replace',
    street: 'Kerkstraat',
    district: 'Binnenstad',
    period: parsePeriod(when) ?? noPeriod,
    earliestStart: null,
    latestEnd: null,
    phase: null,
    firmness: 'scheduled',
    budget: null,
    bounds: null,
    placing: { how: 'geometry', sure: true, why: null },
    missing: false,
    missingDecision: null,
    ...more,
  }
}

export function combination(name: string, works: readonly Work[], start: string, end: string): Combination {
  const fields = { name, works: works.map(({ id }) => id), lead: works[0]?.party, period: { start, end } }
  return Combination.parse({
    ...fields,
    id: CombinationId.parse(v7()),
    level: 3,
    reason: `Samen in de ${name}`,
  })
}

/** To be done by `by` at the latest, and open unless `more` says otherwise. */
export function agreement(
  { id }: Combination,
  what: string,
  { id: who }: Party,
  by: string,
  more: Partial<Agreement> = {},
): Agreement {
  return {
    ...Agreement.parse({
      id: AgreementId.parse(v7()),
      combination: id,
      what,
      party: who,
      due: by,
      body: null,
      state: 'open',
      inBody: null,
      person: null,
      who: null,
      actor: 'Anna',
      at: '2026-11-01T12:00:00Z',
    }),
    ...more,
  }
}

export function cluster(
  name: string,
  works: readonly Work[],
  status: Cluster['status'],
  score = 50,
): Cluster {
  return {
    id: ClusterId.parse(works[0]?.id),
    works: works.map(({ id }) => id),
    pairs: [],
    score,
    parts: { shared: 0, near: 0, gap: 0, firmness: 0, digs: 0, size: 0 },
    outcomes: ['opportunity'],
    bounds: [0, 0, 1, 1],
    start: null,
    end: null,
    possible: [],
    openStart: false,
    openEnd: false,
    decideBy: null,
    name,
    status,
    why: [],
  }
}

export function overlapsWith(clusters: Cluster[]): OverlapAnswer {
  const counts = { opportunity: 0, conflict: 0, digRest: 0 }
  return {
    settings: defaultOverlapSettings,
    works: 0,
    counts,
    noise: counts,
    apart: [],
    pairs: [],
    clusters,
    closings: [],
    water: [],
    judgements: [],
    ms: 0,
  }
}
