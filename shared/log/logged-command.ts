/**
 * A command as the log keeps it and as copies of a project give it to each other: which copy made it, what that copy had
 * seen, and what it wrote. It is never changed afterwards, so bringing copies together is taking the union of their commands.
 */

/** By copy of the project, the number of the last command of that copy that was there; a copy left out: none. */
export type Seen = Readonly<Record<string, number>>

export interface LoggedCommand {
  /** UUIDv7: of two commands that had not seen each other the one with the greater id is the later. */
  readonly id: string
  /** The copy of the project it was made in, and its number there: 1, 2, 3, … */
  readonly copy: string
  readonly number: number
  /** Without itself. What it had seen had seen, it had seen. */
  readonly seen: Seen
  readonly writes: readonly LoggedWrite[]
}

/** Fields that change together are one group: the two days of a period, the two ordinates of a place. */
export interface LoggedWrite {
  /** The thing it is about: of what there can be only one (a judgement on a pair), by what it is about. */
  readonly record: string
  /** {@link existence} says whether the record is there. */
  readonly group: string
  /** As text, equal for equal values; null for a record that was removed. */
  readonly value: string | null
}

export const existence = ''

/** Whether the author of `later` knew `earlier`. */
export function hasSeen(
  later: Pick<LoggedCommand, 'seen'>,
  earlier: Pick<LoggedCommand, 'copy' | 'number'>,
): boolean {
  return (later.seen[earlier.copy] ?? 0) >= earlier.number
}
