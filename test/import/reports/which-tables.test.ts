/** What of a delivery holds works: second tables on a sheet do; letters, styles, codes and areas to look at do not. */
import { describe, expect, test } from 'vitest'
import { PartyId } from '../../../shared/domain/ids.ts'
import { stampInText } from '../../../shared/domain/preparation.ts'
import { say } from '../../../shared/domain/message.ts'
import { readDelivery, type DeliveredFile } from '../../../electron/import/read-delivery.ts'
import { geopackage } from '../made-geopackage.ts'
import { geojson, textFile, workbook, type MadeCell } from '../made-files.ts'
import { hasRealFiles, inRd, readFiles, realFile, rowsOf, saidAbout } from '../real-files.ts'

const read = (...files: DeliveredFile[]) => readDelivery(files, inRd)
const sheet = (rows: MadeCell[][]) => read(workbook('plan.xlsx', { Overzicht: { rows } }))
type Reading = Awaited<ReturnType<typeof readDelivery>>
const numbersOf = ({ works }: Reading) => works.map(({ fields }) => fields.number)
const usedOf = ({ report }: Reading) =>
  report.mapping.tables.filter(({ use }) => use).map(({ file, sheet: name }) => name ?? file)
const point = (x: number): GeoJSON.Point => ({ type: 'Point', coordinates: [x, 463_000] })

describe('two tables on one sheet', () => {
  test('under each other, in another order of columns', async () => {
    const reading = await sheet([
      ['Vervangingen'],
      ['Projectnr', 'Omschrijving', 'Start'],
      ['T1', 'Riool', '01-05-2027'],
      [],
      ['Uitbreidingen'],
      ['Omschrijving', 'Projectnr', 'Start'],
      ['Gas', 'T2', '01-06-2027'],
    ])
    expect(numbersOf(reading)).toEqual(['T1', 'T2'])
    expect(reading.works.map(({ source }) => [source.sheet, source.row])).toEqual([
      ['Overzicht', 3],
      ['Overzicht #2', 7],
    ])
    expect(saidAbout(reading)).toContain('import.secondTable')
    const again = await readDelivery(
      [
        workbook('plan.xlsx', {
          Overzicht: {
            rows: [
              ['Projectnr', 'Omschrijving', 'Start'],
              ['T1', 'Riool', '01-05-2027'],
            ],
          },
        }),
      ],
      inRd,
    )
    expect(usedOf(again)).toEqual(['Overzicht'])
  })

  test('with other headings below a gap', async () => {
    const reading = await sheet([
      ['Projectnr', 'Omschrijving', 'Start'],
      ['T1', 'Riool', '01-05-2027'],
      [],
      ['Werknummer', 'Straat', 'Jaar', 'Fase'],
      ['T2', 'Kade', '2028', 'idee'],
    ])
    expect(numbersOf(reading)).toEqual(['T1', 'T2'])
    expect(reading.works[1]?.fields.period.start).toBe('2028-01-01')
  })

  test('beside each other', async () => {
    const head = ['Projectnr', 'Omschrijving', 'Start']
    const reading = await sheet([
      ['Vervangen', null, null, null, 'Uitbreiden'],
      [...head, null, ...head],
      ['T1', 'Riool', '01-05-2027', null, 'T3', 'Gas', '01-07-2027'],
      ['T2', 'Riool', '01-06-2027', null, null, null, null],
    ])
    expect(numbersOf(reading)).toEqual(['T1', 'T2', 'T3'])
  })

  test('a contact beside a work, and words of a heading in a row, are no table', async () => {
    const reading = await sheet([
      ['Projectnr', 'Naam', 'Straat', 'Plaats', 'Start', 'Contact', 'Naam', 'Straat', 'Plaats'],
      ['T1', 'Riool', 'Kade', 'Ede', '01-05-2027', 'x', 'Piet', 'Laan', 'Ede'],
      [],
      ['T2', 'Planning volgt', 'Straat onbekend', 'Ede', 'n.t.b.', null, null, null, null],
    ])
    expect(numbersOf(reading)).toEqual(['T1', 'T2'])
  })
})

