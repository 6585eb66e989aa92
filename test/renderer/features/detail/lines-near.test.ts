/** A street of this name in another town is another street. */
import { describe, expect, it } from 'vitest'
import { linesNear } from '../../../../renderer/features/detail/lines-near.ts'
import { longitudeLatitude, projector, rd, reproject } from '../../../../shared/geo/crs.ts'

const street = (x: number): GeoJSON.LineString => ({
  type: 'LineString',
  coordinates: [
    [x, 463_000],
    [x + 200, 463_000],
  ],
})
const seen = <Shape extends GeoJSON.Geometry>(one: Shape) => reproject(one, projector(rd, longitudeLatitude))
const both = seen({
  type: 'MultiLineString',
  coordinates: [street(155_000).coordinates, street(190_000).coordinates],
})

describe('the street of a work', () => {
  it('is what lies near the work of all streets of that name', () => {
    const near = linesNear([both], [155_100, 463_300, 155_110, 463_310], rd)
    expect(near?.coordinates).toEqual([seen(street(155_000)).coordinates])
    expect(linesNear([both], [0, 0, 10, 10], rd)).toBe(null)
  })

  it('is any of them for a work without a place, and none where no layer knows a line', () => {
    expect(linesNear([both], null, rd)?.coordinates).toHaveLength(2)
    expect(linesNear([{ type: 'Point', coordinates: [5, 52] }], null, rd)).toBe(null)
  })
})
