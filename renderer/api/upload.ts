/** Hands the bytes of a chosen or dropped file to the core, for draft.read. */
import { z } from 'zod'
import { Answer } from '../../shared/contract/http.ts'
import { message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { fetchFromCore } from './ask.ts'

const Uploaded = z.object({ upload: z.string() })

/** Uploads one file and answers its upload id. Throws {@link ExpectedFailure} when the core refuses it. */
export async function upload(file: File, signal?: AbortSignal): Promise<string> {
  const path = `/uploads?name=${encodeURIComponent(file.webkitRelativePath || file.name)}`
  const response = await fetchFromCore(path, { method: 'POST', body: file, signal: signal ?? null })
  const body: unknown = await response.json().catch(() => null)
  const refused = Answer.safeParse(body)
  if (refused.success && 'failure' in refused.data) throw new ExpectedFailure(refused.data.failure)
  const uploaded = Uploaded.safeParse(refused.success && 'value' in refused.data ? refused.data.value : body)
  if (!uploaded.success) throw new ExpectedFailure(message('window.bug', { call: 'upload' }))
  return uploaded.data.upload
}
