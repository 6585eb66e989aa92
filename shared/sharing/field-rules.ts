/**
 * Who sees which field, said once for every field of every kind of record. A field that stands in no table goes to nobody, and
 * a table without it does not compile. Kinds that go out in no file yet have their rules here all the same.
 */
import type { Combination, CombinedWork, OriginalPlan } from '../domain/combination.ts'
import type { Delivery } from '../domain/delivery.ts'
import type { ClosedArea, DigRestException } from '../domain/dig-rest.ts'
import type { Judgement } from '../domain/judgement.ts'
import type { Party } from '../domain/party.ts'
import type { Period } from '../domain/period.ts'
import type { Plan } from '../domain/plan.ts'
import type { ReferenceLayer } from '../domain/reference-layer.ts'
import type { Work } from '../domain/work.ts'
import type { Agreement } from '../domain/agreement.ts'
import type { Basemap } from '../records/basemap.ts'
import { areaOfBounds } from './area-of-place.ts'
import { asSeen, seesOutline, type FieldRules, type Reach } from './as-seen.ts'

/** What goes out, by kind. Parts of a record that have rules of their own are kinds too. */
export interface Kinds {
  readonly work: Work
  readonly period: Period
  readonly combination: Combination
  readonly combinedWork: CombinedWork
  readonly agreement: Agreement
  readonly originalPlan: OriginalPlan
  readonly openArea: Plan['open'][number]
  readonly areaSetAside: Plan['setAside'][number]
  readonly brokenRest: Plan['brokenRests'][number]
  readonly waterBetween: Plan['water'][number]
  readonly judgement: Judgement
  readonly digRestException: DigRestException
  readonly delivery: Delivery
  readonly party: Party
  readonly layer: ReferenceLayer
  readonly closedArea: ClosedArea
  readonly basemap: Basemap
}

/** What stands for a name or a reason that is not told. */
export const untold = '–'

const outline = { reach: 'outline', otherwise: <Value>(value: Value) => value } as const
const to = <Value>(reach: Reach, otherwise: Value) => ({ reach, otherwise: () => otherwise })

const period: FieldRules<Period> = {
  start: outline,
  end: outline,
  precision: outline,
  // The party's own words, whatever they are.
  raw: to('open', ''),
  derived: outline,
}
const inOutline =
  <Kind extends object>(rules: FieldRules<Kind>) =>
  (value: Kind): Kind =>
    asSeen(rules, value, seesOutline)

const originalPlan: FieldRules<OriginalPlan> = {
  period: { reach: 'open', otherwise: inOutline(period) },
  earliestStart: to('open', null),
  latestEnd: to('open', null),
  bounds: { reach: 'open', otherwise: (bounds) => bounds && areaOfBounds(bounds) },
}

export const fieldRules: { readonly [Kind in keyof Kinds]: FieldRules<Kinds[Kind]> } = {
  work: {
    id: outline,
    party: outline,
    discipline: outline,
    period: { reach: 'open', otherwise: inOutline(period) },
    // A period says little to who does not know how firm it is.
    firmness: outline,
    bounds: { reach: 'open', otherwise: (bounds) => bounds && areaOfBounds(bounds) },
    number: to('open', null),
    name: to('open', untold),
    kind: to('open', 'other'),
    street: to('open', null),
    district: to('open', null),
    earliestStart: to('open', null),
    latestEnd: to('open', null),
    phase: to('open', null),
    placing: to('open', { how: null, sure: true, why: null }),
    missing: to('open', false),
    missingDecision: to('open', null),
    budget: to('money', null),
    own: to('own', []),
    delivery: outline,
    source: to('inside', { file: '', sheet: null, row: 1 }),
  },
  period,
  combination: {
    id: outline,
    name: to('agreed', untold),
    works: outline,
    lead: outline,
    period: outline,
    level: outline,
    reason: to('agreed', untold),
    agreements: outline,
  },
  combinedWork: {
    work: outline,
    period: outline,
    original: {
      reach: 'open',
      otherwise: (original) => original && inOutline(originalPlan)(original),
    },
  },
  agreement: {
    id: outline,
    combination: outline,
    what: to('agreed', untold),
    party: outline,
    due: outline,
    body: to('agreed', null),
    state: to('agreed', 'open'),
    // Who wrote it down is for the table at which it was said.
    actor: to('inside', ''),
    at: outline,
  },
  originalPlan,
  openArea: {
    cluster: outline,
    // Made of streets and names of its works.
    name: to('open', untold),
    score: outline,
    works: outline,
    status: { reach: 'agreed', otherwise: () => ({ is: 'open' }) },
  },
  areaSetAside: {
    cluster: outline,
    name: to('open', untold),
    verdict: outline,
    reason: to('agreed', untold),
    works: outline,
  },
  brokenRest: {
    work: outline,
    // Where nothing is known of the street it is the name of what closes it.
    street: to('open', untold),
    starts: outline,
    until: outline,
    isExcepted: outline,
    closedBy: outline,
  },
  waterBetween: { a: outline, b: outline, names: outline },
  judgement: {
    id: outline,
    a: outline,
    b: outline,
    verdict: outline,
    reason: to('agreed', untold),
    // Who said it is for the table at which it was said.
    actor: to('inside', ''),
    at: outline,
    facts: {
      reach: 'open',
      otherwise: (facts) => ({ ...facts, distance: 0, sharedArea: null, gapDays: null, periods: null }),
    },
    conversation: outline,
  },
  digRestException: {
    id: outline,
    work: outline,
    closedBy: outline,
    ground: outline,
    reason: to('agreed', untold),
    actor: to('inside', ''),
    at: outline,
    starts: outline,
    until: outline,
  },
  delivery: {
    id: outline,
    party: outline,
    at: outline,
    // Rows as they were handed in, in words of the party.
    report: {
      reach: 'inside',
      otherwise: (report) => ({
        ...report,
        files: [],
        rejected: [],
        repaired: [],
        notes: [],
        mapping: { tables: [] },
      }),
    },
    changes: outline,
  },
  party: { id: outline, name: outline },
  layer: { id: outline, name: outline, kind: outline, features: outline },
  closedArea: { id: outline, layer: outline, name: outline, finished: outline, until: outline },
  basemap: {
    id: outline,
    // A path tells who someone is and how their machine is arranged.
    path: to('inside', untold),
    fingerprint: outline,
    isShown: outline,
  },
}
