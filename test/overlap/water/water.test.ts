/** Water between two works: said where every shortest way between them goes over it, and without weight in anything else. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { say } from '../../../shared/domain/message.ts'
import { defaultOverlapSettings as settings } from '../../../shared/domain/overlap.ts'
import { shapesOf } from '../../../shared/geo/shapes.ts'
import { whyPair } from '../../../shared/overlap/pairs/why-pair.ts'
import { readOverlaps } from '../../../shared/overlap/read-overlaps.ts'
import {
  anyGeometry,
  line,
  parties,
  period,
  point,
  projectOf,
  someWork,
  square,
  workId,
} from '../some-works.ts'

const box = (x: number, y: number, width: number, height: number): GeoJSON.Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
      [x, y],
    ],
  ],
})
const waterOf = (features: readonly GeoJSON.Geometry[], names: readonly (string | null)[] = []) => ({
  shapes: shapesOf(features),
  names: features.map((_, at) => names[at] ?? null),
})
const read = (
  works: readonly GeoJSON.Geometry[],
  features: readonly GeoJSON.Geometry[],
  names?: readonly (string | null)[],
) =>
  readOverlaps(
    {
      ...projectOf(works.map((geometry, at) => someWork(at + 1, geometry))),
      water: waterOf(features, names),
    },
    settings,
    { pairsOnly: false },
  )
const isBetween = (one: GeoJSON.Geometry, two: GeoJSON.Geometry, ...features: GeoJSON.Geometry[]) =>
  read([one, two], features).water.length === 1

/** A street on either side of a canal 6 m wide, from y = 2 to y = 8. */
const [south, north] = [line([0, 0], [100, 0]), line([0, 10], [100, 10])]
const canal = box(-50, 2, 200, 6)

describe('water between two works', () => {
  it('lies there when the shortest way crosses an area or a line of it', () => {
    expect(isBetween(south, north, canal)).toBe(true)
    expect(isBetween(south, north, line([-50, 5], [150, 5]))).toBe(true)
    expect(isBetween(point(0, 0), square(0, 12, 30), canal)).toBe(true)
    expect(isBetween(point(0, 0), point(3, 12), box(1, 4, 1, 4))).toBe(true)
  })

  it('does not lie there when it lies elsewhere, beside or around both', () => {
    expect(isBetween(south, north, box(-50, 12, 200, 6))).toBe(false)
    expect(isBetween(south, line([0, 1], [100, 1]), canal)).toBe(false)
    expect(isBetween(south, north, line([50, 2], [50, 8]))).toBe(false)
    expect(isBetween(south, north, box(-50, -50, 200, 200))).toBe(false)
  })

  it('lies there only when every shortest way crosses it', () => {
    expect(isBetween(south, north, box(40, 2, 20, 6))).toBe(false)
    expect(isBetween(south, north, box(-50, 2, 90, 6), box(60, 2, 90, 6))).toBe(false)
    expect(isBetween(south, line([0, 10], [90, 10], [100, 6]), box(-50, 1, 200, 3))).toBe(true)
  })

  it('does not part what touches, nor a work in the water from its bank', () => {
    expect(isBetween(south, line([50, 0], [50, 30]), canal)).toBe(false)
    expect(isBetween(south, line([0, 5], [100, 5]), canal)).toBe(false)
    expect(isBetween(line([0, 5], [100, 5]), north, canal)).toBe(false)
  })

  it('counts a bank that the work stands on', () => {
    expect(isBetween(line([0, 2], [100, 2]), north, canal)).toBe(true)
    expect(isBetween(line([0, 2], [100, 2]), line([0, 8], [100, 8]), canal)).toBe(true)
  })

  it('leaves an island dry', () => {
    const [outer] = box(-50, -50, 200, 120).coordinates
    const [inner] = box(-10, -1, 120, 12).coordinates
    const moat: GeoJSON.Polygon = { type: 'Polygon', coordinates: [outer!, inner!] }
    expect(isBetween(south, north, moat)).toBe(false)
    expect(isBetween(line([0, 12], [100, 12]), line([0, 24], [100, 24]), moat)).toBe(false)
  })

  it('is called by its names, each once', () => {
    const halves = [box(-50, 2, 200, 3), box(-50, 5, 200, 3), line([-50, 6], [150, 6])]
    const { water } = read([south, north], halves, ['Ringvaart', 'Ringvaart', null])
    expect(water).toEqual([{ a: workId(1), b: workId(2), names: ['Ringvaart'] }])
  })

  it('is the same whichever work comes first, and changes nothing else', () => {
    fc.assert(
      fc.property(anyGeometry, anyGeometry, fc.array(anyGeometry, { maxLength: 4 }), (one, two, features) => {
        const { water, ms: _, ...rest } = read([one, two], features)
        const { water: swapped } = read([two, one], features)
        expect(swapped.length).toBe(water.length)
        if (water.length > 0) return
        const { water: none, ms: __, ...dry } = read([one, two], [])
        expect(none).toEqual([])
        expect(rest).toEqual(dry)
      }),
    )
  })

  it('takes no part in pairs, counts, scores and outcomes', () => {
    const { water, clusters, ...wet } = read([south, north], [canal])
    const dry = read([south, north], [])
    expect(water).toHaveLength(1)
    expect([wet.pairs, wet.counts, wet.noise]).toEqual([dry.pairs, dry.counts, dry.noise])
    expect(clusters.map(({ why: _, ...cluster }) => cluster)).toEqual(
      dry.clusters.map(({ why: _, ...cluster }) => cluster),
    )
  })
})

describe('what is said of it', () => {
  const pair = read([south, north], [canal], ['Ringvaart'])
  it('by a pair, right after where the two lie', () => {
    const [one, two] = [someWork(1, south), someWork(2, north)]
    const known = { parties, combinations: [], water: pair.water }
    expect(whyPair(pair.pairs[0]!, one.work, two.work, known).map((each) => say(each, 'nl'))[1]).toBe(
      'Er ligt water tussen: Ringvaart.',
    )
  })

  it('by a cluster, right after how far its works lie apart', () => {
    const said = (answer: ReturnType<typeof read>) => answer.clusters[0]!.why.map((each) => say(each, 'nl'))
    const two = said(pair)
    expect(two[two.indexOf('De werken liggen 10 m uit elkaar.') + 1]).toBe('Er ligt water tussen: Ringvaart.')
    const three = said(read([south, north, line([0, 12], [100, 12])], [canal]))
    expect(three).toContain('Bij 2 van de 3 samenlopen ligt er water tussen.')
  })

  it('not by works that stand far apart in time and place', () => {
    expect(read([south, line([0, 200], [100, 200])], [canal]).water).toEqual([])
    const undated = projectOf([someWork(1, south), someWork(2, north, { period: period() })])
    const answer = readOverlaps({ ...undated, water: waterOf([canal]) }, settings, { pairsOnly: true })
    expect(answer.water).toEqual([])
  })
})
