/** Layers, the list of rows to send back and the template for the next delivery, asked for from a terminal. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { freshFolder, json, samenloop } from './terminal.ts'

const folder = freshFolder()
const inFolder = (name: string) => path.join(folder, name)
const project = inFolder('plan.samenloop')
const empty = inFolder('leeg.samenloop')
const list = inFolder('lijst.csv')

/** Under load a process of the terminal takes seconds to start. */
const room = 60_000

const street = (name: string, north: number) => ({
  type: 'Feature',
  properties: { straatnaam: name },
  geometry: {
    type: 'LineString',
    coordinates: [
      [150_000, 450_000 + north],
      [150_100, 450_000 + north],
    ],
  },
})

beforeAll(async () => {
  await json('new', project, '--name', 'Proef')
  await json('new', empty, '--name', 'Leeg')
  const features = [street('Kade', 0), street('Markt', 100)]
  const crs = { type: 'name', properties: { name: 'EPSG:28992' } }
  writeFileSync(inFolder('wegen.geojson'), JSON.stringify({ type: 'FeatureCollection', crs, features }))
  writeFileSync(list, 'nummer;naam;x;y\n1;Riool Kade;150000;450000\n2;Riool Zonderplaats;;\n')
  writeFileSync(inFolder('namen.csv'), 'Naam;Wijk\nEen;Centrum\nTwee;Noord\n')
  writeFileSync(inFolder('heel.csv'), 'nummer;naam;x;y;start;fase\n1;Gas Kade;150000;450000;2095;ontwerp\n')
  mkdirSync(inFolder('map'))
  await json('import', project, '--yes', '--party', 'Gemeente', '--crs', 'EPSG:28992', list)
  await json('import', project, '--yes', '--party', 'Net', '--crs', 'EPSG:28992', inFolder('heel.csv'))
}, room)

const cellsOf = (file: string) => {
  const { Sheets } = XLSX.read(readFileSync(file))
  return Object.values(Sheets).flatMap((sheet) =>
    XLSX.utils.sheet_to_json<unknown[]>(sheet, { header: 1 }).flat(),
  )
}

describe('what goes back to a party', () => {
  it(
    'is a list of the rows it should look at, whatever the capitals of its name',
    async () => {
      const out = inFolder('terug.xlsx')
      const made = await json<{ path: string }>('rejects', project, '--party', 'GEMEENTE', '--out', out)
      expect(made.path).toBe(out)
      const cells = cellsOf(out)
      expect(cells).toContain('Riool Zonderplaats')
      expect(cells).not.toContain('Riool Kade')
    },
    room,
  )

  it(
    'is a template that changes nothing when it comes back as it was',
    async () => {
      const out = inFolder('sjabloon.xlsx')
      await json('template', project, '--party', 'Gemeente', '--out', out)
      expect(cellsOf(out)).toEqual(expect.arrayContaining(['Riool Kade', 'Riool Zonderplaats']))
      const back = await json<{ changes: unknown }>('import', project, '--yes', '--party', 'Gemeente', out)
      expect(back.changes).toMatchObject({ added: 0, changed: 0, missing: 0, unchanged: 2 })
    },
    room,
  )
})

describe('a reference layer', () => {
  it(
    'is kept under the name that was given, and lists find their streets in it',
    async () => {
      const kept = await json<{ layers: unknown[] }>(
        'layer',
        project,
        '--kind',
        'streets',
        '--name',
        'Wegen',
        inFolder('wegen.geojson'),
      )
      expect(kept.layers).toMatchObject([
        { name: 'Wegen', kind: 'streets', nameColumn: 'straatnaam', crs: 'EPSG:28992', features: 2 },
      ])
      const streets = inFolder('straten.csv')
      writeFileSync(streets, 'nummer;naam;straat\n7;Gas vervangen;Markt\n')
      const found = await json('import', project, '--yes', '--party', 'Gasbedrijf', streets)
      expect(found).toMatchObject({ read: 1, works: 1, unplaced: 0 })
    },
    room,
  )
})

