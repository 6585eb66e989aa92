/**
 * Processor time instead of time on the clock: what a file costs is the same on a machine that does other things too, so
 * that a bound on it says something of the reading and nothing of the machine's day.
 */

/** Seconds that all threads of this process worked, ended ones included, since it began. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000_000
}
