import { describe, expect, it } from 'vitest'
import { chosenOutlines, otherOutlines } from '../../../../renderer/features/differences/outline-features.ts'

const point = (x: number): GeoJSON.Point => ({ type: 'Point', coordinates: [x, 52] })
const parts = (...asked: Parameters<typeof chosenOutlines>) =>
  chosenOutlines(...asked).features.map(({ properties: { part }, geometry }) => [part, geometry])

describe('outlines of differences', () => {
  it('are old and new for a work that moved', () => {
    expect(parts({ key: 'a', index: 0, was: point(4), becomes: point(5) })).toEqual([
      ['was', point(4)],
      ['becomes', point(5)],
    ])
  })

  it('are one outline for a work that stays where it is', () => {
    expect(parts({ key: 'a', index: 0, was: point(4), becomes: point(4) })).toEqual([['same', point(4)]])
  })

  it('are only the old one for a missing work, and none for a work without a place', () => {
    expect(parts({ key: 'a', index: 0, was: point(4), becomes: null })).toEqual([['was', point(4)]])
    expect(parts({ key: 'a', index: 0, was: null, becomes: null })).toEqual([])
  })

  it('show where the works lie that an asked row may be', () => {
    expect(parts({ key: 'a', index: 0, was: null, becomes: point(5) }, [point(6), point(7)])).toEqual([
      ['was', point(6)],
      ['was', point(7)],
      ['becomes', point(5)],
    ])
  })

  it('show every other difference once, where it will be or was', () => {
    const others = otherOutlines([
      { key: 'a', index: 0, was: point(4), becomes: point(5) },
      { key: 'b', index: 1, was: point(6), becomes: null },
      { key: 'c', index: 2, was: null, becomes: null },
    ])
    expect(others.features.map(({ geometry }) => geometry)).toEqual([point(5), point(6)])
  })
})
