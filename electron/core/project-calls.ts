/** Opening, making and leaving a project file. */
import path from 'node:path'
import { message, type MessageKey } from '../../shared/domain/message.ts'
import type { ProjectSummary } from '../../shared/domain/project.ts'
import { ExpectedFailure, failed } from '../../shared/domain/result.ts'
import { isInMetres } from '../../shared/geo/crs.ts'
import { isSameFile, momentOfCopy, restoreBackup } from '../store/index.ts'
import { openStoreThread, type SharedStore } from '../workers/store-client.ts'
import { projectOf, tellOf, type CoreContext } from './context.ts'
import { followFile } from './follow-file.ts'
import type { Handlers } from './handlers.ts'
import { holdProject } from './open-project.ts'
import { practiseFolder } from './practise-folder.ts'
import { projectPath } from './project-path.ts'
import { openTown } from './town.ts'

type ProjectCalls =
  | 'project.read'
  | 'project.awaitChange'
  | 'project.recent'
  | 'project.create'
  | 'project.open'
  | 'project.takeOver'
  | 'project.saveAs'
  | 'project.saveAsItWas'
  | 'project.restore'
  | 'project.close'
  | 'project.practise'
  | 'project.verify'
  | 'host.choosePath'
  | 'host.window'

/** Milliseconds; shorter than what stands between (a browser, a proxy) waits for an answer. */
const longestWait = 20_000

