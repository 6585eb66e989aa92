/** Whoever becomes the host is the same process, and the C library hears its limits before anything is allocated. */
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { hostEnvironment } from '../../electron/web/host-environment.ts'
import { root } from '../../scripts/build.ts'

const tellsItself = 'console.log(JSON.stringify([process.pid, process.env.MALLOC_ARENA_MAX ?? null]))'

const becoming = `
  import { becomeHost } from ${JSON.stringify(pathToFileURL(join(root, 'scripts/become-host.ts')).href)}
  await becomeHost(['--port', 'no number'])`

it.runIf(process.platform === 'linux')(
  'is the same process with the limits of the host, and its arguments',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'samenloop-host-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const script = join(folder, 'becoming.mjs')
    await writeFile(script, becoming)
    const { MALLOC_ARENA_MAX: _, ...env } = process.env
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${tellsItself}`, script],
      { env, encoding: 'utf8', timeout: 30_000 },
    )
    const told = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as [number, string | null])
    const first = told[0]![0]
    expect(told).toEqual([
      [first, null],
      [first, hostEnvironment.MALLOC_ARENA_MAX],
    ])
    expect(stderr).toContain('no number')
    expect(status).toBe(2)
  },
)
