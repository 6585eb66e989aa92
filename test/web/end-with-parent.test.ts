/** npm ends, and the shell it started dies without a word: the program between them must not live on. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isRunning } from '../../electron/core/index.ts'

const parentModule = join(import.meta.dirname, '../../electron/web/end-with-parent.ts')
const program = `
  const { endWithParent } = await import(${JSON.stringify(parentModule)})
  endWithParent(() => process.exit(0))
  process.stdout.write(String(process.pid))
  setInterval(() => undefined, 1000)
`

async function startUnderShell(environment: NodeJS.ProcessEnv) {
  // The second command keeps the shell from becoming the program itself.
  const shell = spawn('sh', ['-c', '"$0" --input-type=module -e "$1"; true', process.execPath, program], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [pid] = (await once(shell.stdout, 'data')) as [Buffer]
  return { shell, pid: Number(pid.toString()) }
}

async function isGoneWithin(pid: number, ms: number): Promise<boolean> {
  const until = Date.now() + ms
  while (isRunning(pid) && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 50))
  return !isRunning(pid)
}

test.skipIf(process.platform === 'win32')(
  '(not on Windows, which has no such shell) a program that npm started ends with it, another one stays',
  async () => {
    const started = await startUnderShell({ npm_lifecycle_event: 'start' })
    started.shell.kill('SIGKILL')
    expect(await isGoneWithin(started.pid, 10_000)).toBe(true)

    const byHand = await startUnderShell({ npm_lifecycle_event: undefined })
    byHand.shell.kill('SIGKILL')
    expect(await isGoneWithin(byHand.pid, 2_500)).toBe(false)
    process.kill(byHand.pid)
  },
)
