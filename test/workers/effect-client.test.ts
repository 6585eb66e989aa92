/** The thread that answers what other rules would do: question after question, stopped and ended. */
import { expect, test } from 'vitest'
import { effectClient } from '../../electron/workers/effect-client.ts'
import type { EffectInput } from '../../electron/workers/effect-messages.ts'
import { defaultOverlapSettings, type OverlapSettings } from '../../shared/domain/overlap.ts'
import { shapesFromWkb } from '../../shared/geo/shapes.ts'
import { toWkb } from '../../shared/geo/wkb.ts'
import { effectsOfRules } from '../../shared/overlap/rules/effect-of-rules.ts'
import { parties, someWork, square } from '../overlap/some-works.ts'

const placed = [0, 1, 2, 3].map((index) => someWork(index, square(35 * index, 0, 20)))
const input: EffectInput = {
  works: placed.map(({ work }) => work),
  places: placed.map(({ geometry }) => (geometry ? toWkb(geometry) : null)),
  combinations: [],
  exceptions: [],
  closedAreas: [],
  parties,
  before: defaultOverlapSettings,
}
const within = (distance: number): OverlapSettings => ({
  ...defaultOverlapSettings,
  opportunity: { distance, window: 730 },
})
const here = effectsOfRules(
  { ...input, judgements: [], shapes: shapesFromWkb(input.places) },
  defaultOverlapSettings,
)

test('a thread answers what the engine answers here, also when it is asked again and when it was stopped', async () => {
  const client = effectClient(input)
  const heard: number[] = []
  const onProgress = ({ done }: { done: number }) => void heard.push(done)
  expect(await client.ask(within(60), { onProgress })).toEqual(here.of(within(60)))
  expect(heard.at(-1)).toBe(1000)

  const stop = new AbortController()
  const stopped = client.ask(within(5), { signal: stop.signal })
  stop.abort(new Error('a newer question'))
  await expect(stopped).rejects.toThrow('a newer question')
  await expect(client.ask(within(5), { signal: stop.signal })).rejects.toThrow('a newer question')
  expect(await client.ask(within(10), {})).toEqual(here.of(within(10)))

  const waiting = client.ask(within(30), {})
  client.end()
  await expect(waiting).rejects.toThrow('changed or closed')
  expect(await client.ask(within(30), {})).toEqual(here.of(within(30)))
  client.end()
}, 60_000)

test('a thread that nobody asks anything ends by itself, and another answers the next question', async () => {
  const client = effectClient(input, 1)
  expect(await client.ask(within(60), {})).toEqual(here.of(within(60)))
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(await client.ask(within(0), {})).toEqual(here.of(within(0)))
  client.end()
}, 60_000)
