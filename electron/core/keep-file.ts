/** A file that was made stays in memory until the program ends, under a name that any system takes. */
import { v7 } from 'uuid'
import type { CoreContext, MadeFile } from './context.ts'
import { fileNameOf } from './file-name.ts'

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Keeps the bytes; the answer names them, for `GET /files/{file}`. */
export function keepFile(
  context: CoreContext,
  { title, extension, type, bytes }: { title: string; extension: string } & Pick<MadeFile, 'type' | 'bytes'>,
): { file: string; name: string; bytes: number } {
  const file = v7()
  const name = `${fileNameOf(title)}.${extension}`
  context.files.set(file, { name, type, bytes })
  return { file, name, bytes: bytes.byteLength }
}
