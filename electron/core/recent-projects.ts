/** The project files opened last on this machine, in a small file of the program's own; no project knows of it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { RecentProject } from '../../shared/contract/calls.ts'

const MOST = 12
const Remembered = z.array(RecentProject.omit({ there: true }))

export interface RecentProjects {
  list(): RecentProject[]
  add(project: { file: string; name: string }): void
}

export function recentProjectsIn(dataFolder: string): RecentProjects {
  const file = path.join(dataFolder, 'recent.json')
  // A list that cannot be read is worth less than a program that starts: begin again.
  const read = () => {
    try {
      return Remembered.parse(JSON.parse(readFileSync(file, 'utf8')))
    } catch {
      return []
    }
  }
  return {
    list: () => read().map((project) => ({ ...project, there: existsSync(project.file) })),
    add({ file: opened, name }) {
      const others = read().filter((project) => project.file !== opened)
      const now = { file: opened, name, openedAt: new Date().toISOString() }
      mkdirSync(dataFolder, { recursive: true })
      writeFileSync(file, JSON.stringify([now, ...others].slice(0, MOST), null, 2))
    },
  }
}
