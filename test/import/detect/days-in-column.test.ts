/** The days a column of a layer says, and what a file of areas that rest looks like. */
import { describe, expect, it } from 'vitest'
import { countDays, daysInColumn } from '../../../electron/import/detect/days-in-column.ts'
import { readLayers } from '../../../electron/import/layers/read-layers.ts'
import { geojson } from '../made-files.ts'

describe('days in a column', () => {
  it('are the last day each text can mean', () => {
    expect(daysInColumn(['2024-06-30', '30-6-2024', '2024', 'Q2 2024', 'juni 2024'])).toEqual([
      '2024-06-30',
      '2024-06-30',
      '2024-12-31',
      '2024-06-30',
      '2024-06-30',
    ])
  })

  it('are none where the text says no day, or no end', () => {
    expect(daysInColumn(['', 'n.t.b.', 'Kade', 'na 2030', '31-02-2024'])).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
  })

  it('count milliseconds since 1970 as the day they are here, and no other number', () => {
    expect(daysInColumn(['1809122400000', '46508', '8714252000001'])).toEqual(['2027-05-01', null, null])
  })

  it('have their month first when the column proves it', () => {
    expect(daysInColumn(['06/30/2024', '07/01/2024'])).toEqual(['2024-06-30', '2024-07-01'])
    expect(daysInColumn(['07/01/2024'])).toEqual(['2024-01-07'])
  })

  it('are counted, but not in a column of names', () => {
    expect(countDays(['2024', '', 'later', '2025'])).toBe(2)
    expect(countDays(['Kade', 'Markt'])).toBe(0)
  })
})

describe('a file of areas that rest', () => {
  const geometry = { type: 'Point' as const, coordinates: [150_000, 450_000] }
  const propose = (file: string, properties: Record<string, string>) =>
    readLayers([geojson(file, [{ properties, geometry }], 'EPSG:28992')], {
      projectCrs: 'EPSG:28992',
      crs: null,
    }).tables[0]!.proposal

  it.each([
    ['graafrust.geojson', { straat: 'Kade', opgeleverd: '2024-06-30' }, 'opgeleverd', 'finished'],
    ['gebieden.geojson', { straat: 'Kade', 'Graafrust tot': '30-6-2029' }, 'Graafrust tot', 'until'],
    ['gebieden.geojson', { straat: 'Kade', einde_graafrust: '30-6-2029' }, 'einde_graafrust', 'until'],
    [
      'graafverbod 2026.geojson',
      { straat: 'Kade', gereed: '2024', graafverbod_tot: '2029' },
      'graafverbod_tot',
      'until',
    ],
  ] as const)('%s with %j', (file, properties, column, means) => {
    expect(propose(file, properties)).toMatchObject({
      kind: 'digRest',
      nameColumn: 'straat',
      closing: { column, means },
    })
  })

  it('is another layer when nothing speaks of rest, whatever dates it has', () => {
    expect(propose('punten.geojson', { naam: 'Kade', opgeleverd: '2024' })).toMatchObject({ kind: 'other' })
  })

  it('proposes no column of dates that holds none', () => {
    expect(propose('graafrust.geojson', { straat: 'Kade', opgeleverd: 'ja' })).toMatchObject({
      kind: 'digRest',
      closing: null,
    })
  })
})
