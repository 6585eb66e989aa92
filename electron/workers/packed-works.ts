/**
 * Works on their way to the store, on memory that threads share: a delivery of a hundred thousand works is packed where it
 * is read (import/packed) and decoded one by one where it is stored, instead of living in both threads as that many objects.
 */
import { message } from '../../shared/domain/message.ts'
import type { WorkId } from '../../shared/domain/ids.ts'
import type { Placing } from '../../shared/domain/placing.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import type { Bounds, SourceRow, WorkFields } from '../../shared/domain/work.ts'
import {
  numbersPerWork,
  ordinatesPerWork,
  PackedWork,
  SharedRoom,
  type Stand,
  fieldsOf,
  sourceOf,
  textOfWork,
  type WorkText,
} from '../import/packed/index.ts'
import type { DeliveredWork, MadeReady, NewDelivery, ReadyDelivery } from '../store/command-input.ts'
import { mustStop, type StopFlag } from './calls/stop-flag.ts'

/** Works as they are handed over; {@link unpackDelivery} reads them. */
export interface PackedWorks {
  readonly count: number
  readonly blocks: readonly SharedArrayBuffer[]
  /** Six numbers per work: block, offset and length of its text, then of its place (length 0: without a place). */
  readonly index: Int32Array<SharedArrayBuffer>
  /** Four numbers per work; of one without a place no numbers. */
  readonly bounds: Float64Array<SharedArrayBuffer>
}

/** Part of a delivery on its way to be made ready. */
export type PackedReady = Omit<ReadyDelivery, 'works'> & { readonly works: PackedWorks }

export function packReady({ works, ...delivery }: ReadyDelivery): PackedReady {
  return { ...delivery, works: packWorks(works, () => undefined) }
}

export function unpackReady({ works, ...delivery }: PackedReady): ReadyDelivery {
  return { ...delivery, works: unpackWorks(works, () => undefined) }
}

/** A delivery on its way to the store. */
export type PackedDelivery = Omit<NewDelivery, 'added' | 'changed'> & {
  readonly added: PackedWorks
  readonly changed: PackedWorks
  /** Said by whoever puts the delivery away while it is being stored. */
  readonly stop: StopFlag
}

/** Fails with `store.stopped` once `stop` was said. */
export function packDelivery(delivery: NewDelivery, stop: StopFlag): PackedDelivery {
  const goOn = () => refuseStopped(stop)
  return {
    ...delivery,
    added: packWorks(delivery.added, goOn),
    changed: packWorks(delivery.changed, goOn),
    stop,
  }
}

/** As it was before it was packed. Looking at a file or a work fails with `store.stopped` once `stop` was said. */
export function unpackDelivery({ added, changed, ready, stop, ...delivery }: PackedDelivery): NewDelivery {
  const goOn = () => refuseStopped(stop)
  const files = delivery.files.map((file) => ({
    ...file,
    get bytes() {
      goOn()
      return file.bytes
    },
  }))
  const works = { added: unpackWorks(added, goOn), changed: unpackWorks(changed, goOn) }
  return { ...delivery, files, ...works, ...(ready && { ready: inPieces(ready, goOn) }) }
}

/** Ready works that are taken in between two looks at whether to go on. */
const mostAtOnce = 1_000

function inPieces(ready: MadeReady, goOn: () => void): MadeReady {
  function* pieces(): Generator<[from: number, to: number]> {
    for (const [from, to] of ready.works)
      for (let at = from; at < to; at += mostAtOnce) {
        goOn()
        yield [at, Math.min(at + mostAtOnce, to)]
      }
  }
  return { ...ready, works: pieces() }
}

function refuseStopped(stop: StopFlag): void {
  if (mustStop(stop)) throw new ExpectedFailure(message('store.stopped'))
}

/** A delivered work, and which known one it changes. */
type WorkToPack = DeliveredWork & { readonly work?: WorkId | null }

/** What was packed when it was read goes as it stands; of the rest, places on shared memory stay where they are. */
function packWorks(works: readonly WorkToPack[], goOn: () => void): PackedWorks {
  const index = new Int32Array(new SharedArrayBuffer(4 * numbersPerWork * works.length))
  const bounds = new Float64Array(new SharedArrayBuffer(8 * ordinatesPerWork * works.length))
  const room = new SharedRoom()
  works.forEach((work, at) => {
    goOn()
    const stands = work instanceof PackedWork ? work.standsIn(room) : packed(work, room)
    index.set(stands, numbersPerWork * at)
    bounds.set(work.bounds ?? noBounds, ordinatesPerWork * at)
  })
  return { count: works.length, blocks: room.blocks, index, bounds }
}

const noBounds: Bounds = [Number.NaN, Number.NaN, Number.NaN, Number.NaN]

function packed(work: WorkToPack, room: SharedRoom): number[] {
  const text = room.takeText(textOfWork(work))
  return work.wkb === null ? [...text] : [...text, ...room.stand(work.wkb)]
}

/** The works, in the order they were packed. Each is decoded when it is looked at: look once, keep what is needed. */
function unpackWorks(packed: PackedWorks, goOn: () => void): (DeliveredWork & { work: WorkId })[] {
  const decoder = new Decoder(packed, goOn)
  return Array.from({ length: packed.count }, (_, at) => new UnpackedWork(decoder, at))
}

/** Decodes works of one packing, and keeps the last: its members are asked one after the other. */
class Decoder {
  readonly #index: Int32Array
  readonly #bounds: Float64Array
  readonly #room: SharedRoom
  readonly #goOn: () => void
  #at = -1
  #text: WorkText | null = null

  constructor({ blocks, index, bounds }: PackedWorks, goOn: () => void) {
    this.#goOn = goOn
    this.#index = index
    this.#bounds = bounds
    this.#room = new SharedRoom(blocks)
  }
  textAt(at: number): WorkText {
    if (this.#text === null || this.#at !== at) {
      this.#goOn()
      this.#text = JSON.parse(this.#room.textAt(...this.#standAt(numbersPerWork * at))) as WorkText
      this.#at = at
    }
    return this.#text
  }
  boundsAt(at: number): Bounds | null {
    const from = ordinatesPerWork * at
    const [x = Number.NaN, y = 0, right = 0, top = 0] = this.#bounds.subarray(from, from + ordinatesPerWork)
    return Number.isNaN(x) ? null : [x, y, right, top]
  }
  wkbAt(at: number): Uint8Array | null {
    const stand = this.#standAt(numbersPerWork * at + 3)
    return stand[2] === 0 ? null : this.#room.bytesAt(...stand)
  }
  #standAt(from: number): Stand {
    return [this.#index[from]!, this.#index[from + 1]!, this.#index[from + 2]!]
  }
}

class UnpackedWork implements DeliveredWork {
  readonly #decoder: Decoder
  readonly #at: number

  constructor(decoder: Decoder, at: number) {
    this.#decoder = decoder
    this.#at = at
  }
  get fields(): WorkFields {
    return fieldsOf(this.#decoder.textAt(this.#at))
  }
  get source(): SourceRow {
    return sourceOf(this.#decoder.textAt(this.#at))
  }
  get placing(): Placing {
    return this.#decoder.textAt(this.#at)[3]
  }
  get bounds(): Bounds | null {
    return this.#decoder.boundsAt(this.#at)
  }
  get work(): WorkId {
    return this.#decoder.textAt(this.#at)[4] as WorkId
  }
  get wkb(): Uint8Array | null {
    return this.#decoder.wkbAt(this.#at)
  }
}
