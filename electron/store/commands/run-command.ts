/** One command, one transaction: what it changed, its inverse and the line in history are written together or not at all. */
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { message, type Message } from '../../../shared/domain/message.ts'
import type { ProjectDatabase, ReadableDatabase, WritableDatabase } from '../database.ts'
import { inputAsJson } from '../row-as-json.ts'
import { readSeen } from '../log/read-seen.ts'
import { recordChanges } from './record-changes.ts'
import { refuseOvertaken } from './refuse-overtaken.ts'
import type { CommandBy, Revised } from '../command-input.ts'
import type { CommandKind } from '../tables.ts'

interface Asked {
  /** Of the table of commands. */
  readonly name: string
  /** As it was asked. */
  readonly input: unknown
  readonly kind?: CommandKind
  /** The command that this one takes back or does again. */
  readonly reverses?: number | null
  /** Kept also when it changed no record: what it says stands in the log. */
  readonly speaksApart?: boolean
}

export interface Done<Value> {
  readonly what: Message
  readonly value: Value
  /** What the log keeps as asked, where the input itself is large and stands in what was written. */
  readonly asked?: object
}

/** How many commands the project has seen. */
export function readRevision(db: ReadableDatabase): number {
  const [last] = db.rows('command', ['sequence'], 'ORDER BY sequence DESC LIMIT 1')
  return last?.sequence ?? 0
}

/**
 * Runs `action` as a command of `by` and answers its value with the new revision. A command that changed nothing is not
 * kept. Fails with `store.commandRepeated` when the id was used before, with `store.changedMeanwhile` when it is about
 * something that was changed after its author saw it: something that it overwrites, or that `input` names.
 */
export function runCommand<Value extends object>(
  db: ProjectDatabase,
  by: CommandBy,
  action: (records: WritableDatabase) => Done<Value>,
  { name, input, kind = 'do', reverses = null, speaksApart = false }: Asked,
): Revised & Value {
  return db.transaction(() => {
    refuseRepeated(db, by)
    const before = readRevision(db)
    const revision = before + 1
    const { records, finish } = recordChanges(db, revision)
    const { what, value, asked } = action(records)
    if (finish() === 0 && !speaksApart) return { ...value, revision: before }
    // What is large says what it is about by overwriting it.
    refuseOvertaken(db, by, { input: asked ?? input, revision })
    db.insert('command', {
      sequence: revision,
      id: by.id,
      kind,
      what: JSON.stringify(what),
      actor: by.actor,
      at: new Date().toISOString(),
      revision_seen: by.revisionSeen,
      reverses,
      reversed_by: null,
      name,
      input: inputAsJson(asked ?? input),
      ...placeInLog(db),
      taken_in: null,
    })
    if (reverses !== null) db.markReversed(reverses, revision)
    db.leaveMark()
    return { ...value, revision }
  })
}

function refuseRepeated(db: ReadableDatabase, { id }: CommandBy): void {
  const [earlier] = db.rows('command', ['sequence'], 'WHERE id = ?', id)
  if (earlier) throw new ExpectedFailure(message('store.commandRepeated', { step: earlier.sequence }))
}

/** Of the next command. What this file holds is what the author of a command in it had seen. */
export function placeInLog(db: ProjectDatabase) {
  const copy = db.thisCopy()
  const seen = readSeen(db)
  return { copy, number: (seen[copy] ?? 0) + 1, seen: JSON.stringify(seen) }
}
