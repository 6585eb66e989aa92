/** The door on the loopback address: the same program in a browser. */
import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { ExpectedFailure, failed } from '../../shared/domain/result.ts'
import type { Door } from '../http/index.ts'
import { guard } from './guard.ts'

export interface WebHost {
  /** With the token of this run; opening it is all a person has to do. */
  readonly address: string
  close(): Promise<void>
}

/** Mounts `door` on 127.0.0.1. Port 0 lets the system choose. Fails with `host.portTaken`. */
export async function startWebHost(door: Door, { port: wanted }: { port: number }): Promise<WebHost> {
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535)
    throw new ExpectedFailure(failed('host.portTaken', { port: wanted }).failure)
  const token = randomBytes(24).toString('base64url')
  const server = createServer((incoming, outgoing) => {
    const { port } = server.address() as AddressInfo
    answer(door, { port, token }, incoming, outgoing).catch(() => outgoing.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES'
      reject(taken ? new ExpectedFailure(failed('host.portTaken', { port: wanted }).failure) : error)
    })
    server.listen(wanted, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${String(port)}/?token=${token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(
  door: Door,
  options: { port: number; token: string },
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const request = toRequest(incoming, options.port)
  const response = guard(request, options) ?? (await door(request))
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  if (response.body) await pipeline(Readable.fromWeb(response.body as ReadableStream), outgoing)
  else outgoing.end()
}

function toRequest(incoming: IncomingMessage, port: number): Request {
  const { method = 'GET', url = '/' } = incoming
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  const address = new URL(url, `http://127.0.0.1:${String(port)}`)
  if (method === 'GET' || method === 'HEAD') return new Request(address, { method, headers })
  // A body that comes in as a stream is sent in one direction; fetch wants to hear that.
  const streamed = { method, headers, body: Readable.toWeb(incoming), duplex: 'half' } as RequestInit
  return new Request(address, streamed)
}
