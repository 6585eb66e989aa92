/** The works of a project while they change: each has a number of its own for as long as it is there. */
import type { ByNumber } from '../../bytes/by-number.ts'
import { withRoom } from '../../bytes/with-room.ts'
import type { Combination } from '../../domain/combination.ts'
import type { WorkId } from '../../domain/ids.ts'
import type { OverlapSettings } from '../../domain/overlap.ts'
import type { Party } from '../../domain/party.ts'
import type { ComparedWork } from '../compared-work.ts'
import type { Room } from '../../geo/room.ts'
import { unpackShapes } from '../../geo/packed-shapes.ts'
import { shapesFromWkb, shapesOf, type Shapes } from '../../geo/shapes.ts'
import { takesPart } from '../pairs/takes-part.ts'
import { runsOf } from '../measure/runs.ts'
import {
  prepareProject,
  type DescribedWorks,
  type PreparedProject,
  type WorksInOrder,
} from '../prepared-project.ts'
import { compareTexts, compareWorks } from '../work-order.ts'
import { gatherShapes, type KeptShape } from '../../geo/gather-shapes.ts'
import { heldShapes, type BegunShapes } from './begun-shapes.ts'
import type { ClosePlaces } from './close-places.ts'
import { KeptScores } from './kept-scores.ts'
import { KeptWorks } from './kept-works.ts'
import { LiveIndex } from './live-index.ts'
import { LiveOrder } from './live-order.ts'

/** What decides which works take part. */
type PartRules = Parameters<typeof takesPart>[1]

const anyPart: PartRules = { exclusions: { disciplines: [], kinds: [], firmness: [], withinParty: false } }
const nowhere = shapesOf([null])
const emptyBox = [Infinity, Infinity, -Infinity, -Infinity]

/** Works by their numbers; those of the project it begins with have their places in it. */
export class LiveWorks implements DescribedWorks {
  /** The rules it is looked at by. */
  settings: OverlapSettings
  readonly parties: readonly Party[]
  readonly works: KeptWorks
  readonly scored: KeptScores
  /** Arrays with room at their end. */
  measures: {
    area: Float64Array
    length: Float64Array
    kind: Uint8Array
    readonly drawnOnce: Map<number, Float64Array>
  }
  runs: { readonly workBox: Float64Array }
  /** As equals are ordered (work-order.ts), and by their ids. */
  readonly order: LiveOrder
  readonly ids: LiveOrder
  readonly #numbers: Map<WorkId, number>
  readonly #begun: BegunShapes
  /** Shapes of works that are not where the project had them. */
  readonly #placed = new Map<number, Shapes>()
  #combinations: ReadonlyMap<WorkId, readonly Combination[]>
  readonly #index: LiveIndex
  /** The most that any of the coordinates ever seen can hide. */
  #tolerance: number

  /** Counts what came, changed and went. */
  #changes = 0

  /** `begun`: where its shapes come from, by default those that it has. */
  constructor(project: PreparedProject, begun = heldShapes(project.shapes)) {
    const { settings, parties, works, scored, measures, runs, combinations } = project
    this.settings = settings
    this.parties = parties
    this.works = new KeptWorks(works)
    this.measures = { ...measures, drawnOnce: new Map(measures.drawnOnce) }
    this.scored = new KeptScores(this, scored)
    this.runs = { workBox: runs.workBox }
    this.#numbers = new Map(works.map((work, number) => [work.id, number]))
    this.#begun = begun
    this.#combinations = byWork(combinations)
    this.#tolerance = runs.tolerance
    this.order = new LiveOrder(project.order, (one, two) => compareWorks(this, one, two))
    this.ids = new LiveOrder(project.rank, (one, two) =>
      compareTexts(this.works.idAt(one), this.works.idAt(two)),
    )
    this.#index = new LiveIndex(
      runs.workBox,
      Uint32Array.from(works.keys()).filter((number) => this.#isSomewhere(number)),
    )
  }

