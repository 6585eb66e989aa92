/** Starts the real desktop program on the made-up town, wherever Electron's program and a display are present. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { build, root } from '../../scripts/build.ts'
import { electronProgram } from '../../scripts/electron-program.ts'

const program = electronProgram()
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
const whyNot =
  program === null
    ? ', skipped: its program is not on this machine'
    : hasDisplay
      ? ''
      : ', skipped: there is no display'

describe.skipIf(whyNot !== '')(`the real Electron${whyNot}`, () => {
  test('opens the town in one sandboxed window', { timeout: 120_000 }, async () => {
    expect(await build('shell')).toBe(true)
    const data = mkdtempSync(join(tmpdir(), 'samenloop-shell-'))
    const app = await _electron.launch({
      executablePath: program ?? '',
      args: [root, '--practise', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      env: { ...process.env, SAMENLOOP_DATA: data },
    })
    try {
      const window = await app.firstWindow()
      await window.getByText('Waterveen').first().waitFor()
      expect(window.url()).toMatch(/^samenloop:\/\/app\//)
      expect(await window.evaluate('typeof require')).toBe('undefined')
    } finally {
      await app.close()
      rmSync(data, { recursive: true, force: true })
    }
  })
})
