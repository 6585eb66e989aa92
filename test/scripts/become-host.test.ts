/** Whoever becomes a host is the same process, and the C library hears its limits before anything is allocated. */
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { hostEnvironment } from '../../electron/web/host-environment.ts'
import { root } from '../../scripts/build.ts'

const tellsItself = `
  import { isMainThread } from 'node:worker_threads'
  if (isMainThread) console.log(JSON.stringify([process.pid, process.env.MALLOC_ARENA_MAX ?? null]))`

const becoming = `
  import { becomeHost } from ${JSON.stringify(pathToFileURL(join(root, 'scripts/become-host.ts')).href)}
  await becomeHost(['--port', 'no number'])`

const hosts = [
  {
    name: 'npm start',
    begun: async (folder: string) => {
      const script = join(folder, 'becoming.mjs')
      await writeFile(script, becoming)
      return [script]
    },
    says: 'no number',
    status: 2,
  },
  {
    name: 'serve',
    begun: (folder: string) =>
      Promise.resolve([join(root, 'electron/cli/main.ts'), 'serve', join(folder, 'none.samenloop')]),
    says: 'none.samenloop',
    status: 1,
  },
]

it.runIf(process.platform === 'linux').each(hosts)(
  '$name is the same process with the limits of the host, and its arguments',
  async ({ begun, says, status: ends }) => {
    const folder = await mkdtemp(join(tmpdir(), 'samenloop-host-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const { MALLOC_ARENA_MAX: _, ...env } = process.env
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(tellsItself)}`, ...(await begun(folder))],
      { env: { ...env, SAMENLOOP_DATA: folder }, encoding: 'utf8', timeout: 60_000 },
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
    expect(stderr).toContain(says)
    expect(status).toBe(ends)
  },
)