  /** Does now what the first change would wait for: it needs them as they were. */
  getReady(): void {
    this.#index.getReady()
  }

  /** Holds the places that it began with in less room, and answers those; null where it began with shapes. */
  closePlaces(): ClosePlaces | null {
    return this.#begun.close()
  }

  /** Another number after every change of a work. */
  get version(): number {
    return this.#changes
  }

  /** Metres that rounding can hide, for every place there ever was. */
  get tolerance(): number {
    return this.#tolerance
  }

  numberOf(id: WorkId): number | undefined {
    return this.#numbers.get(id)
  }

  /** The places of works among all by their ids. */
  get rank(): Uint32Array {
    return this.ids.places
  }

  /** Every work that is there. */
  *present(): Iterable<number> {
    yield* this.#numbers.values()
  }

  /** Works were agreed upon otherwise: each of them is to be put again. */
  combine(combinations: readonly Combination[]): void {
    this.#combinations = byWork(combinations)
  }

  /** All works by their numbers, with what is known of them, by some rules; those that went are nowhere. */
  inOrder(settings: OverlapSettings): WorksInOrder {
    const { works, scored, measures, parties, runs } = this
    return {
      works,
      scored,
      measures,
      parties,
      runs,
      settings,
      rank: this.rank,
      order: this.order.places,
    }
  }

