/** Makes this process the web host. */
import { join } from 'node:path'
import { startAnew } from '../electron/web/start-anew.ts'
import { root } from './build.ts'

/** Where what the environment says only counts from the start, the process starts again as the host: it stays the same one. */
export async function becomeHost(args: readonly string[]): Promise<void> {
  const [run, main] = [join(root, 'scripts/run.mjs'), join(root, 'electron/web/main.ts')]
  startAnew([run, main, ...args])
  await import(main)
}
