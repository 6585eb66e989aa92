/** Places of works over the door, in longitude and latitude. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openCore, type Core } from '../../electron/core/index.ts'
import { createDoor } from '../../electron/http/index.ts'
import { valueOf } from '../../shared/domain/result.ts'
import { unpackShapes } from '../../shared/geo/packed-shapes.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'samenloop-places-'))
let core: Core

beforeAll(async () => {
  core = openCore({ host: 'web', actor: 'Noor', dataFolder: folder, remembersProjects: false })
  valueOf(await core.ask('project.create', { file: path.join(folder, 'p.samenloop'), name: 'Proef' }))
  const rows = 'nummer;naam;x;y;start;einde\n1;Riool Kade;155000;463000;1-3-2027;1-6-2027\n'
  const uploads = [core.upload('rioollijst.csv', Buffer.from(rows))]
  const draft = valueOf(await core.ask('draft.read', { uploads, partyName: 'Gemeente', crs: 'EPSG:28992' }))
  valueOf(await core.ask('draft.store', { draft: draft.id }))
})
afterAll(async () => {
  await core.close()
  rmSync(folder, { recursive: true })
})

async function placeOfTheWork(): Promise<{ x: number; y: number; revision: string | null }> {
  const door = createDoor({ core, rendererFolder: folder })
  const response = await door(new Request('http://samenloop/shapes'))
  const [x = 0, y = 0] = unpackShapes(await response.arrayBuffer()).coordinates
  return { x, y, revision: response.headers.get('x-revision') }
}

it('gives a work in degrees, with the revision it belongs to', async () => {
  const { revision } = valueOf(await core.ask('work.list', {}))
  const onTheMap = await placeOfTheWork()
  expect(onTheMap.x).toBeCloseTo(5.3872, 3)
  expect(onTheMap.y).toBeCloseTo(52.1552, 3)
  expect(onTheMap.revision).toBe(String(revision))
})
