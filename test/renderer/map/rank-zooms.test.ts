/** Rank numbers of a region, told from what height down each is drawn. */
import { describe, expect, it } from 'vitest'
import type { Box } from '../../../renderer/map/bounds-of.ts'
import { zoomsOfRanks } from '../../../renderer/map/rank-zooms.ts'

/** Some 30 m around a place near the middle of the country. */
const placeAt = (longitude: number, latitude: number): Box => [
  longitude - 0.0002,
  latitude - 0.0002,
  longitude + 0.0002,
  latitude + 0.0002,
]

describe('the numbers of places', () => {
  it('are drawn from far out where nothing better lies in the way', () => {
    expect(zoomsOfRanks([placeAt(5.1, 52.1), placeAt(6.1, 53.1)])).toEqual([4, 4])
  })

  it('give way to a better one until there is room for both', () => {
    const [best, next] = zoomsOfRanks([placeAt(5.1, 52.1), placeAt(5.102, 52.1)])
    expect(best).toBe(4)
    // 137 m apart. At zoom 13 the room of a number is 71 m of ground, so that both have theirs; at zoom 9 it is 1.1 km.
    expect(next).toBeGreaterThan(9)
    expect(next).toBeLessThanOrEqual(13)
  })

  it('are all drawn in a street, also those of one spot', () => {
    const same = placeAt(5.1, 52.1)
    expect(zoomsOfRanks([same, same, same])).toEqual([4, 15, 15])
  })

  it('are never more in one tile than a map can hold', () => {
    const places = Array.from({ length: 40_000 }, (_, at) =>
      placeAt(4.6 + (at % 200) * 0.0008, 52 + Math.floor(at / 200) * 0.0005),
    )
    const zooms = zoomsOfRanks(places)
    for (let zoom = 4; zoom <= 14; zoom++) {
      const perTile = new Map<string, number>()
      places.forEach(([west, south], at) => {
        if (zooms[at]! > zoom) return
        const y = Math.log(Math.tan(Math.PI / 4 + (south * Math.PI) / 360)) / Math.PI
        const tile = `${Math.floor(((west + 180) / 360) * 2 ** zoom)} ${Math.floor(((1 - y) / 2) * 2 ** zoom)}`
        perTile.set(tile, (perTile.get(tile) ?? 0) + 1)
      })
      // Five figures and a ring each.
      expect(6 * Math.max(...perTile.values())).toBeLessThan(65_535)
    }
  })
})
