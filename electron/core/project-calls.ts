/** Opening, making and leaving a project file. */
import path from 'node:path'
import { message } from '../../shared/domain/message.ts'
import type { ProjectSummary } from '../../shared/domain/project.ts'
import { ExpectedFailure, failed } from '../../shared/domain/result.ts'
import { isInMetres } from '../../shared/geo/crs.ts'
import { isSameFile, restoreBackup } from '../store/index.ts'
import { openStoreThread } from '../workers/store-client.ts'
import { projectOf, tellOf, type CoreContext } from './context.ts'
import type { Handlers } from './handlers.ts'
import { holdProject } from './open-project.ts'
import { practiseFolder } from './practise-folder.ts'
import { openTown } from './town.ts'

type ProjectCalls =
  | 'project.read'
  | 'project.awaitChange'
  | 'project.recent'
  | 'project.create'
  | 'project.open'
  | 'project.saveAs'
  | 'project.restore'
  | 'project.close'
  | 'project.practise'
  | 'project.verify'
  | 'host.choosePath'
  | 'host.window'

/** Milliseconds; shorter than what stands between (a browser, a proxy) waits for an answer. */
const longestWait = 20_000

const EXTENSION = '.samenloop'

export function projectCalls(context: CoreContext): Handlers<ProjectCalls> {
  return {
    'project.read': async () => ({
      project: context.project && (await context.project.summary()),
      host: context.options.host,
      turn: context.room.turn(),
    }),
    'project.awaitChange': async (seen) => {
      const now = async () => {
        const open = context.project && (await context.project.summary())
        return { file: open?.file ?? null, revision: open?.revision ?? null, turn: context.room.turn() }
      }
      const isSeen = ({ file, revision, turn }: typeof seen) =>
        file === seen.file && revision === seen.revision && turn === seen.turn
      const at = await now()
      if (!isSeen(at)) return at
      await context.bell.heard(longestWait)
      return now()
    },
    'project.recent': () => context.recent.list(),
    'project.create': async ({ file, name, crs, dropsDelivery }) => {
      if (!isInMetres(crs)) throw new ExpectedFailure(failed('core.unknownCrs', { crs }).failure)
      return hold(context, { create: projectPath(file), name, crs }, dropsDelivery)
    },
    'project.open': ({ file, dropsDelivery }) => hold(context, { open: path.resolve(file) }, dropsDelivery),
    'project.saveAs': async ({ file, dropsDelivery }) => {
      if (!dropsDelivery) refuseWithDelivery(context)
      const named = projectPath(file)
      await projectOf(context).store.saveCopy(named)
      return hold(context, { open: named }, true)
    },
    'project.restore': async ({ backup, file, dropsDelivery }) => {
      if (!dropsDelivery) refuseWithDelivery(context)
      const named = path.resolve(file)
      // A project that stands open lets go of its file before that is copied or gets another name.
      const open = context.project && (await context.project.summary()).file
      if (open === named || open === path.resolve(backup)) await closeProject(context)
      const kept = restoreBackup(path.resolve(backup), named)
      return { project: await hold(context, { open: named }, true), kept }
    },
    'project.close': async ({ dropsDelivery }) => {
      if (!dropsDelivery) refuseWithDelivery(context)
      await closeProject(context)
      context.bell.ring()
      return {}
    },
    'project.practise': async ({ fresh, dropsDelivery }, run) => {
      const folder = practiseFolder(context.options.dataFolder, tellOf(context.options))
      // The town may stand open: let go of its file before it is laid anew.
      if (fresh && !dropsDelivery) refuseWithDelivery(context)
      run.report({ what: message('core.buildingTown'), done: 0, total: null })
      if (fresh) await closeProject(context)
      const { file } = await openTown(folder, { fresh, actor: context.person.actor() }, run)
      return hold(context, { open: file }, dropsDelivery)
    },
    'project.verify': async () => ({ findings: await projectOf(context).store.verify() }),
    'host.choosePath': async ({ mode }) => {
      const { choosePath } = context.options
      if (!choosePath) throw new ExpectedFailure(failed('core.noDialog').failure)
      return { path: await choosePath(mode) }
    },
    'host.window': ({ window, is }) => {
      context.windows[is](window)
      return {}
    },
  }
}

function projectPath(file: string): string {
  return path.resolve(file.toLowerCase().endsWith(EXTENSION) ? file : `${file}${EXTENSION}`)
}

/** Opens the new project before the old one is let go: a file that cannot be opened loses nothing. */
async function hold(
  context: CoreContext,
  action: Parameters<typeof openStoreThread>[0],
  dropsDelivery: boolean,
): Promise<ProjectSummary> {
  const wanted = 'open' in action ? action.open : action.create
  const present = context.project && (await context.project.store.summary())
  if (present && 'open' in action && (present.file === wanted || isSameFile(present.file, wanted)))
    return present
  if (!dropsDelivery) refuseWithDelivery(context)
  const store = await openStoreThread(action)
  await closeProject(context)
  context.project = holdProject(store)
  context.bell.ring()
  const summary = await store.summary()
  // On the terminal no window comes that would look at it.
  if (context.options.remembersProjects !== false) {
    if (summary.works > 0) context.project.readAhead()
    context.recent.add({ file: summary.file, name: summary.name })
  }
  return summary
}

/** A delivery goes with the project it was read for; whoever would lose one has to say that it may. */
function refuseWithDelivery({ drafts, beingRead }: CoreContext): void {
  const [party] = [...drafts.values(), ...beingRead].map(({ partyName }) => partyName)
  if (party !== undefined) throw new ExpectedFailure(message('core.deliveryOnDesk', { party }))
}

export async function closeProject(context: CoreContext): Promise<void> {
  const { project } = context
  context.project = null
  for (const { desk } of context.drafts.values()) desk.putAway()
  context.drafts.clear()
  context.uploads.clear()
  await context.basemap.close()
  await project?.close()
}
