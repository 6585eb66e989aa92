/** The program as `npm start` runs it for a browser: a process of its own, on a data folder of its own. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { root } from '../../scripts/build.ts'

export interface WebProgram {
  readonly address: string
  stop(): Promise<void>
}

/** Starts the web host on a project file; resolves when it has printed its address. */
export async function startWebProgram(
  file: string,
  dataFolder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<WebProgram> {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'electron/web/main.ts', file, '--no-open'], {
    cwd: root,
    env: { ...process.env, SAMENLOOP_DATA: dataFolder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (text: Buffer) => {
      said += text.toString()
      const found = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said)
      if (found) resolve(found[0])
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('exit', (code) => reject(new Error(`the program ended with ${String(code)}:\n${said}`)))
  })
  return {
    address,
    async stop() {
      if (child.exitCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}
