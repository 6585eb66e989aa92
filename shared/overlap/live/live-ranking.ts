/** The clusters of a live project, ranked. Asked for after every step of a drag, so what did not change keeps its place. */
import type { ListedCluster } from '../../domain/overlap.ts'
import { byRanking } from '../clusters/describe-cluster.ts'
import type { DescribedWorks } from '../prepared-project.ts'
import type { LiveGroup } from './live-group.ts'

/** Groups that a change took apart, or told of something else, and those that came or were told of something else. */
export interface ChangedGroups {
  readonly before: Iterable<LiveGroup>
  readonly after: Iterable<LiveGroup>
}

export interface RankedGroup {
  readonly group: LiveGroup
  readonly members: readonly number[]
  readonly cluster: ListedCluster
}

export class LiveRanking {
  readonly #works: DescribedWorks
  readonly #describe: (group: LiveGroup) => ListedCluster
  /** Highest score first, but for what changed since. */
  #ranked: readonly RankedGroup[] = []
  readonly #gone = new Set<LiveGroup>()
  readonly #came: Set<LiveGroup>

  /** `groups` are all there are to begin with. */
  constructor(
    works: DescribedWorks,
    groups: Iterable<LiveGroup>,
    describe: (group: LiveGroup) => ListedCluster,
  ) {
    this.#works = works
    this.#describe = describe
    this.#came = new Set(groups)
  }

  take({ before, after }: ChangedGroups): void {
    for (const group of before) {
      this.#gone.add(group)
      this.#came.delete(group)
    }
    for (const group of after) this.#came.add(group)
  }

  /** Every group with what there is to say about it, highest score first. */
  ranked(): readonly RankedGroup[] {
    if (this.#gone.size + this.#came.size === 0) return this.#ranked
    const came = Array.from(this.#came, (group) => ({
      group,
      members: group.members,
      cluster: this.#describe(group),
    }))
    came.sort((one, two) => byRanking(this.#works, one, two))
    const stayed = this.#ranked.filter(({ group }) => !this.#gone.has(group))
    this.#ranked = this.#merged(stayed, came)
    this.#gone.clear()
    this.#came.clear()
    return this.#ranked
  }

  #merged(stayed: readonly RankedGroup[], came: readonly RankedGroup[]): readonly RankedGroup[] {
    const merged: RankedGroup[] = []
    let at = 0
    for (const one of came) {
      const before = this.#countBefore(one, stayed, at)
      while (at < before) merged.push(stayed[at++]!)
      merged.push(one)
    }
    while (at < stayed.length) merged.push(stayed[at++]!)
    return merged
  }

  /** How many of those that stayed, `from` of which come before it surely, come before one. */
  #countBefore(one: RankedGroup, stayed: readonly RankedGroup[], from: number): number {
    let [low, high] = [from, stayed.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (byRanking(this.#works, stayed[middle]!, one) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}
