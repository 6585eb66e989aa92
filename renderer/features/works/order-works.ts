/** The order of the list of works: by one column, of the works' own or of the project, with a fixed order among equals so that rows never jump about. */
import { disciplines } from '../../../shared/domain/discipline.ts'
import { Firmness } from '../../../shared/domain/firmness.ts'
import type { PartyId, ProjectColumnId, WorkId } from '../../../shared/domain/ids.ts'
import type { Language } from '../../../shared/domain/language.ts'
import type { ProjectColumn } from '../../../shared/domain/project-column.ts'
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
  readonly column: WorkColumn | ProjectColumnId
  readonly descending: boolean
}

/** What names mean, and what the project says of works in columns of its own. */
export interface Known {
  readonly partyName: (party: PartyId) => string
  readonly columns: readonly ProjectColumn[]
  readonly valueOf: (column: ProjectColumnId, work: WorkId) => string | null
}

type Key = string | number | null

/**
 * A sorted copy. Works without a value in the column come last in both directions: they are what still has to be
 * asked, and never hide in front of what is known. Numbers inside texts count as numbers ("EV-9" before "EV-10").
 */
export function orderWorks(
  works: readonly Work[],
  order: WorkOrder,
  known: Known,
  language: Language,
): Work[] {
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
  const keyed = works.map((work) => ({ work, key: keyOf(work, order.column, known, language) }))
  const compare = (a: Key, b: Key): number => {
    if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0)
    const rises =
      typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
    return order.descending ? -rises : rises
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

function keyOf(work: Work, column: WorkOrder['column'], known: Known, language: Language): Key {
  if (!isOfWork(column)) return keyOfProject(work, column, known)
  switch (column) {
    case 'period':
      return work.period.start ?? work.period.end
    case 'party':
      return known.partyName(work.party)
    case 'discipline':
      return disciplines[work.discipline].name[language]
    case 'firmness':
      return String(Firmness.options.indexOf(work.firmness))
    default:
      return work[column]
  }
}

function isOfWork(column: WorkOrder['column']): column is WorkColumn {
  return (workColumns as readonly string[]).includes(column)
}

function keyOfProject(work: Work, column: ProjectColumnId, { columns, valueOf }: Known): Key {
  const ofProject = columns.find(({ id }) => id === column)
  const value = ofProject ? valueOf(column, work.id) : null
  if (!ofProject || value === null) return null
  if (ofProject.kind === 'number') return Number(value)
  // As they stand in the list: high before low is no order of the alphabet.
  return ofProject.kind === 'choice' ? ofProject.choices.findIndex(({ id }) => id === value) : value
}
