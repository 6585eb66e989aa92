/** Conversations of works as parties deliver them: parts far apart, works stacked on one spot, periods without an end. */
import { describe, expect, test } from 'vitest'
import { DeliveryId, PartyId, WorkId } from '../../../shared/domain/ids.ts'
import { say } from '../../../shared/domain/message.ts'
import { defaultOverlapSettings as settings } from '../../../shared/domain/overlap.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { shapesFromWkb } from '../../../shared/geo/shapes.ts'
import { readOverlaps } from '../../../shared/overlap/read-overlaps.ts'
import { sayPeriod } from '../../../shared/time/say-period.ts'
import { expectEveryPairOnce } from '../every-pair-once.ts'
import { hasRealFiles, readFiles, realFile } from '../../import/real-files.ts'

const uuid = (group: number, index: number) =>
  `01900000-0000-7000-8${String(group).padStart(3, '0')}-${String(index).padStart(12, '0')}`

/** The overlaps of deliveries, each of a party of its own. */
async function overlapsOf(deliveries: readonly (readonly string[])[]) {
  const works: Work[] = []
  const places: (Uint8Array | null)[] = []
  for (const [at, paths] of deliveries.entries()) {
    for (const { fields, place } of (await readFiles(paths.map(realFile))).works) {
      const [index, party] = [works.length + 1, PartyId.parse(uuid(2, at))]
      const kept = { missing: false, missingDecision: null, bounds: place?.bounds ?? null }
      const identity = { id: WorkId.parse(uuid(1, index)), party, delivery: DeliveryId.parse(uuid(4, at)) }
      works.push({ ...fields, ...kept, ...identity } as unknown as Work)
      places.push(place && place.wkb)
    }
  }
  const parties = deliveries.map((_, at) => ({ id: PartyId.parse(uuid(2, at)), name: `Partij ${at}` }))
  const project = { works, shapes: shapesFromWkb(places), combinations: [], judgements: [], parties }
  const answer = readOverlaps(project, settings, { pairsOnly: false })
  const numberOf = (id: WorkId) => works.find((work) => work.id === id)?.number
  return {
    works,
    answer,
    clusters: answer.clusters.map((one) => ({ ...one, numbers: one.works.map(numberOf) })),
  }
}

describe.skipIf(!hasRealFiles)('conversations in files of others (../shared/data)', () => {
  test('a work with parts in two streets takes part in both, and nothing lies between', async () => {
    const files = ['gem', 'net', 'water'].map((name) => [`reports/91-parts-far-apart/${name}.geojson`])
    const { answer, clusters } = await overlapsOf(files)
    expectEveryPairOnce(answer)
    expect(clusters.map(({ numbers }) => numbers.sort()).sort()).toEqual([
      ['G1', 'N1', 'W1'],
      ['G2', 'W1'],
    ])
    for (const { bounds } of clusters) expect(bounds[3] - bounds[1]).toBeLessThan(10)
  })

  test('works on one spot are one conversation, in which only the strongest of a stack counts', async () => {
    const files = ['gem', 'net', 'water'].map((name) => [`reports/92-stacked-on-the-map/${name}.geojson`])
    expectEveryPairOnce((await overlapsOf(files)).answer)
  })

  test('an end that nobody gave is said, and what is vague or open is possible', async () => {
    const { works, answer, clusters } = await overlapsOf([
      ['reports/93-open-ended/gem.csv'],
      ['reports/93-open-ended/net.csv'],
    ])
    expectEveryPairOnce(answer)
    expect(clusters.map(({ numbers }) => numbers.sort()).sort()).toEqual([
      ['G1', 'N1'],
      ['G2', 'N2'],
      ['G3', 'N3'],
    ])
    expect(answer.pairs.map(({ possible }) => possible)).toEqual([true, true, true])
    for (const { why } of clusters)
      expect(why.map((one) => say(one, 'nl')).join(' ')).toContain('Einde niet gegeven')
    const third = works.find(({ number }) => number === 'G3')!
    expect(sayPeriod(third.period, 'nl')).toBe('1 mrt 2027, einde niet gegeven')
  })

  test('project areas of Amsterdam: none alone, none lost', async () => {
    const { answer } = await overlapsOf([
      ['amsterdam/GBD_grootstedelijke_projecten.shp'],
      ['amsterdam/BIZZONES.shp'],
    ])
    expect(answer.clusters.length).toBeGreaterThan(0)
    expectEveryPairOnce(answer)
  })
})
