/**
 * Found overlaps as one block of bytes and back: no names of fields, no ids but once, and of every number only the digits it
 * has. Distances and shared measures are whole millionths, scores tenths, places millimetres, so nothing is lost.
 */
import { ByteReader } from '../../bytes/byte-reader.ts'
import { ByteWriter } from '../../bytes/byte-writer.ts'
import type { WorkId } from '../../domain/ids.ts'
import { emptyFacts } from '../pairs/pair-facts.ts'
import type { PairFacts } from '../pairs/pair-table.ts'
import { packClusters, unpackClusters } from './pack-clusters.ts'
import type { FoundOverlaps, WorkSizes } from './found-overlaps.ts'

/** `SAMP` as it stands in the first bytes, and the form of what follows. */
const [magic, version] = [0x504d4153, 1]
const perMetre = 1_000_000
const extentSteps = 1024
/** Bits beside the outcomes: which noise, and that what is shared is an area. */
const [noiseAt, isAreaAt] = [3, 6]

export function packOverlaps(found: FoundOverlaps, revision: number): ArrayBuffer {
  const { ids, sizes, pairs, clusters, members, ties, ...said } = found
  const writer = new ByteWriter()
  for (const one of [magic, version, revision]) writer.whole(one)
  writer.text(JSON.stringify(said))
  packWorks(writer, ids, sizes)
  packPairs(writer, pairs, ids.length)
  packClusters(writer, { clusters, members, ties }, ids)
  return writer.finish()
}

/** Throws when the bytes are something else. */
export function unpackOverlaps(bytes: ArrayBuffer): FoundOverlaps & { readonly revision: number } {
  const reader = new ByteReader(bytes)
  if (reader.whole() !== magic) throw new Error('These bytes are not packed overlaps')
  const form = reader.whole()
  if (form !== version) throw new Error(`Packed overlaps have version ${form}, expected ${version}`)
  const revision = reader.whole()
  const said = JSON.parse(reader.text()) as Said
  const { ids, sizes } = unpackWorks(reader)
  const pairs = unpackPairs(reader, ids.length)
  const found = { ...said, revision, ids, sizes, pairs, ...unpackClusters(reader, ids, pairs) }
  reader.expectEnd()
  return found
}

/** What is short enough to be text. */
type Said = Omit<FoundOverlaps, 'ids' | 'sizes' | 'pairs' | 'clusters' | 'members' | 'ties'>

function packWorks(writer: ByteWriter, ids: readonly WorkId[], { area, length, extent }: WorkSizes): void {
  writer.whole(ids.length)
  for (const id of ids) writer.uuid(id)
  for (const sizes of [area, length]) for (const size of sizes) packSize(writer, size)
  for (const metres of extent) writer.whole(metres * extentSteps)
}

/** Most works have no area, or no length. */
function packSize(writer: ByteWriter, size: number): void {
  writer.whole(size === 0 ? 0 : 1)
  if (size !== 0) writer.double(size)
}

function unpackWorks(reader: ByteReader): { ids: WorkId[]; sizes: WorkSizes } {
  const count = reader.whole()
  const ids = Array.from({ length: count }, () => reader.uuid() as WorkId)
  const sizeOf = () => (reader.whole() === 0 ? 0 : reader.double())
  const [area, length] = [0, 1].map(() => Float64Array.from({ length: count }, sizeOf))
  const extent = Float64Array.from({ length: count }, () => reader.whole() / extentSteps)
  return { ids, sizes: { area: area!, length: length!, extent } }
}

/** By work `a`: how many pairs, then each with the steps from one work `b` to the next. */
function packPairs(writer: ByteWriter, pairs: PairFacts, works: number): void {
  const { count, a, b } = pairs
  writer.whole(count)
  let row = 0
  for (let work = 0; work < works; work++) {
    let end = row
    while (end < count && a[end] === work) end++
    writer.whole(end - row)
    for (let before = work; row < end; before = b[row++]!) {
      writer.whole(b[row]! - before)
      packFacts(writer, pairs, row)
    }
  }
}

function packFacts(writer: ByteWriter, pairs: PairFacts, row: number): void {
  const isArea = !Number.isNaN(pairs.sharedArea[row]!)
  const shared = isArea ? pairs.sharedArea[row]! : pairs.sharedLength[row]!
  writer.whole(pairs.outcomes[row]! | (pairs.noise[row]! << noiseAt) | (Number(isArea) << isAreaAt))
  writer.whole(Math.round(pairs.distance[row]! * perMetre))
  writer.whole(pairs.gapDays[row]! + 1)
  writer.whole(Number.isNaN(shared) ? 0 : Math.round(shared * perMetre) + 1)
  writer.whole(Math.round(pairs.score[row]! * 10))
}

function unpackPairs(reader: ByteReader, works: number): PairFacts {
  const pairs = emptyFacts(reader.whole())
  let row = 0
  for (let work = 0; work < works; work++) {
    let before = work
    for (const end = row + reader.whole(); row < end; before = pairs.b[row++]!) {
      pairs.a[row] = work
      pairs.b[row] = before + reader.whole()
      unpackFacts(reader, pairs, row)
    }
  }
  return pairs
}

function unpackFacts(reader: ByteReader, pairs: PairFacts, row: number): void {
  const marks = reader.whole()
  pairs.outcomes[row] = marks & ((1 << noiseAt) - 1)
  pairs.noise[row] = (marks >> noiseAt) & ((1 << (isAreaAt - noiseAt)) - 1)
  pairs.distance[row] = reader.whole() / perMetre
  pairs.gapDays[row] = reader.whole() - 1
  const shared = reader.whole()
  const column = marks >> isAreaAt === 1 ? pairs.sharedArea : pairs.sharedLength
  if (shared > 0) column[row] = (shared - 1) / perMetre
  pairs.score[row] = reader.whole() / 10
}
