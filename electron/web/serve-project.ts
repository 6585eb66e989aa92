/** A core with a project in a browser: what `npm start` without Electron and `serve` both do. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { message, type Message } from '../../shared/domain/message.ts'
import type { ProjectSummary } from '../../shared/domain/project.ts'
import { ExpectedFailure, failed, valueOf } from '../../shared/domain/result.ts'
import { whyOnlyLooked } from '../../shared/domain/why-only-looked.ts'
import { dataFolder, openCore, personAtKeyboard, type Core } from '../core/index.ts'
import { createDoor } from '../http/index.ts'
import { hostWith, noteRunning } from './running-hosts.ts'
import { startWebHost, type WebHost } from './start-web-host.ts'

const rendererFolder = fileURLToPath(new URL('../../dist/renderer/', import.meta.url))

export interface ServeOptions {
  /** Project file to open; null opens the made-up town to practise in. */
  readonly file: string | null
  readonly port: number
  /** Only to look at; others may write meanwhile. */
  readonly looks?: boolean
}

export interface ServedProject extends WebHost, Pick<Core, 'attendance'> {
  /** Why the project is only looked at; nothing when it is written in. */
  readonly toTell: readonly Message[]
}

/**
 * Fails with a sentence when the file cannot be opened, the port is taken, or the window was not built yet; with
 * `host.runsAlready` when another host of this person has the file open, whose address is then its value.
 */
export async function serveProject({ file, port, looks = false }: ServeOptions): Promise<ServedProject> {
  if (!existsSync(path.join(rendererFolder, 'index.html')))
    throw new ExpectedFailure(failed('host.windowNotBuilt').failure)
  const folder = dataFolder()
  const core = openCore({
    host: 'web',
    actor: personAtKeyboard(),
    dataFolder: folder,
    // Not `fetch` itself: naming it loads all of it, and most people never ask for that map.
    fetchFromWeb: (address, init) => fetch(address, init),
  })
  try {
    const opened = await (file === null
      ? core.ask('project.practise', {})
      : core.ask('project.open', { file, looks }))
    const { file: open, standing } = await standingOf(core, valueOf(opened))
    if (standing?.access === 'inUse') await refuseRunning(folder, open)
    const host = await startWebHost(createDoor({ core, rendererFolder }), { port })
    const forget = noteRunning(folder, host.address)
    return {
      ...host,
      attendance: () => core.attendance(),
      toTell: standing === null ? [] : whyOnlyLooked(open, standing),
      async close() {
        forget()
        await host.close()
        await core.close()
      },
    }
  } catch (error) {
    await core.close()
    throw error
  }
}

async function standingOf(core: Core, { file }: ProjectSummary) {
  const { standing } = valueOf(await core.ask('project.read', {}))
  return { file, standing }
}

/** A file that someone writes in may be open in another host of this person: then the sentence says where. */
async function refuseRunning(folder: string | null, file: string): Promise<void> {
  const address = await hostWith(folder, file)
  if (address !== null) throw new ExpectedFailure(message('host.runsAlready', { file, address }))
}
