/**
 * Files handed over to be read. They stay as long as something reads them or was read from them, and go with the last of
 * those: what was read in vain leaves nothing in memory.
 */
import { v7 } from 'uuid'
import { ExpectedFailure, failed } from '../../shared/domain/result.ts'
import { type DeliveredFile, sharedBytes } from '../import/files/index.ts'

export interface HeldUploads {
  readonly files: readonly DeliveredFile[]
  /** Once; further times do nothing. */
  letGo(): void
}

export interface Uploads {
  /** `path` is the file's place in the delivery, `/` between folders. Answers the name to hold it by. */
  add(path: string, bytes: Uint8Array): string
  /** Fails with `core.noSuchUpload` when one of them is not there (any more). */
  hold(uploads: readonly string[]): HeldUploads
  clear(): void
}

interface Upload {
  readonly file: DeliveredFile
  holders: number
}

export function createUploads(): Uploads {
  const kept = new Map<string, Upload>()

  const letGo = (upload: string) => {
    const found = kept.get(upload)
    if (!found) return
    found.holders -= 1
    if (found.holders === 0) kept.delete(upload)
  }

  return {
    add(path, bytes) {
      const upload = v7()
      kept.set(upload, { file: { path, bytes: sharedBytes(bytes) }, holders: 0 })
      return upload
    },
    hold(uploads) {
      const found = uploads.map((upload) => {
        const one = kept.get(upload)
        if (!one) throw new ExpectedFailure(failed('core.noSuchUpload').failure)
        return one
      })
      for (const one of found) one.holders += 1
      let isHeld = true
      return {
        files: found.map(({ file }) => file),
        letGo() {
          if (isHeld) uploads.forEach(letGo)
          isHeld = false
        },
      }
    },
    clear: () => kept.clear(),
  }
}
