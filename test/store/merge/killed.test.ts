/** Killed at any moment while it takes a copy in, a project holds all of it or nothing. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { aDelivery, aProject, by } from '../a-project.ts'
import { copyOf, take, within } from './some-copies.ts'

async function takeUntilKilled(file: string, copy: string, ms: number): Promise<string> {
  const program = fileURLToPath(new URL('./take-until-killed.ts', import.meta.url))
  const child = spawn(process.execPath, [program, file, copy])
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await once(child.stdout, 'data')
  setTimeout(() => child.kill('SIGKILL'), ms)
  await once(child, 'close')
  return said
}

test('a merge that is killed is whole or not there, and done again it is whole', async () => {
  const { store, file } = aProject()
  store.close()
  const copy = copyOf(file, 'copy')
  const names = Array.from({ length: 300 }, (_, index) => `werk ${String(index)}`)
  for (const party of ['Gemeente', 'Waterbedrijf', 'Warmtenet'])
    within(copy, (opened) => opened.run('delivery.store', aDelivery(party, names), by()))
  const whole = within(copy, (opened) => opened.fingerprint())
  for (const ms of [0, 15, 40, 90, 180, 400]) {
    const tried = copyOf(file, 'tried')
    const said = await takeUntilKilled(tried, copy, ms)
    within(tried, (opened) => {
      const { works, revision } = opened.summary()
      expect([0, 900]).toContain(works)
      expect(revision).toBe(works === 0 ? 0 : 4)
      if (said.includes('done')) expect(works).toBe(900)
      expect(opened.verify()).toEqual([])
      take(opened, copy)
      expect(opened.fingerprint()).toBe(whole)
    })
    expect(readdirSync(dirname(file)).filter((name) => name.startsWith('waterveen.samenloop.tried'))).toEqual(
      ['waterveen.samenloop.tried'],
    )
    rmSync(join(dirname(file), 'waterveen.samenloop.tried'))
  }
}, 120_000)
