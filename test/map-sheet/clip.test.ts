/** What of a place is drawn on a sheet: what lies within it, with its holes and parts. */
import { describe, expect, it } from 'vitest'
import { clip } from '../../shared/map-sheet/clip.ts'
import { thinLine } from '../../shared/map-sheet/thin-line.ts'

const box = [0, 0, 10, 10] as [number, number, number, number]
const square = (from: number, to: number) => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
  [from, from],
]

describe('a place cut off at the edge', () => {
  it('keeps each stretch of a line that comes in again', () => {
    const line: GeoJSON.LineString = {
      type: 'LineString',
      coordinates: [
        [-5, 5],
        [5, 5],
        [5, 20],
        [8, 20],
        [8, 5],
      ],
    }
    expect(clip(line, box, 0)).toEqual({
      type: 'GeometryCollection',
      geometries: [
        {
          type: 'LineString',
          coordinates: [
            [0, 5],
            [5, 5],
            [5, 10],
          ],
        },
        {
          type: 'LineString',
          coordinates: [
            [8, 10],
            [8, 5],
          ],
        },
      ],
    })
  })

  it('keeps the hole of an area that lies all around', () => {
    const area: GeoJSON.Polygon = { type: 'Polygon', coordinates: [square(-50, 50), square(4, 6)] }
    const seen = clip(area, box, 0) as GeoJSON.Polygon
    expect(seen.coordinates).toHaveLength(2)
    expect(seen.coordinates[0]).toEqual(
      expect.arrayContaining([
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
      ]),
    )
    expect(seen.coordinates[1]).toEqual(square(4, 6))
  })

  it('keeps the parts that are inside and loses those that are not', () => {
    const parts: GeoJSON.MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [[square(1, 2)], [square(20, 30)]],
    }
    expect(clip(parts, box, 0)).toEqual({ type: 'Polygon', coordinates: [square(1, 2)] })
    expect(
      clip(
        {
          type: 'MultiPoint',
          coordinates: [
            [5, 5],
            [50, 5],
          ],
        },
        box,
        0,
      ),
    ).toEqual({
      type: 'Point',
      coordinates: [5, 5],
    })
    expect(clip({ type: 'Polygon', coordinates: [square(20, 30)] }, box, 0)).toBeNull()
  })
})

describe('a line without what nobody would miss', () => {
  it('keeps its ends and every bend', () => {
    expect(
      thinLine(
        [
          [0, 0],
          [1, 0.01],
          [2, 0],
          [2, 5],
        ],
        0.1,
      ),
    ).toEqual([
      [0, 0],
      [2, 0],
      [2, 5],
    ])
  })

  it('stays the ring that it was where nothing else would be left', () => {
    expect(thinLine(square(0, 0.01), 1)).toEqual(square(0, 0.01))
  })
})
