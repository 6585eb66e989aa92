/** Which works lie in a street: what follows it, not what crosses it or comes out in it. */
import { describe, expect, it } from 'vitest'
import { liesAlong } from '../../shared/geo/lies-along.ts'

const line = (...positions: GeoJSON.Position[]): GeoJSON.Geometry => ({
  type: 'LineString',
  coordinates: positions,
})
const point = (x: number, y: number): GeoJSON.Geometry => ({ type: 'Point', coordinates: [x, y] })
const strip = (x1: number, y1: number, x2: number, y2: number): GeoJSON.Geometry => ({
  type: 'Polygon',
  coordinates: [
    [
      [x1, y1],
      [x2, y1],
      [x2, y2],
      [x1, y2],
      [x1, y1],
    ],
  ],
})

const street = line([0, 0], [120, 0], [200, 0])
const lane: GeoJSON.Geometry = { type: 'MultiLineString', coordinates: [[[0, 0], [8, 0]], [[8, 0], [16, 0]]] } // prettier-ignore

describe('a work lies in a street', () => {
  it.each([
    ['when it runs beside it', line([20, 6], [180, 6]), true],
    ['when it follows it for a while and then goes off', line([0, 400], [150, 8], [200, 8]), true],
    ['as a narrow trench that the line of the street is not in', strip(20, 4, 90, 5), true],
    ['when it holds the whole of it', strip(-500, -500, 700, 500), true],
    ['as a road that it shares a square with', strip(80, -60, 120, 60), true],
    ['as a valve beside it', point(60, 9), true],
    ['as a house connection, across from it', line([60, 1], [60, 9]), true],
    ['not when it crosses it', line([60, -90], [60, 90]), false],
    ['not when it crosses it as wide as a road', strip(60, -200, 78, 200), false],
    ['not when it comes out in it as wide as a road', strip(60, 0, 78, 200), false],
    ['not when it comes out in it', line([200, 0], [200, 150]), false],
    ['not when it lies a street further', line([20, 40], [180, 40]), false],
    ['not as a valve behind the houses', point(60, 12), false],
    ['not when it ends where the street begins', line([-300, 0], [0, 0]), false],
  ])('%s', (_, work, expected) => {
    expect(liesAlong(street, work)).toBe(expected)
  })

  it('asks a lane shorter than that to be followed to its end', () => {
    expect(liesAlong(lane, line([-40, 3], [40, 3]))).toBe(true)
    expect(liesAlong(lane, line([16, -40], [16, 40]))).toBe(false)
  })

  it('has nothing in a street that no layer has a line of', () => {
    expect(liesAlong(point(0, 0), point(0, 0))).toBe(false)
  })
})
