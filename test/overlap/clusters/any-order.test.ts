/** The same works in any order of rows, files and parties give the same answer, also where almost everything ties. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultOverlapSettings as settings, type OverlapAnswer } from '../../../shared/domain/overlap.ts'
import { say } from '../../../shared/domain/message.ts'
import type { Work } from '../../../shared/domain/work.ts'
import type { OverlapProject } from '../../../shared/overlap/prepared-project.ts'
import { shapesOf } from '../../../shared/geo/shapes.ts'
import { readOverlaps } from '../../../shared/overlap/read-overlaps.ts'
import { line, partyId, period, someWork, square, workId } from '../some-works.ts'

/** A work by what its party says of it, without any identity. */
interface Delivered {
  readonly party: number
  readonly number: string
  readonly geometry: GeoJSON.Geometry
  readonly fields: Partial<Work>
}

const names = ['Gemeente', 'Stedin', 'Evides']

/** Identities follow the order of rows and of parties, as they do when deliveries are read. */
function projectFrom(delivered: readonly Delivered[], partyOrder: readonly number[]): OverlapProject {
  const works = delivered.map(({ party, number, geometry, fields }, row) =>
    someWork(row, geometry, {
      ...fields,
      party: partyId(partyOrder.indexOf(party)),
      number,
      name: `Werk ${number}`,
    }),
  )
  return {
    works: works.map(({ work }) => work),
    shapes: shapesOf(works.map(({ geometry }) => geometry)),
    combinations: [],
    judgements: [],
    parties: partyOrder.map((party, at) => ({ id: partyId(at), name: names[party]! })),
  }
}

/** An answer in which works are named by party and number. */
function said(project: OverlapProject): unknown {
  const answer = readOverlaps(project, settings, { pairsOnly: false })
  const byId = new Map(project.works.map((work) => [work.id, work]))
  const partyName = new Map(project.parties.map(({ id, name }) => [id, name]))
  const nameOf = (id: Work['id']) => `${partyName.get(byId.get(id)!.party)} ${byId.get(id)!.number}`
  const pairOf = ({ a, b, ...facts }: OverlapAnswer['pairs'][number]) => ({
    ...facts,
    works: [nameOf(a), nameOf(b)].sort(),
  })
  const pairs = answer.pairs.map(pairOf)
  return {
    counts: answer.counts,
    noise: answer.noise,
    pairs: pairs.map((pair) => JSON.stringify(pair)).sort(),
    clusters: answer.clusters.map(({ id: _, works, pairs: inside, why, decideBy, ...cluster }) => ({
      ...cluster,
      works: works.map(nameOf).sort(),
      inside: inside.map((at) => pairs[at]!.works.join(' × ')).sort(),
      why: why.map((sentence) => say(sentence, 'nl')),
      decideBy: decideBy && { date: decideBy.date, work: nameOf(decideBy.work) },
    })),
    apart: answer.apart.map(({ works, note, ...rest }) => ({
      ...rest,
      note,
      works: works.map(nameOf).sort(),
    })),
  }
}

function expectSameInAnyOrder(
  delivered: readonly Delivered[],
  shuffled: readonly Delivered[],
  order: number[],
) {
  expect(said(projectFrom(shuffled, order))).toEqual(said(projectFrom(delivered, [0, 1, 2])))
}

const shuffle = <Thing>(things: readonly Thing[]) =>
  fc.shuffledSubarray([...things], { minLength: things.length, maxLength: things.length })
const partyOrders = shuffle([0, 1, 2])

describe('works in any order', () => {
  it('give the same clusters where sixty equal works lie end to end', () => {
    const row = Array.from({ length: 60 }, (_, at): Delivered => ({
      party: at % 3,
      number: `${at}`,
      geometry: line([40 * at, 0], [40 * at + 40, 0]),
      fields: {},
    }))
    fc.assert(
      fc.property(shuffle(row), partyOrders, (shuffled, order) => expectSameInAnyOrder(row, shuffled, order)),
      { numRuns: 15 },
    )
  })

  const anyDelivered = fc
    .array(
      fc.record({
        party: fc.integer({ min: 0, max: 2 }),
        x: fc.integer({ min: 0, max: 12 }),
        y: fc.integer({ min: 0, max: 1 }),
        shape: fc.constantFrom('street', 'back', 'corner', 'area', 'same'),
        year: fc.integer({ min: 2027, max: 2029 }),
        kind: fc.constantFrom<Work['kind']>('replace', 'resurface'),
        copy: fc.boolean(),
      }),
      { minLength: 2, maxLength: 24 },
    )
    .map((all) =>
      all.map(({ party, x, y, shape, year, kind, copy }, at): Delivered => {
        const [west, south] = [60 * x, 12 * y]
        const shapes: Readonly<Record<typeof shape, GeoJSON.Geometry>> = {
          street: line([west, south], [west + 80, south]),
          back: line([west + 80, south], [west, south]),
          corner: line([west, south], [west + 40, south], [west + 40, south + 40]),
          area: square(west, south, 50),
          same: square(0, 0, 50),
        }
        return {
          party,
          number: copy ? 'dubbel' : `${at}`,
          geometry: shapes[shape],
          fields: { kind, period: period(`${year}-03-01`, `${year}-06-01`) },
        }
      }),
    )
    // Two works that nobody can tell apart are the same work in any order.
    .map((all) => [...new Map(all.map((one) => [`${one.party} ${one.number}`, one])).values()])

  it('give the same answer with many ties', () => {
    fc.assert(
      fc.property(
        anyDelivered.chain((all) => fc.tuple(fc.constant(all), shuffle(all), partyOrders)),
        ([delivered, shuffled, order]) => expectSameInAnyOrder(delivered, shuffled, order),
      ),
      { numRuns: 150 },
    )
  })

  it('share as much street when two lines are equally long', () => {
    const bent = line([0, 0], [60, 0], [60, 40])
    const straight = line([0, 20], [100, 20])
    const shared = (one: GeoJSON.Geometry, two: GeoJSON.Geometry) => {
      const project = projectFrom(
        [one, two].map((geometry, party) => ({ party, number: `${party}`, geometry, fields: {} })),
        [0, 1, 2],
      )
      return readOverlaps(project, settings, { pairsOnly: false }).pairs.map(({ a, sharedLength }) => [
        a,
        sharedLength,
      ])
    }
    const [[, length] = []] = shared(bent, straight)
    expect(shared(straight, bent)).toEqual([[workId(0), length]])
  })
})
