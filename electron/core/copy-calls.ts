/** Dated copies of the open project: which there are, what was done since each, how they are kept; and copies for a party. */
import path from 'node:path'
import type { DatedCopy } from '../../shared/domain/dated-copy.ts'
import { message } from '../../shared/domain/message.ts'
import type { HistoryEntry } from '../../shared/domain/project.ts'
import { unpackOverlaps } from '../../shared/overlap/found/pack-overlaps.ts'
import { datedCopiesIn, type FoundCopy } from '../store/index.ts'
import { repairProjectInThread } from '../workers/in-threads.ts'
import { projectOf, type CoreContext } from './context.ts'
import type { Handlers } from './handlers.ts'
import { projectPath } from './project-path.ts'

/** Of what was done longer ago than this many steps only the number is told. */
const mostSteps = 2_000

export function copyCalls(
  context: CoreContext,
): Handlers<'copy.list' | 'copy.set' | 'copy.make' | 'copy.forParty' | 'project.repair'> {
  const { datedCopies: keeper } = context
  return {
    'copy.list': async () => {
      const project = projectOf(context)
      const { file, id, revision } = await project.summary()
      const folder = keeper.folderOf(file)
      const found = datedCopiesIn(folder, file, id)
      const oldest = Math.min(revision, ...found.map((copy) => copy.revision))
      const history = await project.store.history(Math.min(mostSteps, revision - oldest))
      return {
        settings: keeper.settings(),
        folder,
        copies: found.map((copy) => told(copy, revision, history)),
      }
    },
    'copy.set': (settings) => keeper.set(settings),
    'copy.make': async () => {
      await keeper.makeNow()
      return {}
    },
    'project.repair': async ({ file, from, to }, run) => {
      run.report({ what: message('repair.reading'), done: 0, total: null })
      return repairProjectInThread(
        {
          file: path.resolve(file),
          from: from === null ? null : path.resolve(from),
          folder: keeper.settings().folder,
          to: projectPath(to),
          actor: context.person.actor(),
        },
        { signal: run.signal },
      )
    },
    'copy.forParty': async ({ party, file }, run) => {
      const project = projectOf(context)
      const { packed } = await project.packedOverlaps(run)
      const groups = unpackOverlaps(packed).clusters.map(({ works }) => works)
      const to = projectPath(file)
      return { file: to, ...(await project.store.savePartyCopy(to, { party, groups })) }
    },
  }
}

/** `history` newest first. */
function told(copy: FoundCopy, revision: number, history: readonly HistoryEntry[]): DatedCopy {
  const since = history.filter((step) => step.revision > copy.revision)
  const counts = Map.groupBy(since, ({ actor }) => actor)
  return {
    file: copy.file,
    madeAt: copy.madeAt.toISOString(),
    bytes: copy.bytes,
    stepsSince: Math.max(0, revision - copy.revision),
    actorsSince: [...counts]
      .toSorted(([, one], [, other]) => other.length - one.length)
      .map(([actor]) => actor),
    firstSince: since.at(-1)?.what ?? null,
  }
}
