/** Between which works of a project water lies, where a layer knows it. */
import Flatbush from 'flatbush'
import type { WaterBetween } from '../../domain/water-between.ts'
import { runsOf, type Runs } from '../measure/runs.ts'
import type { PairTable } from '../pairs/pair-table.ts'
import type { PreparedProject } from '../prepared-project.ts'
import { crossesWater } from './crosses-water.ts'
import { everyShortestWay } from './shortest-ways.ts'
import type { Water } from './water.ts'

/**
 * The pairs of which every shortest way between the two goes over water, in the order of the table. Noise is left out, and
 * so are works that touch. Only pairs with water in reach are measured again.
 */
export function waterBetween(
  { works, runs }: Pick<PreparedProject, 'works' | 'runs'>,
  table: PairTable,
  ways: WaterWays,
): WaterBetween[] {
  const found: WaterBetween[] = []
  for (let pair = 0; pair < table.count; pair++) {
    if (table.noise[pair] !== 0 || !(table.distance[pair]! > 0)) continue
    const [a, b] = [table.a[pair]!, table.b[pair]!]
    const names = ways.between(runs, a, b, table.distance[pair]!)
    if (names !== null) found.push({ a: works[a]!.id, b: works[b]!.id, names })
  }
  return found
}

/** All water with an index over it. */
export class WaterWays {
  readonly #runs: Runs
  readonly #names: Water['names']
  readonly #index: Flatbush | null
  /** Features by their position in the index. */
  readonly #features: readonly number[]

  constructor({ shapes, names }: Water) {
    this.#runs = runsOf(shapes)
    this.#names = names
    const { workBox } = this.#runs
    this.#features = Array.from({ length: shapes.count }, (_, feature) => feature).filter(
      (feature) => workBox[4 * feature]! <= workBox[4 * feature + 2]!,
    )
    this.#index = this.#features.length === 0 ? null : new Flatbush(this.#features.length)
    for (const feature of this.#features)
      this.#index?.add(
        workBox[4 * feature]!,
        workBox[4 * feature + 1]!,
        workBox[4 * feature + 2],
        workBox[4 * feature + 3],
      )
    this.#index?.finish()
  }

  /** Whether any water comes where a shortest way between two works may lie. */
  areNear(runs: Pick<Runs, 'workBox'>, a: number, b: number, distance: number): boolean {
    return this.#near(runs, a, b, distance).length > 0
  }

  /** Names of the water between works of `runs`, null when there is none. */
  between(runs: Runs, a: number, b: number, distance: number): string[] | null {
    const near = this.#near(runs, a, b, distance)
    if (near.length === 0) return null
    const crossed = new Set<number>()
    const isAcross = everyShortestWay(runs, a, b, distance, (x1, y1, x2, y2) => {
      const over = near.filter((feature) => crossesWater(this.#runs, feature, x1, y1, x2, y2))
      for (const feature of over) crossed.add(feature)
      return over.length > 0
    })
    if (!isAcross) return null
    return [...new Set([...crossed].flatMap((feature) => this.#names[feature]?.trim() || []))].sort()
  }

  #near({ workBox }: Pick<Runs, 'workBox'>, a: number, b: number, distance: number): number[] {
    const side = (at: number, pick: (one: number, two: number) => number, wider: number) =>
      pick(workBox[4 * a + at]! + wider, workBox[4 * b + at]! + wider)
    // Every shortest way lies in both boxes once those are that much wider.
    return this.#search(
      side(0, Math.max, -distance),
      side(1, Math.max, -distance),
      side(2, Math.min, distance),
      side(3, Math.min, distance),
    )
  }

  #search(minX: number, minY: number, maxX: number, maxY: number): number[] {
    return (this.#index?.search(minX, minY, maxX, maxY) ?? []).map((at) => this.#features[at]!)
  }
}
