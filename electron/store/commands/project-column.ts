/** Columns that the project adds to works: made, changed, put in order, ended, removed; and filled in. */
import type { ColumnChoiceId, ProjectColumnId, WorkId } from '../../../shared/domain/ids.ts'
import { message, type Message } from '../../../shared/domain/message.ts'
import {
  columnKindNames,
  columnsInOrder,
  columnValueId,
  valueFault,
  valueInWords,
  type ColumnChoice,
  type ProjectColumn,
} from '../../../shared/domain/project-column.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { columnValueTable, projectColumnTable } from '../../../shared/records/project-column.ts'
import { rowOf } from '../../../shared/records/rows.ts'
import type { ReadableDatabase, WritableDatabase } from '../database.ts'
import { newId } from '../new-id.ts'
import { readRecords } from '../read-records.ts'
import { nameOfWork, requireWorks } from '../works.ts'
import { removeRecord } from './remove-record.ts'
import type { Done } from './run-command.ts'

/** A choice of a list as it is said: `id` null is a new one. */
interface SaidChoice {
  readonly id: ColumnChoiceId | null
  readonly name: string
}

interface SaidColumn extends Pick<ProjectColumn, 'name' | 'isShared' | 'isListed'> {
  readonly choices: readonly SaidChoice[]
}

/** Behind the others. Fails with `column.nameTaken`, `column.noChoices` and `column.choiceTwice`. */
export function makeColumn(
  records: WritableDatabase,
  { kind, ...said }: SaidColumn & Pick<ProjectColumn, 'kind'>,
): Done<{ column: ProjectColumnId }> {
  const known = readRecords(records, 'project_column')
  const id = newId() as ProjectColumnId
  const column: ProjectColumn = {
    ...{ ...said, id, kind, isEnded: false },
    choices: choicesOf({ ...said, kind, choices: [] }, said.choices),
    position: Math.max(0, ...known.map(({ position }) => position)) + 1,
  }
  requireFreeName(known, column)
  records.insert('project_column', rowOf(projectColumnTable, column))
  return {
    what: message('column.made', { column: said.name, kind: columnKindNames[kind] }),
    value: { column: id },
  }
}

/**
 * A choice that is not named any more stays where it was filled in. Fails with `column.unknown` and as {@link makeColumn} does.
 */
export function changeColumn(
  records: WritableDatabase,
  { id, ...said }: SaidColumn & { readonly id: ProjectColumnId },
): Done<object> {
  const before = requireColumn(records, id)
  const { name, isShared, isListed } = said
  const choices = choicesOf({ ...before, name }, said.choices)
  requireFreeName(readRecords(records, 'project_column'), { id, name })
  records.update('project_column', id, rowOf(projectColumnTable, { name, isShared, isListed, choices }))
  return { what: changeInWords(before, said), value: {} }
}

/** All of them in this order; those that are not named stay behind. Fails with `column.unknown`. */
export function orderColumns(
  records: WritableDatabase,
  { order }: { order: readonly ProjectColumnId[] },
): Done<object> {
  for (const id of order) requireColumn(records, id)
  const named = new Set(order)
  const others = columnsInOrder(readRecords(records, 'project_column')).filter(({ id }) => !named.has(id))
  ;[...named, ...others.map(({ id }) => id)].forEach((id, at) =>
    records.update('project_column', id, { position: at + 1 }),
  )
  return { what: message('column.ordered'), value: {} }
}

/** Nobody fills it in any more, or people do again. Fails with `column.unknown`. */
export function endColumn(
  records: WritableDatabase,
  { id, isEnded }: { id: ProjectColumnId; isEnded: boolean },
): Done<object> {
  const { name: column } = requireColumn(records, id)
  records.update('project_column', id, rowOf(projectColumnTable, { isEnded }))
  return { what: message(isEnded ? 'column.ended' : 'column.reopened', { column }), value: {} }
}

/** With what was filled in. Fails with `column.unknown`. */
export function removeColumn(records: WritableDatabase, { id }: { id: ProjectColumnId }): Done<object> {
  const { name: column } = requireColumn(records, id)
  const count = records.count('column_value', 'WHERE "column" = ?', id)
  removeRecord(records, 'project_column', id)
  return { what: message('column.removed', { column, count }), value: {} }
}

