/**
 * Works on their way to the store, on memory that threads share: a delivery of a hundred thousand works is written once
 * where it was read and decoded one by one where it is stored, instead of living in both threads as that many objects.
 */
import { message } from '../../shared/domain/message.ts'
import type { WorkId } from '../../shared/domain/ids.ts'
import { Period } from '../../shared/domain/period.ts'
import type { Placing } from '../../shared/domain/placing.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { WorkFields, type Bounds, type SourceRow } from '../../shared/domain/work.ts'
import type { DeliveredWork, NewDelivery } from '../store/store.ts'
import { mustStop, type StopFlag } from './stop-flag.ts'

/** Works as they are handed over; {@link unpackDelivery} reads them. */
export interface PackedWorks {
  readonly count: number
  readonly blocks: readonly SharedArrayBuffer[]
  /** Six numbers per work: block, offset and length of its text, then of its place (length 0: without a place). */
  readonly index: Int32Array<SharedArrayBuffer>
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
export function unpackDelivery({ added, changed, stop, ...delivery }: PackedDelivery): NewDelivery {
  const goOn = () => refuseStopped(stop)
  const files = delivery.files.map(({ path, bytes }) => ({
    path,
    get bytes() {
      goOn()
      return bytes
    },
  }))
  return { ...delivery, files, added: unpackWorks(added, goOn), changed: unpackWorks(changed, goOn) }
}

function refuseStopped(stop: StopFlag): void {
  if (mustStop(stop)) throw new ExpectedFailure(message('store.stopped'))
}

/** A delivered work, and which known one it changes. */
type TakenWork = DeliveredWork & { readonly work?: WorkId }

/** Values in a fixed order: names of fields would take more room than what they say. */
type Text = readonly [
  fields: readonly unknown[],
  period: readonly unknown[],
  source: readonly [string, string | null, number],
  placing: Placing,
  bounds: Bounds | null,
  work: WorkId | undefined,
]

const fieldNames = WorkFields.keyof().options.filter((name) => name !== 'period')
const periodNames = Period.keyof().options

const numbersPerWork = 6
const blockBytes = 2 ** 20

/** Places that stand on shared memory already stay where they are; everything else is copied, once. */
function packWorks(works: readonly TakenWork[], goOn: () => void): PackedWorks {
  const index = new Int32Array(new SharedArrayBuffer(4 * numbersPerWork * works.length))
  const room = new SharedRoom()
  works.forEach((work, at) => {
    goOn()
    const { wkb } = work
    const text = JSON.stringify(textOf(work))
    index.set(
      room.take(Buffer.byteLength(text), (bytes, from) => bytes.write(text, from)),
      numbersPerWork * at,
    )
    if (wkb === null) return
    const place =
      wkb.buffer instanceof SharedArrayBuffer
        ? [room.numberOf(wkb.buffer), wkb.byteOffset, wkb.length]
        : room.take(wkb.length, (bytes, from) => bytes.set(wkb, from))
    index.set(place, numbersPerWork * at + 3)
  })
  return { count: works.length, blocks: room.blocks, index }
}

function textOf({ fields, source, placing, bounds, work }: TakenWork): Text {
  return [
    fieldNames.map((name) => fields[name]),
    periodNames.map((name) => fields.period[name]),
    [source.file, source.sheet, source.row],
    placing,
    bounds,
    work,
  ]
}

/** Blocks of shared memory, filled one after the other. */
class SharedRoom {
  readonly blocks: SharedArrayBuffer[] = []
  readonly #numbers = new Map<SharedArrayBuffer, number>()
  #bytes: Buffer = Buffer.alloc(0)
  #number = -1
  #used = 0

  /** Block, offset and length of what `write` wrote. */
  take(size: number, write: (bytes: Buffer, at: number) => void): number[] {
    if (this.#used + size > this.#bytes.length) {
      const block = new SharedArrayBuffer(Math.max(size, blockBytes))
      this.#bytes = Buffer.from(block)
      this.#number = this.numberOf(block)
      this.#used = 0
    }
    const at = this.#used
    write(this.#bytes, at)
    this.#used += size
    return [this.#number, at, size]
  }

  numberOf(block: SharedArrayBuffer): number {
    const number = this.#numbers.get(block) ?? this.blocks.push(block) - 1
    this.#numbers.set(block, number)
    return number
  }
}

/** The works, in the order they were packed. Each is decoded when it is looked at: look once, keep what is needed. */
function unpackWorks(packed: PackedWorks, goOn: () => void): (DeliveredWork & { work: WorkId })[] {
  const decoder = new Decoder(packed, goOn)
  return Array.from({ length: packed.count }, (_, at) => new UnpackedWork(decoder, at))
}

/** Decodes works of one packing, and keeps the last: its members are asked one after the other. */
class Decoder {
  readonly #index: Int32Array
  readonly #bytes: readonly Buffer[]
  readonly #goOn: () => void
  #at = -1
  #text: Text | null = null

  constructor({ blocks, index }: PackedWorks, goOn: () => void) {
    this.#goOn = goOn
    this.#index = index
    this.#bytes = blocks.map((block) => Buffer.from(block))
  }
  textAt(at: number): Text {
    if (this.#text === null || this.#at !== at) {
      this.#goOn()
      this.#text = JSON.parse(this.#part(at, 0)?.toString('utf8') ?? '') as Text
      this.#at = at
    }
    return this.#text
  }
  wkbAt(at: number): Uint8Array | null {
    return this.#part(at, 3)
  }
  #part(at: number, first: 0 | 3): Buffer | null {
    const start = numbersPerWork * at + first
    const size = this.#index[start + 2]!
    if (size === 0) return null
    const from = this.#index[start + 1]!
    return this.#bytes[this.#index[start]!]!.subarray(from, from + size)
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
    const [values, period] = this.#decoder.textAt(this.#at)
    const fields = { ...named(fieldNames, values), period: named(periodNames, period) } as WorkFields
    // JSON writes what is absent as null.
    return { ...fields, own: fields.own ?? undefined }
  }
  get source(): SourceRow {
    const [file, sheet, row] = this.#decoder.textAt(this.#at)[2]
    return { file, sheet, row }
  }
  get placing(): Placing {
    return this.#decoder.textAt(this.#at)[3]
  }
  get bounds(): Bounds | null {
    return this.#decoder.textAt(this.#at)[4]
  }
  get work(): WorkId {
    return this.#decoder.textAt(this.#at)[5] as WorkId
  }
  get wkb(): Uint8Array | null {
    return this.#decoder.wkbAt(this.#at)
  }
}

function named(names: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name, index) => [name, values[index]]))
}
