/**
 * Copies of the project that were handed over to be merged, each as a file of its own that SQLite can read: in a folder that
 * nobody else may look in, until they were taken in, others came, or the project is left.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Uploads } from './uploads.ts'

interface HeldCopy {
  readonly folder: string
  /** The file, and what it was called where it came from. */
  readonly file: string
  readonly name: string
}

export interface HeldCopies {
  /** In their order. Fails with `core.noSuchUpload`. */
  of(uploads: readonly string[]): Promise<readonly Pick<HeldCopy, 'file' | 'name'>[]>
  letGo(uploads: readonly string[]): Promise<void>
  clear(): Promise<void>
}

/** Someone looks at what was handed in together; what was left lying is let go of. */
const mostHeld = 16

export function createHeldCopies(uploads: Uploads): HeldCopies {
  const held = new Map<string, HeldCopy>()

  const keep = async (upload: string): Promise<HeldCopy> => {
    const known = held.get(upload)
    if (known) return known
    const holding = uploads.hold([upload])
    try {
      const [given] = await holding.files()
      if (!given) throw new Error('one file was held')
      const name = path.basename(given.path)
      const folder = await mkdtemp(path.join(tmpdir(), 'samenloop-kopie-'))
      // Not under the name that came with it: that is somebody else's.
      const file = path.join(folder, 'kopie.samenloop')
      await writeFile(file, given.bytes, { mode: 0o600 })
      const copy = { folder, file, name }
      held.set(upload, copy)
      return copy
    } finally {
      holding.letGo()
    }
  }
  const letGo = async (which: readonly string[]) => {
    for (const upload of which) {
      const copy = held.get(upload)
      held.delete(upload)
      if (copy) await rm(copy.folder, { recursive: true, force: true })
    }
  }
  return {
    async of(which) {
      const copies: HeldCopy[] = []
      for (const upload of which) copies.push(await keep(upload))
      const others = [...held.keys()].filter((upload) => !which.includes(upload))
      await letGo(others.slice(0, Math.max(0, held.size - mostHeld)))
      return copies
    },
    letGo,
    clear: () => letGo([...held.keys()]),
  }
}
