/** What the environment says of memory counts from the start of a process only. */
import { hostEnvironment } from './host-environment.ts'

/**
 * Starts this process anew with the environment of a host, running `args` as they are typed after the program; it stays the same
 * process, with its terminal and who waits for it. Returns where it has that environment, or cannot be started anew.
 */
export function startAnew(args: readonly string[]): void {
  const isHost = Object.entries(hostEnvironment).every(([name, value]) => process.env[name] === value)
  if (isHost || process.platform !== 'linux') return
  process.execve?.(process.execPath, [process.execPath, ...process.execArgv, ...args], {
    ...process.env,
    ...hostEnvironment,
  })
}
