import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { freshFolder, json, samenloop } from './terminal.ts'

const folder = freshFolder()
const project = path.join(folder, 'plan.samenloop')
const inFolder = (name: string) => path.join(folder, name)

function emptyWorkbook(): Uint8Array {
  const book = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([]), 'Blad1')
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array
}

beforeAll(async () => {
  await json('new', project, '--name', 'Proef')
  writeFileSync(inFolder('brief.shp'), 'Beste coördinator, hierbij onze planning.')
  writeFileSync(inFolder('foto.zip'), zipSync({ 'foto.jpg': strToU8('beeld') }))
  writeFileSync(inFolder('leeg.xlsx'), emptyWorkbook())
  writeFileSync(inFolder('geen-xlsx.xlsx'), 'dit is geen werkmap')
  writeFileSync(inFolder('kapot.geojson'), '{"type": "FeatureCollection", "features": [')
  mkdirSync(inFolder('lege-map'))
})

describe('a file that is not what it says', () => {
  it.each([
    'brief.shp',
    'foto.zip',
    'leeg.xlsx',
    'geen-xlsx.xlsx',
    'kapot.geojson',
    'lege-map',
    'nergens.shp',
  ])(
    '%s: one sentence that names it, exit 1, and the project as it was',
    async (name) => {
      const before = readFileSync(project)
      const { code, out, complaint } = await samenloop(
        'import',
        project,
        '--yes',
        '--party',
        'Waternet',
        inFolder(name),
      )
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(complaint.trim().split('\n')).toHaveLength(1)
      expect(complaint).toContain(name)
      expect(readFileSync(project).equals(before)).toBe(true)
    },
    120_000,
  )
})

describe('a command that cannot be done', () => {
  it.each([
    ['a project that is not there', ['overlaps', inFolder('nergens.samenloop')], 1],
    ['a project that is something else', ['overlaps', inFolder('brief.shp')], 1],
    ['a project that is there already', ['new', project, '--name', 'Weer'], 1],
    [
      'a coordinate system nobody knows',
      ['new', inFolder('x.samenloop'), '--name', 'X', '--crs', 'EPSG:1'],
      1,
    ],
    ['a command that does not exist', ['raad'], 2],
    ['an option that does not exist', ['overlaps', project, '--afstand', '3'], 2],
    ['a distance that is no number', ['overlaps', project, '--distance', 'ver'], 2],
    ['an import without a party', ['import', project, inFolder('brief.shp')], 2],
    ['a format that does not exist', ['export', project, '--format', 'gif', '--out', inFolder('x.gif')], 2],
    ['an argument too many', ['verify', project, 'nog-een'], 2],
    ['no command', [], 2],
    ['a language nobody speaks here', ['verify', project, '--lang', 'fr'], 2],
    ['a distance beyond the earth', ['overlaps', project, '--distance', '1e9'], 2],
    ['half a day', ['overlaps', project, '--window', '0.5'], 2],
    [
      'a year that is none',
      ['export', project, '--format', 'pdf', '--year', '0', '--out', inFolder('x.pdf')],
      2,
    ],
    ['a project in degrees', ['new', inFolder('y.samenloop'), '--name', 'Y', '--crs', 'EPSG:4326'], 1],
    ['a town inside a file', ['demo', inFolder('brief.shp')], 1],
    [
      'an export into no folder',
      ['export', project, '--format', 'geojson', '--out', inFolder('er/x.json')],
      1,
    ],
    ['an export over the project', ['export', project, '--format', 'geojson', '--out', project], 1],
  ])(
    '%s: said without a stack',
    async (_what, words, expected) => {
      const before = readFileSync(project)
      const { code, out, complaint } = await samenloop(...words)
      expect(readFileSync(project).equals(before)).toBe(true)
      expect({ code, out }).toEqual({ code: expected, out: '' })
      expect(complaint.trim()).not.toBe('')
      expect(complaint).not.toMatch(/\n\s+at |Invalid|Too |E[A-Z]{4,}/)
    },
    120_000,
  )
})

describe('an option that lacks its value', () => {
  it('is not called unknown', async () => {
    const { code, complaint } = await samenloop('overlaps', project, '--distance', '-1')
    expect(code).toBe(2)
    expect(complaint).toContain('Achter --distance ontbreekt de waarde')
  }, 120_000)
})

describe('a party typed carelessly', () => {
  it('is the party it was, and a delivery without works takes nothing from it', async () => {
    const list = inFolder('lijst.csv')
    const heading = 'nummer;naam;start\n'
    writeFileSync(list, `${heading}1;Riool Markt;2027\n2;Riool Kade;2028\n`)
    await json('import', project, '--yes', '--party', 'Gemeente Waterveen', list)
    const again = await json<{ changes: unknown }>(
      'import',
      project,
      '--yes',
      '--party',
      ' gemeente   WATERVEEN',
      list,
    )
    expect(again.changes).toEqual({
      added: 0,
      changed: 0,
      moved: 0,
      shifted: 0,
      missing: 0,
      unchanged: 2,
    })
    writeFileSync(list, heading)
    const empty = await samenloop('import', project, '--yes', '--party', 'Gemeente Waterveen', list)
    expect(empty).toMatchObject({ code: 1, out: '' })
    expect(empty.complaint).toContain('In lijst.csv staan geen rijen')
  }, 120_000)
})
