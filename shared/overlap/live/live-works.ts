/** The works of a project while they change: each has a number of its own for as long as it is there. */
import type { Combination } from '../../domain/combination.ts'
import type { WorkId } from '../../domain/ids.ts'
import type { OverlapSettings } from '../../domain/overlap.ts'
import type { Party } from '../../domain/party.ts'
import type { Work } from '../../domain/work.ts'
import { shapesFromWkb, shapesOf, unpackShapes, type Shapes } from '../../geo/shapes.ts'
import { takesPart } from '../pairs/takes-part.ts'
import { runsOf } from '../measure/runs.ts'
import { prepareProject, type DescribedWorks, type PreparedProject } from '../prepared-project.ts'
import type { ScoredWork } from '../score.ts'
import { compareTexts, compareWorks } from '../work-order.ts'
import { gatherShapes, type KeptShape } from '../../geo/gather-shapes.ts'
import { LiveIndex } from './live-index.ts'
import { LiveOrder } from './live-order.ts'

const nowhere = shapesOf([null])
const emptyBox = [Infinity, Infinity, -Infinity, -Infinity]

/** Works by their numbers; those of the project it begins with have their places in it. */
export class LiveWorks implements DescribedWorks {
  readonly settings: OverlapSettings
  readonly parties: readonly Party[]
  readonly works: Work[]
  readonly scored: ScoredWork[]
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
  readonly #base: Shapes
  /** Shapes of works that are not where the project had them. */
  readonly #placed = new Map<number, Shapes>()
  #combinations: ReadonlyMap<WorkId, readonly Combination[]>
  readonly #index: LiveIndex
  /** The most that any of the coordinates ever seen can hide. */
  #tolerance: number

  constructor(project: PreparedProject) {
    const { settings, parties, works, scored, measures, runs, shapes, combinations } = project
    this.settings = settings
    this.parties = parties
    this.works = [...works]
    this.scored = [...scored]
    this.measures = { ...measures, drawnOnce: new Map(measures.drawnOnce) }
    this.runs = { workBox: runs.workBox }
    this.#numbers = new Map(works.map((work, number) => [work.id, number]))
    this.#base = shapes
    this.#combinations = byWork(combinations)
    this.#tolerance = runs.tolerance
    this.order = new LiveOrder(project.order, (one, two) => compareWorks(this, one, two))
    this.ids = new LiveOrder(project.rank, (one, two) =>
      compareTexts(this.works[one]!.id, this.works[two]!.id),
    )
    this.#index = new LiveIndex(
      runs.workBox,
      Uint32Array.from(works.keys()).filter((number) => this.#isSomewhere(number)),
    )
  }

  /** Metres that rounding can hide, for every place there ever was. */
  get tolerance(): number {
    return this.#tolerance
  }

  numberOf(id: WorkId): number | undefined {
    return this.#numbers.get(id)
  }

  /** Every work that is there. */
  *present(): Iterable<number> {
    yield* this.#numbers.values()
  }

  /** Works were agreed upon otherwise: each of them is to be put again. */
  combine(combinations: readonly Combination[]): void {
    this.#combinations = byWork(combinations)
  }

  /** Adds or changes a work and answers its number; `place` as in a WorkEdit. */
  put(work: Work, place: Uint8Array | null | undefined): number {
    const known = this.#numbers.get(work.id)
    const number = known ?? this.works.length
    if (known === undefined) {
      this.#numbers.set(work.id, number)
      this.#makeRoom(number)
    }
    this.works[number] = work
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
    this.#numbers.delete(this.works[number]!.id)
    this.#placed.set(number, nowhere)
    this.runs.workBox.set(emptyBox, 4 * number)
    this.#index.set(number, false)
    this.order.remove(number)
    this.ids.remove(number)
  }

  /** Other works that take part within `by` metres of the box around a work, in no promised order. */
  near(number: number, by: number): number[] {
    if (!this.#isSomewhere(number)) return []
    const found = this.#index.near(this.boxOf(number), by)
    return found.filter((other) => other !== number)
  }

  /** The same around any box. */
  nearBox(box: Float64Array, by: number): number[] {
    return this.#index.near(box, by)
  }

  boxOf(number: number): Float64Array {
    return this.runs.workBox.subarray(4 * number, 4 * number + 4)
  }

  /** A few works as a project of their own, in the order given. */
  gather(numbers: readonly number[]): PreparedProject {
    const works = numbers.map((number) => this.works[number]!)
    const { area, length, kind, drawnOnce } = this.measures
    const shapes = gatherShapes(numbers.map((number) => this.#shapeOf(number)))
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
      scored: numbers.map((number) => this.scored[number]!),
      rank: this.ids.among(numbers),
      order: this.order.among(numbers),
    }
  }

  #shapeOf(number: number): KeptShape {
    const shapes = this.#placed.get(number)
    return shapes ? { shapes, index: 0 } : { shapes: this.#base, index: number }
  }

  #isSomewhere(number: number): boolean {
    const { workBox } = this.runs
    return takesPart(this.works[number]!, this.settings) && workBox[4 * number]! <= workBox[4 * number + 2]!
  }

  #measure(number: number): void {
    const work = this.works[number]!
    const shapes = gatherShapes([this.#shapeOf(number)])
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
    this.scored[number] = alone.scored[0]!
  }

  #makeRoom(number: number): void {
    const { area, length, kind, drawnOnce } = this.measures
    if (number < area.length) return
    const room = Math.max(64, Math.ceil(area.length * 1.25))
    this.measures = {
      area: larger(area, new Float64Array(room)),
      length: larger(length, new Float64Array(room)),
      kind: larger(kind, new Uint8Array(room)),
      drawnOnce,
    }
    this.runs = { workBox: larger(this.runs.workBox, new Float64Array(4 * room)) }
    this.#index.grow(this.runs.workBox)
  }
}

function larger<Block extends Float64Array | Uint8Array>(from: Block, to: Block): Block {
  to.set(from)
  return to
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
