/**
 * Kills a program that does to a project whatever people do, at a moment of chance, and says what is not as it has to be: the project
 * opens and is sound, everything acknowledged is there, and no file stands half under the name it was to have.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { v7 } from 'uuid'
import { createProject, lookAtProject, openProject, type Store } from '../../../electron/store/index.ts'
import type { CommandId } from '../../../shared/domain/ids.ts'
import { writtenByVersion } from '../merge/written-by-version.ts'
import { aDelivery, noPlace } from '../some-delivery.ts'

interface Acknowledged {
  readonly opened?: true
  readonly command?: string
  readonly taken?: string
  readonly file?: string
}

export interface Killed {
  readonly acknowledged: readonly Acknowledged[]
  /** It was killed before the project was open, in one that had to be brought up to the present first. */
  readonly whileMigrating: boolean
  /** Files that were being made. */
  readonly unfinished: number
  readonly faults: readonly string[]
}

const program = fileURLToPath(new URL('./do-until-killed.ts', import.meta.url))
const by = () => ({ id: v7() as CommandId, actor: 'Bea', revisionSeen: 0 })
const copies = ['een', 'twee', 'drie']
const worksAtFirst = 300

/** Lays a project with some copies to take in, each with a delivery of its own, in `folder`; `old`: as the program of then left it. */
export function layToKill(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, 'nu.samenloop')
  deliver(createProject(file, { name: 'Proef', crs: 'EPSG:28992' }), 'Gemeente', worksAtFirst)
  for (const name of copies) {
    const copy = path.join(folder, `${name}.samenloop`)
    copyFileSync(file, copy)
    deliver(openProject(copy), `Partij ${name}`, worksAtFirst)
  }
  const old = path.join(folder, 'toen.samenloop')
  copyFileSync(file, old)
  writtenByVersion(old, 30)
}

function deliver(store: Store, party: string, count: number): void {
  const names = Array.from({ length: count }, (_, at) => `werk ${String(at)}`)
  const added = aDelivery(party, names).added.map((work) => ({ ...work, ...noPlace }))
  store.run('delivery.store', aDelivery(party, names, { added }), by())
  store.close()
}

/** `ms` after the program began to open the project; `isOld`: in a project of an earlier version. */
export async function killAtAnyMoment(
  folder: string,
  { seed, ms, isOld }: { readonly seed: number; readonly ms: number; readonly isOld: boolean },
): Promise<Killed> {
  const project = path.join(folder, 'plan.samenloop')
  const made = path.join(folder, 'made')
  for (const each of [project, `${project}-journal`, made]) rmSync(each, { recursive: true, force: true })
  copyFileSync(path.join(folder, isOld ? 'toen.samenloop' : 'nu.samenloop'), project)
  const child = spawn(process.execPath, [program, folder, String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (text: Buffer) => (said += text.toString()))
  await once(child.stdout, 'data')
  setTimeout(() => child.kill('SIGKILL'), ms)
  const [code] = (await once(child, 'close')) as [number | null]
  // A line that is cut off was not acknowledged.
  const lines = said.split('\n').slice(0, -1).filter(Boolean)
  const acknowledged = lines.map((line) => JSON.parse(line) as Acknowledged)
  const faults = code === null ? [] : [`the program ended by itself with ${String(code)}`]
  const left = filesIn(made)
  faults.push(...faultsOfProject(project, acknowledged), ...faultsOfFiles(left, acknowledged))
  return {
    acknowledged,
    whileMigrating: isOld && !acknowledged.some(({ opened }) => opened),
    unfinished: left.filter((file) => file.endsWith('.unfinished')).length,
    faults,
  }
}

function filesIn(folder: string): string[] {
  try {
    const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    return found.filter((each) => each.isFile()).map((each) => path.join(each.parentPath, each.name))
  } catch {
    return []
  }
}

function faultsOfProject(project: string, acknowledged: readonly Acknowledged[]): string[] {
  return within(project, openProject, (store) => {
    const faults = store.verify().map(({ key }) => `project: ${key}`)
    const there = new Set(commandsIn(store))
    for (const { command } of acknowledged)
      if (command !== undefined && !there.has(command)) faults.push(`project: ${command} is gone`)
    if (store.summary().works < worksAtFirst) faults.push('project: works of before are gone')
    for (const name of copies) {
      const file = path.join(path.dirname(project), `${name}.samenloop`)
      const isTaken = acknowledged.some(({ taken }) => taken === file)
      const party = store.partyByName(`Partij ${name}`)
      const works = store.works().filter((work) => work.party === party?.id).length
      if (party && works !== worksAtFirst) faults.push(`project: ${String(works)} works of ${name}`)
      if (isTaken && !party) faults.push(`project: what ${name} brought is gone`)
    }
    // Saved once more, what was left behind is in nobody's way.
    const again = path.join(path.dirname(project), 'made', 'bewaard-1.samenloop')
    if (filesIn(path.dirname(again)).includes(`${again}.unfinished`)) {
      store.saveCopy(again)
      if (filesIn(path.dirname(again)).includes(`${again}.unfinished`)) faults.push('left behind for good')
    }
    return faults
  })
}

function faultsOfFiles(left: readonly string[], acknowledged: readonly Acknowledged[]): string[] {
  const faults: string[] = []
  const commands: string[] = []
  for (const { command, file } of acknowledged) {
    if (command !== undefined) commands.push(command)
    if (file === undefined) continue
    if (!left.includes(file)) faults.push(`${file}: was made, and is gone`)
    // A copy for a party has no history of others.
    else if (!path.basename(file).startsWith('reactie')) faults.push(...faultsOfSaved(file, commands))
  }
  for (const file of left.filter((each) => each.endsWith('.samenloop')))
    faults.push(...within(file, look, (store) => store.verify().map(({ key }) => `${file}: ${key}`)))
  return faults
}

function faultsOfSaved(file: string, commands: readonly string[]): string[] {
  return within(file, look, (store) => {
    const there = new Set(commandsIn(store))
    return commands.filter((id) => !there.has(id)).map((id) => `${file}: ${id} is not in it`)
  })
}

const look = (file: string) => lookAtProject(file, 'asked')

function commandsIn(store: Store): string[] {
  return store.history(1_000_000).map(({ id }) => id)
}

function within(file: string, open: (file: string) => Store, use: (store: Store) => string[]): string[] {
  try {
    const store = open(file)
    try {
      return use(store)
    } finally {
      store.close()
    }
  } catch (error) {
    return [`${file}: ${error instanceof Error ? error.message : String(error)}`]
  }
}
