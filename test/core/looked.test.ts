/** What somebody looked at is remembered on this machine, per project, and no project knows of it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openCore, type Core } from '../../electron/core/index.ts'
import { mostFollowed } from '../../shared/domain/followed.ts'
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
  expect(await read()).toEqual({ triaged, seen, followed: [] })
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

test('what is followed is remembered as it stood, once each, until nobody follows it any more', async () => {
  await make('Waterveen')
  const state = { works: [], pairs: [], areas: [], open: [] }
  const street = (name: string, at = '2026-11-30T09:00:00.000Z') => ({
    ...{ thing: { is: 'street' as const, street: name }, name, at, state },
  })
  await core.ask('looked.follow', { followed: [street('Kade')] })
  await core.ask('looked.follow', { followed: [street('Markt')] })
  const again = street('Kade', '2026-12-01T09:00:00.000Z')
  expect(valueOf(await core.ask('looked.follow', { followed: [again] })).followed).toEqual([
    again,
    street('Markt'),
  ])
  await core.ask('looked.keep', { triaged })
  await core.close()
  core = start()
  await open('Waterveen')
  expect(await read()).toEqual({ triaged, seen: {}, followed: [again, street('Markt')] })
  await core.ask('looked.unfollow', { things: [again.thing] })
  expect((await read()).followed).toEqual([street('Markt')])
  const many = Array.from({ length: mostFollowed }, (_, at) => street(`straat ${at}`))
  expect(await core.ask('looked.follow', { followed: many })).toMatchObject({
    ok: false,
    failure: { key: 'followed.tooMany' },
  })
  expect((await read()).followed).toEqual([street('Markt')])
})

test('what a machine remembered before anything was followed is read', async () => {
  const { id } = await make('Oud')
  const before = [{ project: id, looked: { triaged, seen: {} } }]
  writeFileSync(path.join(folder, 'looked.json'), JSON.stringify(before))
  expect(await read()).toEqual({ triaged, seen: {}, followed: [] })
})
