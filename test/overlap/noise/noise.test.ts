/** Which pairs are noise, and why; and as much: which look like it and are not. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { say } from '../../../shared/domain/message.ts'
import { defaultOverlapSettings as settings, type Noise } from '../../../shared/domain/overlap.ts'
import { runsOf } from '../../../shared/overlap/measure/runs.ts'
import { markNoise } from '../../../shared/overlap/noise/mark-noise.ts'
import { noiseGroupsOf } from '../../../shared/overlap/noise/noise-groups.ts'
import { isRegionWide, regionNote } from '../../../shared/overlap/noise/region-wide.ts'
import { noiseCodes, outcomeBits, type PairTable } from '../../../shared/overlap/pairs/pair-table.ts'
import { prepareProject, type PreparedProject } from '../../../shared/overlap/prepared-project.ts'
import { readOverlaps } from '../../../shared/overlap/read-overlaps.ts'
import { scoreParts } from '../../../shared/overlap/score.ts'
import {
  line,
  partyId,
  period,
  point,
  projectOf,
  ring,
  someWork,
  square,
  type PlacedWork,
} from '../some-works.ts'

const [gemeente, stedin, evides] = [partyId(0), partyId(1), partyId(2)]

function prepared(placed: readonly PlacedWork[]): PreparedProject {
  const project = projectOf(placed)
  return prepareProject(project, settings, runsOf(project.shapes))
}

/** The pairs of a project as a table in which nothing is marked yet. */
function tableOf(project: PreparedProject): PairTable {
  const { pairs } = readOverlaps(project, settings, { pairsOnly: false })
  const index = new Map(project.works.map(({ id }, at) => [id, at]))
  return {
    count: pairs.length,
    a: Uint32Array.from(pairs, ({ a }) => index.get(a)!),
    b: Uint32Array.from(pairs, ({ b }) => index.get(b)!),
    distance: Float64Array.from(pairs, ({ distance }) => distance),
    gapDays: Int32Array.from(pairs, ({ gapDays }) => gapDays ?? -1),
    sharedArea: Float64Array.from(pairs, ({ sharedArea }) => sharedArea ?? NaN),
    sharedLength: Float64Array.from(pairs, ({ sharedLength }) => sharedLength ?? NaN),
    place: new Float64Array(4 * pairs.length).fill(NaN),
    outcomes: Uint8Array.from(pairs, ({ outcomes }) =>
      outcomes.reduce((bits, outcome) => bits | outcomeBits[outcome], 0),
    ),
    noise: new Uint8Array(pairs.length),
    parts: new Float32Array(scoreParts.length * pairs.length),
    score: Float64Array.from(pairs, ({ score }) => score),
  }
}

/** Per pair, as `W1 W2`, why it is noise; null when it is none. */
function marked(placed: readonly PlacedWork[]): Record<string, Noise | null> {
  const project = prepared(placed)
  const table = tableOf(project)
  markNoise(project, table)
  const number = (work: number) => project.works[work]!.id.slice(-2).replace(/^0/, '')
  return Object.fromEntries(
    Array.from(table.noise, (code, pair) => [
      `${number(table.a[pair]!)} ${number(table.b[pair]!)}`,
      noiseCodes[code] ?? null,
    ]),
  )
}

const street = square(0, 0, 100)
const from = (month: string) => ({ period: period(`${month}-01`, `${month}-28`) })

describe('a sliver', () => {
  it('is two areas that only touch, or share less than is worth mentioning', () => {
    expect(
      marked([
        someWork(1, street, { party: gemeente }),
        someWork(2, square(100, 0, 100), { party: stedin }),
        someWork(3, square(-99.995, 0, 100), { party: evides }),
      ]),
    ).toEqual({ '1 2': 'sliver', '1 3': 'sliver' })
  })

  it('is no line along an area, and no areas that lie apart', () => {
    expect(
      marked([
        someWork(1, street, { party: gemeente }),
        someWork(2, line([100, 0], [100, 100]), { party: stedin }),
        someWork(3, square(-110, 0, 100), { party: evides }),
      ]),
    ).toEqual({ '1 2': null, '1 3': null })
  })
})

