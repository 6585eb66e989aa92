/** The name of who is at the keyboard: given once on a machine, and from then on what history says. */
import { spawnSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openCore, type Core } from '../../electron/core/index.ts'
import { defaultOverlapSettings } from '../../shared/domain/overlap.ts'
import { valueOf } from '../../shared/domain/result.ts'
import { aFolder } from '../basemap/made-tiles.ts'

function aCore(dataFolder: string | null): Core {
  const core = openCore({ host: 'web', actor: 'pc-0412', dataFolder, remembersProjects: false })
  onTestFinished(() => core.close())
  return core
}

function withReach(distance: number) {
  const { opportunity } = defaultOverlapSettings
  return { ...defaultOverlapSettings, opportunity: { ...opportunity, distance } }
}

async function lastActor(core: Core): Promise<string | undefined> {
  return valueOf(await core.ask('history.list', { limit: 1 }))[0]?.actor
}

test('history says the machine’s user until a name is given, then that name; what stood there stays', async () => {
  const folder = aFolder()
  const core = aCore(folder)
  expect(valueOf(await core.ask('person.read', {}))).toEqual({ name: null, machineUser: 'pc-0412' })
  valueOf(await core.ask('project.create', { file: join(folder, 'a.samenloop'), name: 'A' }))
  valueOf(await core.ask('settings.changeOverlap', { settings: withReach(20) }))
  expect(await lastActor(core)).toBe('pc-0412')
  expect(valueOf(await core.ask('person.keep', { name: '  Anna de Vries ' })).name).toBe('Anna de Vries')
  valueOf(await core.ask('settings.changeOverlap', { settings: withReach(30) }))
  const said = valueOf(await core.ask('history.list', { limit: 2 }))
  expect(said.map(({ actor }) => actor)).toEqual(['Anna de Vries', 'pc-0412'])
})

test('the next program on this machine knows it; a file that says nothing of use is as none', async () => {
  const folder = aFolder()
  valueOf(await aCore(folder).ask('person.keep', { name: 'Anna de Vries' }))
  expect(valueOf(await aCore(folder).ask('person.read', {})).name).toBe('Anna de Vries')
  writeFileSync(join(folder, 'person.json'), '{"name": 7}')
  expect(valueOf(await aCore(folder).ask('person.read', {})).name).toBeNull()
})

test('what a program that was killed left half written is cleared at the next start; what another writes stays', async () => {
  const folder = aFolder()
  const gone = spawnSync(process.execPath, ['-e', '']).pid
  const written = `person.json.${String(process.pid)}.unfinished`
  for (const name of [`person.json.${String(gone)}.unfinished`, written])
    writeFileSync(join(folder, name), '{"na')
  expect(valueOf(await aCore(folder).ask('person.read', {})).name).toBeNull()
  expect(readdirSync(folder)).toEqual([written])
})

test('a name that cannot be kept is refused in a sentence, and the one before stays', async () => {
  const folder = join(aFolder(), 'taken')
  writeFileSync(folder, '')
  const core = aCore(folder)
  const kept = await core.ask('person.keep', { name: 'Anna' })
  expect(kept.ok ? null : kept.failure).toMatchObject({ key: 'person.notKept', values: { folder } })
  expect(valueOf(await core.ask('person.read', {})).name).toBeNull()
})

test('without a folder of its own the program knows it as long as it runs; an empty name is none', async () => {
  const core = aCore(null)
  expect((await core.ask('person.keep', { name: '   ' })).ok).toBe(false)
  valueOf(await core.ask('person.keep', { name: 'Anna' }))
  expect(valueOf(await core.ask('person.read', {})).name).toBe('Anna')
})
