/** The one door of the core: a Request in, a Response out. Both hosts mount it; shared/contract/http.ts is its map. */
import { z } from 'zod'
import { calls, type CallName } from '../../shared/contract/calls.ts'
import { Ask, type Answer } from '../../shared/contract/http.ts'
import { isPicture } from '../../shared/domain/attachment.ts'
import { DraftId } from '../../shared/domain/draft.ts'
import { AttachmentId, LayerId } from '../../shared/domain/ids.ts'
import { message, type Message } from '../../shared/domain/message.ts'
import { failed, type Result } from '../../shared/domain/result.ts'
import { isPacked, type Core } from '../core/index.ts'
import { refusal } from './refusal.ts'
import { secured } from './security-headers.ts'
import { serveFile } from './serve-file.ts'

export type Door = (request: Request) => Promise<Response>

export interface DoorOptions {
  readonly core: Core
  /** Folder of the built renderer. */
  readonly rendererFolder: string
}

/** A delivered file larger than this is refused: 512 MB. */
const UPLOAD_MOST = 512 * 1024 * 1024

/** A question larger than this is none of ours: 64 MB, a hundred thousand decisions on differences and then some. */
const ASK_MOST = 64 * 1024 * 1024

export function createDoor({ core, rendererFolder }: DoorOptions): Door {
  return async (request) => secured(await answer(request))

  async function answer(request: Request): Promise<Response> {
    const url = new URL(request.url)
    const pathname = decoded(url.pathname)
    if (pathname === null) return refusal(400, request)
    const [, room = '', ...rest] = pathname.split('/')
    const name = rest.join('/')
    try {
      if (request.method === 'POST' && room === 'api') return await answerCall(core, name, request)
      if (request.method === 'POST' && room === 'uploads') return await takeUpload(core, url, request)
      if (request.method !== 'GET') return refusal(405, request)
      const packed = [room, ...rest].join('/')
      if (isPacked(packed)) return sendPacked(await core.packed(packed))
      if (room === 'files') return sendMadeFile(core, name) ?? refusal(404, request)
      if (room === 'attachments') return await sendAttachment(core, name, request)
      if (room === 'layers') return await sendPlaces(request, LayerId.safeParse(name), (id) => core.layer(id))
      if (room === 'basemap') return await sendTile(request, core, rest)
      if (room === 'drafts')
        return await sendPlaces(request, DraftId.safeParse(name), (id) => core.draftPlaces(id))
      return await serveFile(rendererFolder, pathname, request)
    } catch (bug) {
      console.error(bug)
      return sendFailure(message('core.bug'), 500)
    }
  }
}

/** Null for what is no text in percent signs, such as `/%`. */
function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}

async function answerCall(core: Core, name: string, request: Request): Promise<Response> {
  if (!isCall(name)) return sendFailure(message('core.noSuchCall', { call: name }), 404)
  const body = await readAtMost(request.body, ASK_MOST)
  if (body === 'ended') return endedEarly()
  if (!body)
    return sendFailure(message('core.askTooLarge', { call: name, most: ASK_MOST / 1024 / 1024 }), 413)
  const ask = Ask.safeParse(parsed(body))
  if (!ask.success) return sendFailure(refused(name), 400)
  const answer = await core.answer(name, ask.data)
  return sendJson(answer, statusOf(answer))
}

/** Null, which is no question either, for what is no JSON. */
function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body))
  } catch {
    return null
  }
}

function isCall(name: string): name is CallName {
  return Object.hasOwn(calls, name)
}

function refused(call: string): Message {
  return failed('core.inputRefused', { call, where: 'body', why: 'JSON' }).failure
}

function statusOf(answer: Answer): number {
  if (!('failure' in answer)) return 200
  return answer.failure.key === 'core.inputRefused' ? 400 : 409
}

async function takeUpload(core: Core, url: URL, request: Request): Promise<Response> {
  const name = url.searchParams.get('name')?.trim()
  if (!name) return sendFailure(refused('uploads'), 400)
  const tooLarge = message('core.uploadTooLarge', { name, most: UPLOAD_MOST / 1024 / 1024 })
  if (Number(request.headers.get('content-length') ?? 0) > UPLOAD_MOST) return sendFailure(tooLarge, 413)
  const bytes = await readAtMost(request.body, UPLOAD_MOST)
  if (bytes === 'ended') return endedEarly()
  return bytes ? sendJson({ upload: core.upload(name, bytes) }) : sendFailure(tooLarge, 413)
}

