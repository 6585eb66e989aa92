/**
 * `npm run bench -- power [TIMES] [LOSSES EACH]`: a program that stores delivery after delivery is stopped at any moment. The
 * files are made what a disk may hold that lost power just then, and the program is killed. Every time the project must open,
 * be sound and hold all that was acknowledged. Ends with 1 when it once does not.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createProject, openProject } from '../electron/store/index.ts'
import { randomFrom } from './hostile/harm.ts'
import { loseUnsynced, type OnDisk } from './power/lose-unsynced.ts'

const worksPerDelivery = 300
const [times = 20, lossesEach = 5] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'samenloop-power-'))
const program = fileURLToPath(new URL('../test/store/keep-storing.ts', import.meta.url))
const random = randomFrom(20_261_128)

/** Null when all is well, otherwise what is not. */
function faultOf(file: string, acknowledged: number): string | null {
  try {
    const store = openProject(file)
    try {
      const { revision, works } = store.summary()
      const [finding] = store.verify()
      if (finding) return finding.key
      if (works !== revision * worksPerDelivery)
        return `${String(works)} works after ${String(revision)} deliveries`
      return revision >= acknowledged
        ? null
        : `${String(acknowledged)} acknowledged, ${String(revision)} there`
    } finally {
      store.close()
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** The files as they stand, the program stopped in the middle of whatever it does. */
async function stopIn(child: ChildProcess, file: string): Promise<OnDisk> {
  child.kill('SIGSTOP')
  await wait(20)
  const journal = `${file}-journal`
  return { file: readFileSync(file), journal: existsSync(journal) ? readFileSync(journal) : null }
}

function clear(file: string): void {
  for (const end of ['', '-journal']) rmSync(`${file}${end}`, { force: true })
}

try {
  const empty = join(folder, 'leeg.samenloop')
  createProject(empty, { name: 'Proef', crs: 'EPSG:28992' }).close()
  const faults = { killed: 0, lost: 0 }
  let unfinished = 0
  for (let time = 0; time < times; time += 1) {
    const file = join(folder, 'plan.samenloop')
    copyFileSync(empty, file)
    const child = spawn(process.execPath, [program, file, String(worksPerDelivery)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.on('data', (text: Buffer) => (said += text.toString()))
    await once(child.stdout, 'data')
    await wait(random() * 150)
    const stopped = await stopIn(child, file)
    const acknowledged = Number(said.trim().split('\n').at(-1))
    if (stopped.journal !== null) unfinished += 1
    for (let loss = 0; loss < lossesEach; loss += 1) {
      const lost = join(folder, 'verloren.samenloop')
      const left = loseUnsynced(stopped, random)
      writeFileSync(lost, left.file)
      if (left.journal !== null) writeFileSync(`${lost}-journal`, left.journal)
      const fault = faultOf(lost, acknowledged)
      clear(lost)
      if (fault === null) continue
      faults.lost += 1
      process.stdout.write(`power lost, time ${String(time)}: ${fault}\n`)
    }
    child.kill('SIGKILL')
    await once(child, 'close')
    const fault = faultOf(file, acknowledged)
    clear(file)
    if (fault === null) continue
    faults.killed += 1
    process.stdout.write(`killed, time ${String(time)}: ${fault}\n`)
  }
  process.stdout.write(
    `${String(times)} kills, ${String(unfinished)} of them in the middle of a change: ${String(faults.killed)} with a fault\n` +
      `${String(times * lossesEach)} power losses: ${String(faults.lost)} with a fault\n`,
  )
  process.exitCode = faults.killed + faults.lost === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
