import { describe, expect, it } from 'vitest'
import { guard } from '../../electron/web/guard.ts'

const options = { port: 4711, token: 'secret-of-this-run' }
const cookie = 'samenloop-token-4711=secret-of-this-run'

function knock(headers: Record<string, string>, path = '/', method = 'GET'): Response | null {
  return guard(new Request(`http://127.0.0.1:4711${path}`, { method, headers }), options)
}

describe('the guard of the web host', () => {
  it('lets the browser in that carries the token of this run', () => {
    expect(knock({ host: '127.0.0.1:4711', cookie })).toBeNull()
    expect(
      knock({ host: 'localhost:4711', cookie, origin: 'http://localhost:4711' }, '/api/x', 'POST'),
    ).toBeNull()
  })

  it('turns the token in the address into a cookie that scripts cannot read, and takes it out of the address', () => {
    const response = knock({ host: '127.0.0.1:4711' }, '/?token=secret-of-this-run&x=1')
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
    ['the token of another run', { host: '127.0.0.1:4711', cookie: 'samenloop-token-4711=other' }, 401],
    [
      'the cookie of another port',
      { host: '127.0.0.1:4711', cookie: 'samenloop-token-1=secret-of-this-run' },
      401,
    ],
  ])('refuses %s', (_who, headers, status) => {
    expect(knock(headers as Record<string, string>)?.status).toBe(status)
  })

  it('refuses a wrong token in the address', () => {
    expect(knock({ host: '127.0.0.1:4711' }, '/?token=guess')?.status).toBe(401)
  })
})
