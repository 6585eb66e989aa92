/** A basemap through the core: chosen by path, remembered, missing without an error, found beside the project. */
import { copyFileSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openCore, type Core } from '../../electron/core/index.ts'
import { createDoor } from '../../electron/http/index.ts'
import { valueOf } from '../../shared/domain/result.ts'
import { aFolder, anMbtiles, aPmtiles, aTile } from '../basemap/made-tiles.ts'

async function aCore(): Promise<{ core: Core; folder: string; file: string }> {
  const folder = aFolder()
  const core = openCore({ host: 'web', actor: 'Noor', dataFolder: folder, remembersProjects: false })
  onTestFinished(() => core.close())
  const file = join(folder, 'p.samenloop')
  valueOf(await core.ask('project.create', { file, name: 'Proef' }))
  return { core, folder, file }
}

const now = async (core: Core) => valueOf(await core.ask('basemap.read', {})).basemap
const choose = (core: Core, file: string) => core.ask('basemap.choose', { file })

test('of a new project there is none; one that is chosen is there, with what it holds', async () => {
  const { core } = await aCore()
  expect(await now(core)).toBeNull()
  const file = aPmtiles()
  valueOf(await choose(core, file))
  expect(await now(core)).toMatchObject({
    path: file,
    isShown: true,
    state: { is: 'there', isOther: false, about: { kind: 'vector', layers: ['water'] } },
  })
})

test('a file that is none is not chosen, and the one before stays', async () => {
  const { core, folder } = await aCore()
  const file = aPmtiles()
  valueOf(await choose(core, file))
  expect(await choose(core, join(folder, 'p.samenloop'))).toMatchObject({
    ok: false,
    failure: { key: 'basemap.notTiles' },
  })
  expect(await choose(core, join(folder, 'weg.pmtiles'))).toMatchObject({
    failure: { key: 'basemap.notThere' },
  })
  expect(await now(core)).toMatchObject({ path: file, state: { is: 'there' } })
})

test('a file that went away is missing, and there again when it comes back', async () => {
  const { core } = await aCore()
  const file = anMbtiles()
  valueOf(await choose(core, file))
  renameSync(file, `${file}.weg`)
  expect((await now(core))?.state).toEqual({ is: 'missing' })
  renameSync(`${file}.weg`, file)
  expect((await now(core))?.state.is).toBe('there')
})

test('the project file itself is left alone, under whatever name', async () => {
  const { core, folder, file } = await aCore()
  const other = join(folder, 'kaart.mbtiles')
  linkSync(file, other)
  for (const asked of [file, other, `${file}-wal`])
    expect(await choose(core, asked)).toMatchObject({ failure: { key: 'basemap.notTiles' } })
})

test('another file in its place is used, and said', async () => {
  const { core } = await aCore()
  const file = aPmtiles()
  valueOf(await choose(core, file))
  copyFileSync(aPmtiles({ metadata: { vector_layers: [{ id: 'land' }] } }), file)
  expect((await now(core))?.state).toMatchObject({ is: 'there', isOther: true, about: { layers: ['land'] } })
  writeFileSync(file, 'geen tegels')
  expect((await now(core))?.state).toMatchObject({ is: 'unfit', why: { key: 'basemap.notTiles' } })
})

test('a project that went elsewhere with its basemap finds it beside itself, and no other file of that name', async () => {
  const { core, folder, file } = await aCore()
  const chosen = aPmtiles()
  valueOf(await choose(core, chosen))
  const elsewhere = join(folder, 'stick')
  mkdirSync(elsewhere)
  valueOf(await core.ask('project.saveAs', { file: join(elsewhere, 'p.samenloop') }))
  copyFileSync(chosen, join(elsewhere, 'kaart.pmtiles'))
  rmSync(chosen)
  expect((await now(core))?.state).toMatchObject({ is: 'there', isOther: false })
  copyFileSync(aPmtiles({ metadata: { vector_layers: [{ id: 'land' }] } }), join(elsewhere, 'kaart.pmtiles'))
  expect((await now(core))?.state).toEqual({ is: 'missing' })
  valueOf(await core.ask('project.open', { file }))
  expect((await now(core))?.state).toEqual({ is: 'missing' })
})

test('the door gives tiles by the version that is open, and nothing by another', async () => {
  const { core, folder } = await aCore()
  const door = createDoor({ core, rendererFolder: folder })
  const get = (place: string) => door(new Request(`http://samenloop/basemap/${place}`))
  valueOf(await choose(core, aPmtiles()))
  const state = (await now(core))!.state
  const version = state.is === 'there' ? state.version : ''
  const tile = await get(`${version}/1/1/0`)
  expect(tile.headers.get('content-type')).toBe('application/x-protobuf')
  expect(tile.headers.get('x-content-type-options')).toBe('nosniff')
  expect(Buffer.from(await tile.arrayBuffer())).toEqual(aTile('1/1/0'))
  expect((await get(`${version}/1/0/1`)).status).toBe(204)
  expect((await get('0123/1/1/0')).status).toBe(204)
  for (const place of [
    '',
    version,
    `${version}/1/2/0`,
    `${version}/-1/0/0`,
    `${version}/25/0/0`,
    `${version}/1/1/0/0`,
    `${version}/1e1/0/0`,
  ])
    expect((await get(place)).status, place).toBe(404)
  valueOf(await core.ask('project.close', {}))
  expect((await get(`${version}/1/1/0`)).status).toBe(204)
})
