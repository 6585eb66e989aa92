/** Remembers what somebody looked at, per project, in a small file of the program's own. */
import path from 'node:path'
import { z } from 'zod'
import { Looked, nothingLooked } from '../../shared/domain/looked.ts'
import { projectOf, type CoreContext } from './context.ts'
import type { Handlers } from './handlers.ts'
import { keepOwnFile, readOwnFile } from './own-file.ts'

/** Who looks at more projects than this forgets what was looked at first. */
const most = 60
const Remembered = z.array(z.object({ project: z.string(), looked: Looked }))
type Remembered = z.infer<typeof Remembered>

export function lookedCalls(context: CoreContext): Handlers<'looked.read' | 'looked.keep'> {
  const file =
    context.options.dataFolder === null ? null : path.join(context.options.dataFolder, 'looked.json')
  /** Where nothing can be kept: as long as the program runs. */
  let held: Remembered = []
  const remembered = () => readOwnFile(file, Remembered) ?? held
  const of = (project: string) => remembered().find((one) => one.project === project)?.looked ?? nothingLooked
  const openProject = async () => (await projectOf(context).summary()).id
  return {
    'looked.read': async () => of(await openProject()),
    'looked.keep': async ({ triaged, seen }) => {
      const project = await openProject()
      const before = of(project)
      const looked = { triaged: triaged ?? before.triaged, seen: seen ?? before.seen }
      held = [{ project, looked }, ...remembered().filter((one) => one.project !== project)].slice(0, most)
      try {
        if (file !== null) keepOwnFile(file, held)
      } catch {
        // That nothing can be remembered on this machine is said of the recent projects.
      }
      return looked
    },
  }
}
