/** Whole deliveries, from files to works: what is placed, joined, asked, refused, and that nothing disappears. */
import { zipSync } from 'fflate'
import fc from 'fast-check'
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { collectFiles } from '../../electron/import/collect-files.ts'
import { readDelivery, type DeliveredFile } from '../../electron/import/read-delivery.ts'
import { say } from '../../shared/domain/message.ts'
import { ImportReport } from '../../shared/domain/delivery.ts'
import { attempt } from '../../shared/domain/result.ts'
import { esriRdNew, writeShapefile } from '../../fixtures/write-shapefile.ts'
import { townDeliveries } from '../../fixtures/town/deliveries.ts'
import { geojson, textFile, workbook } from './made-files.ts'
import { hasRealFiles, inRd, readFiles, realFile, rowsOf, saidAbout } from './real-files.ts'
import { shapeOf } from './shape-of.ts'

/** The sentence with which reading is refused. */
async function refusal(files: readonly DeliveredFile[]): Promise<string> {
  const result = await attempt(() => readDelivery(files, inRd))
  return result.ok ? 'it was read' : say(result.failure, 'nl')
}

const line = (x: number): GeoJSON.LineString => ({
  type: 'LineString',
  coordinates: [
    [121_000 + x, 487_000],
    [121_050 + x, 487_010],
  ],
})

function shapefile(
  name: string,
  rows: readonly (readonly [string, GeoJSON.LineString | null])[],
  prj: string | null = esriRdNew,
): DeliveredFile[] {
  const files = writeShapefile({
    fields: [{ name: 'TRACENR', type: 'C', length: 12 }],
    records: rows.map(([number, geometry]) => ({ geometry, values: [number] })),
    ...(prj === null ? {} : { prj }),
  })
  return Object.entries(files).flatMap(([extension, bytes]) =>
    bytes === undefined ? [] : [{ path: `${name}.${extension}`, bytes }],
  )
}

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

describe('the coordinate system of a file', () => {
  test('without .prj and with numbers that fit RD, RD is asked and proposed', async () => {
    const files = shapefile('a', [['1', line(0)]], null)
    const reading = await readDelivery(files, inRd)
    expect(reading.questions).toMatchObject([{ about: 'crs', file: 'a.shp', proposal: 'EPSG:28992' }])
    expect(rowsOf(reading)).toMatchObject({ works: 1 })
    const answered = await readDelivery(files, { ...inRd, mapping: reading.report.mapping })
    expect(answered.questions).toEqual([])
  })

  test('numbers that fit nothing are asked without a proposal, and their works have no place yet', async () => {
    const place: GeoJSON.Point = { type: 'Point', coordinates: [2_702_586, 1_261_599] }
    const reading = await readDelivery(
      [geojson('zh.json', [{ properties: { naam: 'a' }, geometry: place }])],
      inRd,
    )
    expect(reading.questions).toMatchObject([{ about: 'crs', proposal: null }])
    expect(rowsOf(reading)).toMatchObject({ works: 0, unplaced: 1 })
  })

  test('GeoJSON in RD without a crs member is not taken for WGS84', async () => {
    const reading = await readDelivery(
      [geojson('rd.geojson', [{ properties: { naam: 'a' }, geometry: line(0) }])],
      inRd,
    )
    expect(reading.questions).toMatchObject([{ proposal: 'EPSG:28992' }])
    expect(shapeOf(reading.works[0])).toEqual(line(0))
  })

  test("a file's own crs member is followed, a choice for the delivery goes before it", async () => {
    const file = geojson(
      'rd.geojson',
      [{ properties: { naam: 'a' }, geometry: line(0) }],
      'urn:ogc:def:crs:EPSG::28992',
    )
    expect((await readDelivery([file], inRd)).questions).toEqual([])
    const chosen = await readDelivery([file], { ...inRd, crs: 'EPSG:25831' })
    expect(chosen.report.files[0]?.crs).toBe('EPSG:25831')
  })

  test('outside the Netherlands: said, and never moved', async () => {
    const place: GeoJSON.Point = { type: 'Point', coordinates: [10, 10] }
    const reading = await readDelivery(
      [geojson('x.geojson', [{ properties: { naam: 'a' }, geometry: place }], 'EPSG:28992')],
      inRd,
    )
    // Ten metres from the origin of RD fits degrees as well; the file said RD.
    expect(reading.report.files[0]?.crs).toBe('EPSG:28992')
    expect(shapeOf(reading.works[0])).toEqual(place)
    expect(saidAbout(reading)).toContain('import.outsideNetherlands')
  })
})

