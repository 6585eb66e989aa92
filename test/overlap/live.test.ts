/** What a change in the works does to pairs and clusters, and that it is what reading everything again would say. */
import { describe, expect, it } from 'vitest'
import { defaultOverlapSettings as settings } from '../../shared/domain/overlap.ts'
import { toWkb } from '../../shared/geo/wkb.ts'
import { LiveOverlaps } from '../../shared/overlap/live/live-overlaps.ts'
import { clusterId, line, period, point, projectOf, someWork, workId } from './some-works.ts'

const street = (x: number, length = 100) => line([x, 0], [x + length, 0])
const liveOf = (...placed: Parameters<typeof projectOf>[0]) => LiveOverlaps.of(projectOf(placed), settings)
const nothing = { won: [], lost: [], changed: [] }

describe('a work that is put down', () => {
  it('wins its pairs and the cluster they make', () => {
    const live = liveOf(someWork(1, street(0)))
    const added = someWork(2, street(50))
    const { pairs, clusters } = live.change([{ put: added.work, place: toWkb(added.geometry!) }])
    expect(pairs).toMatchObject({ won: [{ a: workId(1), b: workId(2), distance: 0 }], lost: [], changed: [] })
    expect(clusters).toMatchObject({ won: [{ id: clusterId(1, 2), works: [1, 2].map(workId) }], lost: [] })
    expect(live.pairs()).toEqual(pairs.won)
    expect(live.clusters()).toEqual(clusters.won)
  })

  it('changes nothing where it meets nobody', () => {
    const live = liveOf(someWork(1, street(0)), someWork(2, street(50)))
    const added = someWork(3, point(5000, 0))
    expect(live.change([{ put: added.work, place: toWkb(added.geometry!) }])).toEqual({
      pairs: nothing,
      clusters: nothing,
    })
  })
})

describe('a work that was there', () => {
  it('keeps its place when only its period is changed', () => {
    const live = liveOf(someWork(1, street(0)), someWork(2, street(0)))
    const later = someWork(2, null, { period: period('2028-03-01', '2028-03-31') })
    const { pairs } = live.change([{ put: later.work }])
    expect(pairs.changed).toMatchObject([{ was: { gapDays: 0 }, becomes: { gapDays: 336, distance: 0 } }])
  })

  it('loses its pairs when it is moved away, taken off the map or removed', () => {
    const [one, two] = [someWork(1, street(0)), someWork(2, street(0))]
    for (const edit of [
      { put: two.work, place: toWkb(street(5000)) },
      { put: two.work, place: null },
      { remove: two.work.id },
    ]) {
      const { pairs, clusters } = liveOf(one, two).change([edit])
      expect(pairs).toMatchObject({ won: [], lost: [{ a: workId(1), b: workId(2) }], changed: [] })
      expect(clusters).toMatchObject({ won: [], lost: [{ id: clusterId(1, 2) }], changed: [] })
    }
  })
})