describe('a file that cannot be made, or a layer that cannot be read', () => {
  const out = inFolder('niet.xlsx')
  const gemeente = ['--party', 'Gemeente']
  it.each<[string, string[], number, string]>([
    ['rejects of nobody', ['rejects', project, '--party', 'Niemand', '--out', out], 1, 'Niemand'],
    ['rejects without a delivery', ['rejects', empty, '--out', out], 1, ''],
    ['rejects of a sound delivery', ['rejects', project, '--party', 'Net', '--out', out], 1, ''],
    ['rejects of another delivery', ['rejects', project, '--delivery', 'nee', '--out', out], 1, 'nee'],
    ['rejects into a folder', ['rejects', project, ...gemeente, '--out', inFolder('map')], 1, 'map'],
    ['rejects over the project', ['rejects', project, ...gemeente, '--out', project], 1, 'plan.samenloop'],
    [
      'rejects into no folder',
      ['rejects', project, ...gemeente, '--out', inFolder('er/x.xlsx')],
      1,
      'bestaat niet',
    ],
    ['a template of nobody', ['template', project, '--party', 'Niemand', '--out', out], 1, 'Gemeente'],
    [
      'a template over the project',
      ['template', project, ...gemeente, '--out', project],
      1,
      'plan.samenloop',
    ],
    ['a layer without places', ['layer', project, '--kind', 'streets', inFolder('namen.csv')], 1, ''],
    ['a layer that is not there', ['layer', project, '--kind', 'streets', inFolder('er.shp')], 1, 'er.shp'],
    [
      'a layer without that column',
      ['layer', project, '--kind', 'streets', '--name-column', 'nee', inFolder('wegen.geojson')],
      1,
      'straatnaam',
    ],
    ['rejects without --out', ['rejects', project], 2, '--out'],
    ['a template without a party', ['template', project, '--out', out], 2, '--party'],
    ['a layer of no kind', ['layer', project, inFolder('wegen.geojson')], 2, '--kind'],
    ['a layer of another kind', ['layer', project, '--kind', 'lucht', inFolder('wegen.geojson')], 2, 'lucht'],
    ['a layer of no file', ['layer', project, '--kind', 'streets'], 2, 'PATH'],
  ])(
    '%s: said in words, and nothing is written',
    async (_what, words, code, says) => {
      const before = readFileSync(project)
      const ended = await samenloop(...words)
      expect(ended).toMatchObject({ code, out: '' })
      expect(ended.complaint).toContain(says)
      expect(ended.complaint).not.toMatch(/\n\s+at |E[A-Z]{4,}/)
      if (code === 1) expect(ended.complaint.trim().split('\n')).toHaveLength(1)
      expect(readFileSync(project).equals(before)).toBe(true)
      expect(existsSync(out)).toBe(false)
    },
    room,
  )
})

describe('prepare', () => {
  it('makes the sheet of a party, and of all parties a zip', { timeout: room }, async () => {
    const [one, all] = [inFolder('blad.xlsx'), inFolder('bladen.zip')]
    await json('prepare', project, '--format', 'xlsx', '--for', 'net', '--year', '2027', '--out', one)
    expect(XLSX.read(readFileSync(one)).SheetNames).toContain('Kansengebieden')
    await json('prepare', project, '--format', 'docx', '--year', '2027', '--out', all)
    expect(readFileSync(all).toString('latin1')).toContain('Voorbereidingsblad 2027 Gemeente.docx')
  })

  it('says which parties there are when it knows none of that name', { timeout: room }, async () => {
    const asked = ['prepare', project, '--format', 'xlsx', '--for', 'Niemand', '--out', inFolder('x.xlsx')]
    const { code, complaint } = await samenloop(...asked)
    expect({ code, complaint }).toMatchObject({
      code: 1,
      complaint: expect.stringContaining('Gemeente') as unknown,
    })
  })
})
