/** What the core hands over as it is, rather than as the answer to a call. */
import { message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { fetchFromCore } from './ask.ts'

/** Throws an {@link ExpectedFailure} when the core refuses or cannot be reached. */
export async function read(path: string, signal: AbortSignal): Promise<Response> {
  const response = await fetchFromCore(path, { signal })
  if (!response.ok) throw new ExpectedFailure(message('window.bug', { call: path }))
  return response
}

/** The same with the revision of the project that it is of. */
export async function readAt(
  path: string,
  signal: AbortSignal,
): Promise<{ response: Response; revision: number }> {
  const response = await read(path, signal)
  return { response, revision: Number(response.headers.get('x-revision') ?? Number.NaN) }
}

export async function readPacked(path: string, signal: AbortSignal): Promise<ArrayBuffer> {
  return (await read(path, signal)).arrayBuffer()
}
