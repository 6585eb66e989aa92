/** The program in a browser ends some time after its last window, and never before there was one or while something is busy. */
import { setTimeout as wait } from 'node:timers/promises'
import { v7 } from 'uuid'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openCore, type Attendance } from '../../electron/core/index.ts'
import { endWithLastWindow } from '../../electron/web/end-with-last-window.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** How many minutes the program lives when this is how it is attended, minute by minute; after the last it stays so. */
function minutesOf(attended: readonly Partial<Attendance>[], most = 24 * 60): number | null {
  let [minute, isOver] = [0, false]
  endWithLastWindow(
    () => ({ windows: null, isBusy: false, asked: 0, ...attended[Math.min(minute, attended.length - 1)] }),
    () => (isOver = true),
  )
  for (; minute < most && !isOver; minute += 1) vi.advanceTimersByTime(60_000)
  return isOver ? minute : null
}

const closed = { windows: 0 }
const open = { windows: 1 }

describe('the program ends', () => {
  test('ten minutes after the last window was closed', () => {
    expect(minutesOf([open, open, closed])).toBe(12)
  })

  test('half a day after a browser took the windows away without a word', () => {
    expect(minutesOf([{ ...open, asked: 5 }])).toBe(12 * 60 + 1)
  })
})

describe('it goes on', () => {
  test('as long as no window was there', () => {
    expect(minutesOf([{ windows: null }])).toBeNull()
  })

  test('when another window is opened in time', () => {
    const nine = Array.from({ length: 9 }, () => closed)
    expect(minutesOf([open, ...nine, open, closed])).toBe(21)
  })

  test('while a delivery lies on the desk or long work runs', () => {
    expect(minutesOf([open, { ...closed, isBusy: true }])).toBeNull()
  })

  test('while a window asks something', () => {
    const asking = Array.from({ length: 30 * 60 }, (_, asked) => ({ ...open, asked }))
    expect(minutesOf(asking, 25 * 60)).toBeNull()
  })
})

test('windows say themselves that they are here, and that they go', async () => {
  vi.useRealTimers()
  const core = openCore({ host: 'web', actor: 'Noor', dataFolder: null, remembersProjects: false })
  const [one, other] = [v7(), v7()]
  const say = (window: string, is: 'here' | 'gone') => core.answer('host.window', { input: { window, is } })
  expect(core.attendance()).toEqual({ windows: null, isBusy: false, asked: 0 })
  await say(one, 'here')
  await say(other, 'here')
  await say(one, 'here')
  expect(core.attendance()).toMatchObject({ windows: 2, asked: 3 })
  await say(one, 'gone')
  await say(other, 'gone')
  expect(core.attendance().windows).toBe(0)
  // Two requests of a window that is closed at once may come the other way round.
  await say(other, 'here')
  expect(core.attendance().windows).toBe(0)
  const { job } = (await core.answer('project.practise', { input: {} })) as { job: string }
  expect(core.attendance().isBusy).toBe(true)
  await core.answer('job.cancel', { input: { job } })
  while (core.attendance().isBusy) await wait(20)
  await core.close()
})
