/** The file of a project that stands open stays locked against other programs, whatever name of it is given for something else. */
import { spawnSync } from 'node:child_process'
import { linkSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { writeWhole } from '../../electron/cli/write-whole.ts'
import { isSameFile, openCore } from '../../electron/core/index.ts'
import { valueOf } from '../../shared/domain/result.ts'
import { aFolder, aProject, expectRefusal } from '../store/a-project.ts'

const store = pathToFileURL(join(import.meta.dirname, '../../electron/store/index.ts')).href

/** Whether another program can open it meanwhile. */
function opensElsewhere(file: string): boolean {
  const program = `
    const { openProject } = await import(${JSON.stringify(store)})
    try { openProject(process.argv[1]).close(); process.stdout.write('opened') }
    catch ({ failure }) { process.stdout.write(failure.key) }`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program, file])
  expect(['opened', 'store.inUse']).toContain(stdout.toString())
  return stdout.toString() === 'opened'
}

const links = process.platform === 'win32' ? ([['a hard link', linkSync]] as const) : bothLinks()
function bothLinks() {
  return [
    ['a hard link', linkSync],
    ['a link', symlinkSync],
  ] as const
}

test.each(links)(
  '%s to it is not looked into as output',
  (_what, link) => {
    const { store, file } = aProject()
    const out = join(aFolder(), 'plan.pdf')
    link(file, out)
    expect(isSameFile(file, out)).toBe(true)
    expectRefusal(() => writeWhole(file, out, new Uint8Array()), 'host.outputIsProject')
    expect(opensElsewhere(file)).toBe(false)
    store.close()
    expect(opensElsewhere(file)).toBe(true)
  },
  60_000,
)

test.each(links)(
  'opened once more by %s it is the project that stands open',
  async (_what, link) => {
    const folder = aFolder()
    const [file, other] = [join(folder, 'plan.samenloop'), join(folder, 'ander.samenloop')]
    const core = openCore({ host: 'web', actor: 'Noor', dataFolder: null, remembersProjects: false })
    valueOf(await core.ask('project.create', { file, name: 'Plan' }))
    link(file, other)
    expect(valueOf(await core.ask('project.open', { file: other })).file).toBe(file)
    expect(opensElsewhere(file)).toBe(false)
    await core.close()
  },
  60_000,
)
