/** Streets that close and areas that rest, asked for from a terminal. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshFolder, json, samenloop } from './terminal.ts'

const folder = freshFolder()
const inFolder = (name: string) => path.join(folder, name)
const project = inFolder('plan.samenloop')
const areas = inFolder('opgeleverd.geojson')

/** Under load a process of the terminal takes seconds to start. */
const room = 60_000

const feature = (properties: object, east: number) => ({
  type: 'Feature',
  properties,
  geometry: {
    type: 'LineString',
    coordinates: [
      [150_000 + east, 450_000],
      [150_100 + east, 450_000],
    ],
  },
})

function writeLines(file: string, features: object[]) {
  const crs = { type: 'name', properties: { name: 'EPSG:28992' } }
  writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', crs, features }))
}

interface Closing {
  readonly by: object
  readonly name: string
  readonly breaks: readonly object[]
}
const closings = async () => (await json<{ closings: Closing[] }>('overlaps', project)).closings

beforeAll(async () => {
  await json('new', project, '--name', 'Proef')
  const list = [
    { nummer: 'W-1', naam: 'Herinrichting Kade', start: '2028-03-01', einde: '2028-09-30', fase: 'ontwerp' },
  ]
  writeLines(
    inFolder('wegen.geojson'),
    list.map((row) => feature(row, 0)),
  )
  const gas = { nummer: 'G-1', naam: 'Gas Kade', start: '2029-10-01', einde: '2029-11-01', fase: 'ontwerp' }
  writeLines(inFolder('gas.geojson'), [feature(gas, 0)])
  writeLines(areas, [
    feature({ straat: 'Kade', opgeleverd: '30-6-2025' }, 0),
    feature({ straat: 'Markt', opgeleverd: 'onbekend' }, 500),
  ])
  const imported = (party: string, discipline: string, file: string) =>
    json('import', project, '--yes', '--party', party, '--discipline', discipline, inFolder(file))
  await imported('Gemeente', 'roads', 'wegen.geojson')
  await imported('Net', 'gasLow', 'gas.geojson')
}, room)

describe('streets that close', () => {
  it(
    'are told with what breaks their rest, and who should come before',
    async () => {
      expect(await closings()).toMatchObject([
        {
          by: { party: 'Gemeente', number: 'W-1' },
          from: '2028-10-01',
          until: '2033-09-30',
          breaks: [{ party: 'Net', number: 'G-1', starts: '2029-10-01', exception: null }],
          before: [{ number: 'G-1', why: 'later', canMove: null }],
        },
      ])
      const { out } = await samenloop('overlaps', project)
      expect(out).toContain('1 straat sluit of rust; in 1 hoort nog werk')
    },
    room,
  )

  it(
    'are areas of finished works as well, once they are added; what says no day is said',
    async () => {
      const kept = await json<{ layers: object[]; notes: string[] }>(
        'layer',
        project,
        '--kind',
        'digRest',
        '--finished',
        'opgeleverd',
        areas,
      )
      const closing = { column: 'opgeleverd', means: 'finished' }
      expect(kept.layers).toMatchObject([{ kind: 'digRest', nameColumn: 'straat', closing, features: 2 }])
      expect(kept.notes.join()).toContain('van 1 rij is de datum in "opgeleverd" niet te lezen')
      const [area, road] = await closings()
      expect(area).toMatchObject({ name: 'Kade', from: '2025-07-01', until: '2030-06-30', settled: true })
      expect(area!.breaks).toMatchObject([{ number: 'W-1' }, { number: 'G-1' }])
      expect(road).toMatchObject({ by: { number: 'W-1' } })
    },
    room,
  )

  it(
    'need a column of dates, and one meaning for it',
    async () => {
      const add = (...words: string[]) => samenloop('layer', project, '--kind', 'digRest', ...words)
      const without = await add(inFolder('wegen.geojson'), '--until', 'naam')
      expect(without).toMatchObject({ code: 1, out: '' })
      expect(without.complaint).toContain('geen enkele datum')
      const both = await add('--until', 'opgeleverd', '--finished', 'opgeleverd', areas)
      expect(both).toMatchObject({ code: 2, out: '' })
      expect(both.complaint).toContain('--finished en --until')
    },
    room,
  )
})
