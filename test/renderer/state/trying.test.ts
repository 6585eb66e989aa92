/** A trial against the engine itself: what is won and lost, and that putting everything back leaves nothing. */
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  beginWith,
  putAllBack,
  shiftedBy,
  startTrying,
  stopTrying,
  tryWork,
  useTrying,
} from '../../../renderer/state/index.ts'
import { defaultOverlapSettings } from '../../../shared/domain/overlap.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { LiveOverlaps } from '../../../shared/overlap/live/live-overlaps.ts'
import { period, projectOf, someWork } from '../../overlap/some-works.ts'

const line = (y: number): GeoJSON.Geometry => ({
  type: 'LineString',
  coordinates: [
    [155_000, 463_000 + y],
    [155_200, 463_000 + y],
  ],
})
const project = projectOf([
  someWork(0, line(0), { period: period('2027-03-01', '2027-05-31') }),
  someWork(1, line(2), { period: period('2027-09-01', '2027-10-31') }),
  someWork(2, line(4), { period: period('2028-02-01', '2028-02-28') }),
  someWork(5, line(6), { kind: 'reconstruct', period: period('2029-01-01', '2029-06-30') }),
])
const [sewer, water, , road] = project.works as [Work, Work, Work, Work]

beforeEach(() => {
  const engine = LiveOverlaps.of(project, defaultOverlapSettings)
  startTrying([sewer.id])
  beginWith({ engine, workById: new Map(project.works.map((work) => [work.id, work])), revision: 1 })
})

const outcomesBetween = (a: Work, b: Work) => {
  const change = useTrying.getState().pairs.get(`${a.id} ${b.id}`)
  return { was: change?.was?.outcomes, becomes: change?.becomes?.outcomes, gap: change?.becomes?.gapDays }
}

describe('trying a work at other days', () => {
  it('tells the conflict it makes with what stands there, from the project as it is', () => {
    tryWork(shiftedBy(sewer, 100))
    tryWork(shiftedBy(sewer, 190))
    expect(outcomesBetween(sewer, water)).toEqual({
      was: ['opportunity'],
      becomes: ['opportunity', 'conflict'],
      gap: 0,
    })
  })

  it('tells a dig rest that it breaks behind a work that closes the street', () => {
    tryWork(shiftedBy(sewer, 1000))
    expect(outcomesBetween(sewer, road).becomes).toContain('digRest')
  })

  it('shows all clusters as they would be, and none of them before anything moved', () => {
    expect(useTrying.getState().triedClusters).toBeNull()
    tryWork(shiftedBy(sewer, 190))
    const tried = useTrying.getState().triedClusters ?? []
    expect(tried.flatMap(({ works }) => works).toSorted()).toEqual(project.works.map(({ id }) => id))
  })

  it('leaves nothing behind when it comes back to where it was', () => {
    tryWork(shiftedBy(sewer, 190))
    tryWork(shiftedBy(water, -30))
    tryWork(sewer)
    tryWork(water)
    const { moved, pairs, clusters, triedClusters } = useTrying.getState()
    expect([moved.size, pairs.size, clusters.size, triedClusters]).toEqual([0, 0, 0, null])
  })

  it('leaves nothing behind after any walk, once all is put back', () => {
    const step = fc.record({
      work: fc.constantFrom(...project.works),
      days: fc.integer({ min: -900, max: 900 }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (walk) => {
        for (const { work, days } of walk) tryWork(shiftedBy(work, days))
        putAllBack()
        const { moved, pairs, clusters } = useTrying.getState()
        return moved.size + pairs.size + clusters.size === 0
      }),
      { numRuns: 40 },
    )
  })

  it('is forgotten as a whole when it ends', () => {
    tryWork(shiftedBy(sewer, 190))
    stopTrying()
    expect(useTrying.getState()).toMatchObject({ about: null, base: null, triedClusters: null })
    tryWork(shiftedBy(sewer, 190))
    expect(useTrying.getState().moved.size).toBe(0)
  })
})
