/** Differences for the tests of the difference desk: say only what matters. */
import type { Difference } from '../../../../shared/domain/difference.ts'
import type { WorkFields } from '../../../../shared/domain/work.ts'
import { period } from '../../make-work.ts'

export function fieldsOf(fields: Partial<WorkFields> = {}): WorkFields {
  return {
    number: 'R-1',
    name: 'Vervangen riool Kade',
    discipline: 'sewerGravity',
    kind: 'replace',
    street: 'Kade',
    district: null,
    period: period('2027-03-01', '2027-05-14'),
    earliestStart: null,
    latestEnd: null,
    phase: null,
    firmness: 'scheduled',
    budget: null,
    ...fields,
  }
}

/** A work that is the same in every way, changed by `difference`. */
export function makeDifference(difference: Partial<Difference> = {}): Difference {
  return {
    key: 'row 1',
    group: 'unchanged',
    kinds: [],
    work: null,
    source: { file: 'riool.csv', sheet: null, row: 1 },
    fields: fieldsOf(),
    before: fieldsOf(),
    changedFields: [],
    shiftDays: null,
    movedMetres: null,
    placeChange: null,
    matchedBy: 'number',
    candidates: [],
    decidedBefore: null,
    leftBefore: false,
    corrections: [],
    isAside: false,
    agreements: [],
    judgements: [],
    ...difference,
  }
}
