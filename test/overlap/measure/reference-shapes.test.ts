/** Distance and shared area against GEOS: the shapes of the JTS and GEOS test suites, and the areas of Amsterdam. */
import { existsSync, readFileSync } from 'node:fs'
import { featureCollection, multiPolygon } from '@turf/helpers'
import { intersect } from '@turf/intersect'
import { describe, expect, it } from 'vitest'
import { areaOf } from '../../../shared/geo/measure.ts'
import { mendGeometry } from '../../../shared/geo/mend.ts'
import { shapesOf } from '../../../shared/geo/shapes.ts'
import { distanceBetween } from '../../../shared/overlap/measure/distance-between.ts'
import { findPairs } from '../../../shared/overlap/pairs/find-pairs.ts'
import { runsOf } from '../../../shared/overlap/measure/runs.ts'
import { sharedArea } from '../../../shared/overlap/measure/shared-area.ts'
import { readShpAreas } from '../read-shp-areas.ts'
import { inputOf } from '../some-works.ts'
import { fromWkt } from '../wkt.ts'

const pairsFile = '../shared/data/geometry/pairs.jsonl'
const amsterdam = '../shared/data/amsterdam'

interface ReferencePair {
  readonly name: string
  readonly a: string
  readonly b: string
  readonly aValid: boolean
  readonly bValid: boolean
  readonly distance: number
  readonly sharedArea: number
}

function referencePairs(): ReferencePair[] {
  const lines = readFileSync(pairsFile, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as ReferencePair)
}

function isArea({ type }: GeoJSON.Geometry): boolean {
  return type === 'Polygon' || type === 'MultiPolygon'
}

function shapeOf(wkt: string, valid: boolean): GeoJSON.Geometry {
  const geometry = fromWkt(wkt)
  // Only areas are mended: of a line that goes nowhere the reference keeps the point.
  return valid || !isArea(geometry) ? geometry : (mendGeometry(geometry).geometry ?? geometry)
}

/** What rounding in either library is worth: 3 mm², and a millionth of what is shared. */
function isNear(found: number, expected: number): boolean {
  return Math.abs(found - expected) <= 3e-6 + 1e-6 * expected
}

describe.skipIf(!existsSync(pairsFile))('519 pairs of shapes, as GEOS answers (needs ../shared/data)', () => {
  // The body of a skipped group runs too: without the file there is nothing to read.
  const shaped = (existsSync(pairsFile) ? referencePairs() : []).map((pair) => ({
    ...pair,
    shapes: [shapeOf(pair.a, pair.aValid), shapeOf(pair.b, pair.bValid)] as const,
  }))

  it('has the distance of every pair', () => {
    const wrong = shaped.filter(({ shapes, distance }) => {
      const found = distanceBetween(runsOf(shapesOf(shapes)), 0, 1, Infinity)
      return Math.abs(found - distance) > 1e-9 * Math.max(1, distance)
    })
    expect(wrong.map(({ name }) => name)).toEqual([])
    expect(shaped).toHaveLength(519)
  })

  const areas = shaped.filter(({ shapes }) => shapes.every(isArea))

  it('has the shared area of every pair of areas, whichever comes first', () => {
    const wrong = areas.filter(({ shapes, sharedArea: expected }) => {
      const runs = runsOf(shapesOf(shapes))
      return !isNear(sharedArea(runs, 0, 1), expected) || !isNear(sharedArea(runs, 1, 0), expected)
    })
    expect(wrong.map(({ name }) => name)).toEqual([])
    expect(areas).toHaveLength(218)
  })

  it('agrees with a clipper that builds the shared shape', () => {
    const wrong = areas.filter(({ shapes }) => {
      const expected = clippedArea(shapes.map(polygonsOf))
      return !isNear(sharedArea(runsOf(shapesOf(shapes)), 0, 1), expected)
    })
    expect(wrong.map(({ name }) => name)).toEqual([])
  })
})

describe.skipIf(!existsSync(amsterdam))('areas of Amsterdam, as GEOS answers (needs ../shared/data)', () => {
  const read = (name: string) => readShpAreas(`${amsterdam}/${name}.shp`)
  const worksOf = (geometries: readonly (GeoJSON.Geometry | null)[], party: (index: number) => number) =>
    geometries.map((geometry, index) => ({
      geometry,
      party: party(index),
      discipline: 0,
      days: null,
      withdrawn: false,
    }))

  function found(
    geometries: readonly (GeoJSON.Geometry | null)[],
    party: (index: number) => number,
    metres: number,
  ) {
    const input = inputOf(worksOf(geometries, party))
    const runs = runsOf(input.shapes)
    const pairs = findPairs(input, { distance: metres, window: 0 }, { runs })
    const shared = Array.from(pairs.a, (a, index) => sharedArea(runs, a, pairs.b[index]!))
    return {
      pairs: pairs.count,
      touching: pairs.distance.filter((distance) => distance === 0).length,
      sharing: shared.filter((area) => area >= 1).length,
      squareMetres: shared.reduce((sum, area) => sum + area, 0),
    }
  }

  it('has 143 pairs among the projects: 108 share ground, 35 only touch', () => {
    const projects = found(read('GBD_grootstedelijke_projecten'), (index) => index, 0)
    expect(projects).toMatchObject({ pairs: 143, touching: 143, sharing: 108 })
    expect(projects.squareMetres).toBeCloseTo(76_132_847.81, 2)
  })

  it('has 49 pairs of projects and business zones within 25 m, of which 35 share ground', () => {
    const projects = read('GBD_grootstedelijke_projecten')
    const all = [...projects, ...read('BIZZONES')]
    const both = found(all, (index) => (index < projects.length ? 0 : 1), 25)
    expect(both).toMatchObject({ pairs: 49, touching: 35, sharing: 35 })
    expect(both.squareMetres).toBeCloseTo(759_276.39, 2)
  })

  it('has 275 neighbouring districts that share nothing', () => {
    const districts = found(read('GBD_Buurtcombinatie'), (index) => index, 0)
    expect(districts).toMatchObject({ pairs: 275, touching: 275, sharing: 0 })
    expect(districts.squareMetres).toBeLessThan(0.005)
  })
})

function clippedArea(both: readonly GeoJSON.Position[][][][]): number {
  if (both.some((polygons) => polygons.length === 0)) return 0
  const clipped = intersect(featureCollection(both.map((polygons) => multiPolygon(polygons))))
  return clipped ? areaOf(clipped.geometry) : 0
}

function polygonsOf(geometry: GeoJSON.Geometry): GeoJSON.Position[][][] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : []
  if (geometry.type === 'MultiPolygon') polygons.push(...geometry.coordinates)
  return polygons.map((rings) => rings.filter((ring) => ring.length > 0)).filter((rings) => rings.length > 0)
}
