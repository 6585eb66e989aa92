/**
 * Works of a delivery on memory that threads share, from the moment their rows are read: a hundred thousand of them are a
 * few large blocks instead of that many objects, and go to the store as they stand.
 */
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { Placing } from '../../../shared/domain/placing.ts'
import type { Bounds, SourceRow, WorkFields } from '../../../shared/domain/work.ts'
import type { ReadPlace, ReadWork } from '../reading.ts'
import type { SharedRoom, Stand } from './shared-room.ts'
import { fieldsOf, textOfWork, type WorkText } from './work-text.ts'

/** Numbers that say where a work stands: of its text, then of its place (length 0: without a place). */
export const numbersPerWork = 6
export const ordinatesPerWork = 4

/** The works of one table. */
export class TableWorks {
  readonly #file: string
  readonly #sheet: string | null
  readonly #room: SharedRoom
  readonly #stands: Int32Array
  readonly #bounds: Float64Array
  readonly #rows: Int32Array
  readonly #before: number
  #count = 0
  #last: { at: number; fields: WorkFields } | null = null

  /** `most`: as many works as there can be; `before`: how many there are in the tables before it. */
  constructor(
    { file, sheet }: { file: string; sheet: string | null },
    { most, before }: { most: number; before: number },
    room: SharedRoom,
  ) {
    this.#file = file
    this.#sheet = sheet
    this.#room = room
    this.#before = before
    this.#stands = new Int32Array(numbersPerWork * most)
    this.#bounds = new Float64Array(ordinatesPerWork * most)
    this.#rows = new Int32Array(most)
  }

  add(row: number, said: Omit<ReadWork, 'source'>): ReadWork {
    const at = this.#count++
    this.#rows[at] = row
    const { fields, place, placing, work } = said
    const text = textOfWork({ fields, source: this.sourceAt(at), placing })
    this.#stands.set(this.#room.takeText(text), numbersPerWork * at)
    if (place !== null) {
      this.#stands.set(this.#room.stand(place.wkb), numbersPerWork * at + 3)
      this.#bounds.set(place.bounds, ordinatesPerWork * at)
    }
    return new PackedWork(this, at, placing, work)
  }

  /** How many works of the delivery were read before it. */
  rankAt(at: number): number {
    return this.#before + at
  }

  /** The same object as long as no other work is looked at. */
  fieldsAt(at: number): WorkFields {
    if (this.#last?.at !== at) {
      const text = this.#room.textAt(...this.#standAt(numbersPerWork * at))
      this.#last = { at, fields: fieldsOf(JSON.parse(text) as WorkText) }
    }
    return this.#last.fields
  }

  sourceAt(at: number): SourceRow {
    return { file: this.#file, sheet: this.#sheet, row: this.#rows[at]! }
  }

  hasPlaceAt(at: number): boolean {
    return this.#stands[numbersPerWork * at + 5] !== 0
  }

  wkbAt(at: number): Uint8Array {
    return this.#room.bytesAt(...this.#standAt(numbersPerWork * at + 3))
  }

  boundsAt(at: number): Bounds {
    const from = ordinatesPerWork * at
    return [this.#bounds[from]!, this.#bounds[from + 1]!, this.#bounds[from + 2]!, this.#bounds[from + 3]!]
  }

  /** Where a work stands, in numbers for the blocks that `into` keeps. */
  standsIn(into: SharedRoom, at: number): number[] {
    return [0, 3].flatMap((part) => {
      const [block, offset, length] = this.#standAt(numbersPerWork * at + part)
      return length === 0 ? [0, 0, 0] : [into.numberOf(this.#room.blocks[block]!), offset, length]
    })
  }

  #standAt(from: number): Stand {
    return [this.#stands[from]!, this.#stands[from + 1]!, this.#stands[from + 2]!]
  }
}

/** A work that is decoded when it is looked at: look once, keep what is needed. It cannot be spread; {@link unpacked} can. */
export class PackedWork implements ReadWork {
  readonly placing: Placing
  readonly work: WorkId | null
  readonly #works: TableWorks
  readonly #at: number

  constructor(works: TableWorks, at: number, placing: Placing, work: WorkId | null) {
    this.#works = works
    this.#at = at
    this.placing = placing
    this.work = work
  }
  /** As {@link TableWorks.rankAt}. */
  get rank(): number {
    return this.#works.rankAt(this.#at)
  }
  get fields(): WorkFields {
    return this.#works.fieldsAt(this.#at)
  }
  get source(): SourceRow {
    return this.#works.sourceAt(this.#at)
  }
  get place(): ReadPlace | null {
    return this.#works.hasPlaceAt(this.#at) ? new PackedPlace(this.#works, this.#at) : null
  }
  get wkb(): Uint8Array | null {
    return this.#works.hasPlaceAt(this.#at) ? this.#works.wkbAt(this.#at) : null
  }
  get bounds(): Bounds | null {
    return this.#works.hasPlaceAt(this.#at) ? this.#works.boundsAt(this.#at) : null
  }
  /** As {@link TableWorks.standsIn}. */
  standsIn(into: SharedRoom): number[] {
    return this.#works.standsIn(into, this.#at)
  }
}

class PackedPlace implements ReadPlace {
  readonly #works: TableWorks
  readonly #at: number

  constructor(works: TableWorks, at: number) {
    this.#works = works
    this.#at = at
  }
  get wkb(): Uint8Array {
    return this.#works.wkbAt(this.#at)
  }
  get bounds(): Bounds {
    return this.#works.boundsAt(this.#at)
  }
}

/** As an object of its own, for who looks at it often or changes something in it. */
export function unpacked(read: ReadWork): ReadWork {
  if (!(read instanceof PackedWork)) return read
  const { fields, wkb, bounds, placing, source, work } = read
  return { fields, place: wkb && bounds && { wkb, bounds }, placing, source, work }
}
