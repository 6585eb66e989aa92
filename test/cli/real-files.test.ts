import { existsSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshFolder, json, realFiles } from './terminal.ts'

interface Imported {
  works: number
  read: number
  unplaced: number
  files: { crs: string | null }[]
}
interface Overlaps {
  works: number
  pairs: { a: { party: string; number: string | null }; distance: number; gapDays: number | null }[]
}

const there = existsSync(realFiles)
if (!there) console.warn(`The real files are not at ${realFiles}; their tests are skipped.`)
const real = (name: string) => path.join(realFiles, name)

describe.skipIf(!there)('project areas and business zones of Amsterdam', () => {
  const project = path.join(freshFolder(), 'amsterdam.samenloop')
  const zones = () =>
    json<Imported>('import', '--yes', project, '--party', 'Ondernemers', real('amsterdam/BIZZONES.shp'))
  const pairs = (distance: string) =>
    json<Overlaps>('overlaps', project, '--distance', distance, '--window', '100000', '--pairs-only')

  beforeAll(async () => {
    await json('new', project, '--name', 'Amsterdam')
  })

  it('come in whole, RD proposed for the zones that have no .prj', async () => {
    const areas = real('amsterdam/GBD_grootstedelijke_projecten.shp')
    expect(await json('import', project, '--yes', '--party', 'Gemeente', areas)).toMatchObject({
      read: 65,
      works: 65,
      files: [{ crs: 'EPSG:28992' }],
    })
    expect(await zones()).toMatchObject({ read: 64, works: 64, files: [{ crs: 'EPSG:28992' }] })
  }, 120_000)

  it('coincide 49 times within 25 metres, and 35 times at distance 0', async () => {
    const near = await pairs('25')
    expect(near.pairs).toHaveLength(49)
    expect((await pairs('0')).pairs).toHaveLength(35)
    expect(near.pairs.every(({ gapDays }) => gapDays === null)).toBe(true)
  }, 120_000)
})

describe.skipIf(!there)('programmes of Peoria, in a project of its own coordinate system', () => {
  const project = path.join(freshFolder(), 'peoria.samenloop')
  const programmes = [
    'ArterialRecon',
    'Pavement2014',
    'Pavement2015',
    'Pavement2016',
    'Pavement2017',
    'RampConstruction',
    'ResidentialRecon',
    'SidewalkConstruction',
  ]

  it('come in and give ten pairs of pavement works within 10 metres', async () => {
    await json('new', project, '--name', 'Peoria', '--crs', 'EPSG:26916')
    for (const programme of programmes) {
      const { works, read } = await json<Imported>(
        'import',
        project,
        '--yes',
        '--party',
        programme,
        real(`peoria/${programme}.shp`),
      )
      expect(works).toBe(read)
    }
    const { pairs } = await json<{ pairs: { a: { party: string }; b: { party: string } }[] }>(
      'overlaps',
      project,
      '--distance',
      '10',
      '--window',
      '100000',
      '--pairs-only',
    )
    const pavement = pairs.filter(
      ({ a, b }) => [a.party, b.party].sort().join() === 'Pavement2014,Pavement2015',
    )
    expect(pavement).toHaveLength(10)
  }, 120_000)
})
