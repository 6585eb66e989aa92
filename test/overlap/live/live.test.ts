/** What a change in the works does to pairs and clusters, as whoever follows the project hears it. */
import { describe, expect, it } from 'vitest'
import { defaultOverlapSettings as settings } from '../../../shared/domain/overlap.ts'
import { toWkb } from '../../../shared/geo/wkb.ts'
import type { WorkEdit } from '../../../shared/overlap/live/overlap-difference.ts'
import { awaken } from '../awaken.ts'
import { clusterId, line, period, point, projectOf, someWork, workId } from '../some-works.ts'

const street = (x: number, length = 100) => line([x, 0], [x + length, 0])
const awakeOf = (...placed: Parameters<typeof projectOf>[0]) => awaken(projectOf(placed), settings)
const nothing = { put: [], gone: [] }

function changed(awake: ReturnType<typeof awaken>, edit: WorkEdit) {
  const { revision } = awake
  awake.change({ edits: [edit], combinations: null, judgements: null, digRest: null }, revision + 1)
  return awake.since(revision)!
}

describe('a work that is put down', () => {
  it('wins its pairs and the cluster they make', () => {
    const added = someWork(2, street(50))
    const { pairs, clusters } = changed(awakeOf(someWork(1, street(0))), {
      put: added.work,
      place: toWkb(added.geometry!),
    })
    expect(pairs).toMatchObject({ put: [{ a: workId(1), b: workId(2), distance: 0 }], gone: [] })
    expect(clusters).toMatchObject({
      put: [{ at: 0, cluster: { id: clusterId(1, 2), works: [1, 2].map(workId) } }],
      gone: [],
    })
  })

  it('changes nothing where it meets nobody', () => {
    const added = someWork(3, point(5000, 0))
    const edit = { put: added.work, place: toWkb(added.geometry!) }
    const awake = awakeOf(someWork(1, street(0)), someWork(2, street(50)))
    expect(changed(awake, edit)).toMatchObject({ pairs: nothing, clusters: nothing })
  })
})

describe('a work that was there', () => {
  it('keeps its place when only its period is changed', () => {
    const later = someWork(2, null, { period: period('2028-03-01', '2028-03-31') })
    const awake = awakeOf(someWork(1, street(0)), someWork(2, street(0)))
    expect(changed(awake, { put: later.work }).pairs).toMatchObject({
      put: [{ gapDays: 336, distance: 0 }],
      gone: [],
    })
  })

  it('loses its pairs when it is moved away, taken off the map or removed', () => {
    const [one, two] = [someWork(1, street(0)), someWork(2, street(0))]
    for (const edit of [
      { put: two.work, place: toWkb(street(5000)) },
      { put: two.work, place: null },
      { remove: two.work.id },
    ]) {
      const { pairs, clusters } = changed(awakeOf(one, two), edit)
      expect(pairs).toEqual({ put: [], gone: [[workId(1), workId(2)]] })
      expect(clusters).toEqual({ put: [], gone: [clusterId(1, 2)] })
    }
  })
})
