/** A project on a drive that fills up or goes away while it stands open: a sentence each, nothing lost, nothing left lying. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { openCore, type Core } from '../../electron/core/index.ts'
import { defaultOverlapSettings } from '../../shared/domain/overlap.ts'
import { valueOf } from '../../shared/domain/result.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'samenloop-schijf-'))
const drive = path.join(folder, 'schijf')
mkdirSync(drive)

function mount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', drive]).status === 0
}
const takeOff = () => spawnSync('umount', ['-l', drive]).status === 0
const canTry = mount() && takeOff()
if (!canTry) console.warn('No drive can be mounted here: one that fills up or goes away is not tried.')

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function aDrive(): string {
  expect(mount()).toBe(true)
  onTestFinished(() => void takeOff())
  return path.join(drive, 'plan.samenloop')
}

function aCore(actor: string): Core {
  const core = openCore({
    host: 'web',
    actor,
    dataFolder: null,
    tell: () => undefined,
    copyTimes: { settle: 60_000, between: 60_000 },
  })
  onTestFinished(() => core.close())
  return core
}

const changeRules = (core: Core, distance: number) => {
  const { opportunity } = defaultOverlapSettings
  const settings = { ...defaultOverlapSettings, opportunity: { ...opportunity, distance } }
  return core.ask('settings.changeOverlap', { settings })
}
const stateOf = async (core: Core) => valueOf(await core.ask('project.read', {}))
const reachOf = (core: Core) => async () => (await stateOf(core)).standing?.reach
const failsAs = (key: string) => ({ failure: { key } })

describe.skipIf(!canTry)('a drive', () => {
  test('that is full takes no change and no copy, opens all the same, and takes them again when there is room', async () => {
    const file = aDrive()
    const core = aCore('Jan')
    valueOf(await core.ask('project.create', { file, name: 'Plan' }))
    const filling = path.join(drive, 'vol')
    expect(() => writeFileSync(filling, Buffer.alloc(8_000_000))).toThrow(/ENOSPC/)
    expect(await changeRules(core, 30)).toMatchObject(failsAs('store.diskFull'))
    expect(await core.ask('copy.make', {})).toMatchObject(failsAs('store.diskFull'))
    await core.close()
    const again = aCore('Jan')
    valueOf(await again.ask('project.open', { file }))
    expect(await changeRules(again, 31)).toMatchObject(failsAs('store.diskFull'))
    rmSync(filling)
    valueOf(await changeRules(again, 32))
    valueOf(await again.ask('copy.make', {}))
    expect(valueOf(await again.ask('project.verify', {})).findings).toEqual([])
    await again.close()
    expect(readdirSync(drive).toSorted()).toEqual(['plan - reserve', 'plan.samenloop'])
  }, 60_000)

  test('that goes away is told to who writes and who looks, and what was read is saved elsewhere', async () => {
    const file = aDrive()
    const [writer, reader] = [aCore('Jan'), aCore('Piet')]
    valueOf(await writer.ask('project.create', { file, name: 'Plan' }))
    valueOf(await changeRules(writer, 30))
    valueOf(await reader.ask('project.open', { file }))
    execFileSync('umount', ['-l', drive])
    await expect.poll(reachOf(writer), { timeout: 30_000 }).toBe('gone')
    await expect.poll(reachOf(reader), { timeout: 30_000 }).toBe('gone')
    expect(await changeRules(writer, 31)).toMatchObject(failsAs('store.fileGone'))
    expect(await writer.ask('copy.make', {})).toMatchObject(failsAs('store.fileGone'))
    expect((await stateOf(reader)).project?.overlapSettings.opportunity.distance).toBe(30)
    valueOf(await writer.ask('project.saveAs', { file: path.join(folder, 'gered.samenloop') }))
    valueOf(await changeRules(writer, 32))
    expect((await stateOf(writer)).project?.revision).toBe(2)
    expect(readdirSync(drive)).toEqual([])
  }, 60_000)
})
