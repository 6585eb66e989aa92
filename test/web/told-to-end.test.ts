/** A host that is told to end (Ctrl+C, the session that closes, a service manager) ends by itself: project closed, nothing beside it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { root } from '../../scripts/build.ts'
import { aFolder, aProject } from '../store/a-project.ts'

const hosts = [
  { name: 'the web host', args: (file: string) => ['electron/web/main.ts', file, '--no-open'] },
  { name: 'serve', args: (file: string) => ['electron/cli/main.ts', 'serve', file] },
]
const told = hosts.flatMap((host) =>
  (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => ({ ...host, signal })),
)

test.skipIf(process.platform === 'win32').each(told)(
  '(not on Windows, which has no signals) $name ends on $signal while a window waits',
  async ({ args, signal }) => {
    const { store, file } = aProject()
    store.close()
    const host = spawn(process.execPath, ['scripts/run.mjs', ...args(file)], {
      cwd: root,
      env: { ...process.env, SAMENLOOP_DATA: aFolder(), npm_lifecycle_event: undefined },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = once(host, 'exit')
    const address = await addressOf(host.stdout)
    const ask = await signedIn(address)
    const { project, turn } = (await ask('project.read', {})) as {
      project: { file: string; revision: number }
      turn: number | null
    }
    // A window that waits to hear of changes holds a request open.
    let isWaiting = true
    const waiting = ask('project.awaitChange', { file: project.file, revision: project.revision, turn })
      .catch(() => null)
      .finally(() => (isWaiting = false))
    await ask('project.read', {})
    expect(isWaiting).toBe(true)
    host.kill(signal)
    expect(await ended).toEqual([0, null])
    await waiting
    expect(readdirSync(dirname(file))).toEqual([basename(file)])
  },
)

/** The line that it prints. */
async function addressOf(said: Readable): Promise<string> {
  let text = ''
  for await (const part of said.setEncoding('utf8')) {
    text += part as string
    const found = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(text)
    if (found) return found[0]
  }
  throw new Error(`ended without an address: ${text}`)
}

/** Asks a call as a window that came in by this address. */
async function signedIn(address: string): Promise<(call: string, input: object) => Promise<unknown>> {
  const entered = await fetch(address, { redirect: 'manual' })
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
  return async (call, input) => {
    const body = JSON.stringify({ input })
    const answer = await fetch(new URL(`/api/${call}`, address), {
      method: 'POST',
      headers: { cookie },
      body,
    })
    expect(answer.status).toBe(200)
    return ((await answer.json()) as { value: unknown }).value
  }
}
