/** One change of a live project: takes over edits, and remembers what was there to tell the difference. */
import type { ClusterId } from '../../domain/ids.ts'
import type { Pair } from '../../domain/overlap.ts'
import { pairAt } from '../pairs/pair-at.ts'
import type { GroupDescriptions } from './group-descriptions.ts'
import type { LiveClusters, LiveGroup, Rejoining } from './live-clusters.ts'
import { alikeWith, noiseChanged } from './live-noise.ts'
import type { LivePairs } from './live-pairs.ts'
import type { LiveWorks } from './live-works.ts'
import {
  differenceOf,
  type LiveCluster,
  type OverlapDifference,
  type WorkEdit,
} from './overlap-difference.ts'
import { pairsOfWork } from './pairs-of-work.ts'

/** What a live project consists of. */
export interface LiveParts {
  readonly works: LiveWorks
  readonly pairs: LivePairs
  readonly clusters: LiveClusters
  readonly descriptions: GroupDescriptions
}

/** Apply edits one after the other, then finish once. */
export class LiveChange {
  readonly #parts: LiveParts
  /** Works that were put or removed. */
  readonly #edited = new Set<number>()
  /** Works whose pairs came, went or became noise or none; those edited among them. */
  readonly #met = new Set<number>()
  /** Works by which noise may have to be told again. */
  readonly #alike = new Set<number>()
  /** Groups of works that were met, as they were. */
  readonly #groups = new Map<LiveGroup, LiveCluster>()
  /** Pairs that are gone or became other ones, as they were; and the rows of those that came or became. */
  readonly #were: Pair[] = []
  readonly #rows = new Set<number>()

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

  finish(): OverlapDifference {
    const { clusters, descriptions } = this.#parts
    const noisy = this.#tellNoise()
    const rejoining = clusters.planRejoin([...this.#edited, ...noisy, ...this.#metAlone()])
    const before = this.#groupsBefore(rejoining)
    const near = this.#neighboursBefore(rejoining, before)
    const came = clusters.rejoin(rejoining)
    descriptions.judgeAgain()
    const survivors = [...this.#survivors(before, rejoining.gone), ...this.#tiedOtherwise(near, before)]
    const after = [...survivors, ...came].map((group) => descriptions.of(group))
    const { works, pairs } = this.#parts
    return {
      pairs: differenceOf(
        this.#were,
        [...this.#rows].map((row) => pairAt(works, pairs.table, row)),
        ({ a, b }) => a + b,
      ),
      clusters: differenceOf(before.values(), after, ({ id }) => id),
    }
  }

  /** Takes a work out of its pairs, as it still is. */
  #letGo(number: number): void {
    const { works, pairs } = this.#parts
    for (const alike of alikeWith(works, [number])) this.#alike.add(alike)
    const rows = [...pairs.of(number)]
    this.#edited.add(number)
    this.#meet([number, ...rows.map((row) => pairs.other(row, number))])
    for (const row of rows) {
      this.#remember(row)
      this.#rows.delete(row)
      pairs.remove(row)
    }
  }

  #findPairs(number: number): void {
    const { works, pairs } = this.#parts
    const { table, numbers } = pairsOfWork(works, number)
    const [a, b] = [table.a, table.b].map((side) => Array.from(side, (index) => numbers[index]!))
    this.#edited.add(number)
    this.#alike.add(number)
    this.#meet([...a!, ...b!])
    for (let row = 0; row < table.count; row++) this.#rows.add(pairs.add(table, row, a![row]!, b![row]!))
  }

  /** Before anything about these works' pairs changes: what their groups were. */
  #meet(numbers: readonly number[]): void {
    const { clusters, descriptions } = this.#parts
    for (const number of numbers) {
      this.#met.add(number)
      const group = clusters.of(number)
      if (group && !this.#groups.has(group)) this.#groups.set(group, descriptions.of(group))
    }
  }

  /** Keeps a pair as it was before this change. */
  #remember(row: number): void {
    const { works, pairs } = this.#parts
    if (!this.#rows.has(row)) this.#were.push(pairAt(works, pairs.table, row))
  }

  /** Marks noise again; the works of pairs that became noise, or are none any more. */
  #tellNoise(): number[] {
    const { works, pairs } = this.#parts
    const changed = noiseChanged(works, pairs, alikeWith(works, this.#alike))
    const { a, b, noise } = pairs.table
    const numbers = changed.flatMap(({ row }) => [a[row]!, b[row]!])
    this.#meet(numbers)
    for (const { row } of changed) this.#remember(row)
    for (const { row, noise: becomes } of changed) {
      noise[row] = becomes
      this.#rows.add(row)
    }
    return numbers
  }

  /** Works that were alone in their group may have lost the last tie it stood for. */
  #metAlone(): number[] {
    const { clusters } = this.#parts
    return [...this.#met].filter((number) => clusters.of(number)?.members.length === 1)
  }

  /** Groups that were met or are joined again, as they were. */
  #groupsBefore({ gone }: Rejoining): Map<LiveGroup, LiveCluster> {
    const { descriptions } = this.#parts
    const before = new Map(this.#groups)
    for (const group of gone) if (!before.has(group)) before.set(group, descriptions.of(group))
    return before
  }

  /** Groups tied to those that are joined again: nothing about them can change but their neighbours. */
  #neighboursBefore({ gone }: Rejoining, before: Map<LiveGroup, LiveCluster>): Map<LiveGroup, ClusterId[]> {
    const { clusters } = this.#parts
    const near = new Map<LiveGroup, ClusterId[]>()
    for (const group of gone) {
      for (const tied of clusters.neighboursOf(group))
        if (!before.has(tied) && !near.has(tied)) near.set(tied, clusters.neighbourIdsOf(tied))
    }
    return near
  }

  /** Those of which the neighbours did change; what they were is added to `before`. */
  #tiedOtherwise(near: Map<LiveGroup, ClusterId[]>, before: Map<LiveGroup, LiveCluster>): LiveGroup[] {
    const { clusters, descriptions } = this.#parts
    return [...near].flatMap(([group, neighbours]) => {
      if (isSameList(neighbours, clusters.neighbourIdsOf(group))) return []
      before.set(group, descriptions.tiedTo(group, neighbours))
      descriptions.forget(group)
      return [group]
    })
  }

  /** Groups that were not joined again; what is said of them is worked out anew where it may be something else. */
  #survivors(before: Map<LiveGroup, LiveCluster>, gone: ReadonlySet<LiveGroup>): LiveGroup[] {
    const { clusters, descriptions } = this.#parts
    const survivors = [...before.keys()].filter((group) => !gone.has(group))
    for (const group of survivors) {
      const was = before.get(group)!.neighbours
      const isSame = isSameList(was, clusters.neighbourIdsOf(group))
      if (this.#groups.has(group) || !isSame) descriptions.forget(group)
    }
    return survivors
  }
}

function isSameList(one: readonly ClusterId[], other: readonly ClusterId[]): boolean {
  return one.length === other.length && one.every((id, at) => id === other[at])
}
