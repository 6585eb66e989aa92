/** Fewer vertices, and nothing of the place farther off than was said. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { simplified } from '../../shared/geo/simplified.ts'

const position = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
const lines = fc.array(fc.array(position, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 4 })
const tolerance = 7

const packed = (runs: readonly (readonly (readonly [number, number])[])[]) => {
  const ringStart = Uint32Array.from([0, ...runs.map((_, at) => runs.slice(0, at + 1).flat().length)])
  return { flat: Float64Array.from(runs.flat(2)), ringStart }
}

describe('a place drawn more simply', () => {
  it('leaves no vertex farther than the tolerance from what is drawn', () => {
    fc.assert(
      fc.property(lines, (runs) => {
        const { flat, ringStart } = packed(runs)
        const { vertices, runStart } = simplified(flat, { ringStart }, tolerance)
        runs.forEach((run, at) => {
          const kept = Array.from(vertices.subarray(runStart[at], runStart[at + 1]), (vertex) =>
            pointAt(flat, vertex),
          )
          for (const point of run) expect(distance(point, kept)).toBeLessThanOrEqual(tolerance + 1e-9)
        })
      }),
    )
  })

  it('keeps both ends of a line and the order of what stays', () => {
    fc.assert(
      fc.property(lines, (runs) => {
        const { flat, ringStart } = packed(runs)
        const { vertices, runStart } = simplified(flat, { ringStart }, tolerance)
        expect(Array.from(vertices)).toEqual([...new Set(vertices)].toSorted((one, other) => one - other))
        runs.forEach((_, at) => {
          expect(vertices[runStart[at]!]).toBe(ringStart[at])
          expect(vertices[runStart[at + 1]! - 1]).toBe(ringStart[at + 1]! - 1)
        })
      }),
    )
  })

  it('makes a straight street of two vertices, and draws a small area as a speck', () => {
    const street = [0, 10, 20, 30].map((x) => [x, 0] as const)
    const speck = [
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
      [0, 0],
    ] as const
    const { flat, ringStart } = packed([street, speck])
    const { runStart } = simplified(flat, { ringStart }, tolerance)
    expect(Array.from(runStart)).toEqual([0, 2, 5])
  })
})

type Point = readonly [x: number, y: number]

function pointAt(flat: Float64Array, vertex: number): Point {
  return [flat[2 * vertex]!, flat[2 * vertex + 1]!]
}

function distance([x, y]: Point, line: readonly Point[]): number {
  if (line.length === 1) return Math.hypot(x - line[0]![0], y - line[0]![1])
  return Math.min(
    ...line.slice(1).map(([bx, by], at) => {
      const [ax, ay] = line[at]!
      const [dx, dy] = [bx - ax, by - ay]
      const length = dx * dx + dy * dy
      const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length))
      return Math.hypot(x - ax - share * dx, y - ay - share * dy)
    }),
  )
}
