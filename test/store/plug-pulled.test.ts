/** Killed at any moment, a project opens again and holds everything that was acknowledged, each command whole. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openProject } from '../../electron/store/index.ts'
import { aProject } from './a-project.ts'

const worksPerDelivery = 500

/** Runs the program on `file`, kills it `ms` after its first acknowledgement, and gives the last one. */
async function storeUntilKilled(file: string, ms: number): Promise<number> {
  const program = fileURLToPath(new URL('./keep-storing.ts', import.meta.url))
  const child = spawn(process.execPath, [program, file, String(worksPerDelivery)])
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await once(child.stdout, 'data')
  setTimeout(() => child.kill('SIGKILL'), ms)
  await once(child, 'close')
  return Number(said.trim().split('\n').at(-1))
}

test('nothing acknowledged is lost when the program is killed', async () => {
  const { store, file } = aProject()
  store.close()
  for (const ms of [3, 57, 120]) {
    const acknowledged = await storeUntilKilled(file, ms)
    const opened = openProject(file)
    const { revision, works } = opened.summary()
    expect(revision).toBeGreaterThanOrEqual(acknowledged)
    expect(revision).toBeLessThanOrEqual(acknowledged + 1)
    expect(works).toBe(revision * worksPerDelivery)
    expect(opened.verify()).toEqual([])
    opened.close()
    expect(readdirSync(dirname(file))).toHaveLength(1)
  }
}, 120_000)
