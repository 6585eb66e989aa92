/** While people work in a project, copies of it are made beside it; what goes wrong with them is said once and holds nothing up. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openCore, type Core } from '../../electron/core/index.ts'
import { defaultOverlapSettings } from '../../shared/domain/overlap.ts'
import { valueOf } from '../../shared/domain/result.ts'

let folder: string
let file: string
let core: Core

const aCore = (settle = 20) =>
  openCore({
    host: 'web',
    actor: 'Jan',
    dataFolder: path.join(folder, 'data'),
    copyTimes: { settle, between: 50 },
  })

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'samenloop-reserve-'))
  file = path.join(folder, 'plan.samenloop')
  core = aCore()
  valueOf(await core.ask('project.create', { file, name: 'Plan' }))
})
afterEach(async () => {
  await core.close()
  rmSync(folder, { recursive: true, force: true })
})

const changeRules = async (distance: number) => {
  const { opportunity } = defaultOverlapSettings
  const settings = { ...defaultOverlapSettings, opportunity: { ...opportunity, distance } }
  valueOf(await core.ask('settings.changeOverlap', { settings }))
}
const list = async () => valueOf(await core.ask('copy.list', {}))
const copies = async () => (await list()).copies.length
const stateOf = async () => valueOf(await core.ask('project.read', {}))
const waiting = { timeout: 30_000, interval: 100 }

it('makes one after the first change, tells what was done since, and puts it back', async () => {
  expect(await list()).toMatchObject({ copies: [], settings: { isOn: true, keep: 20 } })
  await changeRules(30)
  await expect.poll(copies, waiting).toBe(1)
  valueOf(await core.ask('copy.set', { isOn: false, keep: 20, folder: null }))
  await changeRules(31)
  await changeRules(32)
  const [copy] = (await list()).copies
  expect(copy).toMatchObject({ stepsSince: 2, actorsSince: ['Jan'] })
  expect(copy?.firstSince).not.toBeNull()
  valueOf(await core.ask('project.open', { file: copy?.file ?? '', looks: true }))
  expect((await stateOf()).standing).toMatchObject({ access: 'datedCopy', takeOver: 'no' })
  expect(valueOf(await core.ask('project.recent', {})).map((one) => one.file)).toEqual([file])
  valueOf(await core.ask('project.open', { file }))
  const { kept } = valueOf(await core.ask('project.restore', { backup: copy?.file ?? '', file }))
  expect(kept).toBe(`${file}.opzij`)
  const { project } = await stateOf()
  expect(project?.overlapSettings.opportunity.distance).toBe(30)
  expect((await list()).copies).toMatchObject([{ stepsSince: 0, firstSince: null }])
}, 60_000)

it('makes none for a script, nor where nothing is changed', async () => {
  await core.close()
  core = openCore({
    host: 'web',
    actor: 'Jan',
    dataFolder: null,
    remembersProjects: false,
    copyTimes: { settle: 0, between: 0 },
  })
  valueOf(await core.ask('project.open', { file }))
  await changeRules(30)
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(await copies()).toBe(0)
}, 30_000)

it('says once what is wrong, goes on storing, and takes it back when a copy is made', async () => {
  writeFileSync(path.join(folder, 'plan - reserve'), 'geen map')
  await changeRules(30)
  await expect.poll(async () => (await stateOf()).trouble?.key, waiting).toBe('copy.trouble')
  const { looks } = await stateOf()
  await changeRules(31)
  await expect(core.ask('copy.make', {})).resolves.toMatchObject({ ok: false })
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect((await stateOf()).looks).toBe(looks)
  rmSync(path.join(folder, 'plan - reserve'))
  valueOf(await core.ask('copy.make', {}))
  expect((await stateOf()).trouble).toBeNull()
  expect(readdirSync(path.join(folder, 'plan - reserve'))).toHaveLength(1)
}, 60_000)

it('keeps the place and the number on this machine, and refuses a folder that is not there', async () => {
  const elsewhere = mkdtempSync(path.join(folder, 'elders-'))
  expect(await core.ask('copy.set', { isOn: true, keep: 5, folder: path.join(folder, 'weg') })).toMatchObject(
    {
      failure: { key: 'store.noFolder' },
    },
  )
  valueOf(await core.ask('copy.set', { isOn: true, keep: 5, folder: elsewhere }))
  await core.close()
  core = aCore(60_000)
  valueOf(await core.ask('project.open', { file }))
  expect(await list()).toMatchObject({ settings: { keep: 5, folder: elsewhere }, folder: elsewhere })
  valueOf(await core.ask('copy.make', {}))
  expect(readdirSync(elsewhere)).toHaveLength(1)
}, 60_000)
