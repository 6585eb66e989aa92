/** Two tabs on one program: a tab that shows something else than what stands open never writes. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { v7 } from 'uuid'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openCore, type Core } from '../../electron/core/index.ts'
import { CommandId } from '../../shared/domain/ids.ts'
import { defaultOverlapSettings } from '../../shared/domain/overlap.ts'
import { valueOf } from '../../shared/domain/result.ts'

let folder: string
let core: Core
const fileOf = (name: string) => path.join(folder, `${name}.samenloop`)

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'samenloop-vensters-'))
  core = openCore({ host: 'web', actor: 'proef', dataFolder: folder, remembersProjects: false })
  valueOf(await core.ask('project.create', { file: fileOf('een'), name: 'Een' }))
})
afterEach(async () => {
  await core.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A change of the rules as a window asks for it that shows `file` at `revisionSeen`. */
const changeRules = (file: string, revisionSeen: number, distance: number) => {
  const { opportunity } = defaultOverlapSettings
  const settings = { ...defaultOverlapSettings, opportunity: { ...opportunity, distance } }
  const command = { id: CommandId.parse(v7()), file, revisionSeen }
  return core.answer('settings.changeOverlap', { input: { settings }, command })
}
const revision = async () => valueOf(await core.ask('project.read', {})).project?.revision

describe('a command of a window', () => {
  it('that shows another project than the one open by now is refused', async () => {
    valueOf(await core.ask('project.create', { file: fileOf('twee'), name: 'Twee' }))
    expect(await changeRules(fileOf('een'), 0, 30)).toMatchObject({ failure: { key: 'core.otherProject' } })
    expect(await revision()).toBe(0)
  })

  it('that did not see what it would overwrite is refused, and done once it has', async () => {
    expect(await changeRules(fileOf('een'), 0, 30)).toMatchObject({ value: { revision: 1 } })
    expect(await changeRules(fileOf('een'), 0, 35)).toMatchObject({
      failure: { key: 'store.changedMeanwhile' },
    })
    expect(await changeRules(fileOf('een'), 1, 35)).toMatchObject({ value: { revision: 2 } })
  })
})

describe('a window that waits', () => {
  const wait = (file: string | null, seen: number | null) =>
    core.ask('project.awaitChange', { file, revision: seen }).then(valueOf)

  it('hears at once of what it did not see', async () => {
    await changeRules(fileOf('een'), 0, 30)
    expect(await wait(fileOf('een'), 0)).toEqual({ file: fileOf('een'), revision: 1, turn: null, looks: 0 })
    expect(await wait(null, null)).toEqual({ file: fileOf('een'), revision: 1, turn: null, looks: 0 })
  })

  it('hears of a change when it is made, of another project and of its closing', async () => {
    const change = wait(fileOf('een'), 0)
    await changeRules(fileOf('een'), 0, 30)
    expect(await change).toEqual({ file: fileOf('een'), revision: 1, turn: null, looks: 0 })
    const opening = wait(fileOf('een'), 1)
    valueOf(await core.ask('project.create', { file: fileOf('twee'), name: 'Twee' }))
    expect(await opening).toEqual({ file: fileOf('twee'), revision: 0, turn: null, looks: 0 })
    const closing = wait(fileOf('twee'), 0)
    valueOf(await core.ask('project.close', {}))
    expect(await closing).toEqual({ file: null, revision: null, turn: null, looks: null })
  })
})

describe('what was touched', () => {
  it('is known by kind, so that who reads something else does not ask again', async () => {
    const before = valueOf(await core.ask('project.read', {})).project
    await changeRules(fileOf('een'), 0, 30)
    const after = valueOf(await core.ask('project.read', {})).project
    expect(after?.revisions).toEqual({ ...before?.revisions, project: 1 })
  })
})

describe('saving as', () => {
  it('goes on in the new file, with the name completed', async () => {
    valueOf(await core.ask('project.saveAs', { file: path.join(folder, 'elders') }))
    expect(valueOf(await core.ask('project.read', {})).project?.file).toBe(fileOf('elders'))
    expect(await changeRules(fileOf('elders'), 0, 30)).toMatchObject({ value: { revision: 1 } })
  })

  it('takes no place that is taken, and the project stays open', async () => {
    const refused = await core.ask('project.saveAs', { file: fileOf('een') })
    expect(refused).toMatchObject({ ok: false, failure: { key: 'store.alreadyThere' } })
    expect(await revision()).toBe(0)
  })
})
