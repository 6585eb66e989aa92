/** A machine with other people on it: files are for their owner alone, and somebody the system has no name for can work. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { freshFolder } from './terminal.ts'

const root = path.resolve(import.meta.dirname, '../..')
const program = path.join(root, 'electron/cli/main.ts')
const nameless = { uid: 54_321, gid: 54_321 }
const canBeNameless =
  process.getuid?.() === 0 &&
  spawnSync(process.execPath, ['-e', `fs.accessSync(${JSON.stringify(program)})`], nameless).status === 0
if (!canBeNameless) console.warn('Nobody without a name can run this checkout: that is not tried.')

test.skipIf(process.platform === 'win32')(
  'a project is for its owner alone, whatever the system gives new files',
  () => {
    const file = path.join(freshFolder(), 'plan.samenloop')
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', 'umask 000; exec "$0" "$@"', process.execPath, program, 'new', file, '--name', 'Plan'],
      { encoding: 'utf8' },
    )
    expect([status, stderr]).toEqual([0, ''])
    expect(statSync(file).mode & 0o777).toBe(0o600)
  },
)

test('who stops reading gets no stack', async () => {
  const child = spawn(process.execPath, [program, 'help'])
  child.stdout.destroy()
  let complaint = ''
  child.stderr.on('data', (said: Buffer) => (complaint += said.toString()))
  await once(child, 'close')
  expect(complaint).toBe('')
})

test.skipIf(!canBeNameless)('somebody the system has no name and no home for makes a project', () => {
  const folder = freshFolder()
  chmodSync(folder, 0o777)
  const file = path.join(folder, 'plan.samenloop')
  const { status, stderr } = spawnSync(process.execPath, [program, 'new', file, '--name', 'Plan'], {
    ...nameless,
    env: { PATH: process.env['PATH'] },
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([0, ''])
})
