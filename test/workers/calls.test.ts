/** Calls between threads: what becomes of a call, and of those that wait when the thread goes. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { callsThrough, methodsOf } from '../../electron/workers/calls/ask-calls.ts'
import { callOnce, startThread, type ThreadSettings } from '../../electron/workers/calls/start-thread.ts'
import { message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import type { CallsAnswers } from './calls-thread.ts'

const entry = new URL('./calls-thread.ts', import.meta.url)

function aThread(settings: ThreadSettings = {}, input: unknown = null) {
  const thread = startThread<CallsAnswers>(entry, input, settings)
  thread.opened.catch(() => undefined)
  onTestFinished(() => thread.end(new Error('the test is over')))
  return thread
}

describe('a call', () => {
  test('is answered, also when it was asked before the thread had opened', async () => {
    const heard: number[] = []
    const thread = aThread({ onProgress: ({ done }) => heard.push(done) })
    const answers = [thread.call('add', [1, 2]), thread.call('add', [3, 4])]
    expect(await Promise.all(answers)).toEqual([3, 7])
    await thread.opened
    expect(heard).toEqual([1])
  })

  test('tells how far it is to who asked it, and to nobody else', async () => {
    const thread = aThread()
    const heard: [number[], number[]] = [[], []]
    const ask = (nth: 0 | 1, from: number) =>
      thread.call('steps', [from, 4], { onProgress: ({ done }) => heard[nth].push(done) })
    expect(await Promise.all([ask(0, 10), ask(1, 20)])).toEqual([14, 24])
    expect(heard).toEqual([
      [10, 11, 12, 13],
      [20, 21, 22, 23],
    ])
  })

  test('that fails as expected brings its sentence along, and the thread goes on', async () => {
    const thread = aThread()
    const failure = message('layer.removed', { layer: 'Straten', features: 3 })
    await expect(thread.call('fail', ['Straten'])).rejects.toEqual(new ExpectedFailure(failure))
    await expect(thread.call('fail', ['Straten'])).rejects.toMatchObject({ failure })
    expect(await thread.call('add', [1, 1])).toBe(2)
  })

  test('hands over what moves instead of copying it', async () => {
    const thread = aThread()
    const bytes = await thread.call('giveBytes', [1000])
    expect([bytes.length, bytes[999]]).toEqual([1000, 7])
    expect(await thread.call('left', [])).toBe(0)
  })

  test('is a method of a client that has no list of them', async () => {
    type Client = { add(one: number, other: number): Promise<number> }
    const client = methodsOf<Client, { own: string }>(aThread(), { own: 'mine' })
    expect([await client.add(2, 3), client.own, (await Promise.resolve(client)) === client]).toEqual([
      5,
      'mine',
      true,
    ])
  })
})

describe('a bug', () => {
  test.each(['break', 'unsayable'] as const)(
    '(%s) ends the thread, and all that waits for it',
    async (name) => {
      const thread = aThread()
      const waiting = thread.call('steps', [0, 1e6])
      const broken = thread.call(name, [])
      await expect(broken).rejects.toThrow(name === 'break' ? 'a bug' : 'could not be cloned')
      const why = await broken.catch((error: unknown) => error)
      await expect(waiting).rejects.toBe(why)
      await expect(thread.call('add', [1, 1])).rejects.toBe(why)
      expect(thread.isGone()).toBe(true)
    },
  )

  test('is survived where it may be', async () => {
    const thread = aThread({ survives: ['bug'] })
    await expect(thread.call('break', [])).rejects.toThrow('a bug')
    expect(await thread.call('add', [1, 1])).toBe(2)
  })
})

describe('stopping', () => {
  test('ends the thread in the middle of what it does', async () => {
    const thread = aThread()
    const stop = new AbortController()
    const stopped = thread.call('forever', [], {
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('genoeg')),
    })
    await expect(stopped).rejects.toThrow('genoeg')
    await expect(thread.call('add', [1, 1])).rejects.toThrow('genoeg')
  })

  test('ends the call alone where the thread survives it', async () => {
    const thread = aThread({ survives: ['stop'] })
    const stop = new AbortController()
    const stopped = thread.call('forever', [], {
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('genoeg')),
    })
    const next = thread.call('add', [1, 1])
    await expect(stopped).rejects.toThrow('genoeg')
    expect(await next).toBe(2)
    await expect(thread.call('add', [1, 1], { signal: stop.signal })).rejects.toThrow('genoeg')
  })

  test('before it started starts nothing', () => {
    expect(() => aThread({ signal: AbortSignal.abort(new Error('genoeg')) })).toThrow('genoeg')
  })
})

describe('a thread that goes', () => {
  test('rejects what waits, with the code it ended with', async () => {
    const thread = aThread()
    const waiting = [thread.call('steps', [0, 1e6]), thread.call('exit', [3])]
    for (const one of waiting) await expect(one).rejects.toThrow('the thread of the calls ended with 3')
  })

  test('for want of memory says so in the sentence it was given', async () => {
    const outOfMemory = message('import.outOfMemory', { files: 'groot.shp' })
    const filling = callOnce<CallsAnswers, 'fillMemory'>(entry, 'fillMemory', [], {
      outOfMemory,
      mostMemory: 40,
    })
    await expect(filling).rejects.toMatchObject({ failure: outOfMemory })
    const unsaid = callOnce<CallsAnswers, 'fillMemory'>(entry, 'fillMemory', [], { mostMemory: 40 })
    await expect(unsaid).rejects.toMatchObject({ code: 'ERR_WORKER_OUT_OF_MEMORY' })
  })

  test('because it cannot open says why, to who asked already too', async () => {
    const thread = aThread({}, { refuses: true })
    const asked = thread.call('add', [1, 1])
    await expect(thread.opened).rejects.toMatchObject({ failure: { key: 'store.notThere' } })
    await expect(asked).rejects.toMatchObject({ failure: { key: 'store.notThere' } })
  })

  test('after its last call answers that, and nothing that came behind it', async () => {
    const thread = aThread()
    const [last, late] = [thread.call('goodbye', []), thread.call('add', [1, 1])]
    expect(await last).toBe('goodbye')
    await expect(late).rejects.toThrow('ended with 0')
  })
})

describe('a thread that is shared', () => {
  test('answers through a port as well, and a bug of one is no concern of the other', async () => {
    const thread = aThread({ survives: ['bug'] })
    const guest = callsThrough<CallsAnswers>(thread.share())
    expect(await Promise.all([guest.call('add', [1, 2]), thread.call('add', [3, 4])])).toEqual([3, 7])
    await expect(guest.call('break', [])).rejects.toThrow('a bug')
    expect(await thread.call('add', [1, 1])).toBe(2)
  })

  test.each(['last', 'end'] as const)('rejects what waits at the port once it is gone (%s)', async (how) => {
    const thread = aThread()
    const guest = callsThrough<CallsAnswers>(thread.share())
    const waiting = guest.call('steps', [0, 1e6])
    waiting.catch(() => undefined)
    await guest.call('add', [1, 1])
    if (how === 'last') await thread.call('goodbye', [])
    else thread.end(new Error('genoeg'))
    await expect(waiting).rejects.toThrow('who answers was closed')
    await expect(guest.call('add', [1, 1])).rejects.toThrow('who answers was closed')
  })
})

test('a thread keeps a program from ending while somebody waits for it, and no longer', () => {
  const program = fileURLToPath(new URL('./ask-and-leave.ts', import.meta.url))
  const run = spawnSync(process.execPath, [program], { encoding: 'utf8', timeout: 60_000 })
  expect([run.stdout, run.status]).toEqual(['3', 0])
})
