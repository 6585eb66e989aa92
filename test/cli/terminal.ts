/** The terminal as a stranger uses it: a process, what it prints, and how it ends. */
import { execFile } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

export interface Ended {
  readonly code: number
  readonly out: string
  readonly complaint: string
}

/** Runs `samenloop` with these words, in Dutch whatever the machine speaks. */
export function samenloop(...words: string[]): Promise<Ended> {
  const script = path.join(root, 'scripts/run.mjs')
  const env = { ...process.env, LC_ALL: 'nl_NL.UTF-8' }
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [script, 'electron/cli/main.ts', ...words],
      { cwd: root, env, maxBuffer: 256 * 1024 * 1024 },
      (error, out, complaint) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, complaint })
      },
    )
  })
}

/** The JSON document a command prints. Fails the test with the command's own complaint when there is none. */
export async function json<Shape>(...words: string[]): Promise<Shape> {
  const { code, out, complaint } = await samenloop(...words, '--json')
  if (code !== 0) throw new Error(`exit ${String(code)}: ${complaint}`)
  return JSON.parse(out) as Shape
}

export function freshFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'samenloop-cli-'))
}

/** Real files that come with the workplace, not with the project. */
export const realFiles = path.join(root, '../shared/data')
