/** Who may knock: only this machine's own browser, with the token of this run. */
import { timingSafeEqual } from 'node:crypto'
import { tokenCookie } from '../../shared/contract/http.ts'

export interface GuardOptions {
  /** The port we listen on: another program's page on this machine has another one, and so another origin. */
  readonly port: number
  readonly token: string
}

/**
 * Null when the request may pass; otherwise the response that ends it.
 * A name that resolves to loopback (DNS rebinding) fails on Host, a page of someone else on Origin, a program of another
 * user on the token. The token comes once in the address, and then in a cookie that scripts cannot read.
 */
export function guard(request: Request, { port, token }: GuardOptions): Response | null {
  const hosts = [`127.0.0.1:${String(port)}`, `localhost:${String(port)}`]
  if (!hosts.includes(request.headers.get('host') ?? '')) return new Response(null, { status: 421 })
  const origin = request.headers.get('origin')
  if (origin !== null && !hosts.some((host) => origin === `http://${host}`))
    return new Response(null, { status: 403 })

  const url = new URL(request.url)
  const cookie = `${tokenCookie}-${String(port)}`
  const given = url.searchParams.get('token')
  if (request.method === 'GET' && given !== null && same(given, token)) {
    url.searchParams.delete('token')
    return new Response(null, {
      status: 303,
      headers: {
        location: `${url.pathname}${url.search}`,
        'set-cookie': `${cookie}=${token}; HttpOnly; SameSite=Strict; Path=/`,
      },
    })
  }
  return same(cookieOf(request, cookie), token) ? null : new Response(noToken, forbidden)
}

const noToken =
  'Open het adres dat Samenloop bij het starten toont. / Open the address Samenloop prints when it starts.\n'
const forbidden = { status: 401, headers: { 'content-type': 'text/plain; charset=utf-8' } }

function cookieOf(request: Request, name: string): string {
  const cookies = (request.headers.get('cookie') ?? '').split(/;\s*/)
  return cookies.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1) ?? ''
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
