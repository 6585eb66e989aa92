/**
 * The state of a project as a function of the set of its commands: in whatever order they come, and however often, the
 * outcome is the same. Of every field group the writes stand that no later write had seen; where that are more than one,
 * people wrote apart.
 */
import { hasSeen, type LoggedCommand, type Seen } from './logged-command.ts'

/** A write that no other write to the same group had seen. */
export interface Standing {
  readonly command: string
  readonly copy: string
  readonly number: number
  readonly seen: Seen
  readonly value: string | null
}

/** By record and group; what stands is in the order of the commands' ids, the latest last. */
export type LogState = ReadonlyMap<string, ReadonlyMap<string, readonly Standing[]>>

export function stateOf(commands: Iterable<LoggedCommand>): LogState {
  const state = new Map<string, Map<string, readonly Standing[]>>()
  for (const command of commands) takeInto(state, command)
  return state
}

/** With one more command; `state` itself stays as it is. */
export function withCommand(state: LogState, command: LoggedCommand): LogState {
  const touched = new Set(command.writes.map(({ record }) => record))
  const next = new Map(state as Map<string, Map<string, readonly Standing[]>>)
  for (const record of touched) next.set(record, new Map(state.get(record)))
  takeInto(next, command)
  return next
}

function takeInto(state: Map<string, Map<string, readonly Standing[]>>, command: LoggedCommand): void {
  for (const [record, group, value] of lastWrites(command)) {
    const groups = state.get(record) ?? new Map<string, readonly Standing[]>()
    state.set(record, groups)
    groups.set(group, withWrite(groups.get(group) ?? [], command, value))
  }
}

/** A command may write a group twice (what it puts in the place of something): what it wrote last is what it wrote. */
function* lastWrites({ writes }: LoggedCommand): Generator<[string, string, string | null]> {
  const last = new Map<string, number>()
  writes.forEach(({ record, group }, at) => last.set(`${record}\n${group}`, at))
  for (const at of last.values()) {
    const write = writes[at]
    if (write) yield [write.record, write.group, write.value]
  }
}

function withWrite(
  standing: readonly Standing[],
  { id, copy, number, seen }: LoggedCommand,
  value: string | null,
): readonly Standing[] {
  const isKnown = standing.some((one) => one.command === id || hasSeen(one, { copy, number }))
  if (isKnown) return standing
  const others = standing.filter((one) => !hasSeen({ seen }, one))
  return [...others, { command: id, copy, number, seen, value }].sort((a, b) =>
    a.command < b.command ? -1 : 1,
  )
}
