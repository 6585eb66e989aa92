/**
 * What was done, and going back and forth in it. Undo and redo are commands themselves: nothing is ever taken out.
 * Undo takes back the last command that is not an undo and was not reversed; redo reverses the last undo, unless
 * something else was done after it.
 */
import { message, say, type Message } from '../../shared/domain/message.ts'
import type { CommandId } from '../../shared/domain/ids.ts'
import { wholeHistory, type HistoryFilter } from '../../shared/domain/history-filter.ts'
import type { HistoryEntry, HistoryStep } from '../../shared/domain/project.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { laterColumns } from '../../shared/records/field.ts'
import { recordTables } from '../../shared/records/index.ts'
import type { ProjectDatabase, ReadableDatabase, Row, WritableDatabase } from './database.ts'
import { readCopy } from './row-as-json.ts'
import { runCommand } from './commands/run-command.ts'
import { stepsOf } from './history-of.ts'
import { sentenceOf } from './sentence-of.ts'
import { isOfTheWorld } from './sqlite-failures.ts'
import type { CommandBy, Revised } from './command-input.ts'
import { isRecordTable, type CommandKind, type Tables } from './tables.ts'

type Command = Row<'command', 'sequence' | 'id' | 'what'>

const entryKinds = { do: 'change', undo: 'undo', redo: 'redo' } as const satisfies Record<
  CommandKind,
  HistoryEntry['kind']
>

/** A step back in another copy is a step of that copy: here it only says so. */
const stepsElsewhere: Readonly<Record<string, HistoryEntry['kind']>> = {
  'history.undo': 'undo',
  'history.redo': 'redo',
}

/** The newest first, at most `limit` of those that are looked for. */
export function readHistory(
  db: ReadableDatabase,
  limit: number,
  { actor, of, text, language }: HistoryFilter = wholeHistory,
): HistoryEntry[] {
  const steps = of && stepsOf(db, of)
  const words = text.trim().toLowerCase()
  const columns = [
    ...(['sequence', 'id', 'kind', 'what', 'actor', 'at', 'reversed_by', 'name', 'taken_in'] as const),
  ]
  const undone = new Map<number, boolean>()
  const found: HistoryEntry[] = []
  for (const command of db.each('command', columns, 'ORDER BY sequence DESC')) {
    if (found.length === limit) break
    // What reversed this one was already looked at. Reversing the reversal brings it back.
    const { reversed_by: reversedBy, taken_in: takenIn } = command
    const isUndone =
      (reversedBy !== null && !undone.get(reversedBy)) || (takenIn !== null && undone.get(takenIn) === true)
    undone.set(command.sequence, isUndone)
    if (actor !== null && command.actor !== actor) continue
    if (steps && !steps.has(command.sequence)) continue
    const what = sentenceOf(command)
    if (!say(what, language).toLowerCase().includes(words)) continue
    found.push({
      id: command.id,
      revision: command.sequence,
      actor: command.actor,
      at: command.at,
      kind: (takenIn !== null && stepsElsewhere[command.name ?? '']) || entryKinds[command.kind],
      what,
      undone: isUndone,
    })
  }
  return found
}

/** Everyone by whose name something was done. */
export function readActors(db: ReadableDatabase): string[] {
  return db
    .rows('command', ['actor'], 'GROUP BY actor')
    .map(({ actor }) => actor)
    .toSorted((a, b) => a.localeCompare(b, 'nl'))
}

/** What undo and redo would do now. */
export function readSteps(db: ReadableDatabase): { undo: HistoryStep | null; redo: HistoryStep | null } {
  return { undo: stepOf(commandToUndo(db)), redo: stepOf(commandToRedo(db)) }
}

function stepOf(command: Command | undefined): HistoryStep | null {
  return command ? { command: command.id, what: sentenceOf(command) } : null
}

/** Which step is meant, by the command it takes back or does again. */
interface StepMeant {
  readonly command: CommandId
}

export function undo(
  db: ProjectDatabase,
  { command }: StepMeant,
  by: CommandBy,
): Revised & { what: Message } {
  return reverse(db, by, { kind: 'undo', find: commandToUndo, meant: command })
}