export function projectCalls(context: CoreContext): Handlers<ProjectCalls> {
  return {
    'project.read': async () => ({
      project: context.project && (await context.project.summary()),
      host: context.options.host,
      turn: context.room.turn(),
      standing: context.follower?.standing() ?? null,
      looks: looksOf(context),
      trouble: context.datedCopies.trouble(),
    }),
    'project.awaitChange': async (seen) => {
      const now = async () => {
        const open = context.project && (await context.project.summary())
        return {
          file: open?.file ?? null,
          revision: open?.revision ?? null,
          turn: context.room.turn(),
          looks: looksOf(context),
        }
      }
      const isSeen = ({ file, revision, turn, looks }: typeof seen) =>
        file === seen.file &&
        revision === seen.revision &&
        turn === seen.turn &&
        (seen.looks === null || looks === seen.looks)
      const at = await now()
      if (!isSeen(at)) return at
      await context.bell.heard(longestWait)
      return now()
    },
    'project.recent': () => context.recent.list(),
    'project.create': async ({ file, name, crs, dropsDelivery }) => {
      if (!isInMetres(crs)) throw new ExpectedFailure(failed('core.unknownCrs', { crs }).failure)
      const actor = context.person.actor()
      return hold(context, { create: projectPath(file), name, crs, actor }, dropsDelivery)
    },
    'project.open': ({ file, looks, dropsDelivery }) =>
      hold(context, opening(context, path.resolve(file), looks), dropsDelivery),
    'project.takeOver': ({ isSure }) => takeOver(context, isSure),
    'project.saveAs': async ({ file, dropsDelivery }) => {
      if (!dropsDelivery) refuseWithDelivery(context)
      const named = projectPath(file)
      await projectOf(context).store.saveCopy(named)
      return hold(context, opening(context, named), true)
    },
    'project.saveAsItWas': async ({ command, file, dropsDelivery }) => {
      if (!dropsDelivery) refuseWithDelivery(context)
      const named = projectPath(file)
      await projectOf(context).store.saveAsItWas(named, { command })
      return hold(context, opening(context, named, true), true)
    },
    'project.restore': async ({ backup, file, dropsDelivery }) => {
      if (!dropsDelivery) refuseWithDelivery(context)
      const named = path.resolve(file)
      // A project that stands open lets go of its file before that is copied or gets another name.
      const open = context.project && (await context.project.summary()).file
      if (open === named || open === path.resolve(backup)) await closeProject(context)
      const kept = restoreBackup(path.resolve(backup), named, context.person.actor())
      return { project: await hold(context, opening(context, named), true), kept }
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
      return hold(context, opening(context, file), dropsDelivery)
    },
    'project.verify': async () => {
      const { store } = projectOf(context)
      const findings = await store.verify()
      // Of what is damaged it would say nothing.
      return { findings, fingerprint: findings.length === 0 ? await store.fingerprint() : null }
    },
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

/** How often what is told of the file, or of its copies, changed. */
function looksOf({ follower, datedCopies }: CoreContext): number | null {
  return follower === null ? null : follower.looks() + datedCopies.turns()
}

function opening(context: CoreContext, file: string, looks = false): Action {
  if (looks) return { look: file, why: momentOfCopy(file) === null ? 'asked' : 'datedCopy' }
  return { open: file, actor: context.person.actor() }
}

type Action = Parameters<typeof openStoreThread>[0]

function fileOf(action: Action): string {
  return 'open' in action ? action.open : 'look' in action ? action.look : action.create
}

/** Opens the new project before the old one is let go: a file that cannot be opened loses nothing. */
async function hold(context: CoreContext, action: Action, dropsDelivery: boolean): Promise<ProjectSummary> {
  const wanted = fileOf(action)
  const present = context.project && (await context.project.store.summary())
  const isPresent = present && !('create' in action) && isSame(present.file, wanted)
  if (isPresent && !('open' in action && isLookedAtAsAsked(context))) return present
  if (!dropsDelivery) refuseWithDelivery(context)
  const store = await openOrLook(action)
  await closeProject(context)
  await holdStore(context, store, wanted)
  context.bell.ring()
  const summary = await projectOf(context).summary()
  // On the terminal no window comes that would look at it.
  if (context.options.remembersProjects !== false && context.follower?.standing().access !== 'datedCopy') {
    if (summary.works > 0) context.project?.readAhead()
    context.recent.add({ file: summary.file, name: summary.name })
  }
  return summary
}

function isSame(one: string, other: string): boolean {
  return one === other || isSameFile(one, other)
}

/** Who opens once more what was asked to be looked at means to write in it now. */
function isLookedAtAsAsked({ follower }: CoreContext): boolean {
  return follower?.standing().access === 'asked'
}

/** Why a project is only looked at that was to be opened; what is not here is a failure. */
const onlyLooked: Partial<Record<MessageKey, 'inUse' | 'readOnly' | 'diskFull'>> = {
  'store.inUse': 'inUse',
  'store.inUseSomewhere': 'inUse',
  'store.readOnly': 'readOnly',
  'store.diskFull': 'diskFull',
}

async function openOrLook(action: Action): Promise<SharedStore> {
  try {
    return await openStoreThread(action)
  } catch (error) {
    const why = error instanceof ExpectedFailure ? onlyLooked[error.failure.key] : undefined
    if (why === undefined || !('open' in action)) throw error
    return openStoreThread({ look: action.open, why })
  }
}

/** From here on this is the open project, followed where others write in it. */
async function holdStore(context: CoreContext, store: SharedStore, file: string): Promise<void> {
  const follower = await followFile(store, {
    onMoved() {
      context.project?.forget()
      context.bell.ring()
    },
    onStanding: () => context.bell.ring(),
    onReopen: () => reopen(context, file),
  })
  context.follower = follower
  context.project = holdProject(store)
}

/**
 * Another file stands in the place of the one that was looked at, or someone took over the writing from here: what is there now is
 * looked at, when it is a project. Not over a delivery that would be lost by it.
 */
async function reopen(context: CoreContext, file: string): Promise<void> {
  const before = context.project
  if (before === null || context.follower === null) return
  const { access } = context.follower.standing()
  if (access === 'written' || context.drafts.size + context.beingRead.size > 0) return
  const store = await openStoreThread({ look: file, why: access === 'takenOver' ? 'inUse' : access })
  if (context.project !== before) return store.close()
  await closeProject(context)
  await holdStore(context, store, file)
  context.bell.ring()
}

async function takeOver(context: CoreContext, isSure: boolean): Promise<ProjectSummary> {
  const { file, isReadOnly } = await projectOf(context).summary()
  if (!isReadOnly && context.follower?.standing().access === 'written') return projectOf(context).summary()
  const store = await openStoreThread({ open: file, actor: context.person.actor(), takesOver: isSure })
  await closeProject(context)
  await holdStore(context, store, file)
  context.bell.ring()
  return projectOf(context).summary()
}

/** A delivery goes with the project it was read for; whoever would lose one has to say that it may. */
function refuseWithDelivery({ drafts, beingRead }: CoreContext): void {
  const [party] = [...drafts.values(), ...beingRead].map(({ partyName }) => partyName)
  if (party !== undefined) throw new ExpectedFailure(message('core.deliveryOnDesk', { party }))
}

export async function closeProject(context: CoreContext): Promise<void> {
  const { project } = context
  context.follower?.stop()
  context.datedCopies.stop()
  context.follower = null
  context.project = null
  for (const { desk } of context.drafts.values()) desk.putAway()
  context.drafts.clear()
  context.uploads.clear()
  await context.copies.clear()
  await context.basemap.close()
  await project?.close()
}
