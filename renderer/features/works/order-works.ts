/** The order of the list of works: by one column, with a fixed order among equals so that rows never jump about. */
import { disciplines } from '../../../shared/domain/discipline.ts'
import { Firmness } from '../../../shared/domain/firmness.ts'
import type { PartyId } from '../../../shared/domain/ids.ts'
import type { Language } from '../../../shared/domain/language.ts'
import type { Work } from '../../../shared/domain/work.ts'

export const workColumns = [
  'street',
  'period',
  'party',
  'discipline',
  'number',
  'name',
  'firmness',
  'district',
] as const
export type WorkColumn = (typeof workColumns)[number]

export interface WorkOrder {
  readonly column: WorkColumn
  readonly descending: boolean
}

type Key = string | null

/**
 * A sorted copy. Works without a value in the column come last in both directions: they are what still has to be
 * asked, and never hide in front of what is known. Numbers inside texts count as numbers ("EV-9" before "EV-10").
 */
export function orderWorks(
  works: readonly Work[],
  order: WorkOrder,
  partyName: (party: PartyId) => string,
  language: Language,
): Work[] {
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
  const keyed = works.map((work) => ({ work, key: keyOf(work, order.column, partyName, language) }))
  const compare = (a: Key, b: Key): number => {
    if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0)
    return order.descending ? collator.compare(b, a) : collator.compare(a, b)
  }
  return keyed
    .sort(
      (a, b) =>
        compare(a.key, b.key) ||
        collator.compare(a.work.name, b.work.name) ||
        (a.work.id < b.work.id ? -1 : 1),
    )
    .map(({ work }) => work)
}

function keyOf(
  work: Work,
  column: WorkColumn,
  partyName: (party: PartyId) => string,
  language: Language,
): Key {
  switch (column) {
    case 'period':
      return work.period.start ?? work.period.end
    case 'party':
      return partyName(work.party)
    case 'discipline':
      return disciplines[work.discipline].name[language]
    case 'firmness':
      return String(Firmness.options.indexOf(work.firmness))
    default:
      return work[column]
  }
}
