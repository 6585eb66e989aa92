/** Rows without a place beside what is known already: earlier works, features of other files, the rest of the table. */
import { describe, expect, it } from 'vitest'
import { readDelivery } from '../../../electron/import/read-delivery.ts'
import type { EarlierWork, ReadingContext } from '../../../electron/import/reading.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import { fromWkb, toWkb } from '../../../shared/geo/wkb.ts'
import { all, boxOf, line, place } from './few-streets.ts'
import { geojson, textFile } from '../made-files.ts'

describe('what the party said before', () => {
  const shape = line([100, 50], [140, 50])
  const earlier: EarlierWork = {
    work: '0190a5c0-0000-7000-8000-000000000001' as WorkId,
    number: 'W-1',
    name: 'Werkzaamheden',
    discipline: 'other',
    wkb: toWkb(shape),
    bounds: [150_100, 450_050, 150_140, 450_050],
    placing: { how: 'geometry', sure: true, why: null },
  }
  const knowing = (known: Partial<EarlierWork>): ReadingContext => ({
    ...all,
    earlier: [{ ...earlier, ...known }],
  })

  it('holds for the same number', async () => {
    const work = await place({ Straat: 'Kerkstraat' }, knowing({}))
    expect(work.place && fromWkb(work.place.wkb)).toEqual(shape)
    expect(work.placing).toMatchObject({ how: 'earlier', sure: true })
  })

  it('is as sure as it was', async () => {
    const { placing } = await place({}, knowing({ placing: { how: 'street', sure: false, why: null } }))
    expect(placing).toMatchObject({ how: 'earlier', sure: false })
  })

  it('is looked up again when it was found by words: they may have changed', async () => {
    const { placing } = await place(
      { Straat: 'Molenweg' },
      knowing({ placing: { how: 'street', sure: true, why: null } }),
    )
    expect(placing).toMatchObject({ how: 'street', sure: true })
  })

  it('gives way to a street elsewhere, and someone looks', async () => {
    const work = await place({ Straat: 'Sint Jozefplein' }, knowing({}))
    expect(boxOf(work)).toEqual([0, 300, 50, 300])
    expect(work.placing).toMatchObject({ sure: false, why: { key: 'place.earlierElsewhere' } })
  })
})

describe('a list that refers to features', () => {
  it('takes the street of a row whose feature is not there, and someone looks', async () => {
    const list = textFile(
      'lijst.csv',
      [
        'Projectnummer;Omschrijving;Straat;Tracenr',
        'A;Een;Kerkstraat;7001',
        'B;Twee;Kerkstraat;7002',
        'C;Drie;Molenweg;7999',
      ].join('\n'),
    )
    const features = geojson(
      'traces.geojson',
      [7001, 7002].map((trace) => ({
        properties: { Tracenr: trace },
        geometry: line([trace - 7000, 5], [50, 5]),
      })),
      'EPSG:28992',
    )
    const options = {
      projectCrs: 'EPSG:28992',
      mapping: null,
      discipline: null,
      crs: null,
      context: all,
    } as const
    const { works } = await readDelivery([list, features], options)
    expect(works.map(({ placing }) => [placing.how, placing.sure])).toEqual([
      ['feature', true],
      ['feature', true],
      ['street', false],
    ])
    expect(works[2]?.placing.why?.key).toBe('place.featureMissing')
  })
})

describe('a list of roads', () => {
  it('calls the road itself the name, and says from where to where in columns', async () => {
    const work = await place({ Omschrijving: 'Kerkstraat', Van: 'Molenweg', Tot: 'Van der Valkstraat' })
    expect(boxOf(work)).toEqual([100, 0, 300, 0])
    expect(work.placing).toMatchObject({ how: 'streetPart', sure: true })
  })
})

describe('a row that names another town than the rest', () => {
  it('is doubted, the others are not', async () => {
    const rows = ['A;Een;Waterveen', 'B;Twee;Waterveen', 'C;Drie;Gouda', 'D;Vier;'].map(
      (row) => `${row};Kerkstraat`,
    )
    const list = ['Projectnummer;Omschrijving;Woonplaats;Straat', ...rows].join('\n')
    const { works } = await readDelivery([textFile('lijst.csv', list)], {
      projectCrs: 'EPSG:28992',
      // The heading might as well mean a district; here it is the town.
      mapping: {
        tables: [
          {
            file: 'lijst.csv',
            sheet: null,
            use: true,
            headerRow: 1,
            crs: null,
            encoding: 'utf-8',
            columns: [
              { column: 'Projectnummer', field: 'number' },
              { column: 'Omschrijving', field: 'name' },
              { column: 'Woonplaats', field: 'city' },
              { column: 'Straat', field: 'street' },
            ],
            discipline: null,
            phases: {},
            disciplines: {},
          },
        ],
      },
      discipline: null,
      crs: null,
      context: all,
    })
    expect(works.map(({ placing }) => placing.sure)).toEqual([true, true, false, true])
    expect(works[2]?.placing.why?.key).toBe('place.otherTown')
  })
})

describe('a table whose rows were looked up', () => {
  it('says in one note how many found their place, and how many wait for someone', async () => {
    const rows = ['A;Kerkstraat', 'B;Kerkstaat', 'C;Nergenslaan'].join('\n')
    const options = {
      projectCrs: 'EPSG:28992',
      mapping: null,
      discipline: null,
      crs: null,
      context: all,
    } as const
    const list = textFile('lijst.csv', `Projectnummer;Straat\n${rows}`)
    const { report } = await readDelivery([list], options)
    expect(report).toMatchObject({ works: 2, unplaced: 1, unsure: 1 })
    const note = report.notes.find(({ message }) => message.key === 'place.summary')
    expect(note?.message.values).toEqual({ sure: 1, toPlace: 2, unsure: 1, layers: 'Straten' })
  })
})
