/** The many ways in which a row says where, each against a few streets drawn by hand. */
import { describe, expect, it } from 'vitest'
import { readDelivery } from '../../electron/import/read-delivery.ts'
import type { EarlierWork, ReadingContext, ReadWork, SearchLayer } from '../../electron/import/reading.ts'
import type { WorkId } from '../../shared/domain/ids.ts'
import type { LayerKind } from '../../shared/domain/reference-layer.ts'
import { fromWkb, toWkb } from '../../shared/geo/wkb.ts'
import { geojson, textFile } from './made-files.ts'

/** Metres east and north of a corner in RD. */
const at = (x: number, y: number): [number, number] => [150_000 + x, 450_000 + y]
const line = (...places: [number, number][]): GeoJSON.LineString => ({
  type: 'LineString',
  coordinates: places.map(([x, y]) => at(x, y)),
})
const square = (x: number, y: number, side: number): GeoJSON.Polygon => ({
  type: 'Polygon',
  coordinates: [[at(x, y), at(x + side, y), at(x + side, y + side), at(x, y + side), at(x, y)]],
})
const layer = (
  name: string,
  kind: LayerKind,
  features: readonly (readonly [string, GeoJSON.Geometry])[],
): SearchLayer => ({
  name,
  kind,
  features: features.map(([each, geometry]) => ({ name: each, wkb: toWkb(geometry) })),
})

/** The Kerkstraat runs east in two pieces; three side streets cross it at 100, 200 and 300 metres. */
const streets = layer('Straten', 'streets', [
  ['Kerkstraat', line([0, 0], [150, 0])],
  ['Kerkstraat', line([150, 0], [400, 0])],
  ['Molenweg', line([100, -80], [100, 80])],
  ['Burgemeester Jansenlaan', line([200, -80], [200, 80])],
  ['Van der Valkstraat', line([300, -80], [300, 80])],
  ['Sint Jozefplein', line([0, 300], [50, 300])],
  ['Plein 1944', line([500, 300], [550, 300])],
  ['Jan van Goyenstraat', line([600, 300], [700, 300])],
  ['Dorpsstraat', line([0, 500], [80, 500])],
  ['Dorpsstraat', line([0, 4000], [80, 4000])],
  ['Markt', line([600, 600], [650, 600])],
])
const districts = layer('Wijken', 'districts', [
  ['Centrum', square(-200, -200, 1000)],
  ['Buitendorp', square(-200, 3500, 1000)],
])
const postcodes = layer('Postcodes', 'postcodes', [['1234 AB', square(0, 0, 100)]])
const addresses = layer(
  'Adressen',
  'addresses',
  [2, 4, 6, 8, 10, 12, 14, 16, 18, 20].map((number) => [
    `Kerkstraat ${number}`,
    { type: 'Point', coordinates: at(number * 10, 12) },
  ]),
)
const all: ReadingContext = { profiles: [], earlier: [], layers: [streets, districts, postcodes, addresses] }

type Cells = Readonly<Record<string, string>>

async function place(cells: Cells, context: ReadingContext = all): Promise<ReadWork> {
  const row = { Projectnummer: 'W-1', Omschrijving: 'Werkzaamheden', ...cells, Planning: '2027' }
  const quoted = (texts: readonly string[]) => texts.map((text) => `"${text}"`).join(';')
  const file = textFile('lijst.csv', `${quoted(Object.keys(row))}\r\n${quoted(Object.values(row))}\r\n`)
  const options = { projectCrs: 'EPSG:28992', mapping: null, discipline: null, crs: null, context } as const
  const { works } = await readDelivery([file], options)
  const [work] = works
  if (work === undefined) throw new Error('the list gave no work')
  return work
}

/** West, south, east and north of what was found, from the same corner. */
function boxOf({ place: found }: ReadWork): number[] | null {
  const [minX = 0, minY = 0, maxX = 0, maxY = 0] = found?.bounds ?? []
  return found && [minX - 150_000, minY - 450_000, maxX - 150_000, maxY - 450_000].map(Math.round)
}

const wholeKerkstraat = [0, 0, 400, 0]

