/**
 * `npm run bench -- kills [TIMES] [SEED]`: a program that stores deliveries, decides, merges, saves, copies for a party, makes dated
 * copies and brings an old project up to the present is killed at moments of chance. Ends with 1 when something that was
 * acknowledged is missing once, something is half, or a file does not open.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { killAtAnyMoment, layToKill } from '../test/store/kills/kill-at-any-moment.ts'
import { randomFrom } from './hostile/harm.ts'

const [times = 50, first = 1] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(path.join(tmpdir(), 'samenloop-kills-'))
const random = randomFrom(first)
const sum = { acknowledged: 0, files: 0, taken: 0, migrating: 0, unfinished: 0, withFault: 0 }
let done = 0

function say(): void {
  process.stdout.write(
    `${String(done)} kills, ${String(sum.migrating)} before an old project was open, ${String(sum.unfinished)} files not finished; ` +
      `acknowledged: ${String(sum.acknowledged)}, of which ${String(sum.files)} files and ${String(sum.taken)} copies taken in; ` +
      `${String(sum.withFault)} with a fault\n`,
  )
}

try {
  layToKill(folder)
  for (; done < times; done += 1) {
    if (done > 0 && done % 50 === 0) say()
    const isOld = random() < 0.3
    // An old project is brought up to the present within its first moments.
    const ms = random() * (isOld && random() < 0.7 ? 120 : 1_500)
    const killed = await killAtAnyMoment(folder, { seed: first * 100_000 + done, ms, isOld })
    sum.acknowledged += killed.acknowledged.filter(({ opened }) => !opened).length
    sum.files += killed.acknowledged.filter(({ file }) => file !== undefined).length
    sum.taken += killed.acknowledged.filter(({ taken }) => taken !== undefined).length
    sum.migrating += killed.whileMigrating ? 1 : 0
    sum.unfinished += killed.unfinished
    if (killed.faults.length === 0) continue
    sum.withFault += 1
    process.stdout.write(`kill ${String(done)}: ${killed.faults.join('; ')}\n`)
  }
  say()
  process.exitCode = sum.withFault === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
