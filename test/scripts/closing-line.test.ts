/** The last line of a test run, seen on runs of its own: what is counted, and that nothing comes after it. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { root } from '../../scripts/build.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samenloop-closing-'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs vitest on one test file with our reporter; gives its last line and exit code. */
function lastLineOf(file: string, environment: NodeJS.ProcessEnv = {}) {
  mkdirSync(join(folder, 'test'))
  writeFileSync(join(folder, 'test/a.test.ts'), `import { expect, test } from 'vitest'\n${file}\n`)
  const { stdout, status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--root',
      folder,
      '--reporter=default',
      `--reporter=${join(root, 'test/closing-line-reporter.ts')}`,
    ],
    { encoding: 'utf8', env: { ...process.env, ...environment } },
  )
  return { last: stdout.trimEnd().split('\n').at(-1), stdout, status }
}

describe('the closing line', () => {
  test('counts what passed, failed and was skipped', () => {
    const { last, status } = lastLineOf(`
      test('a', () => expect(1).toBe(1))
      test('b', () => expect(1).toBe(1))
      test('c', () => expect(1).toBe(2))
      test.skipIf(true)('d', () => expect(1).toBe(1))`)
    expect(last).toBe('2 passed, 1 failed, 1 skipped')
    expect(status).toBe(1)
  })

  test('counts a file that cannot be loaded as a failure', () => {
    const { last, status } = lastLineOf(`throw new Error('broken')`)
    expect(last).toBe('0 passed, 1 failed, 0 skipped')
    expect(status).toBe(1)
  })

  test('counts an error outside any test as a failure', () => {
    const { last, status } = lastLineOf(`
      test('a', () => { setTimeout(() => { throw new Error('late') }, 0) })
      test('b', () => new Promise((resolve) => setTimeout(resolve, 50)))`)
    expect(last).toBe('2 passed, 1 failed, 0 skipped')
    expect(status).toBe(1)
  })

  test('comes after the sentence that the browser tests were skipped', () => {
    const { last, stdout } = lastLineOf(`test('a', () => undefined)`, { SAMENLOOP_CHROMIUM: '/nowhere' })
    expect(last).toBe('1 passed, 0 failed, 0 skipped')
    expect(stdout).toContain('apt-get install chromium')
  })
})
