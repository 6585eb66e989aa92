/** The whole answer about a project, read by one thread or by several: the same, down to the last score. */
import { expect, it } from 'vitest'
import { readOverlapsTogether } from '../../electron/workers/read-overlaps-together.ts'
import { defaultOverlapSettings } from '../../shared/domain/overlap.ts'
import { geometryAt } from '../../shared/geo/shapes.ts'
import { toWkb } from '../../shared/geo/wkb.ts'
import { manyWorks } from '../overlap/many-works.ts'
import { parties, someWork } from '../overlap/some-works.ts'

const { shapes } = manyWorks(600, 1500)
const geometries = Array.from({ length: shapes.count }, (_, index) => geometryAt(shapes, index)!)
const project = {
  works: geometries.map((geometry, index) => someWork(index, geometry).work),
  places: geometries.map(toWkb),
  combinations: [],
  judgements: [],
  parties,
}

async function answerOf(threads: number, pairsOnly: boolean) {
  const { ms, ...answer } = await readOverlapsTogether(project, defaultOverlapSettings, {
    threads,
    pairsOnly,
  })
  expect(ms).toBeGreaterThanOrEqual(0)
  return JSON.stringify(answer)
}

it.each([2, 3, 5])('%i threads answer what one answers', async (threads) => {
  for (const pairsOnly of [false, true]) {
    const alone = await answerOf(1, pairsOnly)
    expect(JSON.parse(alone)).toMatchObject({ works: 600 })
    expect((await answerOf(threads, pairsOnly)) === alone).toBe(true)
  }
})

it('hears how far it is, never further back', async () => {
  const heard: number[] = []
  const onProgress = (done: number) => void heard.push(done)
  await readOverlapsTogether(project, defaultOverlapSettings, { threads: 2, pairsOnly: false, onProgress })
  expect(heard.length).toBeGreaterThan(2)
  expect(heard).toEqual(heard.toSorted((one, two) => one - two))
})
