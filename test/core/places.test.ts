/** Places by hand and layers by anyone, through the calls of the contract: each a step that can be taken back. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openCore, type Core } from '../../electron/core/index.ts'
import type { LayerDraft } from '../../shared/domain/reference-layer.ts'
import { geojson, textFile, workbook } from '../import/made-files.ts'
import { redoLast, undoLast } from './undo-last.ts'
import { askOf } from './ask-of.ts'

let core: Core
let folder: string

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'samenloop-places-'))
  core = openCore({ host: 'web', actor: 'Anna', dataFolder: folder, remembersProjects: false })
  await ask('project.create', { file: path.join(folder, 'p.samenloop'), name: 'P' })
})
afterEach(async () => {
  await core.close()
  rmSync(folder, { recursive: true, force: true })
})

const ask = askOf(() => core)

const roads = geojson(
  'wegen.geojson',
  [
    { properties: { id: 1, straatnaam: 'Kerkstraat' }, geometry: lineAt(0) },
    { properties: { id: 2, straatnaam: 'Molenweg' }, geometry: lineAt(200) },
    { properties: { id: 3, straatnaam: 'Kerkstraat' }, geometry: lineAt(20) },
    { properties: { id: 4, straatnaam: 'Nergens' }, geometry: null },
  ],
  'EPSG:28992',
)

function lineAt(north: number): GeoJSON.LineString {
  const y = 450_000 + north
  return {
    type: 'LineString',
    coordinates: [
      [150_000, y],
      [150_100, y],
    ],
  }
}

function read(file: { path: string; bytes: Uint8Array }): Promise<LayerDraft> {
  return ask('layer.read', { uploads: [core.upload(file.path, file.bytes)] })
}

async function keep({ id, tables }: LayerDraft) {
  const layers = tables.map(({ file, sheet, proposal }) => ({ file, sheet, ...proposal }))
  return ask('layer.store', { draft: id, layers })
}

const layersNow = async () => (await ask('project.read', {})).project?.layers ?? []

/** A list with one work without coordinates, stored. */
async function deliver(street: string) {
  const text = `Projectnummer;Omschrijving;Straat;Planning\r\nW-1;Werk;${street};2027\r\n`
  const file = textFile('lijst.csv', text)
  const draft = await ask('draft.read', {
    uploads: [core.upload(file.path, file.bytes)],
    partyName: 'Gemeente',
  })
  await ask('draft.store', { draft: draft.id })
  return firstWork()
}

async function firstWork() {
  const { works } = await ask('work.list', {})
  const [work] = works
  if (work === undefined) throw new Error('there is no work')
  return work
}

describe('a file that becomes a layer', () => {
  it('of streets is recognised, kept, found in, and taken back', async () => {
    const draft = await read(roads)
    expect(draft.tables).toMatchObject([
      {
        features: 3,
        crs: 'EPSG:28992',
        proposal: { name: 'wegen', kind: 'streets', nameColumn: 'straatnaam' },
      },
    ])
    expect(draft.notes.map(({ key }) => key)).toEqual(['layer.withoutPlace'])
    await keep(draft)
    expect(await layersNow()).toMatchObject([{ name: 'wegen', kind: 'streets', features: 3 }])
    expect((await deliver('Kerkstr.')).placing).toMatchObject({ how: 'street', sure: true })

    await undoLast(core)
    await undoLast(core)
    expect(await layersNow()).toEqual([])
    await redoLast(core)
    expect(await layersNow()).toHaveLength(1)
  })

  it('can be removed, and brought back', async () => {
    const { layers } = await keep(await read(roads))
    await ask('layer.remove', { layer: layers[0]! })
    expect(await layersNow()).toEqual([])
    await undoLast(core)
    expect(await layersNow()).toMatchObject([{ features: 3 }])
    expect((await ask('place.find', { text: 'kerk' })).map(({ name }) => name)).toEqual(['Kerkstraat'])
  })

  it('of addresses has street and number together as its name', async () => {
    const rows = [
      ['openbareruimtenaam', 'huisnummer', 'huisletter', 'x', 'y'],
      ['Kerkstraat', 12, 'a', 150_010, 450_010],
      ['Kerkstraat', 14, null, 150_020, 450_010],
    ]
    const draft = await read(workbook('adressen.xlsx', { Adressen: { rows } }))
    const column = 'openbareruimtenaam + huisnummer + huisletter'
    expect(draft.tables[0]?.proposal).toMatchObject({ kind: 'addresses', nameColumn: column })
    const samples = draft.tables[0]?.columns.find((each) => each.column === column)?.samples
    expect(samples).toEqual(['Kerkstraat 12a', 'Kerkstraat 14'])
  })

  it.each([
    ['postcodegebieden.geojson', { pc6: '1234 AB', gemeente: 'X' }, 'postcodes', 'pc6'],
    ['buurten.geojson', { buurtnaam: 'Centrum' }, 'districts', 'buurtnaam'],
    ['waterdelen.geojson', { naam: 'Vliet' }, 'water', 'naam'],
    ['panden.geojson', { bouwjaar: 1930 }, 'buildings', null],
  ])('%s is proposed by its shapes, headings and name', async (name, properties, kind, nameColumn) => {
    const corners = [
      [0, 0],
      [50, 0],
      [50, 50],
      [0, 0],
    ].map(([x = 0, y = 0]) => [150_000 + x, 450_000 + y])
    const area: GeoJSON.Polygon = { type: 'Polygon', coordinates: [corners] }
    const draft = await read(geojson(name, [{ properties, geometry: area }], 'EPSG:28992'))
    expect(draft.tables[0]?.proposal).toMatchObject({ kind, nameColumn })
  })

  it('without a single place is refused, and nothing is kept', async () => {
    const file = textFile('lijst.csv', 'Naam;Wijk\r\nEen;Centrum\r\nTwee;Noord\r\n')
    const refused = await core.ask('layer.read', { uploads: [core.upload(file.path, file.bytes)] })
    expect(refused).toMatchObject({ ok: false, failure: { key: 'layer.empty' } })
    expect(await layersNow()).toEqual([])
  })

  it('is refused with a column it does not have', async () => {
    const { id } = await read(roads)
    const layers = [
      { file: 'wegen.geojson', sheet: null, name: 'A', kind: 'streets' as const, nameColumn: 'nee' },
    ]
    const refused = await core.ask('layer.store', { draft: id, layers })
    expect(refused).toMatchObject({ ok: false, failure: { key: 'layer.noSuchColumn' } })
  })
})