/**
 * What the column says of all these works from now on; null: nothing any more. Fails with `column.unknown`, `column.isEnded`,
 * `store.unknownWork`, and with the sentence of what cannot stand in such a column.
 */
export function fillColumn(
  records: WritableDatabase,
  {
    column: id,
    works,
    value: said,
  }: { column: ProjectColumnId; works: readonly WorkId[]; value: string | null },
): Done<{ filled: number }> {
  const column = requireColumn(records, id)
  const value = said?.trim() === '' ? null : (said?.trim() ?? null)
  const fault = value === null ? null : valueFault(column, value)
  if (fault !== null) throw new ExpectedFailure(fault)
  if (column.isEnded) throw new ExpectedFailure(message('column.isEnded', { column: column.name }))
  const wanted = [...new Set(works)]
  requireWorks(records, wanted)
  const filled = wanted.filter((work) => setValue(records, { column: id, work }, value))
  return { what: fillInWords(records, column, filled, value), value: { filled: filled.length } }
}

/** Whether it was something else. */
function setValue(
  records: WritableDatabase,
  of: { readonly column: ProjectColumnId; readonly work: WorkId },
  value: string | null,
): boolean {
  const id = columnValueId(of)
  const [known] = records.rows('column_value', ['value'], 'WHERE id = ?', id)
  if ((known?.value ?? null) === value) return false
  if (value === null) records.delete('column_value', id)
  else if (known === undefined) records.insert('column_value', rowOf(columnValueTable, { id, ...of, value }))
  else records.update('column_value', id, { value })
  return true
}

function fillInWords(
  db: ReadableDatabase,
  column: ProjectColumn,
  works: readonly WorkId[],
  value: string | null,
): Message {
  const [only, ...others] = works
  const isOne = only !== undefined && others.length === 0
  const whose = isOne ? { work: nameOfWork(db, only) } : { count: works.length }
  const values = { column: column.name, ...whose }
  if (value === null) return message(isOne ? 'column.cleared' : 'column.clearedWorks', values)
  if (column.kind === 'date')
    return message(isOne ? 'column.filledDay' : 'column.filledWorksDay', { ...values, value })
  const said = valueInWords(column, value)
  return message(isOne ? 'column.filled' : 'column.filledWorks', { ...values, value: said })
}

function changeInWords(before: ProjectColumn, { name, isShared }: SaidColumn): Message {
  if (name !== before.name) return message('column.renamed', { before: before.name, column: name })
  if (isShared !== before.isShared)
    return message(isShared ? 'column.shared' : 'column.unshared', { column: name })
  return message('column.changed', { column: name })
}

/** The list as it is said, with what stood on it before and is not said any more behind it, as ended. */
function choicesOf(
  { name: column, kind, choices: before }: Pick<ProjectColumn, 'name' | 'kind' | 'choices'>,
  said: readonly SaidChoice[],
): ColumnChoice[] {
  if (kind !== 'choice') return []
  if (said.length === 0) throw new ExpectedFailure(message('column.noChoices', { column }))
  const twice = said.find(({ name }, at) => said.findIndex((one) => isSameName(one.name, name)) !== at)
  if (twice) throw new ExpectedFailure(message('column.choiceTwice', { column, choice: twice.name }))
  const standing = said.map(({ id, name }) => {
    // Put on the list again it is the one that was taken off.
    const known = before.find((one) => (id === null ? isSameName(one.name, name) : one.id === id))
    return { id: known?.id ?? (newId() as ColumnChoiceId), name, isEnded: false }
  })
  const ids = new Set(standing.map(({ id }) => id))
  const ended = before.filter(({ id }) => !ids.has(id)).map((one) => ({ ...one, isEnded: true }))
  return [...standing, ...ended]
}

function requireFreeName(
  known: readonly ProjectColumn[],
  { id, name }: Pick<ProjectColumn, 'id' | 'name'>,
): void {
  const other = known.find((one) => one.id !== id && isSameName(one.name, name))
  if (other) throw new ExpectedFailure(message('column.nameTaken', { column: other.name }))
}

function isSameName(one: string, two: string): boolean {
  return one.trim().toLowerCase() === two.trim().toLowerCase()
}

function requireColumn(db: ReadableDatabase, id: ProjectColumnId): ProjectColumn {
  const [column] = readRecords(db, 'project_column', 'WHERE id = ?', id)
  if (!column) throw new ExpectedFailure(message('column.unknown'))
  return column
}
