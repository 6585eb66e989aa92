/** Pairs on several threads: the same answer whatever their number, and no thread left when it is stopped. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gatherPairCrew, threadsFor, type PairCrew } from '../../electron/workers/pair-crew.ts'
import { shapesOf } from '../../shared/geo/shapes.ts'
import { runsOf } from '../../shared/overlap/measure/runs.ts'
import { measuresOf } from '../../shared/overlap/measure/work-measures.ts'
import {
  findPairs,
  mostFoundAmong,
  worksPerRange,
  type PairArrays,
} from '../../shared/overlap/pairs/find-pairs.ts'
import { measurePairs } from '../../shared/overlap/pairs/measure-pairs.ts'
import { preparePairSearch } from '../../shared/overlap/pairs/pair-search.ts'
import { emptyPairTable } from '../../shared/overlap/pairs/pair-table-of.ts'
import { outcomeBits, type PairTable } from '../../shared/overlap/pairs/pair-table.ts'
import { placePairs } from '../../shared/overlap/pairs/place-pairs.ts'
import { manyWorks } from '../overlap/many-works.ts'

const input = manyWorks(1500, 1000)
const reach = { distance: 10, window: 730 }
const runs = runsOf(input.shapes, SharedArrayBuffer)
const search = preparePairSearch(input, runs, SharedArrayBuffer)
const works = { runs, measures: measuresOf(input.shapes) }
const alone = findPairs(input, reach)
const expected = tableOf(alone)
measurePairs(works, 25, expected, 0, expected.count)
/** Works on one spot: 16 million pairs. */
const onSpot = 6000
const crews = new Map<number, PairCrew>([1, 2, 3, 5].map((threads) => [threads, gatherPairCrew(threads)]))

beforeAll(async () => {
  for (const crew of crews.values()) await crew.ready()
})

afterAll(async () => {
  for (const crew of crews.values()) await crew.end()
})

function tableOf({ count, a, b, distance, gapDays }: PairArrays): PairTable {
  return { ...emptyPairTable(count), a, b, distance, gapDays }
}

/** The numbers of arrays as bytes: comparing them one by one takes longer than finding them. */
function bytesOf(...arrays: readonly (Uint32Array | Int32Array | Float64Array)[]): Buffer {
  return Buffer.concat(arrays.map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength)))
}

const bytesOfPairs = ({ a, b, distance, gapDays }: PairArrays) => bytesOf(a, b, distance, gapDays)

describe.each([1, 2, 3, 5])('%i threads', (threads) => {
  const crew = () => crews.get(threads)!

  it('find the pairs that one finds, in the same order', async () => {
    expect(alone.count).toBeGreaterThan(3000)
    const together = await crew().findPairs(search, reach)
    expect(together.count).toBe(alone.count)
    expect(bytesOfPairs(together).equals(bytesOfPairs(alone))).toBe(true)
  })

  it('stop together when there are too many pairs', async () => {
    const point = { type: 'Point' as const, coordinates: [0, 0] }
    const spot = { ...manyWorks(onSpot, 1000), shapes: shapesOf(Array.from({ length: onSpot }, () => point)) }
    const prepared = preparePairSearch(spot, runsOf(spot.shapes, SharedArrayBuffer), SharedArrayBuffer)
    const { count } = await crew().findPairs(prepared, { distance: 10, window: 5000 })
    const most = mostFoundAmong(onSpot)
    expect(count).toBeGreaterThan(most)
    // Each thread may be in the middle of a range when another finds the last that was allowed.
    expect(count).toBeLessThan(most + threads * worksPerRange * onSpot)
  })

  it('place what one places', async () => {
    const together = { ...tableOf(alone), outcomes: new Uint8Array(alone.count).fill(outcomeBits.conflict) }
    const should = { ...tableOf(alone), outcomes: together.outcomes }
    placePairs(works, 25, should, 0, should.count)
    await crew().placePairs(works, 25, together)
    expect(bytesOf(together.place).equals(bytesOf(should.place))).toBe(true)
    expect(together.sharedLength.every((length) => Number.isNaN(length))).toBe(true)
    expect(together.place.some((side) => side > 0)).toBe(true)
  })

  it('measure what one measures', async () => {
    const together = tableOf(alone)
    await crew().measurePairs(works, 25, together)
    const [found, should] = [together, expected].map(({ sharedArea, sharedLength }) =>
      bytesOf(sharedArea, sharedLength),
    )
    expect(found!.equals(should!)).toBe(true)
    expect(expected.sharedArea.some((area) => area > 0)).toBe(true)
    expect(expected.sharedLength.some((length) => length > 0)).toBe(true)
  })
})

it('hears how far the search is, and stops where the listener throws', async () => {
  const crew = gatherPairCrew(2)
  await crew.ready()
  const heard: number[] = []
  // So many ranges that this thread takes two of them, however slow it is.
  const many = manyWorks(20_000, 20_000)
  const long = preparePairSearch(many, runsOf(many.shapes, SharedArrayBuffer), SharedArrayBuffer)
  const stopped = crew.findPairs(long, reach, (share) => {
    heard.push(share)
    if (heard.length === 2) throw new Error('enough')
  })
  await expect(stopped).rejects.toThrow('enough')
  await crew.end()
  expect(heard[1]).toBeGreaterThan(heard[0]!)
})

it('fails when a helper fails, instead of waiting for it', async () => {
  const crew = gatherPairCrew(2)
  await crew.ready()
  // What cannot be listed does not travel: the helper misses it, this thread does not.
  const measures = Object.defineProperty({ ...works.measures }, 'kind', { enumerable: false })
  const waitForHelper = () => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
  await expect(crew.measurePairs({ runs, measures }, 25, tableOf(alone), waitForHelper)).rejects.toThrow(
    'undefined',
  )
  await crew.end()
})

it('leaves a small project to one thread', () => {
  expect(threadsFor(100)).toBe(1)
  expect(threadsFor(100_000)).toBeGreaterThanOrEqual(1)
})
