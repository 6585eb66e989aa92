/** What somebody looked at is remembered on this machine, per project, and no project knows of it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openCore, type Core } from '../../electron/core/index.ts'
import { nothingLooked } from '../../shared/domain/looked.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import { valueOf } from '../../shared/domain/result.ts'

let folder: string
let core: Core
const start = () => openCore({ host: 'web', actor: 'Anna', dataFolder: folder })
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'samenloop-looked-'))
  core = start()
})
afterEach(async () => {
  await core.close()
  rmSync(folder, { recursive: true, force: true })
})

const make = async (name: string) =>
  valueOf(await core.ask('project.create', { file: path.join(folder, `${name}.samenloop`), name }))
const open = async (name: string) =>
  valueOf(await core.ask('project.open', { file: path.join(folder, `${name}.samenloop`) }))
const read = async () => valueOf(await core.ask('looked.read', {}))
const triaged = { latest: '2026-11-30T09:00:00.000Z', before: null }

test('each project has its own, also after the program was closed', async () => {
  await make('Waterveen')
  expect(await read()).toEqual(nothingLooked)
  await core.ask('looked.keep', { triaged })
  const seen = { 'cluster a b': '2026-11-30' as CalendarDate }
  await core.ask('looked.keep', { seen })
  await make('Elders')
  expect(await read()).toEqual(nothingLooked)
  await core.close()
  core = start()
  await open('Waterveen')
  expect(await read()).toEqual({ triaged, seen })
})

test('it stands in no history', async () => {
  const { revision } = await make('Waterveen')
  await core.ask('looked.keep', { triaged })
  expect(valueOf(await core.ask('project.read', {})).project?.revision).toBe(revision)
})

test('what cannot be read or kept any more is forgotten, and nothing else is the worse for it', async () => {
  await make('Waterveen')
  await core.ask('looked.keep', { triaged })
  writeFileSync(path.join(folder, 'looked.json'), '{ half of')
  expect(await read()).toMatchObject({ triaged })
  await core.close()
  core = start()
  await open('Waterveen')
  expect(await read()).toEqual(nothingLooked)
})
