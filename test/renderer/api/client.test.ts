/** The client of the contract, against a stand-in for the core. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ask } from '../../../renderer/api/ask.ts'
import { runJob } from '../../../renderer/api/run-job.ts'
import { upload } from '../../../renderer/api/upload.ts'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { uuid } from '../make-work.ts'

type Asked = { path: string; body: { input: unknown; command?: { id: string; revisionSeen: number } } }
let asked: Asked[] = []

/** Answers each request in turn; the last answer stays. */
function coreAnswers(...answers: { status?: number; body: unknown }[]) {
  const fake = vi.fn((path: string, init: RequestInit) => {
    const text = typeof init.body === 'string' ? init.body : '{"input":null}'
    asked.push({ path, body: JSON.parse(text) as Asked['body'] })
    const answer = answers.length > 1 ? answers.shift() : answers[0]
    return Promise.resolve(Response.json(answer?.body, { status: answer?.status ?? 200 }))
  })
  vi.stubGlobal('fetch', fake)
}

const keyOf = (failing: Promise<unknown>) =>
  failing.then(
    () => 'no failure',
    (error: unknown) => (error instanceof ExpectedFailure ? error.failure.key : error),
  )

beforeEach(() => {
  asked = []
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('asking', () => {
  it('gives a query its parsed answer', async () => {
    const value = { project: null, host: 'web', turn: null, standing: null, trouble: null, looks: null }
    coreAnswers({ body: { value } })
    expect(await ask('project.read', {})).toEqual(value)
    expect(asked).toEqual([{ path: '/api/project.read', body: { input: {} } }])
  })

  it('gives a command its own id and the revision its author saw', async () => {
    coreAnswers({ body: { value: { revision: 8, what: message('core.noProject') } } })
    await ask('history.undo', { command: uuid(1) }, { seen: { file: 'a.samenloop', revisionSeen: 7 } })
    await ask('history.undo', { command: uuid(1) }, { seen: { file: 'a.samenloop', revisionSeen: 7 } })
    const [first, second] = asked.map(({ body }) => body.command)
    expect(first?.revisionSeen).toBe(7)
    expect(first?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/)
    expect(second?.id).not.toBe(first?.id)
  })

  it('passes the sentence of a refusal on', async () => {
    coreAnswers({ status: 409, body: { failure: message('core.noProject') } })
    expect(await keyOf(ask('work.list', {}))).toBe('core.noProject')
  })

  it('says so when the answer is not what the contract promises', async () => {
    coreAnswers({ body: { value: { works: 'many' } } })
    expect(await keyOf(ask('work.list', {}))).toBe('window.notUnderstood')
  })

  it('says so when nobody answers, or the program fails', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('refused')))
    expect(await keyOf(ask('work.list', {}))).toBe('window.unreachable')
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('oops', { status: 500 })))
    expect(await keyOf(ask('work.list', {}))).toBe('window.bug')
  })
})

describe('a job', () => {
  const job = uuid(5)
  const busy = { body: { value: { state: 'busy', progress: null } } }

  it('is followed until it is done', async () => {
    const result = { file: 'a', name: 'plan.pdf', bytes: 3, notes: [] }
    coreAnswers({ body: { job } }, busy, busy, { body: { value: { state: 'done', value: result } } })
    const seen = vi.fn()
    expect(await runJob('export.make', { format: 'pdf' }, { onProgress: seen })).toEqual(result)
    expect(seen).toHaveBeenCalledTimes(2)
  })

  it('fails with the sentence of the core', async () => {
    const failure = message('core.noProject')
    coreAnswers({ body: { job } }, { body: { value: { state: 'failed', failure } } })
    expect(await keyOf(runJob('export.make', { format: 'pdf' }))).toBe('core.noProject')
  })

  it('is cancelled in the core when nobody waits for it any more', async () => {
    coreAnswers({ body: { job } }, busy, { body: { value: {} } })
    const nobody = new AbortController()
    const running = runJob(
      'export.make',
      { format: 'pdf' },
      { signal: nobody.signal, onProgress: () => nobody.abort() },
    )
    await expect(running).rejects.toMatchObject({ name: 'AbortError' })
    expect(asked.at(-1)?.path).toBe('/api/job.cancel')
  })
})

it('uploads a file under its name and answers its id', async () => {
  coreAnswers({ body: { value: { upload: 'u1' } } })
  expect(await upload(new File(['x'], 'planning 2027.xlsx'))).toBe('u1')
  expect(asked[0]?.path).toBe('/uploads?name=planning%202027.xlsx')
})