describe('names of layers', () => {
  it('are found as they are typed, the likeliest first, with all pieces of a street together', async () => {
    await keep(await read(roads))
    const [first] = await ask('place.find', { text: 'Kerkst' })
    expect(first).toMatchObject({
      name: 'Kerkstraat',
      kind: 'streets',
      geometry: { type: 'MultiLineString' },
    })
    const { coordinates } = first?.geometry as GeoJSON.MultiLineString
    expect(coordinates[0]?.[0]?.[0]).toBeCloseTo(5.3, 0)
    expect((await ask('place.find', { text: 'Moelnweg' })).map(({ name }) => name)).toEqual(['Molenweg'])
    expect(await ask('place.find', { text: 'xyz' })).toEqual([])
  })
})

describe('a work without a place', () => {
  const point: GeoJSON.Point = { type: 'Point', coordinates: [5.3872, 52.1552] }

  it('is placed by hand, says by whom, and the step can be taken back', async () => {
    const { id, placing } = await deliver('Nergenslaan')
    expect(placing).toMatchObject({ how: null, sure: false })
    await ask('work.place', { work: id, geometry: point, street: 'Kerkstraat' })
    const placed = await firstWork()
    expect(placed.placing).toEqual({
      how: 'person',
      sure: true,
      why: { key: 'place.byPersonOn', values: { who: 'Anna', street: 'Kerkstraat' } },
    })
    expect(placed.bounds?.[0]).toBeCloseTo(155_000, -3)
    await undoLast(core)
    expect(await firstWork()).toMatchObject({ bounds: null, placing: { how: null } })
    await redoLast(core)
    expect((await firstWork()).placing.how).toBe('person')
  })

  it('keeps the place a person gave it when the next delivery still does not know', async () => {
    const { id } = await deliver('Nergenslaan')
    await ask('work.place', { work: id, geometry: point })
    expect((await deliver('Nergenslaan')).placing.how).toBe('person')
  })

  it('cannot be confirmed; one that nobody is sure of can', async () => {
    await keep(await read(roads))
    const { id } = await deliver('Nergenslaan')
    const refused = await core.ask('work.confirmPlace', { works: [id] })
    expect(refused).toMatchObject({ ok: false, failure: { key: 'place.nothingToConfirm' } })
    const unsure = await deliver('Kerkstaat')
    expect(unsure.placing).toMatchObject({ how: 'street', sure: false })
    await ask('work.confirmPlace', { works: [unsure.id] })
    expect((await firstWork()).placing).toMatchObject({
      how: 'street',
      sure: true,
      why: { key: 'place.confirmed' },
    })
    await undoLast(core)
    expect((await firstWork()).placing.sure).toBe(false)
  })

  it('that is not in the project is refused', async () => {
    const work = '0190a5c0-0000-7000-8000-000000000001'
    const refused = await core.ask('work.place', { work: work, geometry: point })
    expect(refused).toMatchObject({ ok: false, failure: { key: 'store.unknownWork' } })
  })
})
