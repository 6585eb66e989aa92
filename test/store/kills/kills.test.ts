/** Killed at any moment of whatever people do to a project, nothing acknowledged is missing, nothing is half, and every file opens. */
import path from 'node:path'
import { expect, test } from 'vitest'
import { randomFrom } from '../../../bench/hostile/harm.ts'
import { aFolder } from '../a-project.ts'
import { killAtAnyMoment, layToKill } from './kill-at-any-moment.ts'

test('a program that is killed while it stores, decides, merges, saves, copies or migrates leaves what it acknowledged', async () => {
  const folder = path.join(aFolder(), 'killed')
  layToKill(folder)
  const random = randomFrom(20_261_201)
  let acknowledged = 0
  for (let seed = 1; seed <= 12; seed += 1) {
    const killed = await killAtAnyMoment(folder, { seed, ms: random() * 600, isOld: seed % 3 === 0 })
    expect(killed.faults).toEqual([])
    acknowledged += killed.acknowledged.length
  }
  expect(acknowledged).toBeGreaterThan(0)
}, 240_000)