describe('a street is found', () => {
  it.each([
    'Kerkstraat',
    'kerkstr.',
    'Kerk str',
    'KERK-STRAAT',
    ' Kerkstraat, ',
    'Kerkstraat (fase 2)',
    'Kerkstraat, Centrum',
    'Kerkstraat (Centrum)',
    'Kerkstraat te Centrum',
  ])('as "%s", for sure', async (text) => {
    const work = await place({ Straat: text })
    expect(boxOf(work)).toEqual(wholeKerkstraat)
    expect(work.placing).toMatchObject({ how: 'street', sure: true })
  })

  it.each([
    ['Burg. Jansenln', [200, -80, 200, 80]],
    ['Burgemeester Jansenlaan', [200, -80, 200, 80]],
    ['v.d. Valkstraat', [300, -80, 300, 80]],
    ['van den Valkstr', [300, -80, 300, 80]],
    ['St. Jozefpl.', [0, 300, 50, 300]],
    ['Sint-Józef-plein', [0, 300, 50, 300]],
    ['Plein 1944', [500, 300, 550, 300]],
  ])('as "%s", for sure', async (text, box) => {
    const work = await place({ Straat: text })
    expect(boxOf(work)).toEqual(box)
    expect(work.placing.sure).toBe(true)
  })

  it.each([
    ['Kerkstaat', 'place.readAs'],
    ['Krekstraat', 'place.readAs'],
    ['Kerkstraat e.o.', 'place.partUnknown'],
    ['Kerkstraat (ged.)', 'place.partUnknown'],
    ['Kerkstraat (Noord)', 'place.partUnknown'],
    ['nabij Kerkstraat', 'place.partUnknown'],
    ['Kerkstraat 99', 'place.numberUnknown'],
  ])('as "%s", for someone to look at', async (text, why) => {
    const work = await place({ Straat: text })
    expect(boxOf(work)).toEqual(wholeKerkstraat)
    expect(work.placing).toMatchObject({ how: 'street', sure: false, why: { key: why } })
  })

  it('by its initials or its last words, for someone to look at', async () => {
    for (const text of ['J. van Goyenstraat', 'Van Goyenstraat']) {
      const work = await place({ Straat: text })
      expect(boxOf(work)).toEqual([600, 300, 700, 300])
      expect(work.placing).toMatchObject({ sure: false, why: { key: 'place.readAs' } })
    }
  })

  it('together with others', async () => {
    for (const text of [
      'Kerkstraat/Molenweg',
      'Kerkstraat en Molenweg',
      'Kerkstraat, Molenweg',
      'Kerkstraat; Molenweg',
    ]) {
      const work = await place({ Straat: text })
      expect(boxOf(work), text).toEqual([0, -80, 400, 80])
      expect(work.placing, text).toMatchObject({ how: 'street', sure: true })
    }
  })

  it('while another beside it is not: for someone to look at', async () => {
    const { placing } = await place({ Straat: 'Kerkstraat / Nergenslaan' })
    expect(placing).toMatchObject({ how: 'street', sure: false, why: { key: 'place.notAllKnown' } })
  })
})

describe('a part of a street is found', () => {
  it.each<[Cells, number[]]>([
    [{ Straat: 'Kerkstraat', Van: 'Molenweg', Tot: 'Burg. Jansenlaan' }, [100, 0, 200, 0]],
    [{ Straat: 'Kerkstraat van Molenweg tot v.d. Valkstraat' }, [100, 0, 300, 0]],
    [{ Straat: 'Kerkstraat (van Molenweg t/m Van der Valkstraat)' }, [100, 0, 300, 0]],
    [{ Straat: 'Kerkstraat, tussen Burgemeester Jansenlaan en Molenweg' }, [100, 0, 200, 0]],
    [{ Straat: 'hoek Kerkstraat - Molenweg' }, [100, 0, 100, 0]],
    [{ Straat: 'Kerkstraat hoek Molenweg' }, [100, 0, 100, 0]],
    [{ Straat: 'kruising Molenweg/Kerkstraat' }, [100, 0, 100, 0]],
  ])('from %j', async (cells, box) => {
    const work = await place(cells)
    expect(boxOf(work)).toEqual(box)
    expect(work.placing).toMatchObject({ how: 'streetPart', sure: true })
  })

  it('not, when a side street is unknown or lies elsewhere: the whole street, for someone to look at', async () => {
    for (const tot of ['Nergenslaan', 'Sint Jozefplein', 'einde']) {
      const work = await place({ Straat: 'Kerkstraat', Van: 'Molenweg', Tot: tot })
      expect(boxOf(work), tot).toEqual(wholeKerkstraat)
      expect(work.placing, tot).toMatchObject({
        how: 'street',
        sure: false,
        why: { key: 'place.endUnknown' },
      })
    }
  })
})

