/** What travels to the window: small, and everything that is looked at can be looked up in it. */
import { beforeAll, describe, expect, it } from 'vitest'
import { defaultOverlapSettings } from '../../../shared/domain/overlap.ts'
import type { FoundOverlaps } from '../../../shared/overlap/found/found-overlaps.ts'
import { packOverlaps, unpackOverlaps } from '../../../shared/overlap/found/pack-overlaps.ts'
import { clustersOfRow, rowOf, rowsOf, rowsOfCluster } from '../../../shared/overlap/found/rows-of.ts'
import { awaken } from '../awaken.ts'
import { RandomTown } from '../random-town.ts'
import { workId } from '../some-works.ts'

let found: FoundOverlaps

beforeAll(() => {
  const town = new RandomTown(5, { metres: 900, works: 160, spots: 3, regionWide: 1 })
  found = awaken(town.project(), defaultOverlapSettings).found()
})

const idsOf = (rows: readonly number[]) =>
  rows.map((row) => [found.ids[found.pairs.a[row]!]!, found.ids[found.pairs.b[row]!]!] as const)

describe('found overlaps', () => {
  it('come out of their bytes as they went in, with the revision they are of', () => {
    expect(unpackOverlaps(packOverlaps(found, 12))).toEqual({ ...found, revision: 12 })
  })

  it('take less than forty bytes for a pair', () => {
    const pairs = { ...found, clusters: [], members: [], ties: [], apart: [], closings: [] }
    expect(packOverlaps(pairs, 12).byteLength / found.pairs.count).toBeLessThan(40)
  })

  it('are refused when they are something else', () => {
    const bytes = packOverlaps(found, 12)
    expect(() => unpackOverlaps(new ArrayBuffer(4))).toThrow('not packed overlaps')
    expect(() => unpackOverlaps(bytes.slice(0, 2000))).toThrow('end too early')
    const other = bytes.slice()
    new Uint8Array(other)[5] = 99
    expect(() => unpackOverlaps(other)).toThrow('version 99')
  })

  it('have the rows of a work on both sides of its pairs, each once and in order', () => {
    const { ids, pairs } = found
    for (const id of ids) {
      const expected = [...pairs.a.keys()].filter((row) => idsOf([row])[0]!.includes(id))
      expect(rowsOf(found, [id])).toEqual(expected)
    }
    const all = [...pairs.a.keys()]
    expect(rowsOf(found, ids)).toEqual(all)
    expect(rowsOf(found, [workId(999_999)])).toEqual([])
  })

  it('have the row of two works in whatever order', () => {
    idsOf([...found.pairs.a.keys()]).forEach(([a, b], row) => {
      expect([rowOf(found, a, b), rowOf(found, b, a)]).toEqual([row, row])
    })
    const [first, second] = [found.ids[0]!, workId(999_999)]
    expect([rowOf(found, first, second), rowOf(found, first, first)]).toEqual([-1, -1])
  })

  it('have the clusters of a row that have that row', () => {
    const clusters = [...found.clusters.keys()]
    for (const row of found.pairs.a.keys()) {
      const holding = clusters.filter((at) => rowsOfCluster(found, at).includes(row))
      expect(clustersOfRow(found, row)).toEqual(holding)
    }
  })
})
