/** The map under everything: which file the project remembers, whether it is there, choosing another; and the map from the internet. */
import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { Basemap, BasemapState } from '../../shared/domain/basemap.ts'
import { message } from '../../shared/domain/message.ts'
import { attempt, ExpectedFailure } from '../../shared/domain/result.ts'
import { fingerprintOf } from '../basemap/index.ts'
import { isSameFile } from '../store/index.ts'
import { projectOf, type CoreContext } from './context.ts'
import type { Handlers } from './handlers.ts'

export function basemapCalls(
  context: CoreContext,
): Handlers<'basemap.read' | 'basemap.choose' | 'webMap.read' | 'webMap.show'> {
  return {
    'basemap.read': async () => {
      const { store, summary } = projectOf(context)
      const [[basemap], { file }] = await Promise.all([store.list('basemap'), summary()])
      if (!basemap) return { basemap: null }
      const { path, isShown } = basemap
      return { basemap: { path, isShown, state: await stateOf(context, basemap, file) } }
    },
    'basemap.choose': async ({ file }, by) => {
      const { store, summary } = projectOf(context)
      const chosen = path.resolve(file)
      if (isOfProject(chosen, (await summary()).file))
        throw new ExpectedFailure(message('basemap.notTiles', { file: chosen }))
      const { fingerprint } = await context.basemap.open(chosen)
      return store.run('basemap.choose', { path: chosen, fingerprint }, by)
    },
    'webMap.read': () => context.webMap.now(),
    'webMap.show': ({ isShown }) => context.webMap.show(isShown),
  }
}

async function stateOf(context: CoreContext, basemap: Basemap, projectFile: string): Promise<BasemapState> {
  const file = await placeOf(basemap, projectFile)
  if (file === null) return { is: 'missing' }
  const opened = await attempt(() => context.basemap.open(file))
  if (!opened.ok) return { is: 'unfit', why: opened.failure }
  const { tiles, fingerprint } = opened.value
  return {
    is: 'there',
    about: tiles.about,
    version: fingerprint,
    isOther: fingerprint !== basemap.fingerprint,
  }
}

/** Where it was chosen; else, when both went along to another machine, the same file beside the project. */
async function placeOf({ path: chosen, fingerprint }: Basemap, projectFile: string): Promise<string | null> {
  if (await isFile(chosen, projectFile)) return chosen
  // The path may be of another system, with other signs between folders.
  const beside = path.join(path.dirname(projectFile), path.win32.basename(chosen))
  if (!(await isFile(beside, projectFile))) return null
  const found = await fingerprintOf(beside).catch(() => null)
  return found === fingerprint ? beside : null
}

async function isFile(file: string, projectFile: string): Promise<boolean> {
  if (isOfProject(file, projectFile)) return false
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  )
}

/** The project file itself is never opened as something else, nor what SQLite keeps beside it. */
function isOfProject(file: string, projectFile: string): boolean {
  return file.startsWith(projectFile) || isSameFile(file, projectFile)
}
