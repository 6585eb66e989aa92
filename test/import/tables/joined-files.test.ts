/** A list in one file and shapes in another: together they are the works. */
import { describe, expect, test } from 'vitest'
import { readDelivery } from '../../../electron/import/read-delivery.ts'
import { workbook } from '../made-files.ts'
import { line, shapefile } from '../made-shapefile.ts'
import { inRd, rowsOf, saidAbout } from '../real-files.ts'
import { shapeOf } from '../shape-of.ts'

describe('a list that refers to the features of a shapefile', () => {
  const list = workbook('planning.xlsx', {
    Export: {
      rows: [
        ['Projectnummer', 'Omschrijving', 'Netvlak', 'Startdatum', 'Tracénr'],
        ['P.1', 'Kabel Kade', 'MS', '01-03-2027', 'T7001'],
        ['P.2', 'Kabel Laan', 'LS', '01-04-2027', 'T7002'],
        ['P.3', 'Station', 'MS', '01-05-2027', 'T7999'],
      ],
    },
  })
  const features = shapefile('traces', [
    ['T7001', line(0)],
    ['T7001', line(100)],
    ['T7002', line(200)],
    ['T7003', line(300)],
  ])

  test('takes its places from there, and every row is accounted for', async () => {
    const reading = await readDelivery([list, ...features], inRd)
    expect(rowsOf(reading)).toEqual({ read: 7, works: 3, unplaced: 1, joined: 3, rejected: 0 })
    expect(reading.works.map((work) => [work.fields.number, shapeOf(work)?.type ?? null])).toEqual([
      ['P.1', 'MultiLineString'],
      ['P.2', 'LineString'],
      ['P.3', null],
      [null, 'LineString'],
    ])
    expect(saidAbout(reading)).toContain('import.featureNotFound')
    expect(reading.tables[0]?.columns.at(-1)).toMatchObject({
      column: 'Tracénr',
      field: 'feature',
      reason: { key: 'import.reasonJoin' },
    })
  })

  test('reads the same again by its own mapping', async () => {
    const first = await readDelivery([list, ...features], inRd)
    const again = await readDelivery([list, ...features], { ...inRd, mapping: first.report.mapping })
    expect(again.works).toEqual(first.works)
    expect(again.report).toEqual(first.report)
  })

  test('does not refer by row numbers that happen to be the same', async () => {
    const numbered = workbook('lijst.xlsx', {
      Blad1: {
        rows: [
          ['Volgnr', 'Omschrijving'],
          [1, 'een'],
          [2, 'twee'],
          [3, 'drie'],
        ],
      },
    })
    const others = shapefile('vlakken', [
      ['1', line(0)],
      ['2', line(10)],
      ['3', line(20)],
    ])
    const reading = await readDelivery([numbered, ...others], inRd)
    expect(rowsOf(reading)).toMatchObject({ works: 3, unplaced: 3, joined: 0 })
  })
})
