/** What was done in a copy of the project and is not known here; refused where the two are no copies of each other. */
import { z } from 'zod'
import { Message, message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { damaged, parseJson } from '../../../shared/records/checked.ts'
import type { ReadableDatabase, Row } from '../database.ts'
import { partyCopyOf } from '../log/party-copy-of.ts'
import { idOfBase } from '../log/read-log.ts'
import { takingIn } from '../log/taking-in.ts'

export type CommandOfCopy = Row<
  'command',
  | 'sequence'
  | 'id'
  | 'kind'
  | 'what'
  | 'actor'
  | 'at'
  | 'name'
  | 'input'
  | 'copy'
  | 'number'
  | 'seen'
  | 'taken_in'
>

const columns = [
  ...([
    'sequence',
    'id',
    'kind',
    'what',
    'actor',
    'at',
    'name',
    'input',
    'copy',
    'number',
    'seen',
    'taken_in',
  ] as const),
]

/** What may stand in a log; ids of commands are read as the moment they were made, so a moment that never comes is none. */
const Said = z.object({
  id: z.uuid().regex(/^0[0-4]/),
  actor: z.string().min(1).max(500),
  at: z.iso.datetime(),
  name: z.string().min(1).max(100),
  copy: z.uuid(),
  number: z.int().positive(),
})
const SeenText = z.record(z.string(), z.int().positive())

/**
 * In the order in which they came into the copy, so that each comes after all that it had seen; none where they only took in what is
 * known here. Fails with
 * `merge.otherProject`, `merge.otherStart`, `merge.numberedTwice` and `store.damagedRecord`; of a copy that was made for a party with
 * `merge.madeOfLater`, and into one with `merge.intoPartyCopy`. `file` names the copy.
 */
export function newCommands(db: ReadableDatabase, copy: ReadableDatabase, file: string): CommandOfCopy[] {
  requireSameProject(db, copy, file)
  if (partyCopyOf(db) !== null) throw new ExpectedFailure(message('merge.intoPartyCopy', { file }))
  const known = new Map(db.rows('command', columns).map((command) => [placeOf(command), command]))
  const ids = new Set([...known.values()].map(({ id }) => id))
  const last = new Map<string, number>()
  for (const { copy: of, number } of known.values())
    if (of !== null && number !== null) last.set(of, Math.max(last.get(of) ?? 0, number))
  const made = partyCopyOf(copy)
  for (const [of, upTo] of Object.entries(made?.seen ?? {}))
    if (upTo > (last.get(of) ?? 0)) throw new ExpectedFailure(message('merge.madeOfLater', { file }))
  const fresh: CommandOfCopy[] = []
  for (const command of copy.rows('command', columns, 'WHERE copy IS NOT NULL ORDER BY sequence')) {
    const ours = known.get(placeOf(command))
    if (ours) requireSame(ours, command, file)
    else {
      requireNext(command, last, ids)
      fresh.push(command)
    }
  }
  // That another took ours in tells nothing: it comes along with the next that does, or two files would hand each other that for ever.
  return fresh.every(({ name }) => name === takingIn) ? [] : fresh
}

function placeOf({ copy, number, id }: CommandOfCopy): string {
  return copy === null ? id : `${copy} ${number}`
}

function requireSameProject(db: ReadableDatabase, copy: ReadableDatabase, file: string): void {
  const [[ours], [theirs]] = [db.rows('project', ['id', 'name']), copy.rows('project', ['id', 'name'])]
  if (ours?.id !== theirs?.id) {
    const values = { file, other: theirs?.name ?? '', project: ours?.name ?? '' }
    throw new ExpectedFailure(message('merge.otherProject', values))
  }
  if (idOfBase(db) !== idOfBase(copy)) throw new ExpectedFailure(message('merge.otherStart', { file }))
}

/** A backup that was put over a file goes on with its numbers: then one number stands for two things. */
function requireSame(ours: CommandOfCopy, theirs: CommandOfCopy, file: string): void {
  const isSame = (['id', 'actor', 'at', 'name', 'input', 'seen', 'what'] as const).every(
    (column) => ours[column] === theirs[column],
  )
  if (isSame) return
  const values = { file, at: ours.at.slice(0, 10), other: theirs.at.slice(0, 10), actor: ours.actor }
  throw new ExpectedFailure(message('merge.numberedTwice', values))
}

/** The number after the last of its copy, having seen only what is known; and nothing in it that we would not write. */
function requireNext(command: CommandOfCopy, last: Map<string, number>, ids: Set<string>): void {
  const named = `command ${command.sequence}`
  const said = Said.safeParse(command)
  if (!said.success) throw damaged(named, said.error.issues[0]?.path.join('.') ?? 'command')
  parseJson(Message, command.what, named)
  const { copy, number } = said.data
  const seen = parseJson(SeenText, command.seen ?? '', named)
  if (number !== (last.get(copy) ?? 0) + 1 || ids.has(command.id)) throw damaged(named, `number ${number}`)
  for (const [of, upTo] of Object.entries(seen))
    if (upTo > (last.get(of) ?? 0)) throw damaged(named, `seen ${of}`)
  if ((seen[copy] ?? 0) !== number - 1) throw damaged(named, `seen ${copy}`)
  last.set(copy, number)
  ids.add(command.id)
}
