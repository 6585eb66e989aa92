/** A core with a project in a browser: what `npm start` without Electron and `serve` both do. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { message, type Message } from '../../shared/domain/message.ts'
import { ExpectedFailure, failed } from '../../shared/domain/result.ts'
import { dataFolder, openCore, personAtKeyboard, type Core } from '../core/index.ts'
import { createDoor } from '../http/index.ts'
import { hostWith, noteRunning } from './running-hosts.ts'
import { startWebHost, type WebHost } from './start-web-host.ts'

const rendererFolder = fileURLToPath(new URL('../../dist/renderer/', import.meta.url))

export interface ServeOptions {
  /** Project file to open; null opens the made-up town to practise in. */
  readonly file: string | null
  readonly port: number
}

export type ServedProject = WebHost & Pick<Core, 'attendance'>

/**
 * Fails with a sentence when the file cannot be opened, the port is taken, or the window was not built yet; with
 * `host.runsAlready` when another host has the file open, whose address is then its value.
 */
export async function serveProject({ file, port }: ServeOptions): Promise<ServedProject> {
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
      : core.ask('project.open', { file }))
    if (!opened.ok) throw new ExpectedFailure(await withAddress(opened.failure, folder))
    const host = await startWebHost(createDoor({ core, rendererFolder }), { port })
    const forget = noteRunning(folder, host.address)
    return {
      ...host,
      attendance: () => core.attendance(),
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

/** A file that is open elsewhere may be so in a host of this person: then the sentence says where. */
async function withAddress(failure: Message, folder: string | null): Promise<Message> {
  const { file } = failure.values
  if (failure.key !== 'store.inUse' || typeof file !== 'string') return failure
  const address = await hostWith(folder, file)
  return address === null ? failure : message('host.runsAlready', { file, address })
}
