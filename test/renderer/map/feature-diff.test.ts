/** What is sent to the map of features that change: no more than what is another, and enough to be what is drawn anew. */
import fc from 'fast-check'
import type { GeoJSONSourceDiff } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { featureDiff, type KeyedFeature } from '../../../renderer/map/feature-diff.ts'

const places = [0, 1, 2].map((x): GeoJSON.Point => ({ type: 'Point', coordinates: [x, 0] }))
const feature = (key: string, place: number, rank: number): KeyedFeature => {
  const properties = { key, rank }
  return { type: 'Feature', geometry: places[place]!, properties }
}

/** As MapLibre takes it over: what goes, what comes, what is said otherwise. */
function after(before: readonly KeyedFeature[], { remove = [], add = [], update = [] }: GeoJSONSourceDiff) {
  const there = new Map<unknown, GeoJSON.Feature>(before.map((one) => [one.properties.key, one]))
  for (const key of remove) there.delete(key)
  for (const one of add) there.set(one.properties?.['key'], one)
  for (const { id, addOrUpdateProperties = [] } of update) {
    const said = Object.fromEntries(addOrUpdateProperties.map(({ key, value }) => [key, value as unknown]))
    const known = there.get(id)!
    there.set(id, { ...known, properties: { ...known.properties, ...said } })
  }
  return there
}

describe('features that change', () => {
  it('are sent when they came or lie elsewhere, and named when they went', () => {
    const [one, two] = [feature('a', 0, 1), feature('b', 1, 2)]
    const [three, moved] = [feature('c', 2, 3), feature('b', 2, 2)]
    expect(featureDiff([one, two], [moved, three])).toEqual({
      remove: ['a'],
      add: [moved, three],
      update: [],
    })
  })

  it('say only what else there is to say when they lie where they lay', () => {
    const diff = featureDiff([feature('a', 0, 1), feature('b', 1, 2)], [feature('a', 0, 2)])
    const update = [{ id: 'a', addOrUpdateProperties: [{ key: 'rank', value: 2 }] }]
    expect(diff).toEqual({ remove: ['b'], add: [], update })
  })

  it('come to what would be drawn anew', () => {
    const drawn = fc.uniqueArray(
      fc
        .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(2), fc.nat(3))
        .map(([key, place, rank]) => feature(key, place, rank)),
      { selector: ({ properties }) => properties.key },
    )
    fc.assert(
      fc.property(drawn, drawn, (before, now) => {
        const became = after(before, featureDiff(before, now))
        expect(became).toEqual(new Map(now.map((one) => [one.properties.key, one])))
      }),
    )
  })
})
