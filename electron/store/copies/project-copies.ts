/**
 * Copies of a project that a program which synchronises folders laid beside it because two people saved at once. Each such program
 * has a way of its own to name them; that it is the same project, its id says.
 */
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { CopyBeside } from '../../../shared/domain/file-standing.ts'
import { readCopyHead } from './copy-head.ts'

const ending = '.samenloop'

/** What may stand behind the name of a file that came to be twice. */
const added: readonly RegExp[] = [
  // OneDrive: the name of the machine, with a number when there are more.
  /^-[A-Z0-9][A-Z0-9-]{0,20}$/,
  // Dropbox, Nextcloud, Google Drive, in the language of the machine: (conflicted copy …), (Conflict van …), (1), [Conflict].
  /^ ?[([][^()[\]]{0,200}[)\]]$/,
  // ownCloud of before, Syncthing.
  /^[._ -](sync-)?conflict-\d[\w-]*$/i,
]

/** Whether one of the two names is the other with what is added to a copy; both without their folder. */
export function isNameOfCopy(one: string, other: string): boolean {
  const [a, b] = [stemOf(one), stemOf(other)]
  if (a === null || b === null || a === b) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.startsWith(short) && added.some((way) => way.test(long.slice(short.length)))
}

function stemOf(name: string): string | null {
  return name.toLowerCase().endsWith(ending) ? name.slice(0, -ending.length) : null
}

/** Looks for copies of the project `id` beside `file`, now and then: each file that did not change is read once. */
export function copiesBeside(file: string, id: string): () => CopyBeside[] {
  const known = new Map<string, { readonly was: string; readonly id: string | null }>()
  const idOf = (copy: string, was: string) => {
    const before = known.get(copy)
    if (before?.was === was) return before.id
    const found = readCopyHead(copy)?.id ?? null
    known.set(copy, { was, id: found })
    return found
  }
  return () => {
    const folder = path.dirname(file)
    return namesIn(folder)
      .filter((name) => isNameOfCopy(path.basename(file), name))
      .slice(0, mostCopies)
      .flatMap((name) => {
        const copy = path.join(folder, name)
        const status = statSync(copy, { throwIfNoEntry: false })
        if (!status?.isFile() || idOf(copy, `${status.mtimeMs} ${status.size}`) !== id) return []
        return [{ file: copy, changedAt: status.mtime.toISOString() }]
      })
  }
}

const mostCopies = 20

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted()
  } catch {
    return []
  }
}
