/** Which works were changed since an instant, and in what: read from history, for who has to hear of it. */
import type { WorkId } from '../../shared/domain/ids.ts'
import { mostRecent, ToldField, type RecentChange } from '../../shared/domain/recent-change.ts'
import { workTable } from '../../shared/records/work.ts'
import type { ReadableDatabase } from './database.ts'
import { readCopy } from './row-as-json.ts'

const { period, earliestStart, latestEnd, bounds, wkb, firmness, discipline, missing, missingDecision } =
  workTable.fields

const columnsOfTold = {
  period: [period],
  room: [earliestStart, latestEnd],
  place: [bounds, wkb],
  firmness: [firmness],
  discipline: [discipline],
  missing: [missing, missingDecision],
} as const satisfies Record<ToldField, readonly { readonly columns: object }[]>

const told: readonly (readonly [ToldField, ReadonlySet<string>])[] = ToldField.options.map((field) => [
  field,
  new Set(columnsOfTold[field].flatMap(({ columns }) => Object.keys(columns))),
])

/** Latest first, each work once; steps back count as what they are, changes. Of very many changes the latest. */
export function readRecentChanges(db: ReadableDatabase, since: string): RecentChange[] {
  const commands = db.rows('command', ['sequence', 'at'], 'WHERE at >= ? ORDER BY sequence', since)
  const [first] = commands
  if (first === undefined) return []
  const atOf = new Map(commands.map(({ sequence, at }) => [sequence, at]))
  const changes = db.rows(
    'change',
    ['command', 'record', 'before'],
    `WHERE command >= ? AND record_table = 'work' AND op = 'update' ORDER BY command DESC, ordinal LIMIT ?`,
    first.sequence,
    mostRecent,
  )
  const byWork = new Map<WorkId, { at: string; fields: Set<ToldField> }>()
  for (const { command, record, before } of changes) {
    const at = atOf.get(command)
    const fields = fieldsIn(before)
    if (at === undefined || fields.length === 0) continue
    const known = byWork.get(record as WorkId) ?? { at, fields: new Set() }
    fields.forEach((field) => known.fields.add(field))
    byWork.set(record as WorkId, known)
  }
  return Array.from(byWork, ([work, { at, fields }]) => ({
    work,
    at,
    fields: ToldField.options.filter((field) => fields.has(field)),
  }))
}

/** Of what an update kept: the columns that changed, as they were. */
function fieldsIn(before: string | null): ToldField[] {
  if (before === null) return []
  const columns = Object.keys(readCopy(before, Object.keys(workTable.columns)))
  return told.flatMap(([field, its]) => (columns.some((column) => its.has(column)) ? field : []))
}
