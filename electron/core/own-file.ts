/** Small files of the program's own on this machine, in its data folder: what it remembers besides any project. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { z } from 'zod'
import { isRunning } from './is-running.ts'

/** What the file says; null when there is none or it cannot be read: a program that starts is worth more than what it remembers. */
export function readOwnFile<Schema extends z.ZodType>(
  file: string | null,
  schema: Schema,
): z.output<Schema> | null {
  try {
    if (file === null) return null
    clearUnfinished(file)
    if (!statSync(file).isFile()) return null
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/** What programs that were killed had written of it by then; another program may be writing it right now. */
function clearUnfinished(file: string): void {
  const folder = path.dirname(file)
  const before = `${path.basename(file)}.`
  for (const name of readdirSync(folder)) {
    const [, writtenBy] = /^(\d+)\.unfinished$/.exec(name.slice(before.length)) ?? []
    if (name.startsWith(before) && writtenBy !== undefined && !isRunning(Number(writtenBy)))
      rmSync(path.join(folder, name), { force: true })
  }
}

/** Whole or not at all, and for nobody else to read: it tells what people work on. Throws as the system does. */
export function keepOwnFile(file: string, value: unknown): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  const unfinished = `${file}.${String(process.pid)}.unfinished`
  try {
    writeFileSync(unfinished, JSON.stringify(value, null, 2), { mode: 0o600 })
    renameSync(unfinished, file)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
}
