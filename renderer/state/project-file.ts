/** Names for a new project file, so that three fields are enough. */

const ending = '.samenloop'

/** A file name for a project called `name`: what every system accepts, with the program's own ending. */
export function fileNameFor(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return `${plain === '' ? 'project' : plain}${ending}`
}

/** The path as typed, with the ending of a project file. */
export function withEnding(path: string): string {
  const trimmed = path.trim()
  return trimmed === '' || trimmed.toLowerCase().endsWith(ending) ? trimmed : `${trimmed}${ending}`
}

/** The folder of a path, with its last separator; both `/` and `\` separate. Empty when there is none. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}

/** The path of a copy beside `path`, by the word for it: `plan.samenloop` becomes `plan kopie.samenloop`. */
export function copyNameFor(path: string, word: string): string {
  const stem = path.toLowerCase().endsWith(ending) ? path.slice(0, -ending.length) : path
  return `${stem} ${word}${ending}`
}
