/**
 * The project files opened last on this machine, in a small file of the program's own; no project knows of it. Where that
 * file cannot be kept the program runs without, and says so once.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { RecentProject } from '../../shared/contract/calls/project.ts'
import { message, type Message } from '../../shared/domain/message.ts'

const MOST = 12
const Remembered = z.array(RecentProject.omit({ there: true }))

export interface RecentProjects {
  list(): RecentProject[]
  add(project: { file: string; name: string }): void
}

/** `dataFolder` is null for who has none; `tell` says the sentence of what cannot be kept. */
export function recentProjectsIn(
  dataFolder: string | null,
  tell: (sentence: Message) => void,
): RecentProjects {
  const file = dataFolder === null ? null : path.join(dataFolder, 'recent.json')
  let isTold = false
  return {
    list: () => read(file).map((project) => ({ ...project, there: existsSync(project.file) })),
    add({ file: opened, name }) {
      const others = read(file).filter((project) => project.file !== opened)
      const now = { file: opened, name, openedAt: new Date().toISOString() }
      try {
        if (file === null) throw new Error('HOME')
        keep(file, JSON.stringify([now, ...others].slice(0, MOST), null, 2))
      } catch (error) {
        if (isTold) return
        isTold = true
        const { code, message: why } = error as NodeJS.ErrnoException
        tell(message('core.nothingRemembered', { folder: dataFolder ?? '~', why: code ?? why }))
      }
    },
  }
}

/** A list that cannot be read is worth less than a program that starts: begin again. */
function read(file: string | null): z.infer<typeof Remembered> {
  try {
    if (file === null || !statSync(file).isFile()) return []
    return Remembered.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return []
  }
}

/** Whole or not at all, and for nobody else to read: names of projects tell what people work on. */
function keep(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  const unfinished = `${file}.${String(process.pid)}.unfinished`
  try {
    writeFileSync(unfinished, text, { mode: 0o600 })
    renameSync(unfinished, file)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
}
