/**
 * Files as people hand them over: dropped on the window, folders included, or chosen in a dialog. A shapefile is many
 * files in one folder, so the path inside the delivery is kept.
 */

export interface DeliveredFile {
  /** Path inside the delivery, `/` between folders. */
  readonly path: string
  readonly file: File
}

/** What is read of a dropped entry; the browser's FileSystemEntry fits it. */
export interface DroppedEntry {
  readonly name: string
  readonly isFile: boolean
  readonly isDirectory: boolean
  file?(found: (file: File) => void, refused: (error: Error) => void): void
  createReader?(): {
    readEntries(found: (entries: DroppedEntry[]) => void, refused: (error: Error) => void): void
  }
}

/** Left behind by operating systems and by spreadsheets that stand open; no party ever means to deliver these. */
const leftBehind = /^(\..*|Thumbs\.db|desktop\.ini|~\$.*|__MACOSX)$/i

/** Every file under `entries`, with its path; files that the system refuses to open are left out by name in `refused`. */
export async function readEntries(
  entries: readonly DroppedEntry[],
): Promise<{ files: DeliveredFile[]; refused: string[] }> {
  const files: DeliveredFile[] = []
  const refused: string[] = []
  async function visit(entry: DroppedEntry, folder: string): Promise<void> {
    if (leftBehind.test(entry.name)) return
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    try {
      if (entry.isDirectory) for (const inside of await entriesIn(entry)) await visit(inside, path)
      else files.push({ path, file: await fileOf(entry) })
    } catch {
      refused.push(path)
    }
  }
  for (const entry of entries) await visit(entry, '')
  return { files, refused }
}

/** Files from a file input: with `webkitdirectory` they carry their path, otherwise only their name. */
export function readChosen(chosen: Iterable<File>): DeliveredFile[] {
  return [...chosen]
    .filter((file) => !leftBehind.test(file.name))
    .map((file) => ({ path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath, file }))
}

/** Files already listed and files added, in order of path; a path that comes again replaces the earlier file. */
export function mergeFiles(
  listed: readonly DeliveredFile[],
  added: readonly DeliveredFile[],
): DeliveredFile[] {
  const byPath = new Map(listed.map((file) => [file.path, file]))
  for (const file of added) byPath.set(file.path, file)
  return [...byPath.values()].sort((a, b) => a.path.localeCompare(b.path))
}

function fileOf(entry: DroppedEntry): Promise<File> {
  return new Promise((found, refused) => {
    if (entry.file === undefined) refused(new Error(entry.name))
    else entry.file(found, refused)
  })
}

/** A browser hands over a folder in batches (a hundred at a time) and ends with an empty one. */
async function entriesIn(folder: DroppedEntry): Promise<DroppedEntry[]> {
  const reader = folder.createReader?.()
  if (reader === undefined) return []
  const all: DroppedEntry[] = []
  for (;;) {
    const batch = await new Promise<DroppedEntry[]>((found, refused) => {
      reader.readEntries(found, refused)
    })
    if (batch.length === 0) return all
    all.push(...batch)
  }
}
