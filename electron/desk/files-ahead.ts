/**
 * The files of a delivery as they will be kept: deflated while they are read, on a processor that has nothing to do, and handed to
 * the store. So they are held twice for a moment, and once they are read not at all.
 */
import { sharedBytes, type DeliveredFile } from '../import/files/index.ts'
import { inflateFile } from '../store/deliveries.ts'
import { deflateFileAside } from '../store/deflate-file.ts'
import type { WorksAhead } from './works-ahead.ts'

export interface FilesAhead {
  /** Settles once all are deflated: those that the store does not have ready, as they came. */
  readonly rest: Promise<readonly DeliveredFile[]>
  /** All of them as they were handed in, on memory that threads share. */
  all(): Promise<readonly DeliveredFile[]>
}

/**
 * Bytes that are deflated at once. Each file waits some turns of a thread that is busy reading: one by one, small ones would be
 * read long before they are deflated.
 */
const mostAtOnce = 2 ** 23

/** `ahead` null: nothing can be stored, and they stay as they are. */
export function filesAhead(files: readonly DeliveredFile[], ahead: WorksAhead | null): FilesAhead {
  // Who gave the list empties it.
  const own = [...files]
  const rest = ahead === null ? Promise.resolve(own) : deflateAside(own, ahead)
  return {
    rest,
    async all() {
      const kept = await rest
      const ready = (await ahead?.files()) ?? []
      return [
        ...ready.map((file) => ({ path: file.path, bytes: sharedBytes(inflateFile(file, file.size)) })),
        ...kept,
      ]
    },
  }
}

/** Lets go of each file of the list as soon as the store has it. */
async function deflateAside(files: DeliveredFile[], ahead: WorksAhead): Promise<readonly DeliveredFile[]> {
  const kept: DeliveredFile[] = []
  for (let some = nextOf(files); some.length > 0; some = nextOf(files)) {
    const made = await Promise.all(
      some.map(async ({ path, bytes }) => ({
        path,
        size: bytes.byteLength,
        deflated: await deflateFileAside(bytes),
      })),
    )
    // Asked in their order, which is the order in which the store keeps them.
    const areReady = await Promise.all(made.map((file) => ahead.takeFile(file)))
    kept.push(...some.filter((_, at) => !areReady[at]))
  }
  return kept
}

/** Takes the next from the list: at least one, and no more than are deflated at once. */
function nextOf(files: DeliveredFile[]): DeliveredFile[] {
  let size = 0
  const end = files.findIndex(({ bytes }, at) => (size += bytes.byteLength) > mostAtOnce && at > 0)
  return files.splice(0, end < 0 ? files.length : end)
}
