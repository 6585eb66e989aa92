/** Commands of one window wait for each other, and for nothing else. */
import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { oneByOne } from '../../../renderer/api/one-by-one.ts'

const tick = () => new Promise<void>((resolve) => setTimeout(resolve, 1))

test('the next begins when the one before is through, also when that failed', async () => {
  const client = new QueryClient()
  const told: string[] = []
  const command = (name: string, fails = false) =>
    oneByOne(client, async () => {
      told.push(`${name} begins`)
      await tick()
      told.push(`${name} ends`)
      if (fails) throw new Error(name)
      return name
    })
  const [one, two, three] = [command('one'), command('two', true), command('three')]
  expect(await one).toBe('one')
  await expect(two).rejects.toThrow('two')
  expect(await three).toBe('three')
  expect(told).toEqual(['one begins', 'one ends', 'two begins', 'two ends', 'three begins', 'three ends'])
})

test('another window waits for none of them', async () => {
  const busy = oneByOne(new QueryClient(), () => new Promise<never>(() => undefined))
  expect(await oneByOne(new QueryClient(), () => Promise.resolve('mine'))).toBe('mine')
  expect(await Promise.race([busy, tick().then(() => 'still busy')])).toBe('still busy')
})
