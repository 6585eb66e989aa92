/** A reading of a large project that is cancelled leaves none of its threads behind. */
import { packBytes } from '../../shared/bytes/packed-bytes.ts'
import { worksInColumns } from '../../electron/workers/works-in-columns.ts'
import { existsSync, readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { describe, expect, it } from 'vitest'
import { readOverlapsInThread } from '../../electron/workers/in-threads.ts'
import { threadsFor } from '../../electron/workers/pair-crew.ts'
import { defaultOverlapSettings } from '../../shared/domain/overlap.ts'
import { geometryAt } from '../../shared/geo/shapes.ts'
import { toWkb } from '../../shared/geo/wkb.ts'
import { manyWorks } from '../overlap/many-works.ts'
import { parties, someWork } from '../overlap/some-works.ts'

/** One entry for every thread of this process, on Linux. */
const tasks = '/proc/self/task'
const count = 12_000

describe.skipIf(!existsSync(tasks))('cancelling (counts threads in /proc, which only Linux has)', () => {
  it('ends the thread that reads and the helpers that it started', async () => {
    const threads = () => readdirSync(tasks).length
    const { shapes } = manyWorks(count, 3000)
    const geometries = Array.from({ length: count }, (_, index) => geometryAt(shapes, index)!)
    const before = threads()
    const cancel = new AbortController()
    const reading = readOverlapsInThread(
      {
        works: worksInColumns(
          geometries.map((geometry, index) => someWork(index, geometry).work),
          geometries.length,
        ),
        places: packBytes(geometries.map(toWkb)),
        combinations: [],
        judgements: [],
        parties,
        exceptions: [],
        closedAreas: [],
        water: null,
        settings: defaultOverlapSettings,
        pairsOnly: false,
      },
      { signal: cancel.signal },
    )
    const cancelled = expect(reading).rejects.toThrow('genoeg')
    expect(threadsFor(count)).toBe(availableParallelism())
    await expect.poll(threads, { timeout: 60_000 }).toBeGreaterThanOrEqual(before + threadsFor(count))
    cancel.abort(new Error('genoeg'))
    await cancelled
    await expect.poll(threads, { timeout: 60_000 }).toBeLessThanOrEqual(before)
  })
})