describe('what came along', () => {
  const list = textFile('plannen.csv', 'nummer;naam;start\nA1;Riool;01-05-2027\n')

  test('a letter is named, and by itself refused', async () => {
    const letter = textFile(
      'brief.txt',
      'Beste collega,\n\nHierbij de planning, 12 stuks.\nVragen? Bel, graag.\n\nGroet\n',
    )
    const reading = await read(letter, list)
    expect(numbersOf(reading)).toEqual(['A1'])
    expect(saidAbout(reading)).toContain('import.letter')
    await expect(read(letter)).rejects.toMatchObject({ failure: { key: 'import.letter' } })
    const table = textFile('plannen.txt', 'nummer\tnaam\tstart\nA1\tRiool, gas en water\t01-05-2027\n')
    expect(numbersOf(await read(table))).toEqual(['A1'])
  })

  test('a sheet to prepare with that came back is named and never taken for works, also with a title above it', async () => {
    const stamp = stampInText({
      project: '01a22a5e-5f68-7000-8003-5025da63aed2',
      party: PartyId.parse('01a22a5e-7296-7000-8001-a73c556658c0'),
      year: 2027,
      areas: 1,
      made: null,
    })
    const others = [
      ['Nummer', 'Werk', 'Eigen start'],
      ['W-1', 'Riool van een ander', '01-05-2027'],
    ]
    const back = workbook('voor.xlsx', {
      Kansengebieden: {
        rows: [['Ingevuld door Jan'], ['Niet wijzigen', 'Wensen'], [`${stamp} x.y`, 'Samen']],
      },
      'Werken per kansengebied': { rows: others },
    })
    const reading = await read(back, list)
    expect(numbersOf(reading)).toEqual(['A1'])
    expect(saidAbout(reading)).toContain('import.preparationSheet')
    await expect(read(back)).rejects.toMatchObject({ failure: { key: 'import.preparationSheet' } })
    expect(numbersOf(await read(workbook('werken.xlsx', { Werken: { rows: others } })))).toEqual(['W-1'])
  })

  test('codes are named, and a short list of works is none', async () => {
    const codes = textFile('codes.csv', 'code;omschrijving;status\nA;asfalt;x\nB;beton;y\n')
    const reading = await read(codes, list)
    expect(numbersOf(reading)).toEqual(['A1'])
    expect(saidAbout(reading)).toEqual(expect.arrayContaining(['import.codeList', 'mapping.askLeftOut']))
    const works = textFile('werken.csv', 'code;omschrijving\nR-2027-1;Riool Dorpsstraat\nR-2027-2;Gas Kade\n')
    expect(numbersOf(await read(works))).toEqual(['R-2027-1', 'R-2027-2'])
  })

  test('styles are named; areas and an archive are asked about; a layer in unknown words is proposed', async () => {
    const plan = { columns: 'projectnr TEXT, naam TEXT, start TEXT', rows: [['P1', 'Riool', '2027-05-01']] }
    const reading = await read(
      geopackage('veel.gpkg', {
        plannen: { ...plan, shapes: [point(155_000)] },
        archief: { ...plan, shapes: [point(155_100)] },
        wijken: {
          columns: 'wijkcode TEXT, wijknaam TEXT',
          rows: [['W01', 'Noord']],
          shapes: [point(155_200)],
        },
        onbekend: { columns: 'typ_cd TEXT, q7 TEXT', rows: [['a', 'b']], shapes: [point(155_300)] },
        layer_styles: { columns: 'styleName TEXT, styleQML TEXT', rows: [['werken', '<qml/>']] },
      }),
    )
    expect(usedOf(reading)).toEqual(['plannen', 'onbekend'])
    expect(saidAbout(reading)).toEqual(
      expect.arrayContaining([
        'import.archiveLayer',
        'import.backgroundLayer',
        'import.styleTable',
        'mapping.askLayersLeftOut',
      ]),
    )
    expect(reading.questions.map(({ message: asked }) => say(asked, 'nl'))).toEqual([
      'Van veel.gpkg worden plannen, onbekend gelezen, en niet archief (een archief), wijken (gebieden zonder planning). Wat hoort bij deze aanlevering?',
    ])
  })

  test('beside a letter of one line nothing of columns is said', async () => {
    const said = saidAbout(
      await read(list, textFile('lees mij.txt', 'Beste collega, hierbij onze plannen. Groet')),
    )
    expect(said).toContain('import.letter')
    expect(said).not.toContain('import.nothingRecognised')
  })

  test('beside a list with only a heading nothing is asked of its columns', async () => {
    const said = saidAbout(await read(list, textFile('leeg.csv', 'iets;anders\n')))
    expect(said).toContain('import.noRows')
    expect(said).not.toContain('import.nothingRecognised')
  })

  test('what somebody left out is told as well', async () => {
    const first = await read(list, textFile('ander.csv', 'nummer;naam\nB1;Gas\n'))
    const tables = first.report.mapping.tables.map((table) => ({
      ...table,
      use: table.file === 'plannen.csv',
    }))
    const reading = await readDelivery([list, textFile('ander.csv', 'nummer;naam\nB1;Gas\n')], {
      ...inRd,
      mapping: { tables },
    })
    expect(saidAbout(reading)).toContain('import.leftOutByChoice')
  })
})

