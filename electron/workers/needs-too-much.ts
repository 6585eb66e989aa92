/** What to say when reading files needs more memory than a thread may have. */
import { message, type Message } from '../../shared/domain/message.ts'

export function needsTooMuch(files: readonly { readonly path: string }[]): Message {
  return message('import.outOfMemory', { files: files.map(({ path }) => path).join(', ') })
}