/** Nobody is there to read it. */
function endedEarly(): Response {
  return new Response(null, { status: 400 })
}

/**
 * The whole body; null when it is larger than `most`, since a header may be missing or lie; `ended` when whoever sent it
 * went away half-way.
 */
async function readAtMost(
  body: AsyncIterable<Uint8Array> | null,
  most: number,
): Promise<Uint8Array | null | 'ended'> {
  const pieces: Uint8Array[] = []
  let length = 0
  try {
    for await (const piece of body ?? []) {
      length += piece.byteLength
      if (length > most) return null
      pieces.push(piece)
    }
  } catch {
    return 'ended'
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.byteLength
  }
  return bytes
}

function sendPacked(result: Awaited<ReturnType<Core['packed']>>): Response {
  if (!result.ok) return sendFailure(result.failure, 409)
  const { packed, revision } = result.value
  const headers = { 'content-type': 'application/octet-stream', 'x-revision': String(revision) }
  return new Response(packed, { headers: { ...headers, 'cache-control': 'no-store' } })
}

function sendMadeFile(core: Core, id: string): Response | null {
  const file = core.file(id)
  if (!file) return null
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`
  return new Response(Uint8Array.from(file.bytes), {
    headers: { 'content-type': file.type, 'content-disposition': disposition },
  })
}

/** A picture may be drawn in its place. All else is a file to save, whatever it says to be: a page or a drawing may hold a program. */
async function sendAttachment(core: Core, name: string, request: Request): Promise<Response> {
  const id = AttachmentId.safeParse(name)
  if (!id.success) return refusal(404, request)
  const result = await core.attachment(id.data)
  if (!result.ok) return sendFailure(result.failure, 409)
  const { bytes, name: called, type } = result.value
  const isDrawn = isPicture({ mediaType: type })
  const disposition = `${isDrawn ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(called)}`
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'content-type': isDrawn ? type : 'application/octet-stream',
      'content-disposition': disposition,
      'cache-control': 'no-store',
    },
  })
}

async function sendPlaces<Id>(
  request: Request,
  id: { success: true; data: Id } | { success: false },
  find: (id: Id) => Promise<Result<GeoJSON.FeatureCollection | Uint8Array<ArrayBuffer>>>,
): Promise<Response> {
  if (!id.success) return refusal(404, request)
  const result = await find(id.data)
  if (!result.ok) return sendFailure(result.failure, 409)
  if (!(result.value instanceof Uint8Array)) return sendJson(result.value)
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' }
  return new Response(result.value, { headers })
}

/** `rest`: the version, then zoom, column and row. No tile is an empty answer: a map has edges, and no error is to be told of them. */
async function sendTile(
  request: Request,
  core: Core,
  [version = '', ...numbers]: readonly string[],
): Promise<Response> {
  const place = TileNumbers.safeParse(numbers)
  if (!place.success) return refusal(404, request)
  const [zoom, column, row] = place.data
  const tile = await core.tile(version, { zoom, column, row })
  const headers = { 'cache-control': 'no-store' }
  if (tile === null) return new Response(null, { status: 204, headers })
  if (tile === 'unreachable') return new Response(null, { status: 504, headers })
  return new Response(Uint8Array.from(tile.bytes), { headers: { ...headers, 'content-type': tile.type } })
}

const tileNumber = z
  .string()
  .regex(/^\d{1,8}$/)
  .transform(Number)

const TileNumbers = z
  .tuple([tileNumber, tileNumber, tileNumber])
  .refine(([zoom, column, row]) => zoom <= 24 && column < 2 ** zoom && row < 2 ** zoom)

function sendFailure(failure: Message, status: number): Response {
  return sendJson({ failure }, status)
}

function sendJson(value: unknown, status = 200): Response {
  return Response.json(value, { status, headers: { 'cache-control': 'no-store' } })
}
