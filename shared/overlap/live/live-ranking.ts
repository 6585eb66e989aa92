/** The clusters of a live project, ranked. Asked for after every step of a drag, so what did not change keeps its place. */
import { byRanking } from '../clusters/describe-cluster.ts'
import type { DescribedWorks } from '../prepared-project.ts'
import type { LiveGroup } from './live-group.ts'
import type { LiveCluster } from './overlap-difference.ts'

/** Groups that a change took apart, or told of something else, and those that came or were told of something else. */
export interface ChangedGroups {
  readonly before: Iterable<LiveGroup>
  readonly after: Iterable<LiveGroup>
}

interface Ranked {
  readonly group: LiveGroup
  readonly members: readonly number[]
  readonly cluster: LiveCluster
}

export class LiveRanking {
  readonly #works: DescribedWorks
  readonly #describe: (group: LiveGroup) => LiveCluster
  /** Highest score first, but for what changed since. */
  #ranked: readonly Ranked[] = []
  readonly #gone = new Set<LiveGroup>()
  readonly #came: Set<LiveGroup>

  /** `groups` are all there are to begin with. */
  constructor(
    works: DescribedWorks,
    groups: Iterable<LiveGroup>,
    describe: (group: LiveGroup) => LiveCluster,
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

  /** Every cluster, highest score first. */
  clusters(): LiveCluster[] {
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
    return this.#ranked.map(({ cluster }) => cluster)
  }

  #merged(stayed: readonly Ranked[], came: readonly Ranked[]): readonly Ranked[] {
    const merged: Ranked[] = []
    let at = 0
    for (const one of came) {
      while (at < stayed.length && byRanking(this.#works, stayed[at]!, one) < 0) merged.push(stayed[at++]!)
      merged.push(one)
    }
    while (at < stayed.length) merged.push(stayed[at++]!)
    return merged
  }
}
