import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCore, type Core } from '../../electron/core/index.ts'
import { createDoor, type Door } from '../../electron/http/index.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'samenloop-door-'))
let core: Core
let door: Door
const anId = '019e0000-0000-7000-8000-000000000001'

beforeAll(() => {
  writeFileSync(path.join(folder, 'index.html'), '<title>Samenloop</title>')
  core = openCore({ host: 'web', actor: 'Noor', dataFolder: folder })
  door = createDoor({ core, rendererFolder: folder })
})
afterAll(async () => {
  await core.close()
  rmSync(folder, { recursive: true })
})

const get = (place: string) => door(new Request(`http://samenloop${place}`))
const post = (place: string, body: string) =>
  door(new Request(`http://samenloop${place}`, { method: 'POST', body }))
const ask = async (call: string, asked: unknown) => {
  const response = await post(`/api/${call}`, JSON.stringify(asked))
  return { status: response.status, answer: (await response.json()) as unknown }
}

describe('the door', () => {
  it('answers a call', async () => {
    expect(await ask('project.read', { input: {} })).toEqual({
      status: 200,
      answer: {
        value: { project: null, host: 'web', turn: null, looks: null, standing: null, trouble: null },
      },
    })
  })

  it.each([
    ['a call that does not exist', 'work.guess', { input: {} }, 404, 'core.noSuchCall'],
    ['a call by a name every object has', 'constructor', { input: {} }, 404, 'core.noSuchCall'],
    ['an input that does not fit', 'project.open', { input: { file: 3 } }, 400, 'core.inputRefused'],
    ['a question about a project while none is open', 'work.list', { input: {} }, 409, 'core.noProject'],
    [
      'a command without its envelope',
      'layer.remove',
      { input: { layer: anId } },
      409,
      'core.commandWithoutEnvelope',
    ],
    ['a file that is not there', 'project.open', { input: { file: '/nowhere.samenloop' } }, 409, 'store.'],
  ])('refuses %s with a sentence', async (_what, call, asked, status, key) => {
    const refused = await ask(call, asked)
    expect(refused.status).toBe(status)
    expect(refused.answer).toMatchObject({ failure: { key: expect.stringContaining(key) as string } })
  })

  it('refuses a body that is no JSON', async () => {
    expect((await post('/api/project.read', 'hello')).status).toBe(400)
  })

  it('starts a job and tells its failure when it is read', async () => {
    const { answer } = await ask('overlap.read', { input: {} })
    const { job } = answer as { job: string }
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect((await ask('job.read', { input: { job } })).answer).toMatchObject({
      value: { state: 'failed', failure: { key: 'core.noProject' } },
    })
  })

  it('takes a file in, to be named later', async () => {
    const response = await post('/uploads?name=planning%2Friool.shp', 'bytes')
    expect(await response.json()).toHaveProperty('upload')
    expect((await post('/uploads', 'bytes without a name')).status).toBe(400)
  })

  it('hands out the page with a policy that lets it talk to nobody else', async () => {
    const page = await get('/')
    expect(await page.text()).toContain('Samenloop')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'")
  })

  it.each([
    '/missing.js',
    '/..%2f..%2fetc%2fpasswd.js',
    '/%2e%2e/secret.json',
    '/recent.txt',
    '/files/none',
    '/layers/none',
  ])('has nothing at %s, and says so', async (place) => {
    const response = await get(place)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('Op dit adres staat niets')
  })

  it('refuses in the language that the browser asks for', async () => {
    const headers = { 'accept-language': 'en-GB,en;q=0.9,nl;q=0.8' }
    const response = await door(new Request('http://samenloop/missing.js', { headers }))
    expect(await response.text()).toContain('There is nothing at this address')
  })

  it.each(['/%', '/api/%E0%A4%A', '/files/%zz'])('answers what it cannot decode: %s', async (place) => {
    expect((await get(place)).status).toBe(400)
    expect((await post(place, '{}')).status).toBe(400)
  })

  it.each([
    ['the page', () => get('/')],
    ['a call', () => post('/api/project.read', '{"input":{}}')],
    ['a refusal', () => get('/missing.js')],
    ['what cannot be decoded', () => get('/%')],
    ['another method', () => door(new Request('http://samenloop/', { method: 'PUT', body: 'x' }))],
  ])('gives %s the same headers of safety', async (_what, response) => {
    const { headers } = await response()
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  })

  it('refuses a question without an end', async () => {
    const response = await post('/api/project.read', `"${'x'.repeat(64 * 1024 * 1024)}"`)
    expect(response.status).toBe(413)
  })

  it('knows no other methods', async () => {
    expect((await door(new Request('http://samenloop/', { method: 'DELETE' }))).status).toBe(405)
  })
})
