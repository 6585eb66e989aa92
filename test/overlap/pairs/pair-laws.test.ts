/** What holds for all pairs and their measures, whatever the works. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shapesOf } from '../../../shared/geo/shapes.ts'
import { distanceBetween } from '../../../shared/overlap/measure/distance-between.ts'
import { runsOf } from '../../../shared/overlap/measure/runs.ts'
import { sharedArea } from '../../../shared/overlap/measure/shared-area.ts'
import { findPairs } from '../../../shared/overlap/pairs/find-pairs.ts'
import type { PlainWork } from '../plain-pairs.ts'
import { anyGeometry, anyWork, inputOf } from '../some-works.ts'

const works = fc.array(anyWork, { maxLength: 12 })
const reach = { distance: 3, window: 30 }

/** Pairs by the names of their works, whichever comes first, with metres to the micrometre. */
function pairsByName(some: readonly { work: PlainWork; name: number }[]): string[] {
  const { count, a, b, distance, gapDays } = findPairs(inputOf(some.map(({ work }) => work)), reach)
  return Array.from({ length: count }, (_, pair) => {
    const names = [some[a[pair]!]!.name, some[b[pair]!]!.name].sort((one, two) => one - two)
    return `${names.join('-')}: ${distance[pair]!.toFixed(6)} m, ${gapDays[pair]} days`
  }).sort()
}

function moved<Shape extends GeoJSON.Geometry | null>(geometry: Shape, east: number, north: number): Shape {
  return JSON.parse(JSON.stringify(geometry), (_, value: unknown) =>
    Array.isArray(value) && typeof value[0] === 'number'
      ? [value[0] + east, (value[1] as number) + north]
      : value,
  ) as Shape
}

describe('pairs', () => {
  it('are the same in any order of the works', () => {
    const shuffled = works.chain((some) => {
      const named = some.map((work, name) => ({ work, name }))
      return fc.tuple(
        fc.constant(named),
        fc.shuffledSubarray(named, { minLength: some.length, maxLength: some.length }),
      )
    })
    fc.assert(
      fc.property(shuffled, ([inOrder, inAnother]) => {
        expect(pairsByName(inAnother)).toEqual(pairsByName(inOrder))
      }),
    )
  })

  it('are the same when everything moves by one vector', () => {
    // Quarters, which both places hold exactly: a limit is then a limit in both.
    const step = fc.integer({ min: -4_000_000, max: 4_000_000 }).map((quarters) => quarters / 4)
    fc.assert(
      fc.property(works, step, step, (some, east, north) => {
        const named = some.map((work, name) => ({ work, name }))
        const elsewhere = named.map(({ work, name }) => ({
          work: { ...work, geometry: moved(work.geometry, east, north) },
          name,
        }))
        expect(pairsByName(elsewhere)).toEqual(pairsByName(named))
      }),
    )
  })
})

describe('two works', () => {
  it('are as far from each other there as back, and share as much', () => {
    fc.assert(
      fc.property(anyGeometry, anyGeometry, (one, two) => {
        const runs = runsOf(shapesOf([one, two]))
        expect(distanceBetween(runs, 1, 0, 1000)).toBeCloseTo(distanceBetween(runs, 0, 1, 1000), 9)
        expect(sharedArea(runs, 1, 0)).toBeCloseTo(sharedArea(runs, 0, 1), 6)
      }),
      { numRuns: 500 },
    )
  })

  it('are no further apart than they were found to be, and not found any nearer', () => {
    fc.assert(
      fc.property(anyGeometry, anyGeometry, (one, two) => {
        const runs = runsOf(shapesOf([one, two]))
        const metres = distanceBetween(runs, 0, 1, Infinity)
        expect(distanceBetween(runs, 0, 1, metres)).toBe(metres)
        if (metres > 1e-6) expect(distanceBetween(runs, 0, 1, 0.999 * metres)).toBe(Infinity)
      }),
      { numRuns: 500 },
    )
  })

  it('share ground only when they touch, and never more than one of them has', () => {
    fc.assert(
      fc.property(anyGeometry, anyGeometry, (one, two) => {
        const runs = runsOf(shapesOf([one, two, one, two]))
        const shared = sharedArea(runs, 0, 1)
        if (shared > 1e-6) expect(distanceBetween(runs, 0, 1, 0)).toBe(0)
        expect(shared).toBeLessThanOrEqual(Math.min(sharedArea(runs, 0, 2), sharedArea(runs, 1, 3)) + 1e-6)
      }),
      { numRuns: 500 },
    )
  })
})
