/** Which of the visible works lie in an area, or in a street by its name and by its line. */
import { describe, expect, it } from 'vitest'
import {
  worksInArea,
  worksInStreet,
  type PlacedWorks,
} from '../../../../renderer/state/choosing/works-there.ts'
import { boundsOf } from '../../../../shared/geo/bounds.ts'
import { longitudeLatitude, projector, rd, reproject } from '../../../../shared/geo/crs.ts'
import { shapesOf } from '../../../../shared/geo/shapes.ts'
import type { Work } from '../../../../shared/domain/work.ts'
import { workId, workOf } from '../../make-work.ts'

/** Metres from the middle of the country, as the core keeps them, and degrees, as the window draws them. */
const inMetres = (...way: GeoJSON.Position[]): GeoJSON.Geometry => ({
  type: 'LineString',
  coordinates: way.map(([x = 0, y = 0]) => [155_000 + x, 463_000 + y]),
})
const toDegrees = projector(rd, longitudeLatitude)

function placed(...rows: (readonly [Partial<Work>, GeoJSON.Geometry | null])[]): PlacedWorks {
  const works = rows.map(([fields, place], at) =>
    workOf(at + 1, { bounds: place && boundsOf(place), ...fields }),
  )
  const shapes = shapesOf(rows.map(([, place]) => place && reproject(place, toDegrees)))
  return { works, visible: works, shapes }
}

const street = inMetres([0, 0], [200, 0])
const line = reproject(street, toDegrees)
const there = placed(
  [{ street: 'Kade' }, inMetres([0, 40], [200, 40])],
  [{ street: null }, inMetres([0, 5], [200, 5])],
  [{ street: 'Markt' }, inMetres([100, -80], [100, 80])],
  [{ street: 'kade' }, null],
  [{ street: 'Markt, Kade en Plein' }, inMetres([10, 300], [20, 300])],
  [{ street: 'Kade' }, inMetres([90_000, 0], [90_200, 0])],
)

describe('works in a street', () => {
  it('are those that name it, with or without a place, and those that follow its line', () => {
    const found = worksInStreet(there, 'Kade', line, rd)
    expect(found.named).toEqual([workId(1), workId(4), workId(5)])
    expect(found.beside).toEqual([workId(2)])
  })

  it('are all that name it where no layer has its line', () => {
    const found = worksInStreet(there, 'KADE', null, rd)
    expect(found).toEqual({ named: [1, 4, 5, 6].map(workId), beside: [] })
  })

  it('are none that the filter or the time hides', () => {
    const visible = there.works.filter(({ id }) => id !== workId(2))
    expect(worksInStreet({ ...there, visible }, 'Kade', line, rd).beside).toEqual([])
  })
})

describe('works in an area', () => {
  const ring = [
    [-10, 30],
    [60, 30],
    [60, 50],
    [-10, 50],
    [-10, 30],
  ].map(([x = 0, y = 0]) => toDegrees(155_000 + x, 463_000 + y))
  const area: GeoJSON.Geometry = { type: 'Polygon', coordinates: [ring] }

  it('are those that touch it and are visible; of those without a place it is said how many', () => {
    expect(worksInArea(there, area)).toEqual({ works: [workId(1)], withoutPlace: 1 })
    expect(worksInArea({ ...there, visible: there.works.slice(1, 3) }, area)).toEqual({
      works: [],
      withoutPlace: 0,
    })
  })

  it('are none in what is no area', () => {
    expect(worksInArea(there, line)).toEqual({ works: [], withoutPlace: 1 })
  })
})
