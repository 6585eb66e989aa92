/**
 * Files handed over to be read. They stay as long as something reads them or was read from them, and go with the last of
 * those: what was read in vain leaves nothing in memory. Whoever reads them may keep them otherwise, and hands them out again.
 */
import { v7 } from 'uuid'
import { message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { type DeliveredFile, sharedBytes } from '../import/files/index.ts'

/** Hands out the files of one holding again, in their order. */
type FileKeeper = () => Promise<readonly DeliveredFile[]>

export interface HeldUploads {
  readonly uploads: readonly string[]
  /** A list of its own. Fails with `core.noSuchUpload` when who kept one of them has lost it. */
  files(): Promise<DeliveredFile[]>
  /** From now on their bytes are the keeper's, in the place of who kept them for this holding before. */
  keptBy(keeper: FileKeeper): void
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
  readonly name: string
  /** Null: a keeper has it. */
  file: DeliveredFile | null
  /** By holding; `at`: its place among the files of that. */
  readonly keepers: Map<object, { readonly keeper: FileKeeper; readonly at: number }>
  holders: number
}

export function createUploads(): Uploads {
  const kept = new Map<string, Upload>()

  return {
    add(path, bytes) {
      const name = v7()
      kept.set(name, { name, file: { path, bytes: sharedBytes(bytes) }, keepers: new Map(), holders: 0 })
      return name
    },
    hold(uploads) {
      const found = uploads.map((upload) => kept.get(upload) ?? missing())
      for (const one of found) one.holders += 1
      let isHeld = true
      const holding = {}
      return {
        uploads,
        files: () => filesOf(found),
        keptBy(keeper) {
          found.forEach((one, at) => {
            one.keepers.set(holding, { keeper, at })
            one.file = null
          })
        },
        letGo() {
          if (!isHeld) return
          isHeld = false
          for (const one of found) {
            one.keepers.delete(holding)
            one.holders -= 1
            if (one.holders === 0) kept.delete(one.name)
          }
        },
      }
    },
    clear: () => kept.clear(),
  }
}

async function filesOf(uploads: readonly Upload[]): Promise<DeliveredFile[]> {
  const asked = new Map<FileKeeper, ReturnType<FileKeeper>>()
  const files: DeliveredFile[] = []
  for (const { file, keepers } of uploads) {
    const [kept] = keepers.values()
    if (file !== null) files.push(file)
    else if (kept === undefined) missing()
    else {
      const asking = asked.get(kept.keeper) ?? kept.keeper()
      asked.set(kept.keeper, asking)
      files.push((await asking.catch(missing))[kept.at] ?? missing())
    }
  }
  return files
}

function missing(): never {
  throw new ExpectedFailure(message('core.noSuchUpload'))
}
