/** Water between works, through the calls of the contract: from the layer that knows it to list and plan. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openCore, type Core } from '../../electron/core/index.ts'
import { say } from '../../shared/domain/message.ts'
import { geojson } from '../import/made-files.ts'
import { askOf } from './ask-of.ts'

let core: Core
let folder: string

const ask = askOf(() => core)

const along = (north: number): GeoJSON.LineString => ({
  type: 'LineString',
  coordinates: [
    [150_000, 450_000 + north],
    [150_100, 450_000 + north],
  ],
})

function upload(name: string, properties: Record<string, unknown>, geometry: GeoJSON.Geometry): string {
  const { path: file, bytes } = geojson(name, [{ properties, geometry }], 'EPSG:28992')
  return core.upload(file, bytes)
}

async function deliver(partyName: string, north: number) {
  const properties = { nummer: partyName, naam: 'Kabel', start: '2028-03-01', einde: '2028-09-30' }
  const uploads = [upload('plan.geojson', properties, along(north))]
  const draft = await ask('draft.read', { uploads, partyName, discipline: 'telecom' })
  await ask('draft.store', { draft: draft.id })
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'samenloop-water-'))
  core = openCore({ host: 'web', actor: 'Anna', dataFolder: folder, remembersProjects: false })
  await ask('project.create', { file: path.join(folder, 'p.samenloop'), name: 'P' })
  await deliver('Zuid', 0)
  await deliver('Noord', 12)
}, 60_000)
afterAll(async () => {
  await core.close()
  rmSync(folder, { recursive: true, force: true })
})

it('is known as long as a layer of it is there', async () => {
  const before = await ask('overlap.read', {})
  expect(before.pairs).toHaveLength(1)
  expect(before.water).toEqual([])

  const uploads = [upload('waterdelen.geojson', { naam: 'Vliet' }, along(6))]
  const draft = await ask('layer.read', { uploads })
  expect(draft.tables[0]?.proposal).toMatchObject({ kind: 'water', nameColumn: 'naam' })
  const { file, sheet, proposal } = draft.tables[0]!
  const stored = await ask('layer.store', { draft: draft.id, layers: [{ file, sheet, ...proposal }] })

  const { water, clusters, counts } = await ask('overlap.read', {})
  expect(water).toMatchObject([{ names: ['Vliet'] }])
  expect(clusters[0]!.why.map((one) => say(one, 'nl'))).toContain('Er ligt water tussen: Vliet.')
  expect(counts).toEqual(before.counts)
  expect((await ask('plan.read', { year: 2028 })).water).toEqual(water)

  await ask('layer.remove', { layer: stored.layers[0]! })
  expect((await ask('overlap.read', {})).water).toEqual([])
}, 60_000)
