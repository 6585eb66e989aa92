/** A project that stands open in one program is opened in another: read only, following, and written in once the first is gone. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openCore, type Core } from '../../electron/core/index.ts'
import { defaultOverlapSettings } from '../../shared/domain/overlap.ts'
import { valueOf } from '../../shared/domain/result.ts'

let folder: string
let file: string
let first: Core
let second: Core

function coreOf(actor: string): Core {
  return openCore({ host: 'web', actor, dataFolder: null, remembersProjects: false, tell: () => undefined })
}

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'samenloop-elders-'))
  file = path.join(folder, 'plan.samenloop')
  first = coreOf('Jan')
  second = coreOf('Piet')
  valueOf(await first.ask('project.create', { file, name: 'Plan' }))
})
afterEach(async () => {
  await Promise.all([first.close(), second.close()])
  rmSync(folder, { recursive: true, force: true })
})

const changeRules = (core: Core, distance: number) => {
  const { opportunity } = defaultOverlapSettings
  const settings = { ...defaultOverlapSettings, opportunity: { ...opportunity, distance } }
  return core.ask('settings.changeOverlap', { settings })
}
const stateOf = async (core: Core) => valueOf(await core.ask('project.read', {}))
const waitFrom = async (core: Core) => {
  const { project, turn, looks } = await stateOf(core)
  const seen = { file: project?.file ?? null, revision: project?.revision ?? null, turn, looks }
  return valueOf(await core.ask('project.awaitChange', seen))
}

it('is read only, says by whom it is written in, and refuses what would write', async () => {
  expect(valueOf(await second.ask('project.open', { file }))).toMatchObject({ isReadOnly: true, revision: 0 })
  expect(await stateOf(second)).toMatchObject({
    standing: { access: 'inUse', claim: { actor: 'Jan' }, takeOver: 'no', reach: 'there' },
  })
  expect(await changeRules(second, 30)).toMatchObject({
    failure: { key: 'store.inUse', values: { who: 'Jan' } },
  })
  expect(await second.ask('project.takeOver', { isSure: true })).toMatchObject({
    failure: { key: 'store.inUse' },
  })
  expect(await stateOf(first)).toMatchObject({ standing: { access: 'written' }, project: { revision: 0 } })
})

it('hears within seconds of what is saved meanwhile, and shows that', async () => {
  valueOf(await second.ask('project.open', { file }))
  const { project: before } = await stateOf(second)
  expect(before?.overlapSettings.opportunity.distance).not.toBe(31)
  const heard = waitFrom(second)
  valueOf(await changeRules(first, 31))
  expect(await heard).toMatchObject({ revision: 1 })
  const { project } = await stateOf(second)
  expect(project?.overlapSettings.opportunity.distance).toBe(31)
  expect(valueOf(await second.ask('overlap.read', {})).settings.opportunity.distance).toBe(31)
}, 30_000)

it('may be written in once who did has closed it', async () => {
  valueOf(await second.ask('project.open', { file }))
  const heard = waitFrom(second)
  await first.close()
  expect(await heard).toMatchObject({ looks: 1 })
  expect(await stateOf(second)).toMatchObject({ standing: { takeOver: 'free', claim: null } })
  expect(valueOf(await second.ask('project.takeOver', {}))).toMatchObject({ isReadOnly: false })
  expect(await changeRules(second, 32)).toMatchObject({ ok: true })
  await second.close()
  expect(readdirSync(folder)).toEqual(['plan.samenloop'])
}, 30_000)

it('is only looked at by who asked no more, and written in when opened once more', async () => {
  await first.close()
  valueOf(await second.ask('project.open', { file, looks: true }))
  expect(readdirSync(folder)).toEqual(['plan.samenloop'])
  expect(await changeRules(second, 33)).toMatchObject({ failure: { key: 'store.onlyLooked' } })
  expect(valueOf(await second.ask('project.open', { file }))).toMatchObject({ isReadOnly: false })
})

it('is not put back from a backup under who writes in it', async () => {
  const backup = path.join(folder, 'kopie.samenloop')
  await first.close()
  valueOf(await second.ask('project.open', { file }))
  valueOf(await second.ask('project.saveAs', { file: backup }))
  const third = coreOf('Noor')
  valueOf(await third.ask('project.open', { file }))
  expect(await second.ask('project.restore', { backup, file })).toMatchObject({
    failure: { key: 'store.inUse', values: { who: 'Noor' } },
  })
  await third.close()
  expect(valueOf(await second.ask('project.restore', { backup, file })).kept).not.toBeNull()
})

it('tells of a copy that a synchronising program laid beside it, and of no other file', async () => {
  valueOf(await first.ask('project.saveAs', { file: path.join(folder, 'plan-LAPTOP12.samenloop') }))
  valueOf(await first.ask('project.saveAs', { file: path.join(folder, 'plan van maart.samenloop') }))
  valueOf(await first.ask('project.create', { file: path.join(folder, 'plan (1).samenloop'), name: 'Ander' }))
  valueOf(await second.ask('project.open', { file }))
  const { standing } = await stateOf(second)
  expect(standing?.copiesBeside.map((copy) => path.basename(copy.file))).toEqual(['plan-LAPTOP12.samenloop'])
})
