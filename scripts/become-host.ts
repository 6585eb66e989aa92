/** Makes this process the web host. */
import { join } from 'node:path'
import { hostEnvironment } from '../electron/web/host-environment.ts'
import { root } from './build.ts'

/** Where what the environment says only counts from the start, the process starts again as the host: it stays the same one. */
export async function becomeHost(args: readonly string[]): Promise<void> {
  const [run, main] = [join(root, 'scripts/run.mjs'), join(root, 'electron/web/main.ts')]
  if (process.platform === 'linux')
    process.execve?.(process.execPath, [process.execPath, ...process.execArgv, run, main, ...args], {
      ...process.env,
      ...hostEnvironment,
    })
  await import(main)
}
