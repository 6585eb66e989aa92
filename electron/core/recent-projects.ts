/**
 * The project files opened last on this machine, in a small file of the program's own; no project knows of it. Where that
 * file cannot be kept the program runs without, and says so once.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { RecentProject } from '../../shared/contract/calls/project.ts'
import { message, type Message } from '../../shared/domain/message.ts'
import { keepOwnFile, readOwnFile } from './own-file.ts'

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
  const remembered = () => readOwnFile(file, Remembered) ?? []
  let isTold = false
  return {
    list: () => remembered().map((project) => ({ ...project, there: existsSync(project.file) })),
    add({ file: opened, name }) {
      const others = remembered().filter((project) => project.file !== opened)
      const now = { file: opened, name, openedAt: new Date().toISOString() }
      try {
        if (file === null) throw new Error('HOME')
        keepOwnFile(file, [now, ...others].slice(0, MOST))
      } catch (error) {
        if (isTold) return
        isTold = true
        const { code, message: why } = error as NodeJS.ErrnoException
        tell(message('core.nothingRemembered', { folder: dataFolder ?? '~', why: code ?? why }))
      }
    },
  }
}
