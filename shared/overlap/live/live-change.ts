/** One change of a live project: takes over edits, and remembers what was there to tell the difference. */
import type { ListedCluster, Pair } from '../../domain/overlap.ts'
import { isTie } from '../clusters/tie-order.ts'
import type { GroupDescriptions } from './group-descriptions.ts'
import type { LiveGroup } from './live-group.ts'
import { alikeWith, noiseChanged } from './live-noise.ts'
import type { DescribedParts } from './live-parts.ts'
import type { ChangedGroups } from './live-ranking.ts'
import { differenceOf, type OverlapDifference, type WorkEdit } from './overlap-difference.ts'
import { pairsOfWork } from './pairs-of-work.ts'

/** What a live project consists of. */
export interface LiveParts extends DescribedParts {
  readonly descriptions: GroupDescriptions
}

/** Apply edits one after the other, then finish once. */
export class LiveChange {
  readonly #parts: LiveParts
  /** Works by which noise may have to be told again. */
  readonly #alike = new Set<number>()
  /** Groups that are taken apart or told of something else, as they were. */
  readonly #groups = new Map<LiveGroup, ListedCluster>()
  readonly #gone = new Set<LiveGroup>()
  /** Pairs that are gone or became other ones, as they were; and the rows of those that came or became. */
  readonly #were: Pair[] = []
  readonly #rows = new Set<number>()
  /** Rows that are in no group and have to be joined, as far as they are ties. */
  readonly #loose = new Set<number>()

  constructor(parts: LiveParts) {
    this.#parts = parts
  }

  apply(edit: WorkEdit): void {
    const { works } = this.#parts
    const known = works.numberOf('remove' in edit ? edit.remove : edit.put.id)
    if (known !== undefined) this.#letGo(known)
    if ('remove' in edit) {
      if (known !== undefined) works.remove(known)
    } else this.#findPairs(works.put(edit.put, edit.place))
  }

  finish(): { readonly difference: OverlapDifference; readonly groups: ChangedGroups } {
    const { pairs, clusters, seen, descriptions } = this.#parts
    this.#tellNoise()
    const ties = [...this.#loose].filter((row) => isTie(pairs.table, row))
    const came = clusters.join(ties, (group) => {
      this.#meet(group)
      this.#gone.add(group)
    })
    descriptions.judgeAgain()
    const survivors = [...this.#groups.keys()].filter((group) => !this.#gone.has(group))
    for (const group of survivors) descriptions.forget(group)
    const groups = { before: this.#groups.keys(), after: [...survivors, ...came] }
    const after = groups.after.map((group) => descriptions.of(group).listed)
    const are = [...this.#rows].map((row) => seen.of(row))
    seen.forgetAll()
    for (const group of this.#gone) descriptions.forget(group)
    const difference = {
      pairs: differenceOf(this.#were, are, ({ a, b }) => a + b),
      clusters: differenceOf(this.#groups.values(), after, ({ id }) => id),
    }
    return { difference, groups }
  }

  /** Takes a work out of its pairs and its groups, as it still is. */
  #letGo(number: number): void {
    const { works, pairs, clusters, seen } = this.#parts
    for (const alike of alikeWith(works, [number])) this.#alike.add(alike)
    this.#takeApart(clusters.of(number))
    for (const row of [...pairs.of(number)]) {
      this.#remember(row)
      this.#rows.delete(row)
      this.#loose.delete(row)
      pairs.remove(row)
      seen.forget(row)
    }
    pairs.removeBeside(number)
  }

  #findPairs(number: number): void {
    const { works, pairs } = this.#parts
    const { table, numbers, beside } = pairsOfWork(works, number, pairs.sought)
    const [a, b] = [table.a, table.b].map((side) => Array.from(side, (index) => numbers[index]!))
    this.#alike.add(number)
    for (let row = 0; row < table.count; row++) {
      const added = pairs.add(table, row, a![row]!, b![row]!)
      this.#rows.add(added)
      this.#loose.add(added)
    }
    for (let pair = 0; pair < beside.count; pair++) {
      const [one, two] = [numbers[beside.a[pair]!]!, numbers[beside.b[pair]!]!]
      pairs.beside.add(one, two, beside.distance[pair]!, beside.gapDays[pair]!)
    }
  }

  /** Before anything about a group changes: what it was. */
  #meet(group: LiveGroup): void {
    if (!this.#groups.has(group)) this.#groups.set(group, this.#parts.descriptions.of(group).listed)
  }

  #takeApart(groups: ReadonlySet<LiveGroup>): void {
    for (const group of groups) {
      this.#meet(group)
      this.#gone.add(group)
      for (const row of group.rows) this.#loose.add(row)
    }
    this.#parts.clusters.takeApart(groups)
  }

  /** Keeps a pair as it was before this change. */
  #remember(row: number): void {
    if (!this.#rows.has(row)) this.#were.push(this.#parts.seen.of(row))
  }

  /** Marks noise again: a pair that became noise leaves its group, one that is none any more asks for one. */
  #tellNoise(): void {
    const { works, pairs, clusters, seen } = this.#parts
    const changed = noiseChanged(works, pairs, alikeWith(works, this.#alike))
    const { a, b, noise } = pairs.table
    for (const { row } of changed) {
      this.#remember(row)
      const other = clusters.of(b[row]!)
      for (const group of clusters.of(a[row]!)) if (other.has(group)) this.#meet(group)
    }
    const joined = new Set(changed.flatMap(({ row }) => clusters.ofRow(row) ?? []))
    this.#takeApart(joined)
    for (const { row, noise: becomes } of changed) {
      noise[row] = becomes
      seen.forget(row)
      this.#rows.add(row)
      this.#loose.add(row)
    }
  }
}
