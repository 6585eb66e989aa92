/**
 * What stands in the chart, from top to bottom: the groups that have works the filter leaves, and under each its works, the
 * first to begin first. Order and days are typed arrays: of what is not in view there is nothing else.
 */
import type { Group, Grouping } from './group-works.ts'
import { undated, type WorkDays } from './works-in-order.ts'

export interface Chart {
  /** Only those with works. */
  readonly groups: readonly Group[]
  /** The works of group `g` are `order[starts[g]]` up to `order[starts[g + 1]]`, as positions in the list of works. */
  readonly starts: Uint32Array
  readonly order: Uint32Array
  /** Of each group how many have no date: its last ones. */
  readonly undated: Uint32Array
  /** Of each group the first and the last day; {@link undated} when none of its works has a date. */
  readonly from: Int32Array
  readonly to: Int32Array
}

/** `shown` are positions of works, each once. */
export function chartOf(grouping: Grouping, days: WorkDays, shown: Uint32Array): Chart {
  const { order, starts } = sorted(grouping, days, shown)
  const there = [...grouping.groups.keys()].filter((group) => countIn(starts, group) > 0)
  const chart = {
    groups: there.flatMap((group) => grouping.groups[group] ?? []),
    starts: Uint32Array.from([...there.map((group) => starts[group] ?? 0), order.length]),
    order,
    undated: new Uint32Array(there.length),
    from: new Int32Array(there.length).fill(undated),
    to: new Int32Array(there.length).fill(undated),
  }
  for (let group = 0; group < there.length; group++) spanGroup(chart, group, days)
  return chart
}

/** Works by group, within a group by their first day, within a day as they stand in the project. */
function sorted({ groups, first, groupAt }: Grouping, { anchor }: WorkDays, shown: Uint32Array) {
  const starts = new Uint32Array(groups.length + 1)
  const each = (tell: (group: number, position: number) => void) => {
    for (const position of shown)
      for (let at = first[position] ?? 0; at < (first[position + 1] ?? 0); at++)
        tell(groupAt[at] ?? 0, position)
  }
  each((group) => (starts[group + 1] = (starts[group + 1] ?? 0) + 1))
  for (let group = 0; group < groups.length; group++)
    starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0)
  // Day and position in one number, which a typed array sorts without being asked how.
  const keys = new Float64Array(starts[groups.length] ?? 0)
  const next = starts.slice()
  each((group, position) => {
    const at = next[group] ?? 0
    keys[at] = ((anchor[position] ?? undated) + undated) * mostWorks + position
    next[group] = at + 1
  })
  for (let group = 0; group < groups.length; group++)
    if (countIn(starts, group) > 1) keys.subarray(starts[group], starts[group + 1]).sort()
  return { starts, order: Uint32Array.from(keys, (key) => key % mostWorks) }
}

/** A power of two, so that a day and a position fit in one number to the last bit. */
const mostWorks = 2 ** 26

function spanGroup({ starts, order, ...chart }: Chart, group: number, { anchor, last }: WorkDays): void {
  const end = starts[group + 1] ?? 0
  let withoutDate = 0
  let to = -undated
  for (let at = starts[group] ?? 0; at < end; at++) {
    const position = order[at] ?? 0
    if (anchor[position] === undated) withoutDate++
    else to = Math.max(to, last[position] ?? to)
  }
  chart.undated[group] = withoutDate
  if (withoutDate === countIn(starts, group)) return
  chart.from[group] = anchor[order[starts[group] ?? 0] ?? 0] ?? undated
  chart.to[group] = to
}

/** How many works stand in a group. */
export function countIn(starts: Uint32Array, group: number): number {
  return (starts[group + 1] ?? 0) - (starts[group] ?? 0)
}
