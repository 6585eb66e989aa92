/** Lists without coordinates find their streets: nearly all of them, and never a wrong one that claims to be sure. */
import { describe, expect, it } from 'vitest'
import { readDelivery } from '../../../electron/import/read-delivery.ts'
import type { ReadWork } from '../../../electron/import/reading.ts'
import { distanceToLine, type Line, type Point } from '../../../fixtures/town/lines.ts'
import type { LayerKind } from '../../../shared/domain/reference-layer.ts'
import { fromWkb } from '../../../shared/geo/wkb.ts'
import {
  asList,
  elsewhere,
  searchLayers,
  shortened,
  slipped,
  worksAtCorners,
  worksAtHouses,
  worksBetween,
  worksByName,
  worksByStreet,
  type ListedWork,
} from './town-lists.ts'

/** Metres: half a wide street and a little. */
const besideIt = 30
/** A piece of street may reach a house or a junction further. */
const farther = 40

interface Score {
  /** Share of the rows that came right: there where they lie, or without a place where they lie nowhere here. */
  readonly right: number
  /** Share of the rows that nobody has to look at. */
  readonly sure: number
  readonly wrongAndSure: readonly string[]
}

async function score(
  works: readonly ListedWork[],
  headings: readonly string[],
  kinds?: readonly LayerKind[],
): Promise<Score> {
  const context = { profiles: [], earlier: [], layers: searchLayers(kinds) }
  const options = { projectCrs: 'EPSG:28992', mapping: null, discipline: null, crs: null, context } as const
  const { works: read } = await readDelivery([asList(works, headings)], options)
  const byNumber = new Map(read.map((work) => [work.fields.number, work]))
  const compared = works.map((listed, at) => ({ listed, found: byNumber.get(`W-${1000 + at}`) }))
  const share = (test: (each: (typeof compared)[number]) => boolean) =>
    compared.filter(test).length / works.length
  return {
    right: share(({ listed, found }) => isRight(listed, found)),
    sure: share(({ found }) => found?.placing.sure === true),
    wrongAndSure: compared
      .filter(({ listed, found }) => found?.placing.sure === true && !isRight(listed, found))
      .map(({ listed }) => Object.values(listed.cells).join(' ')),
  }
}

function isRight({ truth, isExact = false }: ListedWork, found: ReadWork | undefined): boolean {
  if (found === undefined) return false
  if (found.place === null || truth === null) return found.place === null && truth === null
  const lines = linesOf(fromWkb(found.place.wkb))
  const covers = truth.every((point) => away(lines, point) <= besideIt)
  return covers && (!isExact || lines.flat().every((point) => away([truth], point) <= farther))
}

function away(lines: readonly Line[], point: Point): number {
  const metres = lines.map((line) =>
    line.length === 1 && line[0]
      ? Math.hypot(line[0][0] - point[0], line[0][1] - point[1])
      : distanceToLine(line, point),
  )
  return Math.min(...metres)
}

function linesOf(geometry: GeoJSON.Geometry): Line[] {
  const line = (positions: GeoJSON.Position[]) => positions as unknown as Line
  switch (geometry.type) {
    case 'Point':
      return [line([geometry.coordinates])]
    case 'MultiPoint':
      return geometry.coordinates.map((position) => line([position]))
    case 'LineString':
      return [line(geometry.coordinates)]
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.map(line)
    default:
      return []
  }
}

describe('a list of the town with only', () => {
  it.each<[string, readonly ListedWork[], readonly string[], leastSure: number]>([
    ['street names', worksByStreet((street) => street), ['Straat'], 1],
    ['street names as people shorten them', worksByStreet(shortened), ['Straat'], 1],
    ['street names with a slip of the pen', worksByStreet(slipped), ['Straat'], 0],
    ['streets inside the description', worksByName(), [], 0.9],
    ['streets between two side streets', worksBetween(), ['Straat', 'Van', 'Tot'], 0.9],
    ['streets and house numbers', worksAtHouses(), ['Straat', 'Huisnummers'], 0.9],
    ['corners', worksAtCorners(), ['Straat'], 0.9],
  ])(
    '%s: nearly all right, and none wrong that claims to be sure',
    async (_what, works, headings, leastSure) => {
      expect(works.length).toBeGreaterThan(100)
      const { right, sure, wrongAndSure } = await score(works, headings)
      expect(wrongAndSure).toEqual([])
      expect(right).toBeGreaterThanOrEqual(0.95)
      expect(sure).toBeGreaterThanOrEqual(leastSure)
    },
  )

  it('streets of other towns: nothing is placed', async () => {
    const { right, sure } = await score(elsewhere, ['Straat'])
    expect({ right, sure }).toEqual({ right: 1, sure: 0 })
  })

  it('house numbers, without a layer of addresses: on the street, and for someone to look at', async () => {
    const works = worksAtHouses().map((work) => ({ ...work, isExact: false }))
    const { right, sure } = await score(works, ['Straat', 'Huisnummers'], ['streets'])
    expect({ right, sure }).toEqual({ right: 1, sure: 0 })
  })
})
