/** Whatever is sent to the port, an answer comes back, and it carries the headers of safety. */
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { openCore, type Core } from '../../electron/core/index.ts'
import { createDoor } from '../../electron/http/index.ts'
import { addressOnceOf, hostWith, noteRunning } from '../../electron/web/running-hosts.ts'
import { startWebHost, type WebHost } from '../../electron/web/start-web-host.ts'
import { valueOf } from '../../shared/domain/result.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'samenloop-host-'))
const file = path.join(folder, 'plan.samenloop')
let core: Core
let host: WebHost
let cookie = ''

beforeAll(async () => {
  core = openCore({ host: 'web', actor: 'Noor', dataFolder: folder, remembersProjects: false })
  valueOf(await core.ask('project.create', { file, name: 'Plan' }))
  host = await startWebHost(createDoor({ core, rendererFolder: folder }), { port: 0 })
  const entered = await fetch(host.address, { redirect: 'manual' })
  cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
})
afterAll(async () => {
  await host.close()
  await core.close()
  rmSync(folder, { recursive: true })
})

/** Sends bytes as they stand and gives all that comes back before the other side is done. */
function send(text: string): Promise<string> {
  const { port } = new URL(host.address)
  return new Promise((resolve, reject) => {
    let back = ''
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(text))
    socket.setTimeout(10_000, () => socket.destroy(new Error('no answer')))
    socket.on('data', (bytes) => (back += bytes.toString()))
    socket.on('close', () => resolve(back))
    socket.on('error', reject)
  })
}

const withToken = () => {
  const { host: name } = new URL(host.address)
  return [`Host: ${name}`, `Cookie: ${cookie}`, `Accept-Language: en`, 'Connection: close', '', ''].join(
    '\r\n',
  )
}

describe('the web host answers', () => {
  it.each([
    ['a place that cannot be decoded', () => `GET /% HTTP/1.1\r\n${withToken()}`, 400],
    ['a method that fetch has no request for', () => `TRACE / HTTP/1.1\r\n${withToken()}`, 405],
    ['a tunnel', () => `CONNECT / HTTP/1.1\r\n${withToken()}`, 405],
    [
      'a header without end',
      () => `GET / HTTP/1.1\r\nAccept-Language: en\r\nX-Long: ${'x'.repeat(100_000)}\r\n${withToken()}`,
      431,
    ],
    ['an address without end', () => `GET /${'x'.repeat(100_000)} HTTP/1.1\r\n${withToken()}`, 431],
    ['what is no HTTP', () => 'hello\r\n\r\n', 400],
    ['who names no host', () => 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 421],
    ['what is expected of nobody', () => `GET /nergens HTTP/1.1\r\nExpect: more\r\n${withToken()}`, 404],
    ['an address that is none', () => `GET //[ HTTP/1.1\r\n${withToken()}`, 400],
    [
      'who has no token',
      () => `GET / HTTP/1.1\r\nHost: ${new URL(host.address).host}\r\nConnection: close\r\n\r\n`,
      401,
    ],
  ])('%s', async (_what, request, status) => {
    const asked = request()
    const answer = await send(asked)
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${String(status)} `))
    // In the language that was asked for; where none came in, in Dutch.
    expect(answer).toMatch(
      asked.slice(0, 10_000).includes('Accept-Language: en')
        ? /(Samenloop does|There is nothing|is too long|no address that)[^<]*[.]\n/
        : /(kan lezen|te bereiken|geen toegang|is te lang)[^<]*[.]\n/,
    )
    expect(answer.toLowerCase()).toContain('x-content-type-options: nosniff')
    expect(answer.toLowerCase()).toContain("frame-ancestors 'none'")
  })
})

describe('whoever goes away half-way', () => {
  it('leaves no stack behind, and others are answered', async () => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    onTestFinished(() => complaints.mockRestore())
    const { port } = new URL(host.address)
    for (const place of ['/uploads?name=a.csv', '/api/project.read'])
      await new Promise<void>((resolve) => {
        const head = `POST ${place} HTTP/1.1\r\nContent-Length: 1000000\r\n${withToken()}`
        const socket = connect(Number(port), '127.0.0.1', () => {
          socket.write(`${head}half of it`, () => setTimeout(() => socket.destroy(), 50))
        })
        socket.on('close', () => resolve())
        socket.on('error', () => undefined)
      })
    expect(await send(`GET /nergens HTTP/1.1\r\n${withToken()}`)).toMatch(/^HTTP\/1.1 404/)
    expect(complaints.mock.calls).toEqual([])
  })
})

describe('a second program', () => {
  it('is led to the first that has the file open, as long as that runs', async () => {
    const forget = noteRunning(folder, host.address)
    expect(await hostWith(folder, file)).toBe(host.address)
    expect(await hostWith(folder, path.join(folder, 'ander.samenloop'))).toBeNull()
    const once = await addressOnceOf(host.address)
    expect(once).not.toBe(host.address)
    const enter = async () => (await fetch(once ?? '', { redirect: 'manual' })).status
    expect([await enter(), await enter()]).toEqual([303, 401])
    forget()
    expect(await hostWith(folder, file)).toBeNull()
  })
})