  /** The same with their shapes, cut into runs in `room`: as much work as reading them was. */
  whole(room: Room): PreparedProject {
    const begun = this.#begun.all(room)
    const shapes =
      this.#placed.size === 0 && this.works.length === this.#begun.count
        ? begun
        : gatherShapes(
            Array.from(
              { length: this.works.length },
              (_, number) => this.#placedAt(number) ?? { shapes: begun, index: number },
            ),
            room,
          )
    const runs = { ...runsOf(shapes, room), tolerance: this.#tolerance }
    const things = { works: [...each(this.works)], scored: [...each(this.scored)] }
    return { ...this.inOrder(this.settings), ...things, shapes, runs, combinations: [], judgements: [] }
  }

  /** Adds or changes a work and answers its number; `place` as in a WorkEdit. */
  put(work: ComparedWork, place: Uint8Array | null | undefined): number {
    const known = this.#numbers.get(work.id)
    const number = known ?? this.works.length
    this.getReady()
    this.#changes++
    if (known === undefined) {
      this.#numbers.set(work.id, number)
      this.#makeRoom(number)
    }
    this.works.set(number, work)
    if (place !== undefined || known === undefined) this.#placed.set(number, shapesAt(place ?? null))
    this.#measure(number)
    if (known === undefined) {
      this.order.add(number)
      this.ids.add(number)
    } else this.order.move(number)
    this.#index.set(number, this.#isSomewhere(number))
    return number
  }

  /** Its number is given to no other work. */
  remove(number: number): void {
    this.getReady()
    this.#numbers.delete(this.works.idAt(number))
    this.#changes++
    this.#placed.set(number, nowhere)
    this.runs.workBox.set(emptyBox, 4 * number)
    this.#index.set(number, false)
    this.order.remove(number)
    this.ids.remove(number)
  }

  /** Other works that take part within `by` metres of the box around a work, in no promised order. */
  near(number: number, by: number, settings: PartRules = this.settings): number[] {
    const isIn = (one: number) => takesPart(this.works.partAt(one), settings)
    if (!this.#isSomewhere(number) || !isIn(number)) return []
    const found = this.#index.near(this.boxOf(number), by)
    return found.filter((other) => other !== number && isIn(other))
  }

  /** Works around any box, whether the rules leave them out or not; withdrawn ones never. */
  nearBox(box: Float64Array, by: number): number[] {
    return this.#index.near(box, by)
  }

  boxOf(number: number): Float64Array {
    return this.runs.workBox.subarray(4 * number, 4 * number + 4)
  }

  /** A few works as a project of their own, in the order given. */
  gather(numbers: readonly number[]): PreparedProject {
    const works = numbers.map((number) => this.works.at(number)!)
    const { area, length, kind, drawnOnce } = this.measures
    const shapes = this.#shapesOf(numbers)
    return {
      works,
      shapes,
      combinations: [],
      judgements: [],
      parties: this.parties,
      settings: this.settings,
      runs: { ...runsOf(shapes), tolerance: this.#tolerance },
      measures: {
        area: Float64Array.from(numbers, (number) => area[number]!),
        length: Float64Array.from(numbers, (number) => length[number]!),
        kind: Uint8Array.from(numbers, (number) => kind[number]!),
        drawnOnce: new Map(
          numbers.flatMap((number, at) => (drawnOnce.has(number) ? [[at, drawnOnce.get(number)!]] : [])),
        ),
      },
      scored: numbers.map((number) => this.scored.at(number)!),
      rank: this.ids.among(numbers),
      order: this.order.among(numbers),
    }
  }

  /** In the order given. */
  #shapesOf(numbers: readonly number[]): Shapes {
    const begun = numbers.filter((number) => !this.#placed.has(number))
    const shapes = this.#begun.of(begun)
    if (begun.length === numbers.length) return shapes
    let next = 0
    return gatherShapes(numbers.map((number) => this.#placedAt(number) ?? { shapes, index: next++ }))
  }

  /** The shape of a work that is not where the project had it. */
  #placedAt(number: number): KeptShape | undefined {
    const shapes = this.#placed.get(number)
    return shapes && { shapes, index: 0 }
  }

  #isSomewhere(number: number): boolean {
    const { workBox } = this.runs
    return takesPart(this.works.partAt(number), anyPart) && workBox[4 * number]! <= workBox[4 * number + 2]!
  }

  #measure(number: number): void {
    const work = this.works.at(number)!
    const shapes = this.#shapesOf([number])
    const combinations = this.#combinations.get(work.id) ?? []
    const alone = prepareProject(
      { works: [work], shapes, combinations, judgements: [], parties: this.parties },
      this.settings,
      runsOf(shapes),
    )
    this.#tolerance = Math.max(this.#tolerance, alone.runs.tolerance)
    this.runs.workBox.set(alone.runs.workBox, 4 * number)
    this.measures.area[number] = alone.measures.area[0]!
    this.measures.length[number] = alone.measures.length[0]!
    this.measures.kind[number] = alone.measures.kind[0]!
    const once = alone.measures.drawnOnce.get(0)
    if (once === undefined) this.measures.drawnOnce.delete(number)
    else this.measures.drawnOnce.set(number, once)
    this.scored.set(number, alone.scored[0]!)
  }

  #makeRoom(number: number): void {
    const { area, length, kind, drawnOnce } = this.measures
    if (number < area.length) return
    const room = Math.max(64, Math.ceil(area.length * 1.25))
    this.measures = {
      area: withRoom(area, new Float64Array(room)),
      length: withRoom(length, new Float64Array(room)),
      kind: withRoom(kind, new Uint8Array(room)),
      drawnOnce,
    }
    this.runs = { workBox: withRoom(this.runs.workBox, new Float64Array(4 * room)) }
    this.#index.grow(this.runs.workBox)
  }
}

/** All of them, one after the other. */
function* each<Thing>(things: ByNumber<Thing>): Iterable<Thing> {
  for (let number = 0; number < things.length; number++) yield things.at(number)!
}

function byWork(combinations: readonly Combination[]): ReadonlyMap<WorkId, readonly Combination[]> {
  const found = new Map<WorkId, Combination[]>()
  for (const combination of combinations)
    for (const work of combination.works) found.set(work, [...(found.get(work) ?? []), combination])
  return found
}

/** WKB begins with its byte order, packed shapes with their name. */
const littleEndian = 1

function shapesAt(place: Uint8Array | null): Shapes {
  if (place === null) return nowhere
  return place[0] === littleEndian ? shapesFromWkb([place]) : unpackShapes(place.slice().buffer)
}