describe('a work without a usable name', () => {
  test('is called by its number, else by file and row', async () => {
    const csv = 'Projectnr;Omschrijving;Jaar;Fase\nA1;;2027;VO\n;-;2028;DO\n'
    const { works } = await readDelivery([textFile('lijst.csv', csv)], inRd)
    expect(works.map(({ fields }) => fields.name)).toEqual(['A1', 'lijst.csv 3'])
  })
})

describe('what is not what it says', () => {
  const zip = (files: Record<string, string>) =>
    zipSync(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])),
    )

  test.each([
    [
      'a text file named .shp',
      [textFile('riool.shp', 'dit is geen shapefile')],
      /riool\.shp is geen shapefile/,
    ],
    [
      'a zip without a shapefile',
      [{ path: 'p.zip', bytes: zip({ 'readme.md': 'x' }) }],
      /In p\.zip zit geen/,
    ],
    ['a zip that is no zip', [textFile('p.zip', 'geen zip')], /p\.zip is beschadigd of geen zip/],
    ['a zip that climbs out', [{ path: 'p.zip', bytes: zip({ '../../x.shp': 'x' }) }], /buiten zichzelf/],
    [
      'a workbook without rows',
      [workbook('leeg.xlsx', { Blad1: { rows: [] } })],
      /In leeg\.xlsx staan geen rijen/,
    ],
    ['a text file named .xlsx', [textFile('plan.xlsx', 'a;b\n1;2')], /plan\.xlsx is geen leesbare werkmap/],
    ['an empty csv', [textFile('leeg.csv', '\n\n')], /In leeg\.csv staan geen rijen/],
    ['a web page named .geojson', [textFile('x.geojson', '<html>')], /x\.geojson is geen GeoJSON/],
    [
      'GeoJSON without features',
      [textFile('x.geojson', '{"type":"FeatureCollection","features":[]}')],
      /geen rijen/,
    ],
    ['a photograph', [textFile('foto.jpg', 'x')], /Hier is niets te lezen: foto\.jpg/],
    ['a letter', [textFile('brief.docx', 'x')], /brief\.docx is niet gelezen: deze versie leest geen \.docx/],
    ['a heading without rows', [textFile('kop.csv', 'nummer;naam\n')], /In kop\.csv staan geen rijen/],
    ['a lock of Excel', [textFile('~$lijst.xlsx', 'x')], /Hier is niets te lezen/],
  ])('%s is refused with one sentence', async (_, files, sentence) => {
    expect(await refusal(files)).toMatch(sentence)
  })

  test('a zip in a zip is opened, and what is left aside in it is named', async () => {
    const inner = zipSync({ 'map/lijst.csv': new TextEncoder().encode('nr;naam\n1;a\n') })
    const files = zipSync({ 'mail/inner.zip': inner, 'planning.dbf': new Uint8Array(40) })
    const reading = await readDelivery([{ path: 'post.zip', bytes: files }], inRd)
    expect(reading.report.files.map(({ path }) => path)).toEqual(['post.zip/mail/inner.zip/map/lijst.csv'])
    expect(saidAbout(reading)).toContain('import.shpMissing')
  })

  test('a zip that holds itself comes to an end', async () => {
    let bytes = zipSync({ 'x.txt': new Uint8Array() })
    for (let depth = 0; depth < 12; depth++) bytes = zipSync({ 'in.zip': bytes })
    expect(await refusal([{ path: 'r.zip', bytes }])).toMatch(/zit geen shapefile/)
  })

  test('a geodatabase is one thing, however many files it has', async () => {
    const parts = ['a1.gdbtable', 'a1.gdbtablx', 'gdb'].map((name) => textFile(`net.gdb/${name}`, 'x'))
    const reading = await readDelivery([...parts, textFile('lijst.csv', 'nr;naam\n1;a\n')], inRd)
    const left = reading.report.notes.filter(({ message: { key } }) => key === 'import.kindNotRead')
    expect(left.map(({ file }) => file)).toEqual(['net.gdb'])
  })

  test('a list in which nothing is recognised says so', async () => {
    const reading = await readDelivery([textFile('x.csv', 'aap;noot\nq;w\ne;r\n')], inRd)
    expect(saidAbout(reading)).toContain('import.nothingRecognised')
  })

  test('what stands among features and is none is rejected', async () => {
    const feature = { type: 'Feature', properties: { naam: 'a' }, geometry: null }
    const text = JSON.stringify({ type: 'FeatureCollection', features: [null, feature, 7] })
    const { report } = await readDelivery([textFile('x.geojson', text)], inRd)
    expect(report).toMatchObject({ read: 3, unplaced: 1 })
    expect(report.rejected.map(({ row }) => row)).toEqual([1, 3])
  })

  test('beside a file that can be read, it is named in the notes', async () => {
    const files = [textFile('riool.shp', 'geen shapefile'), textFile('lijst.csv', 'nr;naam\n1;a\n')]
    const reading = await readDelivery(files, inRd)
    expect(rowsOf(reading)).toMatchObject({ read: 1 })
    expect(saidAbout(reading)).toContain('import.notAShapefile')
  })

  test('a path that is not there', async () => {
    const result = await collectFiles(['/er/is/hier/niets.shp'])
    expect(result.ok ? '' : say(result.failure, 'nl')).toMatch(/niets\.shp bestaat niet/)
  })

  test('GeoJSON with one feature that is none loses that feature alone, and says which', async () => {
    const bad = { type: 'Polygon', coordinates: [1, 2] } as unknown as GeoJSON.Geometry
    const reading = await readDelivery(
      [
        geojson('x.geojson', [
          { properties: { naam: 'a' }, geometry: bad },
          { properties: { naam: 'b' }, geometry: null },
        ]),
      ],
      inRd,
    )
    expect(rowsOf(reading)).toEqual({ read: 2, works: 0, unplaced: 1, joined: 0, rejected: 1 })
    expect(reading.report.rejected[0]?.row).toBe(1)
  })
})