describe('a version', () => {
  const kade = { party: stedin, number: 'S-1', name: 'Gasvervanging Kade' }

  it('with the same number leaves only its strongest pair with anyone else', () => {
    expect(
      marked([
        someWork(1, street, { ...kade, ...from('2028-03') }),
        someWork(2, square(1, 0, 100), { ...kade, name: 'Kade gas', ...from('2027-03') }),
        someWork(3, line([0, 50], [100, 50]), { party: evides }),
      ]),
    ).toEqual({ '1 3': 'version', '2 3': null })
  })

  it('is known by its name too, whatever was written behind it', () => {
    const again = { ...kade, number: null, name: 'gasvervanging  kade def v2 (2)' }
    const third = someWork(3, line([0, 50], [100, 50]), { party: evides })
    expect(Object.values(marked([someWork(1, street, kade), someWork(2, street, again), third]))).toEqual(
      expect.arrayContaining(['version', null]),
    )
  })

  it('in two disciplines of one party is no pair worth talking about', () => {
    expect(
      marked([
        someWork(1, street, { ...kade, discipline: 'gasLow' }),
        someWork(2, street, { ...kade, name: 'LS Kade', discipline: 'electricityLow' }),
      ]),
    ).toEqual({ '1 2': 'version' })
  })

  it('may be a line drawn again, or come from another party that lists what it was told', () => {
    const main = line([0, 0], [200, 0])
    const copied = line([0, 0.6], [100, 0.6], [201, 0.6])
    expect(marked([someWork(1, main, kade), someWork(2, copied, { ...kade, party: gemeente })])).toEqual({
      '1 2': 'version',
    })
  })

  it('is no other measure: another number and name, another place, or years later by name alone', () => {
    const third = someWork(9, line([0, 50], [100, 50]), { party: evides })
    const noPairIsNoise = (one: PlacedWork, two: PlacedWork) =>
      expect(Object.values(marked([one, two, third])).every((noise) => noise === null)).toBe(true)
    const first = someWork(1, street, kade)
    noPairIsNoise(first, someWork(2, street, { ...kade, number: 'S-2', name: 'LS-kabel Kade' }))
    noPairIsNoise(first, someWork(2, square(40, 0, 100), kade))
    noPairIsNoise(first, someWork(2, line([0, 0], [0, 100]), kade))
    const half: GeoJSON.Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [100, 0],
          [0, 100],
          [0, 0],
        ],
      ],
    }
    noPairIsNoise(first, someWork(2, half, kade))
    const [over, under] = [line([0, 0], [0, 100], [100, 100]), line([0, 0], [100, 0], [100, 100])]
    noPairIsNoise(someWork(1, over, kade), someWork(2, under, kade))
    const later = { ...kade, number: null, ...from('2028-09') }
    noPairIsNoise(first, someWork(2, street, later))
    noPairIsNoise(first, someWork(2, street, { ...kade, number: null, discipline: 'electricityLow' }))
  })

  it('is not another party on the identical street: that is a strong opportunity', () => {
    const named = { name: 'Herinrichting Kade' }
    expect(
      marked([
        someWork(1, street, { ...named, party: gemeente, number: 'G-1' }),
        someWork(2, street, { ...named, party: stedin, number: 'S-1' }),
        someWork(3, street, { party: evides, number: 'S-1', name: 'Waterleiding' }),
      ]),
    ).toEqual({ '1 2': null, '1 3': null, '2 3': null })
  })
})

describe('a stack', () => {
  const district = (index: number, month: string, fields = {}) =>
    someWork(index, square(0, 0, 400), { party: gemeente, ...from(month), ...fields })

  it('of three works of one party leaves the strongest pair with each other work', () => {
    expect(
      marked([
        district(1, '2028-11'),
        district(2, '2027-03'),
        district(3, '2028-06', { discipline: 'roads' }),
        someWork(4, line([10, 10], [90, 10]), { party: stedin }),
        someWork(5, line([10, 200], [90, 200]), { party: evides, ...from('2028-11') }),
      ]),
    ).toEqual({
      '1 3': 'stacked',
      '2 3': 'stacked',
      '1 4': 'stacked',
      '2 4': null,
      '3 4': 'stacked',
      '1 5': null,
      '2 5': 'stacked',
      '3 5': 'stacked',
    })
  })

  it('needs three measures: two, or three versions of one, are none', () => {
    const pipe = someWork(4, line([10, 10], [90, 10]), { party: stedin })
    expect(Object.values(marked([district(1, '2027-03'), district(2, '2028-03'), pipe]))).toEqual([
      null,
      null,
    ])
    const again = { number: 'W1' }
    const versions = [district(1, '2027-03'), district(2, '2028-03', again), district(3, '2028-06', again)]
    expect(Object.values(marked([...versions, pipe])).sort()).toEqual([null, 'version', 'version'])
  })

  it('is the same wherever its ring begins and whichever way it runs', () => {
    const turned: GeoJSON.Polygon = {
      type: 'Polygon',
      coordinates: [[...ring(0, 0, 400).slice(2), ...ring(0, 0, 400).slice(1, 3)].reverse()],
    }
    const pipe = someWork(4, line([10, 10], [90, 10]), { party: stedin })
    const works = [district(1, '2027-03'), district(2, '2027-03'), someWork(3, turned, { party: gemeente })]
    expect(Object.values(marked([...works, pipe])).filter((noise) => noise === null)).toHaveLength(1)
  })

  it('is not made of three parties', () => {
    const works = [1, 2, 3].map((index) => someWork(index, street, { party: partyId(index % 3) }))
    expect(Object.values(marked(works))).toEqual([null, null, null])
  })

  it('keeps an opportunity before what has a higher score and is none', () => {
    const noise = marked([
      district(1, '2027-03', { firmness: 'executing', kind: 'other' }),
      district(2, '2028-11', { firmness: 'idea', kind: 'other' }),
      district(3, '2028-12', { firmness: 'executing', kind: 'other' }),
      someWork(4, line([10, 10], [90, 10]), { party: stedin }),
    ])
    expect(noise['2 4']).toBeNull()
    expect(noise['1 4']).toBe('stacked')
  })
})

