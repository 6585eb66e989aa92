/** Mounts the core's door on `samenloop://app/`, so that the window fetches the same addresses as a browser would. */
import type { ElectronParts } from './electron-parts.ts'

const scheme = 'samenloop'
export const appOrigin = `${scheme}://app`

/** Answers one request of the window. */
export type Door = (request: Request) => Promise<Response>

/** Nothing is loaded from anywhere but the program itself; MapLibre makes its worker from a blob. */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Makes `samenloop:` a scheme like https: with an origin, fetch and streams. To be called before the app is ready. */
export function registerScheme(protocol: ElectronParts['protocol']): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ])
}

/** Hands every request of the window to the door; other hosts of the scheme do not exist. */
export function serveDoor(protocol: ElectronParts['protocol'], door: Door): void {
  protocol.handle(scheme, async (request) => {
    if (!isOfApp(request.url)) return new Response(null, { status: 404 })
    const answer = await door(request)
    const headers = new Headers(answer.headers)
    headers.set('content-security-policy', contentSecurityPolicy)
    return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers })
  })
}

/** Whether an address lies inside the program. `samenloop:` has no origin of its own in Node, so host and scheme are compared. */
export function isOfApp(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host } = new URL(address)
  return `${protocol}//${host}` === appOrigin
}
