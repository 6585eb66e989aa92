/** A core with a project in a browser: what `npm start` without Electron and `serve` both do. */
import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ExpectedFailure, failed, valueOf } from '../../shared/domain/result.ts'
import { dataFolder, openCore } from '../core/index.ts'
import { createDoor } from '../http/index.ts'
import { startWebHost, type WebHost } from './start-web-host.ts'

const rendererFolder = fileURLToPath(new URL('../../dist/renderer/', import.meta.url))

export interface ServeOptions {
  /** Project file to open; null opens the made-up town to practise in. */
  readonly file: string | null
  readonly port: number
}

/** Fails with a sentence when the file cannot be opened, the port is taken, or the window was not built yet. */
export async function serveProject({ file, port }: ServeOptions): Promise<WebHost> {
  if (!existsSync(path.join(rendererFolder, 'index.html')))
    throw new ExpectedFailure(failed('host.windowNotBuilt').failure)
  const core = openCore({ host: 'web', actor: userInfo().username, dataFolder: dataFolder() })
  try {
    valueOf(await (file === null ? core.ask('project.practise', {}) : core.ask('project.open', { file })))
    const host = await startWebHost(createDoor({ core, rendererFolder }), { port })
    return {
      address: host.address,
      async close() {
        await host.close()
        await core.close()
      },
    }
  } catch (error) {
    await core.close()
    throw error
  }
}
