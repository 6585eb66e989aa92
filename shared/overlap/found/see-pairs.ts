/** Pairs of found overlaps as people look at them: what follows from their works is worked out for those few. */
import type { Combination } from '../../domain/combination.ts'
import type { WorkId } from '../../domain/ids.ts'
import type { SeenPair } from '../../domain/overlap.ts'
import type { ComparedWork } from '../compared-work.ts'
import { pairAt } from '../pairs/pair-at.ts'
import { copyFacts } from '../pairs/pair-facts.ts'
import { emptyPairTable } from '../pairs/pair-table-of.ts'
import { worksInTime } from '../pairs/works-in-time.ts'
import { scorePairs, type ScoredWork } from '../score.ts'
import type { FoundOverlaps } from './found-overlaps.ts'

/** The records that overlaps were found in. */
export interface SeenRecords {
  readonly workById: ReadonlyMap<WorkId, ComparedWork>
  readonly combinations: readonly Combination[]
}

/** These rows in their order. Those of works that are not among the records any more are left out. */
export function seePairs(found: FoundOverlaps, rows: readonly number[], records: SeenRecords): SeenPair[] {
  const { pairs, settings } = found
  const seen = seeWorks(
    found,
    rows.flatMap((row) => [pairs.a[row]!, pairs.b[row]!]),
    records,
  )
  const there = rows.filter((row) => seen.at.has(pairs.a[row]!) && seen.at.has(pairs.b[row]!))
  const table = emptyPairTable(there.length)
  there.forEach((row, at) => {
    copyFacts(pairs, row, table, at)
    table.a[at] = seen.at.get(pairs.a[row]!)!
    table.b[at] = seen.at.get(pairs.b[row]!)!
  })
  scorePairs(seen.scored, settings, table, 0, table.count)
  const { works, scored } = seen
  const project = { works, scored, settings, measures: { area: scored.map(({ area }) => area) } }
  return Array.from({ length: table.count }, (_, at) => {
    const { place: _place, ...pair } = pairAt(project, table, at)
    return pair
  })
}

interface SeenWorks {
  readonly works: readonly ComparedWork[]
  readonly scored: readonly ScoredWork[]
  /** By their position in the found overlaps their position here. */
  readonly at: ReadonlyMap<number, number>
}

/** Works by their positions in found overlaps, each once, with when they take part and how large they are. */
export function seeWorks(
  { ids, sizes }: FoundOverlaps,
  positions: Iterable<number>,
  { workById, combinations }: SeenRecords,
): SeenWorks {
  const there = [...new Set(positions)].filter((position) => workById.has(ids[position]!))
  const works = there.map((position) => workById.get(ids[position]!)!)
  const scored = worksInTime(works, combinations).map((work, at) => ({
    ...work,
    area: sizes.area[there[at]!]!,
    length: sizes.length[there[at]!]!,
    extent: sizes.extent[there[at]!]!,
  }))
  return { works, scored, at: new Map(there.map((position, at) => [position, at])) }
}
