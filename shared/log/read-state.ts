/** What a state says: the records that are there with the values that are shown, and what people still have to decide. */
import type { LogState, Standing } from './log-state.ts'
import { existence, hasSeen } from './logged-command.ts'

export type ToDecide =
  /** Written apart, differently. `values`: the latest, which is shown, first. */
  | {
      readonly is: 'written apart'
      readonly record: string
      readonly group: string
      readonly values: readonly string[]
    }
  /** Removed by someone who had not seen a change that someone else made: it stays. `commands`: the removals. */
  | { readonly is: 'removed and changed'; readonly record: string; readonly commands: readonly string[] }

export interface ReadState {
  /** By record and group; a record that is not there is left out. */
  readonly records: ReadonlyMap<string, ReadonlyMap<string, string>>
  readonly toDecide: readonly ToDecide[]
}

/** `kept`: records that something which is there needs, though they were removed by who did not know of that. */
export function readState(state: LogState, kept: ReadonlySet<string> = new Set()): ReadState {
  const records = new Map<string, ReadonlyMap<string, string>>()
  const toDecide: ToDecide[] = []
  for (const [record, groups] of state) {
    const removals = removalsIn(groups)
    if (!isThere(groups) && !kept.has(record)) continue
    if (removals.length > 0)
      toDecide.push({ is: 'removed and changed', record, commands: removals.map(({ command }) => command) })
    records.set(record, shownIn(groups))
    for (const [group, standing] of groups) {
      const distinct = group === existence ? [] : valuesOf(standing)
      if (distinct.length > 1) toDecide.push({ is: 'written apart', record, group, values: distinct })
    }
  }
  return { records, toDecide: toDecide.sort(byRecordAndGroup) }
}

type Groups = ReadonlyMap<string, readonly Standing[]>

/** By group what is shown of a record, also of one that is not there: what it was. */
export function shownIn(groups: Groups): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const [group, standing] of groups) {
    const [shown] = group === existence ? [] : valuesOf(standing)
    if (shown !== undefined) values.set(group, shown)
  }
  return values
}

/** What removed it, and was not taken back by who had seen it. */
export function removalsIn(groups: Groups): readonly Standing[] {
  return (groups.get(existence) ?? []).filter(({ value }) => value === null)
}

/** Somebody says it is there, or changed it without knowing of any of its removals. */
export function isThere(groups: Groups): boolean {
  const said = groups.get(existence) ?? []
  if (said.length === 0 || said.some(({ value }) => value !== null)) return true
  return [...groups].some(
    ([group, standing]) =>
      group !== existence && standing.some((write) => said.every((removal) => !hasSeen(removal, write))),
  )
}

/** Each once, the latest first. */
function valuesOf(standing: readonly Standing[]): readonly string[] {
  const values = standing.flatMap(({ value }) => value ?? [])
  return [...new Set(values.reverse())]
}

function byRecordAndGroup(a: ToDecide, b: ToDecide): number {
  const [one, other] = [a, b].map(
    (each) => `${each.record}\n${each.is === 'written apart' ? each.group : ''}`,
  )
  return (one ?? '') < (other ?? '') ? -1 : 1
}
