/** Mounts the core's door on `samenloop://app/`, so that the window fetches the same addresses as a browser would. */
import { refusal, type Door } from '../http/index.ts'
import type { ElectronParts } from './electron-parts.ts'

const scheme = 'samenloop'
export const appOrigin = `${scheme}://app`

/** Makes `samenloop:` a scheme like https: with an origin, fetch and streams. To be called before the app is ready. */
export function registerScheme(protocol: ElectronParts['protocol']): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ])
}

/** Hands every request of the window to the door, whose answers carry the content policy; other hosts do not exist. */
export function serveDoor(protocol: ElectronParts['protocol'], door: Door): void {
  protocol.handle(scheme, (request) => {
    return isOfApp(request.url) ? door(request) : refusal(404, request)
  })
}

/** Whether an address lies inside the program. `samenloop:` has no origin of its own in Node, so host and scheme are compared. */
export function isOfApp(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host } = new URL(address)
  return `${protocol}//${host}` === appOrigin
}
