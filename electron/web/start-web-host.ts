/** The door on the loopback address: the same program in a browser. */
import { createServer, STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable, type Duplex } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import type { Language } from '../../shared/domain/language.ts'
import { ExpectedFailure, failed } from '../../shared/domain/result.ts'
import {
  languageAskedBy,
  refusal,
  refusalIn,
  secured,
  securityHeaders,
  type Door,
  type RefusedStatus,
} from '../http/index.ts'
import { guard, type GuardOptions } from './guard.ts'
import { createKeys } from './keys.ts'

export interface WebHost {
  /** With the key of this run, for its owner alone to read; opening it is all a person has to do. */
  readonly address: string
  /** The same with a key that opens once, within a minute: to be handed to a browser where others can read it. */
  addressOnce(): string
  close(): Promise<void>
}

/** Mounts `door` on 127.0.0.1. Port 0 lets the system choose. Fails with `host.portTaken`. */
export async function startWebHost(door: Door, { port: wanted }: { port: number }): Promise<WebHost> {
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535)
    throw new ExpectedFailure(failed('host.portTaken', { port: wanted }).failure)
  const keys = createKeys()
  const take = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { port } = server.address() as AddressInfo
    answer(
      withPasses(door, () => addressAt(port, keys.once())),
      { port, keys },
      incoming,
      outgoing,
    ).catch(() => outgoing.destroy())
  }
  // Without a Host Node would refuse without a word; the guard does so with one.
  const server = createServer({ requireHostHeader: false }, take)
  server.on('checkExpectation', take)
  server.on('clientError', refuseUnread)
  // A tunnel is asked for past every handler of requests.
  server.on('connect', ({ headers }, socket) =>
    endWith(socket, 405, languageAskedBy(headers['accept-language'])),
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES'
      reject(taken ? new ExpectedFailure(failed('host.portTaken', { port: wanted }).failure) : error)
    })
    server.listen(wanted, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    address: addressAt(port, keys.lasting),
    addressOnce: () => addressAt(port, keys.once()),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function addressAt(port: number, key: string): string {
  return `http://127.0.0.1:${String(port)}/?token=${key}`
}

/** Who is in may ask for an address that opens once, for another browser on this machine. */
function withPasses(door: Door, addressOnce: () => string): Door {
  return async (request) => {
    if (new URL(request.url).pathname !== passes) return door(request)
    if (request.method !== 'POST') return secured(refusal(405, request))
    return secured(Response.json({ address: addressOnce() }, { headers: { 'cache-control': 'no-store' } }))
  }
}

/** Where {@link withPasses} is asked. */
export const passes = '/passes'

async function answer(
  door: Door,
  options: GuardOptions,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const response = await responseTo(door, options, incoming)
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  if (response.body) await pipeline(Readable.fromWeb(response.body as ReadableStream), outgoing)
  else outgoing.end()
}

async function responseTo(door: Door, options: GuardOptions, incoming: IncomingMessage): Promise<Response> {
  const request = toRequest(incoming, options.port)
  if (request instanceof Response) return secured(request)
  const refused = guard(request, options)
  return refused ? secured(refused) : door(request)
}

/** Requests as fetch knows them; an answer already where one cannot be made of what came in. */
function toRequest(incoming: IncomingMessage, port: number): Request | Response {
  const { method = 'GET', url = '/' } = incoming
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  if (!methods.has(method)) return refusal(405, { headers })
  const address = URL.canParse(url, `http://127.0.0.1:${String(port)}`)
    ? new URL(url, `http://127.0.0.1:${String(port)}`)
    : null
  if (address === null) return refusal(400, { headers })
  if (method === 'GET' || method === 'HEAD') return new Request(address, { method, headers })
  // A body that comes in as a stream is sent in one direction; fetch wants to hear that.
  const streamed = { method, headers, body: Readable.toWeb(incoming), duplex: 'half' } as RequestInit
  return new Request(address, streamed)
}

/** Those that fetch has a request for; TRACE and CONNECT are none. The door says of each whether it knows it. */
const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** What Node itself cannot read (headers too long, no HTTP at all) is answered all the same, with the same headers. */
function refuseUnread(error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  // As much of it as came in may say which language is read there.
  const came = error.rawPacket?.subarray(0, mostLooked).toString('latin1') ?? ''
  const [, language] = /^accept-language:(.*)$/im.exec(came) ?? []
  endWith(socket, unread[error.code ?? ''] ?? 400, languageAskedBy(language))
}

const mostLooked = 16 * 1024

/** An answer written by hand, where Node has no response to write it with. */
function endWith(socket: Duplex, status: RefusedStatus, language: Language): void {
  const words = refusalIn(status, language)
  const headers = Object.entries({
    ...securityHeaders,
    connection: 'close',
    'content-type': 'text/plain; charset=utf-8',
    'content-length': String(Buffer.byteLength(words)),
  })
  const lines = headers.map(([name, value]) => `${name}: ${value}`)
  const head = `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}`
  socket.end([head, ...lines, '', words].join('\r\n'))
}

/** https://nodejs.org/api/http.html#event-clienterror */
const unread: Readonly<Record<string, RefusedStatus>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}
