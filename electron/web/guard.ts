/** Who may knock: only this machine's own browser, with a key of this run. */
import { tokenCookie } from '../../shared/contract/http.ts'
import { refusal } from '../http/index.ts'
import { isSame, type Keys } from './keys.ts'

export interface GuardOptions {
  /** The port we listen on: another program's page on this machine has another one, and so another origin. */
  readonly port: number
  readonly keys: Keys
}

/**
 * Null when the request may pass; otherwise the response that ends it.
 * A name that resolves to loopback (DNS rebinding) fails on Host, a page of someone else on Origin, a program of another
 * user on the key. The key comes once in the address, and is then turned into a cookie that scripts cannot read.
 */
export function guard(request: Request, { port, keys }: GuardOptions): Response | null {
  const host = request.headers.get('host') ?? ''
  const hosts = [`127.0.0.1:${String(port)}`, `localhost:${String(port)}`]
  if (!hosts.includes(host)) return refusal(421, request)
  const origin = request.headers.get('origin')
  if (origin !== null && !hosts.some((one) => origin === `http://${one}`)) return refusal(403, request)

  const url = new URL(request.url)
  const cookie = `${tokenCookie}-${String(port)}`
  if (isSame(cookieOf(request, cookie), keys.cookieAt(host))) return withoutKey(url, request)
  const given = url.searchParams.get('token')
  if (request.method !== 'GET' || given === null || !keys.opens(given)) return refusal(401, request)
  return movedTo(url, { 'set-cookie': `${cookie}=${keys.cookieAt(host)}; HttpOnly; SameSite=Strict; Path=/` })
}

/** Who is in already may open the address again, also one that is spent; the key goes out of the address all the same. */
function withoutKey(url: URL, { method }: Request): Response | null {
  return method === 'GET' && url.searchParams.has('token') ? movedTo(url, {}) : null
}

function movedTo(url: URL, headers: Record<string, string>): Response {
  url.searchParams.delete('token')
  return new Response(null, {
    status: 303,
    headers: { location: `${url.pathname}${url.search}`, ...headers },
  })
}

function cookieOf(request: Request, name: string): string {
  const cookies = (request.headers.get('cookie') ?? '').split(/;\s*/)
  return cookies.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1) ?? ''
}