describe('houses are found', () => {
  it.each<[Cells, number[]]>([
    [{ Straat: 'Kerkstraat', Huisnummer: '12' }, [120, 12, 120, 12]],
    [{ Straat: 'Kerkstraat 12' }, [120, 12, 120, 12]],
    [{ Straat: 'Kerkstraat', Huisnummer: '4-12' }, [40, 0, 120, 0]],
    [{ Straat: 'Kerkstraat', Huisnummer: '4 t/m 12' }, [40, 0, 120, 0]],
    [{ Straat: 'Kerkstraat nrs. 4 tot en met 12' }, [40, 0, 120, 0]],
    [{ Straat: 'Kerkstraat even 2-20' }, [20, 0, 200, 0]],
    [{ Straat: 'Kerkstraat', Huisnummer: '2, 4 en 6' }, [20, 12, 60, 12]],
    [{ Straat: 'Kerkstraat', Van: '4', Tot: '12' }, [40, 0, 120, 0]],
  ])('from %j', async (cells, box) => {
    const work = await place(cells)
    expect(boxOf(work)).toEqual(box)
    expect(work.placing).toMatchObject({ how: 'address', sure: true })
  })

  it('in part: for someone to look at', async () => {
    const { placing } = await place({ Straat: 'Kerkstraat', Huisnummer: '12-48' })
    expect(placing).toMatchObject({ how: 'address', sure: false, why: { key: 'place.someNumbersUnknown' } })
  })
})

describe('a street of which there are two', () => {
  it('is not guessed: the sentence names the choices', async () => {
    const { place: found, placing } = await place({ Straat: 'Dorpsstraat' })
    expect(found).toBeNull()
    expect(placing).toMatchObject({ how: null, sure: false, why: { key: 'place.severalPlaces' } })
    expect(placing.why?.values).toMatchObject({ count: 2, choices: 'Centrum; Buitendorp' })
  })

  it.each<Cells>([
    { Straat: 'Dorpsstraat', Wijk: 'Buitendorp' },
    { Straat: 'Dorpsstraat (Buitendorp)' },
    { Straat: 'Dorpsstraat, Buitendorp' },
    { Straat: 'Dorpsstraat in Buitendorp' },
  ])('is the one in the district that the row names: %j', async (cells) => {
    const work = await place(cells)
    expect(boxOf(work)).toEqual([0, 4000, 80, 4000])
    expect(work.placing.sure).toBe(true)
  })

  it('is doubted when the one there is lies in another district than the row says', async () => {
    const { placing } = await place({ Straat: 'Kerkstraat', Wijk: 'Buitendorp' })
    expect(placing).toMatchObject({ how: 'street', sure: false, why: { key: 'place.notInArea' } })
  })
})

describe('where no street is found', () => {
  it.each<[Cells, string | null, string]>([
    [{ Straat: 'Nergenslaan' }, null, 'place.streetUnknown'],
    [{ Opmerking: 'niets' }, null, 'place.nothingSaid'],
    [{ Postcode: '1234 AB' }, 'postcode', 'place.inPostcode'],
    [{ Postcode: '1234' }, 'postcode', 'place.inPostcode'],
    [{ Wijk: 'Centrum' }, 'district', 'place.inDistrict'],
    [{ Straat: 'Nergenslaan', Wijk: 'Centrum' }, 'district', 'place.areaInstead'],
  ])('%j is %s, never for sure', async (cells, how, why) => {
    const { placing } = await place(cells)
    expect(placing).toMatchObject({ how, sure: false, why: { key: why } })
  })

  it('because there is no layer of streets, the sentence says so', async () => {
    const { placing } = await place({ Straat: 'Kerkstraat' }, { ...all, layers: [] })
    expect(placing.why?.key).toBe('place.noStreetLayer')
  })
})

describe('a street inside the description', () => {
  const described = (text: string) => place({ Omschrijving: text })

  it.each([
    ['Vervangen riool Kerkstraat', wholeKerkstraat, true],
    ['Riool Kerkstr. vervangen', wholeKerkstraat, true],
    ['Vervangen kabel Kerkstraat tussen Molenweg en Burg. Jansenlaan', [100, 0, 200, 0], true],
    ['Kabel hoek Kerkstraat/Molenweg', [100, 0, 100, 0], true],
    ['Riool Kerkstraat 12', [120, 12, 120, 12], true],
    ['Riool Kerkstraat en kabel Molenweg', [0, -80, 400, 80], false],
    ['Herinrichting markt', [600, 600, 650, 600], false],
    ['Omgeving Kerkstraat', wholeKerkstraat, false],
  ])('"%s"', async (text, box, sure) => {
    const work = await described(text)
    expect(boxOf(work)).toEqual(box)
    expect(work.placing.sure).toBe(sure)
  })

  it.each(['Vervangen riool Kerkstraatje', 'Krekstraat vervangen', 'Onderhoud'])(
    '"%s" names none',
    async (text) => {
      expect((await described(text)).place).toBeNull()
    },
  )
})

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