export function redo(
  db: ProjectDatabase,
  { command }: StepMeant,
  by: CommandBy,
): Revised & { what: Message } {
  return reverse(db, by, { kind: 'redo', find: commandToRedo, meant: command })
}

function commandToUndo(db: ReadableDatabase): Command | undefined {
  return db.rows(
    'command',
    ['sequence', 'id', 'what'],
    // What changed nothing here has nothing to put back: what was done in another copy, what was decided as it stood.
    `WHERE kind <> 'undo' AND reversed_by IS NULL
       AND EXISTS (SELECT 1 FROM change WHERE change.command = command.sequence)
     ORDER BY sequence DESC LIMIT 1`,
  )[0]
}

function commandToRedo(db: ReadableDatabase): Command | undefined {
  return db.rows(
    'command',
    ['sequence', 'id', 'what'],
    `WHERE kind = 'undo' AND reversed_by IS NULL
       AND sequence > (SELECT coalesce(max(sequence), 0) FROM command WHERE kind = 'do')
     ORDER BY sequence DESC LIMIT 1`,
  )[0]
}

/** The step that `kind` finds now has to be the one that was meant: what its button said is what it does. */
function reverse(
  db: ProjectDatabase,
  by: CommandBy,
  {
    kind,
    find,
    meant,
  }: {
    kind: 'undo' | 'redo'
    find: (db: ReadableDatabase) => Command | undefined
    meant: CommandId
  },
): Revised & { what: Message } {
  const target = find(db)
  if (!target)
    throw new ExpectedFailure(message(kind === 'undo' ? 'store.nothingToUndo' : 'store.nothingToRedo'))
  const what = sentenceOf(target)
  if (target.id !== meant)
    throw new ExpectedFailure(
      message('store.anotherStep', { what: { nl: say(what, 'nl'), en: say(what, 'en') } }),
    )
  const applyInverse = (records: WritableDatabase) => {
    // What came in from another copy came in all at once.
    db.deferReferences()
    applyBackwards(records, target.sequence)
    return { what, value: { what } }
  }
  const asked = { name: `history.${kind}`, input: { command: meant } }
  return runCommand(db, by, applyInverse, { ...asked, kind, reverses: target.sequence })
}

/** What going back needs: it takes nothing in that was made ready. */
type Backwards = Omit<WritableDatabase, 'takeReady'>

/** Takes back one step. Last change first, so that what belongs to something is taken away before it, and comes back after it. */
export function applyBackwards(records: Backwards, command: number): void {
  const columns = ['record_table', 'record', 'op', 'before'] as const
  const batch = 1000
  let below = Number.MAX_SAFE_INTEGER
  for (;;) {
    // In portions: the copies of a large delivery do not have to fit in memory at once.
    const changes = records.rows(
      'change',
      ['ordinal', ...columns],
      'WHERE command = ? AND ordinal < ? ORDER BY ordinal DESC LIMIT ?',
      command,
      below,
      batch,
    )
    for (const change of changes) applyOrTell(records, change, `change ${command}.${change.ordinal}`)
    const last = changes.at(-1)
    if (!last) return
    below = last.ordinal
  }
}

type Change = Row<'change', 'record_table' | 'record' | 'op' | 'before'>

/** History that does not fit the records is damaged, or was made to harm: nothing of the step is done. */
function applyOrTell(records: Backwards, change: Change, name: string): void {
  try {
    applyInverse(records, change)
  } catch (error) {
    if (error instanceof ExpectedFailure || isOfTheWorld(error)) throw error
    const why = error instanceof Error ? error.message : String(error)
    throw new ExpectedFailure(message('store.damagedRecord', { record: name, why }))
  }
}

function applyInverse(records: Backwards, { record_table: table, record, op, before }: Change): void {
  if (!isRecordTable(table)) throw new Error(`${String(table)} holds no records`)
  if (op === 'insert') return records.delete(table, record)
  if (before === null) throw new Error(`the ${op} of ${table} ${record} has no copy of what was`)
  const fields = readCopy(before, records.columnsOf(table))
  if (op === 'update') records.update(table, record, fields)
  else {
    const whole = { ...laterColumns(recordTables[table], fields), ...fields }
    records.insert(table, whole as unknown as Tables[typeof table])
  }
}
