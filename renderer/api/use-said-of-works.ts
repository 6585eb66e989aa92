/** What works are filtered by besides what they say themselves: how their parties are called, and columns of the project. */
import { foldText } from '../../shared/domain/fold-text.ts'
import {
  columnValueId,
  noColumns,
  valueInWords,
  type ProjectColumns,
} from '../../shared/domain/project-column.ts'
import type { PartyId, ProjectColumnId, WorkId } from '../../shared/domain/ids.ts'
import { useCall } from './use-call.ts'
import { useProject } from './use-project.ts'
import { usePartyNames } from './use-project-data.ts'

export interface SaidOfWorks {
  readonly partyName: (party: PartyId) => string
  /** Null: nothing stands in it. Undefined: there is no such column any more. */
  readonly inColumn: (column: ProjectColumnId, work: WorkId) => string | null | undefined
  /** What stands in all of them, folded as what is looked for in it is. */
  readonly wordsOf: (work: WorkId) => string
}

const nothing = {}

/** One and the same for all who ask: who filters by it remembers the last answer by what it was asked with. */
export function useSaidOfWorks(): SaidOfWorks {
  const { project } = useProject()
  const partyName = usePartyNames()
  const { data } = useCall('column.list', nothing, { enabled: project !== null })
  return saidOf(data ?? noColumns, partyName)
}

const known = new WeakMap<ProjectColumns, WeakMap<SaidOfWorks['partyName'], SaidOfWorks>>()

function saidOf(columns: ProjectColumns, partyName: SaidOfWorks['partyName']): SaidOfWorks {
  const byNames = known.get(columns) ?? new WeakMap<SaidOfWorks['partyName'], SaidOfWorks>()
  known.set(columns, byNames)
  const made = byNames.get(partyName) ?? madeOf(columns, partyName)
  byNames.set(partyName, made)
  return made
}

function madeOf({ columns, values }: ProjectColumns, partyName: SaidOfWorks['partyName']): SaidOfWorks {
  const ids = new Set(columns.map(({ id }) => id))
  const byId = new Map(values.map(({ id, value }) => [id, value]))
  const words = wordsByWork({ columns, values })
  return {
    partyName,
    inColumn: (column, work) =>
      ids.has(column) ? (byId.get(columnValueId({ column, work })) ?? null) : undefined,
    wordsOf: (work) => words.get(work) ?? '',
  }
}

function wordsByWork({ columns, values }: ProjectColumns): ReadonlyMap<WorkId, string> {
  const columnById = new Map(columns.map((column) => [column.id, column]))
  const words = new Map<WorkId, string>()
  for (const { column: id, work, value } of values) {
    const column = columnById.get(id)
    if (column === undefined) continue
    const said = foldText(valueInWords(column, value).nl)
    // A line between them, so that no word is found half in one and half in the next.
    words.set(work, [words.get(work), said].filter((one) => one !== undefined).join(' | '))
  }
  return words
}
