/** Dated copies on the disk: how they are called, which there are, and which go when there are too many. */
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { readCopyHead } from './copy-head.ts'

export interface FoundCopy {
  readonly file: string
  readonly madeAt: Date
  readonly bytes: number
  readonly revision: number
}

const ending = '.samenloop'

/** Beside the project, in a folder of its own name. */
export function usualCopyFolder(project: string): string {
  return path.join(path.dirname(project), `${stemOf(project)} - reserve`)
}

/** By the clock of this machine, to the second; a name that every system takes. */
export function nameOfCopy(project: string, at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-')
  const time = [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join('.')
  return `${stemOf(project)} ${day} ${time}${ending}`
}

/** When a file was made that has the name of a dated copy of any project; null for any other. */
export function momentOfCopy(file: string): Date | null {
  const found = / (\d{4})-(\d\d)-(\d\d) (\d\d)\.(\d\d)\.(\d\d)\.samenloop$/i.exec(path.basename(file))
  if (found === null) return null
  const [year = 0, month = 0, ...rest] = found.slice(1).map(Number)
  const [day, hour, minute, second] = rest
  return new Date(year, month - 1, day, hour, minute, second)
}

/** Those of the project `id` (null: of any of that name), newest first. A folder that is not there holds none; one that cannot be read throws as the system does. */
export function datedCopiesIn(folder: string, project: string, id: string | null): FoundCopy[] {
  return namesIn(folder)
    .filter((name) => name.startsWith(`${stemOf(project)} `))
    .flatMap((name) => {
      const madeAt = momentOfCopy(name)
      const file = path.join(folder, name)
      const status = madeAt && statSync(file, { throwIfNoEntry: false })
      const head = status?.isFile() ? readCopyHead(file) : null
      return madeAt && status && head && (id === null || head.id === id)
        ? [{ file, madeAt, bytes: status.size, revision: head.revision }]
        : []
    })
    .toSorted((one, other) => other.madeAt.getTime() - one.madeAt.getTime())
}

/** Longer than a copy can take, also by a clock that is not quite that of the drive. */
const surelyLeftMs = 3_600_000

/** What programs that were killed left of copies they were making of projects of this name. Throws as the system does. */
export function leftBehindIn(folder: string, project: string, now: Date): string[] {
  return namesIn(folder)
    .filter((name) => name.startsWith(`${stemOf(project)} `) && /\.unfinished(-journal)?$/.test(name))
    .filter((name) => momentOfCopy(name.replace(/\.unfinished(-journal)?$/, '')) !== null)
    .map((name) => path.join(folder, name))
    .filter((file) => {
      const status = statSync(file, { throwIfNoEntry: false })
      return status?.isFile() === true && now.getTime() - status.mtimeMs > surelyLeftMs
    })
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

function stemOf(project: string): string {
  const name = path.basename(project)
  return name.toLowerCase().endsWith(ending) ? name.slice(0, -ending.length) : name
}

/**
 * Which of these moments (newest first) go, so that at most `keep` are left: each time the one whose neighbours lie nearest to each
 * other for their age, so that the last hours are kept close together and the past ever wider apart. The newest and the oldest stay.
 */
export function chooseToLetGo<Copy extends { readonly madeAt: Date }>(
  copies: readonly Copy[],
  keep: number,
): Copy[] {
  const kept = [...copies]
  const gone: Copy[] = []
  while (kept.length > Math.max(keep, 2)) {
    const [newest] = kept
    const at = (index: number) => kept[index]?.madeAt.getTime() ?? 0
    const newestAt = newest?.madeAt.getTime() ?? 0
    const hole = (index: number) => (at(index - 1) - at(index + 1)) / Math.max(1, newestAt - at(index + 1))
    let least = 1
    for (let index = 2; index < kept.length - 1; index += 1) if (hole(index) < hole(least)) least = index
    gone.push(...kept.splice(least, 1))
  }
  return gone
}
