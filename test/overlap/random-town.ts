/** A made-up town that keeps changing: works on streets, on spots and over regions, and edits of them. */
import type { Firmness } from '../../shared/domain/firmness.ts'
import type { Work } from '../../shared/domain/work.ts'
import type { WorkKind } from '../../shared/domain/work-kind.ts'
import { toWkb } from '../../shared/geo/wkb.ts'
import type { WorkEdit } from '../../shared/overlap/live/overlap-difference.ts'
import type { OverlapProject } from '../../shared/overlap/prepared-project.ts'
import { line, period, point, projectOf, someWork, square, workId, type PlacedWork } from './some-works.ts'

export interface TownLook {
  /** How wide it is. */
  readonly metres: number
  /** How many works it begins with. */
  readonly works: number
  /** Places on which several works are drawn as the very same area. */
  readonly spots: number
  /** How many works are as large as a region. */
  readonly regionWide: number
}

const firmnesses: readonly Firmness[] = [
  'idea',
  'programmed',
  'scheduled',
  'scheduled',
  'executing',
  'withdrawn',
]
const kinds: readonly WorkKind[] = ['replace', 'replace', 'resurface', 'connect', 'other']
const disciplines = ['water', 'gasLow', 'heat'] as const

/** The same seed gives the same town and the same edits. */
export class RandomTown {
  readonly #look: TownLook
  readonly #works = new Map<number, PlacedWork>()
  #state: number
  #next = 1

  constructor(seed: number, look: TownLook) {
    this.#state = seed
    this.#look = look
    for (let count = 0; count < look.works; count++) this.#put(this.#next++, this.#place())
    for (let count = 0; count < look.regionWide; count++) {
      const metres = Math.max(look.metres, 2000)
      this.#put(this.#next++, square(-metres / 2, -metres / 2, 2 * metres))
    }
  }

  /** The town as it is, with its works in another order every time; `others` come on top. */
  project(
    decisions: Parameters<typeof projectOf>[1] = {},
    others: readonly PlacedWork[] = [],
  ): OverlapProject {
    return projectOf(this.#shuffled([...this.#works.values(), ...others]), decisions)
  }

  /** One edit, now and then a few at once; the town takes them over. */
  edits(): WorkEdit[] {
    return Array.from({ length: this.#dice(6) === 0 ? 3 : 1 }, () => this.#edit())
  }

  #edit(): WorkEdit {
    const there = [...this.#works.keys()]
    const which = there[this.#dice(there.length)]
    const what = this.#dice(10)
    if (which === undefined || what === 0) return this.#added(this.#next++)
    if (what === 1) {
      this.#works.delete(which)
      return { remove: workId(which) }
    }
    if (what <= 5) return this.#added(which)
    const { work, geometry } = this.#works.get(which)!
    const changed = this.#fields()
    const field = (['period', 'firmness', 'kind', 'street', 'discipline'] as const)[this.#dice(5)]!
    const put: Work = { ...work, [field]: changed[field] }
    this.#works.set(which, { work: put, geometry })
    return { put }
  }

  #added(index: number): WorkEdit {
    const { work, geometry } = this.#put(index, this.#dice(25) === 0 ? null : this.#place())
    return { put: work, place: geometry && toWkb(geometry) }
  }

  #put(index: number, geometry: GeoJSON.Geometry | null): PlacedWork {
    const placed = someWork(index, geometry, this.#fields())
    this.#works.set(index, placed)
    return placed
  }

  #fields() {
    const from = 2026 + this.#dice(6)
    const number = this.#dice(12)
    return {
      period: this.#dice(12) === 0 ? period() : period(`${from}-02-01`, `${from + this.#dice(2)}-07-01`),
      firmness: firmnesses[this.#dice(firmnesses.length)]!,
      kind: kinds[this.#dice(kinds.length)]!,
      discipline: disciplines[this.#dice(disciplines.length)]!,
      street: `Straat ${this.#dice(5)}`,
      number: `${number}`,
      name: `Maatregel ${number}`,
    }
  }

  #place(): GeoJSON.Geometry {
    const { metres, spots } = this.#look
    const [x, y] = [this.#dice(4 * metres) / 4, this.#dice(4 * metres) / 4]
    if (this.#dice(4) < spots) {
      const spot = this.#dice(spots)
      return square(100 * spot, 50 * spot, 20 + spot)
    }
    switch (this.#dice(4)) {
      case 0:
        return point(x, y)
      case 1:
        return square(x, y, 5 + this.#dice(60))
      case 2:
        return line([x, 25 * Math.round(y / 25)], [x + 30 + this.#dice(250), 25 * Math.round(y / 25)])
      default:
        return line([x, y], [x + this.#dice(100), y + this.#dice(200)], [x + 20, y + 50])
    }
  }

  #shuffled<Thing>(things: Thing[]): Thing[] {
    return things
      .map((thing) => [this.#dice(1_000_000), thing] as const)
      .sort(([a], [b]) => a - b)
      .map(([, thing]) => thing)
  }

  /** A whole number from 0 up to `sides`: mulberry32 of the seed. */
  #dice(sides: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let bits = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) % sides
  }
}
