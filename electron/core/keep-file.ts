/** A file that was made stays in memory until the program ends, under a name that any system takes. */
import { v7 } from 'uuid'
import type { CallOutput } from '../../shared/contract/calls.ts'
import type { Message } from '../../shared/domain/message.ts'
import type { CoreContext, MadeFile } from './context.ts'
import { fileNameOf } from './file-name.ts'

interface FileToKeep extends Pick<MadeFile, 'type' | 'bytes'> {
  readonly title: string
  readonly extension: string
  /** What could not be put in it as it is. */
  readonly notes?: readonly Message[]
}

/** Keeps the bytes; the answer names them, for `GET /files/{file}`. */
export function keepFile(
  context: CoreContext,
  { title, extension, type, bytes, notes = [] }: FileToKeep,
): CallOutput<'export.make'> {
  const file = v7()
  const name = `${fileNameOf(title)}.${extension}`
  context.files.set(file, { name, type, bytes })
  return { file, name, bytes: bytes.byteLength, notes: [...notes] }
}
