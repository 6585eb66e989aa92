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

export function readState(state: LogState): ReadState {
  const records = new Map<string, ReadonlyMap<string, string>>()
  const toDecide: ToDecide[] = []
  for (const [record, groups] of state) {
    const removals = (groups.get(existence) ?? []).filter(({ value }) => value === null)
    if (!isThere(groups)) continue
    if (removals.length > 0)
      toDecide.push({ is: 'removed and changed', record, commands: removals.map(({ command }) => command) })
    const values = new Map<string, string>()
    for (const [group, standing] of groups) {
      if (group === existence) continue
      const distinct = valuesOf(standing)
      const [shown] = distinct
      if (shown === undefined) continue
      values.set(group, shown)
      if (distinct.length > 1) toDecide.push({ is: 'written apart', record, group, values: distinct })
    }
    records.set(record, values)
  }
  return { records, toDecide: toDecide.sort(byRecordAndGroup) }
}

/** Somebody says it is there, or changed it without knowing of any of its removals. */
function isThere(groups: ReadonlyMap<string, readonly Standing[]>): boolean {
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
