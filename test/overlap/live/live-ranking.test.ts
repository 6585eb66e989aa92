/** Ranking what changed among clusters that did not is ranking all of them, and looks at few of them. */
import { expect, it } from 'vitest'
import type { KeptCluster } from '../../../shared/overlap/live/kept-cluster.ts'
import type { LiveGroup } from '../../../shared/overlap/live/live-group.ts'
import { LiveRanking } from '../../../shared/overlap/live/live-ranking.ts'
import type { DescribedWorks } from '../../../shared/overlap/prepared-project.ts'

const many = 5000

/** Groups of one score each, and how often any score was read since that was last asked. */
class ScoredGroups {
  #scores = new Map<LiveGroup, number>()
  #read = 0
  #made = 0

  make(score: number): LiveGroup {
    const group = { rows: [this.#made++], members: [] }
    this.#scores.set(group, score)
    return group
  }

  score(group: LiveGroup, score: number): void {
    this.#scores.set(group, score)
  }

  remove(group: LiveGroup): void {
    this.#scores.delete(group)
  }

  /** As a change describes it: later it is another cluster. */
  describe = (group: LiveGroup): KeptCluster => {
    const score = this.#scores.get(group)!
    const count = () => this.#read++
    return {
      get score() {
        count()
        return score
      },
    } as Partial<KeptCluster> as KeptCluster
  }

  inOrder(): LiveGroup[] {
    return [...this.#scores.keys()].sort((one, two) => this.#scores.get(two)! - this.#scores.get(one)!)
  }

  readSince(): number {
    const read = this.#read
    this.#read = 0
    return read
  }
}

function ranked(made: ScoredGroups, groups: readonly LiveGroup[]) {
  // No two have the same score, so that nothing is asked of their works.
  const ranking = new LiveRanking({} as DescribedWorks, groups, made.describe)
  return { ranking, listed: () => ranking.ranked().map(({ group }) => group) }
}

function mixed(count: number): number[] {
  return Array.from({ length: count }, (_, at) => (at * 7919) % count)
}

it('ranks a few that came, went and became others where ranking all would, and looks at few', () => {
  const made = new ScoredGroups()
  const groups = mixed(many).map((score) => made.make(score))
  const { ranking, listed } = ranked(made, groups)
  expect(listed()).toEqual(made.inOrder())
  const list = ranking.ranked()
  for (let round = 0; round < 20; round++) {
    const [gone, other] = [groups[round * 11]!, groups[round * 13 + 4000]!]
    const came = made.make(round * 97 + 0.5)
    made.remove(gone)
    made.score(other, round * 101 + 0.25)
    made.readSince()
    ranking.take({ before: [gone, other], after: [other, came] })
    const [at, ...none] = ranking.positionsOf([came, gone])
    expect(none).toEqual([])
    // Of each of the others one score is read at every halving.
    expect(made.readSince()).toBeLessThan(200)
    expect(ranking.ranked()[at!]!.group).toBe(came)
    // Nor is the list made anew.
    expect(ranking.ranked()).toBe(list)
    expect(listed()).toEqual(made.inOrder())
  }
})

it('ranks many that came and went where ranking all would', () => {
  const made = new ScoredGroups()
  const groups = mixed(many).map((score) => made.make(score))
  const { ranking, listed } = ranked(made, groups)
  expect(listed()).toEqual(made.inOrder())
  const gone = groups.filter((_, at) => at % 3 === 0)
  gone.forEach((group) => made.remove(group))
  const came = mixed(many).map((score) => made.make(score + 0.5))
  ranking.take({ before: gone, after: came })
  expect(listed()).toEqual(made.inOrder())
  expect(ranking.positionsOf([...came, ...gone])).toEqual(
    listed().flatMap((group, at) => (came.includes(group) ? [at] : [])),
  )
})