describe('files of a delivery', () => {
  test('a named .shp brings its companions, a folder everything in it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'delivery-'))
    await mkdir(join(folder, 'sub'))
    for (const { path, bytes } of shapefile('sub/riool', [['1', line(0)]]))
      await writeFile(join(folder, path), bytes)
    await writeFile(join(folder, '.verborgen'), 'x')
    const named = await collectFiles([join(folder, 'sub/riool.shp')])
    const walked = await collectFiles([folder])
    const paths = (result: typeof named) => (result.ok ? result.value.map(({ path }) => path).sort() : [])
    expect(paths(named)).toEqual(['riool.dbf', 'riool.prj', 'riool.shp', 'riool.shx'])
    expect(paths(walked)).toEqual(['sub/riool.dbf', 'sub/riool.prj', 'sub/riool.shp', 'sub/riool.shx'])
    await rm(folder, { recursive: true })
  })

  test('reading can be stopped', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `${index};werk ${index}`)
    const stop = new AbortController()
    const reading = readDelivery([textFile('lang.csv', ['nr;naam', ...rows].join('\n'))], {
      ...inRd,
      signal: stop.signal,
      onProgress: ({ done }) => {
        if (done >= 2000) stop.abort()
      },
    })
    await expect(reading).rejects.toThrow(/abort/i)
  })
})

test('whatever stands in a list, no row disappears and the mapping reads it the same again', async () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      'Q3 2027',
      '12-03-2027',
      'n.t.b.',
      'VO',
      'riool',
      '121000',
      '487000',
      '€ 12.000',
      'Totaal',
    ),
    fc.string({ maxLength: 12 }).map((text) => text.replace(/[;"\r\n]/g, '')),
  )
  const heading = fc.constantFrom(
    'Projectnr',
    'Omschrijving',
    'Straat',
    'Start',
    'Einde',
    'Fase',
    'X',
    'Y',
    'Budget',
    'Jaar',
    'iets',
  )
  const table = fc.record({
    headings: fc.array(heading, { minLength: 2, maxLength: 6 }),
    rows: fc.array(fc.array(cell, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 12 }),
  })
  await fc.assert(
    fc.asyncProperty(table, async ({ headings, rows }) => {
      const file = textFile('l.csv', [headings, ...rows].map((row) => row.join(';')).join('\n'))
      const tried = await attempt(() => readDelivery([file], inRd))
      // Blank rows and totals are no rows; a list of nothing else is refused.
      if (!tried.ok) {
        expect(tried.failure.key).toBe('import.noRows')
        return
      }
      const first = tried.value
      const { read, works, unplaced, joined, rejected } = rowsOf(first)
      expect(read).toBe(works + unplaced + joined + rejected)
      expect(ImportReport.parse(first.report)).toEqual(first.report)
      const again = await readDelivery([file], { ...inRd, mapping: first.report.mapping })
      expect(again.works).toEqual(first.works)
    }),
    { numRuns: 150 },
  )
})

