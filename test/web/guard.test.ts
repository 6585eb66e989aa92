import { describe, expect, it } from 'vitest'
import { guard } from '../../electron/web/guard.ts'
import { createKeys } from '../../electron/web/keys.ts'

let now = 0
const keys = createKeys(() => now)
const options = { port: 4711, keys }
const cookieAt = (host: string) => `samenloop-token-4711=${keys.cookieAt(host)}`
const cookie = cookieAt('127.0.0.1:4711')

function knock(headers: Record<string, string>, path = '/', method = 'GET'): Response | null {
  return guard(new Request(`http://127.0.0.1:4711${path}`, { method, headers }), options)
}

describe('the guard of the web host', () => {
  it('lets the browser in that carries the token of this run', () => {
    expect(knock({ host: '127.0.0.1:4711', cookie })).toBeNull()
    expect(
      knock(
        { host: 'localhost:4711', cookie: cookieAt('localhost:4711'), origin: 'http://localhost:4711' },
        '/api/x',
        'POST',
      ),
    ).toBeNull()
  })

  it('turns the token in the address into a cookie that scripts cannot read, and takes it out of the address', () => {
    const response = knock({ host: '127.0.0.1:4711' }, `/?token=${keys.lasting}&x=1`)
    expect(response?.status).toBe(303)
    expect(response?.headers.get('location')).toBe('/?x=1')
    expect(response?.headers.get('set-cookie')).toContain('HttpOnly; SameSite=Strict')
  })

  it.each([
    ['a name that was made to point at this machine', { host: 'evil.example:4711', cookie }, 421],
    ['no host at all', { cookie }, 421],
    ['a page of somebody else', { host: '127.0.0.1:4711', cookie, origin: 'http://evil.example' }, 403],
    ['a page on another port', { host: '127.0.0.1:4711', cookie, origin: 'http://127.0.0.1:9999' }, 403],
    ['no token', { host: '127.0.0.1:4711' }, 401],
    ['the cookie of another name', { host: 'localhost:4711', cookie }, 401],
    ['a key in the cookie', { host: '127.0.0.1:4711', cookie: `samenloop-token-4711=${keys.lasting}` }, 401],
    ['the token of another run', { host: '127.0.0.1:4711', cookie: 'samenloop-token-4711=other' }, 401],
    ['the cookie of another port', { host: '127.0.0.1:4711', cookie: cookie.replace('4711', '1') }, 401],
  ])('refuses %s, with a sentence', async (_who, headers, status) => {
    const refused = knock(headers)
    expect(refused?.status).toBe(status)
    expect(await refused?.text()).toMatch(/Samenloop.*[.]\n$/)
  })

  it('refuses a wrong token in the address', () => {
    expect(knock({ host: '127.0.0.1:4711' }, '/?token=guess')?.status).toBe(401)
  })

  const enter = (key: string, headers = {}) => knock({ host: '127.0.0.1:4711', ...headers }, `/?token=${key}`)

  it('opens once with a key that was handed to a browser, and not after a minute', () => {
    const key = keys.once()
    expect(enter(key)?.headers.get('set-cookie')).toContain(cookie)
    expect(enter(key)?.status).toBe(401)
    // Who came in by it may load the address again.
    expect(enter(key, { cookie })?.status).toBe(303)

    const late = keys.once()
    now += 60_000
    expect(enter(late)?.status).toBe(401)
    expect(enter(keys.lasting)?.status).toBe(303)
  })

  it('says so in the language of the browser', async () => {
    const said = async (language: string) => await enter('spent', { 'accept-language': language })?.text()
    expect(await said('en-GB,en;q=0.9,nl;q=0.8')).toContain('This address')
    expect(await said('nl')).toContain('Dit adres')
    expect(await said('fr')).toContain('Dit adres')
  })
})
