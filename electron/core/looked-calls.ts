/** Remembers what somebody looked at and follows, per project, in a small file of the program's own. */
import path from 'node:path'
import { z } from 'zod'
import { followedKey, mostFollowed } from '../../shared/domain/followed.ts'
import { Looked, nothingLooked } from '../../shared/domain/looked.ts'
import { message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { projectOf, type CoreContext } from './context.ts'
import type { Handlers } from './handlers.ts'
import { keepOwnFile, readOwnFile } from './own-file.ts'

/** Who looks at more projects than this forgets what was looked at first. */
const most = 60
const Remembered = z.array(z.object({ project: z.string(), looked: Looked }))
type Remembered = z.infer<typeof Remembered>

type LookedCalls = 'looked.read' | 'looked.keep' | 'looked.follow' | 'looked.unfollow'

export function lookedCalls(context: CoreContext): Handlers<LookedCalls> {
  const file =
    context.options.dataFolder === null ? null : path.join(context.options.dataFolder, 'looked.json')
  /** Where nothing can be kept: as long as the program runs. */
  let held: Remembered = []
  const remembered = () => readOwnFile(file, Remembered) ?? held
  const of = (project: string) => remembered().find((one) => one.project === project)?.looked ?? nothingLooked
  const openProject = async () => (await projectOf(context).summary()).id
  const keep = async (change: (before: Looked) => Looked) => {
    const project = await openProject()
    const looked = change(of(project))
    held = [{ project, looked }, ...remembered().filter((one) => one.project !== project)].slice(0, most)
    try {
      if (file !== null) keepOwnFile(file, held)
    } catch {
      // That nothing can be remembered on this machine is said of the recent projects.
    }
    return looked
  }
  return {
    'looked.read': async () => of(await openProject()),
    'looked.keep': ({ triaged, seen }) =>
      keep((before) => ({ ...before, triaged: triaged ?? before.triaged, seen: seen ?? before.seen })),
    'looked.follow': ({ followed: given }) =>
      keep((before) => {
        const followed = [
          ...given,
          ...without(
            before,
            given.map(({ thing }) => thing),
          ),
        ]
        if (followed.length > mostFollowed)
          throw new ExpectedFailure(message('followed.tooMany', { most: mostFollowed }))
        return { ...before, followed }
      }),
    'looked.unfollow': ({ things }) => keep((before) => ({ ...before, followed: without(before, things) })),
  }
}

function without({ followed }: Looked, things: readonly Looked['followed'][number]['thing'][]) {
  const keys = new Set(things.map(followedKey))
  return followed.filter(({ thing }) => !keys.has(followedKey(thing)))
}