test('the made-up town: every delivery comes out as its sender meant it', async () => {
  const outcome: Record<string, unknown> = {}
  for (const { folder, files, discipline } of townDeliveries()) {
    const delivered = Object.entries(files).map(([path, bytes]) => ({ path, bytes }))
    const reading = await readDelivery(delivered, { ...inRd, discipline })
    const { read, works, unplaced, joined, rejected } = rowsOf(reading)
    expect(read, folder).toBe(works + unplaced + joined + rejected)
    expect(
      reading.works.every(({ fields }) => fields.number !== null),
      folder,
    ).toBe(true)
    expect(
      reading.works.every(({ fields }) => fields.discipline !== 'other'),
      folder,
    ).toBe(true)
    outcome[folder] = { unplaced, rejected, isJoined: joined > 0, questions: reading.questions.length }
  }
  expect(outcome).toEqual({
    'Gemeente Waterveen - riolering': { unplaced: 0, rejected: 0, isJoined: false, questions: 0 },
    'Gemeente Waterveen - wegen': { unplaced: 0, rejected: 0, isJoined: false, questions: 1 },
    Stroomnet: { unplaced: 1, rejected: 0, isJoined: true, questions: 0 },
    'Vitaal Water': { unplaced: 0, rejected: 0, isJoined: false, questions: 1 },
    Warmtestad: { unplaced: 0, rejected: 0, isJoined: false, questions: 0 },
    Glasnet: { unplaced: 0, rejected: 0, isJoined: false, questions: 0 },
  })
})

describe.skipIf(!hasRealFiles)('real deliveries (../shared/data)', () => {
  test('the projects of Amsterdam: 65 works', async () => {
    const reading = await readFiles([realFile('amsterdam/GBD_grootstedelijke_projecten.shp')])
    expect(rowsOf(reading)).toEqual({ read: 65, works: 65, unplaced: 0, joined: 0, rejected: 0 })
    expect(reading.questions).toEqual([])
  })

  test('zones without a .prj: RD is proposed, 64 works, an empty date column breaks nothing', async () => {
    const reading = await readFiles([realFile('amsterdam/BIZZONES.shp')])
    expect(rowsOf(reading)).toMatchObject({ read: 64, works: 64 })
    expect(reading.questions).toMatchObject([{ about: 'crs', proposal: 'EPSG:28992' }])
    expect(reading.works[0]?.fields).toMatchObject({
      number: '10',
      name: 'Damrak',
      period: { start: '2017-01-01' },
    })
  })

  test.each([
    ['ArterialRecon', 12],
    ['Pavement2014', 61],
    ['Pavement2015', 34],
    ['Pavement2016', 104],
    ['Pavement2017', 57],
    ['RampConstruction', 31],
    ['ResidentialRecon', 21],
    ['SidewalkConstruction', 7],
  ])('Peoria %s, from US feet into a project in EPSG:26916', async (name, works) => {
    const reading = await readFiles([realFile(`peoria/${name}.shp`)], { projectCrs: 'EPSG:26916' })
    expect(rowsOf(reading)).toEqual({ read: works, works, unplaced: 0, joined: 0, rejected: 0 })
    expect(reading.questions).toEqual([])
    expect(reading.report.files[0]?.crs).toMatch(/^WKT:/)
    expect(
      reading.works.every(({ fields }) => fields.discipline === 'roads' || name === 'ResidentialRecon'),
    ).toBe(true)
  })

  test('projected numbers without a crs member are asked, not taken for degrees', async () => {
    const reading = await readFiles([realFile('edge/geojson/canton_zurich_baustellen_live_pull.json')])
    expect(reading.questions).toMatchObject([{ about: 'crs', proposal: null }])
    expect(rowsOf(reading)).toMatchObject({ read: 4, unplaced: 4 })
  })

  test("a service's own EPSG:28992 is honoured", async () => {
    const reading = await readFiles([realFile('edge/geojson/nwb_wfs_harlingen.json')])
    expect(reading.questions).toEqual([])
    expect(shapeOf(reading.works[0])).toMatchObject({
      coordinates: [
        [157_459.192, 575_533.315],
        [157_456.646, 575_489.013],
      ],
    })
  })

  test.each([
    ['badzip.zip', /beschadigd of geen zip/],
    ['noshp.zip', /zit geen shapefile/],
  ])('%s is refused with one sentence', async (name, sentence) => {
    const result = await attempt(() => readFiles([realFile(`edge/shp/${name}`)]))
    expect(result.ok ? '' : say(result.failure, 'nl')).toMatch(sentence)
  })
})