describe('a region-wide work', () => {
  const city = square(0, 0, 1500)
  const network = line(
    ...Array.from({ length: 40 }, (_, step): [number, number] => [
      step % 4 < 2 ? 0 : 1500,
      Math.ceil(step / 2) * 40,
    ]),
  )

  it('is an area as large as a region, or a network of lines across it: all its pairs are noise', () => {
    for (const wide of [city, network])
      expect(
        marked([
          someWork(1, wide, { party: gemeente }),
          someWork(2, line([10, 40], [90, 40]), { party: stedin }),
          someWork(3, line([10, 41], [90, 41]), { party: evides }),
        ]),
      ).toEqual({ '1 2': 'region', '1 3': 'region', '2 3': null })
  })

  it('is no main of three kilometres, no long street, and no large square', () => {
    const works = prepared([
      someWork(1, line([0, 0], [3000, 0])),
      someWork(2, {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [3000, 0],
            [3000, 20],
            [0, 20],
            [0, 0],
          ],
        ],
      }),
      someWork(3, square(0, 0, 600)),
      someWork(4, point(0, 0)),
      someWork(5, null),
      someWork(6, city),
    ])
    expect(works.works.map((_, index) => isRegionWide(works, index))).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
    ])
  })

  it('is told of in a sentence: what it is, how much it meets, what to ask', () => {
    const project = prepared([
      someWork(1, city, { party: stedin, name: 'Saneren hele stad' }),
      someWork(2, network),
    ])
    expect(say(regionNote(project, 0, 214), 'nl')).toBe(
      'Stedin ‘Saneren hele stad’ beslaat 2.121 m en raakt 214 werken: het telt niet mee in de kansengebieden. Vraag de partij om de werken per straat.',
    )
    expect(say(regionNote(project, 1, 1), 'nl')).toMatch(
      /is een net van [\d.]+ m over 1\.\d{3} m en raakt 1 werk:/,
    )
  })
})

describe('noise', () => {
  const place = fc.integer({ min: 0, max: 2 }).map((column) => square(300 * column, 0, 100))
  const works = fc
    .array(
      fc.record({
        place,
        party: fc.integer({ min: 0, max: 2 }),
        name: fc.constantFrom('Kade', 'Kade v2', 'Plein'),
      }),
      { minLength: 2, maxLength: 14 },
    )
    .map((drawn) =>
      drawn.map((one, index) => someWork(index, one.place, { party: partyId(one.party), name: one.name })),
    )

  it('is the same whatever the order of the works, and whatever lies far away', () => {
    const far = (index: number) => someWork(index, square(50_000, 0, 100), { name: 'Kade', party: gemeente })
    fc.assert(
      fc.property(works, (placed) => {
        const expected = marked(placed)
        expect(marked(placed.toReversed())).toEqual(expected)
        expect(marked([far(40), ...placed])).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })

  it('is the same for a part of the works when all that stand in their groups are in it', () => {
    fc.assert(
      fc.property(works, (placed) => {
        const project = prepared([...placed, someWork(40, square(0, 50_000, 100), { number: 'W0' })])
        const all = noiseGroupsOf(project)
        const here = placed.flatMap(({ geometry }, index) =>
          JSON.stringify(geometry) === JSON.stringify(placed[0]!.geometry) ? [index] : [],
        )
        const part = noiseGroupsOf(project, here)
        for (const work of here) {
          expect(part.measure.get(work)).toBe(all.measure.get(work))
          expect(part.stack.get(work)).toBe(all.stack.get(work))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('leaves at least one pair between any two works that meet, if not as themselves then as their group', () => {
    fc.assert(
      fc.property(works, (placed) => {
        const project = prepared(placed)
        const table = tableOf(project)
        markNoise(project, table)
        const { stack } = noiseGroupsOf(project)
        const group = (work: number) => stack.get(work) ?? work
        const between = (pair: number) => [group(table.a[pair]!), group(table.b[pair]!)].sort().join(' ')
        const kept = new Set<string>()
        table.noise.forEach((code, pair) => code === 0 && kept.add(between(pair)))
        table.noise.forEach((_, pair) => {
          if (group(table.a[pair]!) !== group(table.b[pair]!)) expect(kept).toContain(between(pair))
        })
      }),
      { numRuns: 60 },
    )
  })
})
