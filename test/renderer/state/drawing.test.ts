/** Drawing a place by hand, click by click. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  drawnKinds,
  drawnSoFar,
  emptyDrawing,
  finished,
  placeOf,
  steppedBack,
  withoutLast,
  withVertex,
  type Drawing,
  type DrawnKind,
} from '../../../renderer/state/drawing.ts'

const a = [5.1, 52.1]
const b = [5.2, 52.1]
const c = [5.2, 52.2]

function drawn(kind: DrawnKind, ...vertices: GeoJSON.Position[]): Drawing {
  return vertices.reduce(withVertex, emptyDrawing(kind))
}

describe('drawing a place', () => {
  it('is done with a point at the first click, and another click moves it', () => {
    expect(placeOf(drawn('point', a))).toEqual({ type: 'Point', coordinates: a })
    expect(placeOf(drawn('point', a, b))).toEqual({ type: 'Point', coordinates: b })
  })

  it('goes on with a line until it is finished, and does not finish one of a single vertex', () => {
    expect(placeOf(drawn('line', a, b))).toBeNull()
    expect(finished(drawn('line', a)).isFinished).toBe(false)
    const line = finished(drawn('line', a, b))
    expect(placeOf(line)).toEqual({ type: 'LineString', coordinates: [a, b] })
    expect(withVertex(line, c)).toBe(line)
  })

  it('closes an area of three vertices or more', () => {
    expect(finished(drawn('area', a, b)).isFinished).toBe(false)
    expect(placeOf(finished(drawn('area', a, b, c)))).toEqual({
      type: 'Polygon',
      coordinates: [[a, b, c, a]],
    })
  })

  it('takes the last vertex back and is open again', () => {
    expect(withoutLast(finished(drawn('line', a, b, c)))).toEqual(drawn('line', a, b))
  })

  it('steps back to nothing drawn, and then says there is nothing to step back from', () => {
    expect(steppedBack(drawn('area', a, b))).toEqual(emptyDrawing('area'))
    expect(steppedBack(emptyDrawing('area'))).toBeNull()
  })

  it('shows the way to the pointer only while it goes on', () => {
    const lineTo = (drawing: Drawing) =>
      drawnSoFar(drawing, c).features.find(({ geometry }) => geometry.type === 'LineString')?.geometry
    expect(lineTo(drawn('line', a, b))).toEqual({ type: 'LineString', coordinates: [a, b, c] })
    expect(lineTo(finished(drawn('line', a, b)))).toEqual({ type: 'LineString', coordinates: [a, b] })
  })

  it('has a place only when it is finished, whatever was clicked', () => {
    const position = fc.tuple(
      fc.double({ min: 4, max: 7, noNaN: true }),
      fc.double({ min: 51, max: 53, noNaN: true }),
    )
    fc.assert(
      fc.property(fc.constantFrom(...drawnKinds), fc.array(position, { maxLength: 6 }), (kind, clicks) => {
        const drawing = finished(clicks.reduce<Drawing>(withVertex, emptyDrawing(kind)))
        expect(placeOf(drawing) !== null).toBe(drawing.isFinished)
      }),
    )
  })
})
