/** An old Node says one sentence instead of dying without a word inside SQLite. */
import { spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../scripts/build.ts'

const guard = pathToFileURL(join(root, 'scripts/node-version.mjs')).href

/** Runs the guard in a Node that says it is of `version`. */
function runAs(version: string) {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`
  return spawnSync(process.execPath, ['-e', `${pretend}; import('${guard}')`], { encoding: 'utf8' })
}

describe('the Node that runs the program', () => {
  test('is refused with one sentence when it is too old', () => {
    const { status, stdout, stderr } = runAs('20.20.2')
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain('npm ci')
  })

  test('passes in silence when it is new enough', () => {
    expect(runAs('24.0.0')).toMatchObject({ status: 0, stdout: '', stderr: '' })
    expect(runAs('26.1.0')).toMatchObject({ status: 0, stdout: '', stderr: '' })
  })
})
