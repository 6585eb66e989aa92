/** Going on in another file while a delivery lies on the desk: never without it being said that the delivery goes. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openCore, type Core } from '../../electron/core/index.ts'
import { valueOf } from '../../shared/domain/result.ts'

let folder: string
let core: Core
const fileOf = (name: string) => path.join(folder, `${name}.samenloop`)
const openFile = async () => valueOf(await core.ask('project.read', {})).project?.file

const read = () => {
  const list = 'nummer;naam;x;y\nR1;Riool;150000;450000\n'
  const uploads = [core.upload('lijst.csv', Buffer.from(list))]
  return core.ask('draft.read', { uploads, partyName: 'Gemeente', crs: 'EPSG:28992' })
}

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'samenloop-tafel-'))
  core = openCore({ host: 'web', actor: 'proef', dataFolder: folder, remembersProjects: false })
  for (const name of ['Een', 'Twee'])
    valueOf(await core.ask('project.create', { file: fileOf(name), name, crs: 'EPSG:28992' }))
})
afterEach(async () => {
  await core.close()
  rmSync(folder, { recursive: true, force: true })
})

const ways = {
  'opening another file': (dropsDelivery?: boolean) =>
    core.ask('project.open', { file: fileOf('Een'), dropsDelivery }),
  'making a project': (dropsDelivery?: boolean) =>
    core.ask('project.create', { file: fileOf('Drie'), name: 'Drie', dropsDelivery }),
  'saving as': (dropsDelivery?: boolean) =>
    core.ask('project.saveAs', { file: fileOf('Elders'), dropsDelivery }),
  'closing the project': (dropsDelivery?: boolean) => core.ask('project.close', { dropsDelivery }),
}
const refusal = { ok: false, failure: { key: 'core.deliveryOnDesk', values: { party: 'Gemeente' } } }

describe.each(Object.entries(ways))('%s', (_way, go) => {
  it('is refused as long as a delivery lies on the desk, which can still be stored', async () => {
    const draft = valueOf(await read())
    expect(await go()).toMatchObject(refusal)
    expect(await openFile()).toBe(fileOf('Twee'))
    valueOf(await core.ask('draft.store', { draft: draft.id }))
    expect(await go()).toMatchObject({ ok: true })
  })

  it('goes on when it is said that the delivery may go', async () => {
    const draft = valueOf(await read())
    expect(await go(true)).toMatchObject({ ok: true })
    expect(await core.ask('draft.discard', { draft: draft.id })).toMatchObject({ ok: true })
    expect(await openFile()).not.toBe(fileOf('Twee'))
  })
})

describe('a delivery that is still being read', () => {
  it('counts as one', async () => {
    const reading = read()
    expect(await ways['opening another file']()).toMatchObject(refusal)
    expect(await reading).toMatchObject({ ok: true })
  })

  it('never lands in the project that was opened over it', async () => {
    const reading = read()
    expect(await ways['opening another file'](true)).toMatchObject({ ok: true })
    const late = await reading
    // What was read whole before the other stood open went with its project.
    if (late.ok) expect(await core.ask('draft.store', { draft: late.value.id })).toMatchObject({ ok: false })
    expect(await ways['making a project']()).toMatchObject({ ok: true })
  })
})

it('the town to practise in is not laid anew over a delivery', async () => {
  valueOf(await read())
  expect(await core.ask('project.practise', { fresh: true })).toMatchObject(refusal)
  expect(await openFile()).toBe(fileOf('Twee'))
})

it('opening the file that stands open already leaves nothing', async () => {
  valueOf(await read())
  expect(await core.ask('project.open', { file: fileOf('Twee') })).toMatchObject({ ok: true })
})
