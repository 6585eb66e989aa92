/** The clusters of a live project, ranked. Asked for after every step of a drag, so what did not change keeps its place. */
import { byRanking } from '../clusters/describe-cluster.ts'
import type { DescribedWorks } from '../prepared-project.ts'
import type { KeptCluster } from './kept-cluster.ts'
import type { LiveGroup } from './live-group.ts'

/** Groups that a change took apart, or told of something else, and those that came or were told of something else. */
export interface ChangedGroups {
  readonly before: Iterable<LiveGroup>
  readonly after: Iterable<LiveGroup>
}

export interface RankedGroup {
  readonly group: LiveGroup
  readonly members: readonly number[]
  readonly cluster: KeptCluster
}

/** More than these are laid among the others in one walk. */
const mostOneByOne = 200

export class LiveRanking {
  readonly #works: DescribedWorks
  readonly #describe: (group: LiveGroup) => KeptCluster
  /** Highest score first, but for what changed since. */
  #ranked: RankedGroup[] = []
  /** Those of the groups in it. */
  readonly #entries = new Map<LiveGroup, RankedGroup>()
  readonly #gone = new Set<LiveGroup>()
  readonly #came: Set<LiveGroup>

  /** `groups` are all there are to begin with. */
  constructor(
    works: DescribedWorks,
    groups: Iterable<LiveGroup>,
    describe: (group: LiveGroup) => KeptCluster,
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

  /** Every group with what there is to say about it, highest score first; the same list is other after the next change. */
  ranked(): readonly RankedGroup[] {
    // What stays is not looked at: there are very many of those.
    for (const group of this.#gone) this.#remove(group)
    this.#gone.clear()
    const came = Array.from(this.#came, (group) => this.#entryOf(group))
    this.#came.clear()
    if (came.length > mostOneByOne) this.#merge(came)
    else for (const one of came) this.#ranked.splice(this.#countBefore(one), 0, one)
    return this.#ranked
  }

  /** Positions of groups in the list of all, the first one first; those that it does not have are passed over. */
  positionsOf(groups: Iterable<LiveGroup>): number[] {
    this.ranked()
    const entries = Array.from(new Set(groups), (group) => this.#entries.get(group))
    const there = entries.filter((entry) => entry !== undefined)
    return there.map((entry) => this.#positionOf(entry)).sort((one, two) => one - two)
  }

  #entryOf(group: LiveGroup): RankedGroup {
    const entry = { group, members: group.members, cluster: this.#describe(group) }
    this.#entries.set(group, entry)
    return entry
  }

  #remove(group: LiveGroup): void {
    const entry = this.#entries.get(group)
    if (entry === undefined) return
    this.#ranked.splice(this.#positionOf(entry), 1)
    this.#entries.delete(group)
  }

  #positionOf(entry: RankedGroup): number {
    const at = this.#countBefore(entry)
    // Equals go by the order of their works, and a work that changed is elsewhere in that.
    return this.#ranked[at] === entry ? at : this.#ranked.indexOf(entry)
  }

  #merge(came: RankedGroup[]): void {
    came.sort((one, two) => byRanking(this.#works, one, two))
    const stayed = this.#ranked
    this.#ranked = []
    let at = 0
    for (const one of came) {
      const before = this.#countBefore(one, stayed, at)
      while (at < before) this.#ranked.push(stayed[at++]!)
      this.#ranked.push(one)
    }
    while (at < stayed.length) this.#ranked.push(stayed[at++]!)
  }

  /** How many of those that are ranked, `from` of which come before it surely, come before one. */
  #countBefore(one: RankedGroup, ranked: readonly RankedGroup[] = this.#ranked, from = 0): number {
    let [low, high] = [from, ranked.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (ranked[middle] !== one && byRanking(this.#works, ranked[middle]!, one) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}
