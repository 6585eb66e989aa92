/** For each test of a file a core with an empty project in a folder of its own; put away behind it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { openCore, type Core } from '../../electron/core/index.ts'
import { valueOf } from '../../shared/domain/result.ts'

export interface CoreOfTest {
  readonly core: Core
  readonly folder: string
}

/** What it holds is there while a test runs. */
export function coreForEachTest(): CoreOfTest {
  let core: Core | undefined
  let folder = ''
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'samenloop-core-'))
    core = openCore({ host: 'web', actor: 'proef', dataFolder: folder, remembersProjects: false })
    valueOf(await core.ask('project.create', { file: path.join(folder, 'p.samenloop'), name: 'Proef' }))
  }, 120_000)
  afterEach(async () => {
    await core?.close()
    rmSync(folder, { recursive: true, force: true })
  }, 120_000)
  return {
    get core() {
      if (core === undefined) throw new Error('there is a core only while a test runs')
      return core
    },
    get folder() {
      return folder
    },
  }
}
