/** Copies that are merged into a project that stands open: handed over or by path, and what overlaps afterwards. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openCore, type Core } from '../../electron/core/index.ts'
import type { CallOutput } from '../../shared/contract/calls.ts'
import { geojson } from '../import/made-files.ts'
import { askOf } from './ask-of.ts'

let folder: string
let core: Core
const fileOf = (name: string) => path.join(folder, `${name}.samenloop`)
const ask = askOf(() => core)

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'samenloop-samenvoegen-'))
  core = openCore({ host: 'web', actor: 'Anna', dataFolder: folder, remembersProjects: false })
})
afterAll(async () => {
  await core.close()
  rmSync(folder, { recursive: true, force: true })
})

async function deliver(partyName: string, discipline: 'roads' | 'water' | 'gasLow', y: number) {
  const features = [0, 1, 2].map((index) => ({
    properties: {
      nummer: `${partyName} ${index}`,
      naam: `Werk ${index}`,
      start: '2027-03-01',
      einde: '2027-09-30',
    },
    geometry: {
      type: 'LineString',
      coordinates: [
        [150_000 + 200 * index, y],
        [150_060 + 200 * index, y + 2],
      ],
    } as unknown as GeoJSON.LineString,
  }))
  const made = geojson('plan.geojson', features, 'EPSG:28992')
  const uploads = [core.upload(made.path, made.bytes)]
  const draft = await ask('draft.read', { uploads, partyName, discipline })
  await ask('draft.store', { draft: draft.id, likeliest: true })
}

/** Everything overlaps say, but for how long it took. */
function saidBy({ clusters, closings, counts }: CallOutput<'overlap.read'>) {
  return { clusters, closings, counts }
}

it('finds after merging what reading the whole file anew finds', async () => {
  await ask('project.create', { file: fileOf('hier'), name: 'Waterveen' })
  await deliver('Gemeente', 'roads', 450_000)
  await ask('project.close', {})
  copyFileSync(fileOf('hier'), fileOf('daar'))

  await ask('project.open', { file: fileOf('daar') })
  await deliver('Waterbedrijf', 'water', 450_005)
  const [cluster] = (await ask('overlap.read', {})).clusters
  await ask('judgement.judge', {
    works: cluster!.works,
    cluster: cluster!.id,
    verdict: 'setAside',
    reason: 'Te duur',
  })
  await ask('project.close', {})

  await ask('project.open', { file: fileOf('hier') })
  await deliver('Net', 'gasLow', 450_008)
  // The engine of the open project knows how it was.
  const before = await ask('overlap.read', {})
  const upload = core.upload('map/daar.samenloop', readFileSync(fileOf('daar')))
  const told = await ask('merge.preview', { uploads: [upload] })
  expect(told.commands.map(({ file, actor }) => [file, actor])).toEqual([
    ['daar.samenloop', 'Anna'],
    ['daar.samenloop', 'Anna'],
  ])
  expect(saidBy(await ask('overlap.read', {}))).toEqual(saidBy(before))
  const { revision: _, ...taken } = await ask('merge.take', { uploads: [upload] })
  expect(taken).toEqual(told)
  expect(await ask('merge.undecided', {})).toEqual([])
  const merged = saidBy(await ask('overlap.read', {}))
  expect(merged).not.toEqual(saidBy(before))
  await ask('project.close', {})

  await ask('project.open', { file: fileOf('hier') })
  expect(saidBy(await ask('overlap.read', {}))).toEqual(merged)
}, 60_000)

it('says of a file that is none by its own name what is wrong, and forgets it', async () => {
  const upload = core.upload('brief.samenloop', new TextEncoder().encode('Geachte heer'))
  const refused = await core.ask('merge.preview', { uploads: [upload] })
  expect(refused).toMatchObject({
    ok: false,
    failure: { key: 'store.notAProject', values: { file: 'brief.samenloop' } },
  })
  expect(await core.ask('merge.take', { uploads: ['onbekend'] })).toMatchObject({
    failure: { key: 'core.noSuchUpload' },
  })
}, 60_000)
