/** Between which works of an awake project water lies. */
import type { Pair } from '../../domain/overlap.ts'
import type { WaterBetween } from '../../domain/water-between.ts'
import { pairKey } from '../clusters/describe-cluster.ts'
import type { LivePairs } from '../live/live-pairs.ts'
import type { LiveWorks } from '../live/live-works.ts'
import type { PairTable } from '../pairs/pair-table.ts'
import type { PreparedProject } from '../prepared-project.ts'
import { waterBetween, WaterWays } from '../water/water-between.ts'
import type { Water } from '../water/water.ts'

export class AwakeWater {
  readonly #works: LiveWorks
  readonly #ways: WaterWays
  #known: Map<string, WaterBetween>

  constructor(works: LiveWorks, project: PreparedProject, table: PairTable, water: Water) {
    this.#works = works
    this.#ways = new WaterWays(water)
    this.#known = new Map(waterBetween(project, table, this.#ways).map((one) => [pairKey(one), one]))
  }

  /** Other pairs count, or count for something else. */
  rule(pairs: LivePairs): void {
    const old = this.#known
    const { table } = pairs
    const { works, runs } = this.#works
    const now = new Map<string, WaterBetween>()
    for (const row of pairs.rows()) {
      const [one, two] = [table.a[row]!, table.b[row]!]
      const distance = table.distance[row]!
      if (table.noise[row] !== 0 || !(distance > 0) || !this.#ways.areNear(runs, one, two, distance)) continue
      const pair = { a: works.idAt(one), b: works.idAt(two) }
      const between = old.get(pairKey(pair)) ?? this.#between(pair, distance)
      if (between) now.set(pairKey(pair), between)
    }
    this.#known = now
  }

  of(pair: Pick<Pair, 'a' | 'b'>): WaterBetween | undefined {
    return this.#known.get(pairKey(pair))
  }

  #between({ a, b }: Pick<Pair, 'a' | 'b'>, distance: number): WaterBetween | undefined {
    const { runs } = this.#works.gather([this.#works.numberOf(a)!, this.#works.numberOf(b)!])
    const names = this.#ways.between(runs, 0, 1, distance)
    return names === null ? undefined : { a, b, names }
  }

  change(were: readonly Pair[], become: readonly Pair[]): void {
    for (const pair of were) this.#known.delete(pairKey(pair))
    for (const pair of become) {
      const { noise, distance } = pair
      const between = noise === null && distance > 0 ? this.#between(pair, distance) : undefined
      if (between) this.#known.set(pairKey(pair), between)
    }
  }

  /** In the order of ids. */
  list(): WaterBetween[] {
    return [...this.#known.values()].sort((one, two) => (pairKey(one) < pairKey(two) ? -1 : 1))
  }

  listOf(keys: Iterable<string>): WaterBetween[] {
    return [...keys].flatMap((key) => this.#known.get(key) ?? [])
  }
}
