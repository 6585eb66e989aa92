/**
 * Where the programs that run now can be reached: each leaves a note in the program's own folder, readable by its user
 * alone since a key stands in it. Who starts a second one on the same project is led to the first.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isRunning } from '../core/index.ts'
import { passes } from './start-web-host.ts'

/** A note that a program is there, and its removal. A folder that cannot be written leaves no note: nobody is led there. */
export function noteRunning(dataFolder: string | null, address: string): () => void {
  if (dataFolder === null) return () => undefined
  const folder = folderOf(dataFolder)
  const note = path.join(folder, `${String(process.pid)}.json`)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(note, JSON.stringify({ address }), { mode: 0o600 })
  } catch {
    return () => undefined
  }
  return () => rmSync(note, { force: true })
}

/** The address of a program that runs with `file` open, or null. Notes of programs that are gone are cleared. */
export async function hostWith(dataFolder: string | null, file: string): Promise<string | null> {
  if (dataFolder === null) return null
  for (const address of runningAddresses(folderOf(dataFolder)))
    if ((await openFileAt(address)) === file) return address
  return null
}

function folderOf(dataFolder: string): string {
  return path.join(dataFolder, 'running')
}

function runningAddresses(folder: string): string[] {
  return namesIn(folder).flatMap((name) => {
    const note = path.join(folder, name)
    if (isRunning(Number.parseInt(name, 10))) return addressIn(note)
    rmSync(note, { force: true })
    return []
  })
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /^\d+\.json$/.test(name))
  } catch {
    return []
  }
}

function addressIn(note: string): string[] {
  try {
    const { address } = JSON.parse(readFileSync(note, 'utf8')) as { address?: unknown }
    return typeof address === 'string' && URL.canParse(address) ? [address] : []
  } catch {
    return []
  }
}

/** What stands open in the program at this address; null when it does not answer within a second, or as another program. */
async function openFileAt(address: string): Promise<string | null> {
  const answer = await askAt(address, '/api/project.read', { input: {} })
  return (answer as { value?: { project?: { file?: string } | null } } | null)?.value?.project?.file ?? null
}

/** An address of the same program that opens once, to hand to a browser; null when it does not answer. */
export async function addressOnceOf(address: string): Promise<string | null> {
  const answer = await askAt(address, passes, {})
  return (answer as { address?: string } | null)?.address ?? null
}

async function askAt(address: string, place: string, body: object): Promise<unknown> {
  const signal = AbortSignal.timeout(1_000)
  try {
    const entered = await fetch(address, { redirect: 'manual', signal })
    const [cookie = ''] = (entered.headers.get('set-cookie') ?? '').split(';')
    const response = await fetch(new URL(place, address), {
      method: 'POST',
      headers: { cookie },
      body: JSON.stringify(body),
      signal,
    })
    return await response.json()
  } catch {
    return null
  }
}