describe('numbers that only count', () => {
  const layer = (id: string) =>
    geojson(
      'riool.geojson',
      [1, 2, 3].map((n) => ({ properties: { [id]: n, naam: `Riool ${n}` }, geometry: point(155_000 + n) })),
      'EPSG:28992',
    )

  test('are no number of a work and join nothing, and are asked about', async () => {
    const reading = await read(
      layer('id'),
      textFile('asfalt.csv', 'id;naam;jaar\n1;Asfalt A;2027\n2;Asfalt B;2027\n'),
    )
    expect(rowsOf(reading)).toMatchObject({ works: 3, unplaced: 2, joined: 0 })
    expect(numbersOf(reading).every((number) => number === null)).toBe(true)
    expect(saidAbout(reading)).toContain('mapping.askCounting')
  })

  test('refer to a layer where their heading says so, and a number of a work may be small', async () => {
    const reading = await read(layer('id'), textFile('asfalt.csv', 'Tracé;naam\n1;Asfalt A\n2;Asfalt B\n'))
    expect(rowsOf(reading)).toMatchObject({ joined: 2, unplaced: 0 })
    const own = await read(textFile('lijst.csv', 'Projectnr;naam\n1;Asfalt A\n2;Asfalt B\n'))
    expect(numbersOf(own)).toEqual(['1', '2'])
  })
})

test('what stands among the features and is none becomes no work', async () => {
  const text = JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { naam: 'Riool' },
        geometry: { type: 'Point', coordinates: [5.38, 52.15] },
      },
      { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } },
    ],
  })
  const reading = await read(textFile('lijst.geojson', text))
  expect(rowsOf(reading)).toMatchObject({ works: 1, rejected: 1 })
  expect(saidAbout(reading)).toContain('import.notAFeature')
})

describe.skipIf(!hasRealFiles)('the situations from reports', () => {
  test.each([
    [
      '19-twee-tabellen/naast-elkaar.xlsx',
      { works: 4, unplaced: 0, joined: 0, rejected: 0 },
      'import.secondTable',
    ],
    [
      '19-twee-tabellen/onder-elkaar.xlsx',
      { works: 4, unplaced: 0, joined: 0, rejected: 0 },
      'import.secondTable',
    ],
    [
      '41-geojson-vormen/vormen.geojson',
      { works: 7, unplaced: 2, joined: 0, rejected: 3 },
      'import.notAFeature',
    ],
    ['63-gpkg-met-stijltabel', { works: 3, unplaced: 0, joined: 0, rejected: 0 }, 'import.styleTable'],
    ['70-gpkg-meer-lagen', { works: 3, unplaced: 0, joined: 0, rejected: 0 }, 'import.backgroundLayer'],
    ['71-begeleidende-brief', { works: 1, unplaced: 0, joined: 0, rejected: 0 }, 'import.letter'],
    ['72-lege-laag', { works: 1, unplaced: 0, joined: 0, rejected: 0 }, 'import.noRows'],
    [
      '83-joined-on-a-row-number/att.gpkg',
      { works: 10, unplaced: 0, joined: 0, rejected: 0 },
      'import.codeList',
    ],
    [
      '83-joined-on-a-row-number/join',
      { works: 10, unplaced: 8, joined: 0, rejected: 0 },
      'mapping.askCounting',
    ],
  ])('%s', async (path, rows, said) => {
    const reading = await readFiles([realFile(`reports/${path}`)])
    expect(rowsOf(reading)).toMatchObject(rows)
    expect(saidAbout(reading)).toContain(said)
  })

  test.each([
    '72-lege-laag/alleenkop.csv',
    '72-lege-laag/nul.csv',
    '72-lege-laag/leeg.xlsx',
    '83-joined-on-a-row-number/codes.csv',
  ])('%s by itself is refused with a sentence', async (path) => {
    await expect(readFiles([realFile(`reports/${path}`)])).rejects.toMatchObject({ name: 'ExpectedFailure' })
  })
})
