/** `overlaps FILE [--distance M] [--window DAYS] [--pairs-only]` */
import type { CallOutput } from '../../../shared/contract/calls.ts'
import { message, say } from '../../../shared/domain/message.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import { ExpectedFailure, failed, valueOf } from '../../../shared/domain/result.ts'
import type { Core } from '../../core/index.ts'
import { numberOf, wordAt, type Arguments, type Command } from '../command.ts'
import { withProject } from '../with-project.ts'

export const overlapsCommand: Command = {
  usage: 'overlaps FILE [--distance M] [--window DAYS] [--pairs-only]',
  options: {
    distance: { type: 'string' },
    window: { type: 'string' },
    'pairs-only': { type: 'boolean' },
  },
  words: [1, 1],
  run: (args) =>
    withProject(wordAt(args, 0), async (core) => {
      const settings = await settingsOf(core, args)
      const pairsOnly = args.values['pairs-only'] === true
      const answer = valueOf(await core.ask('overlap.read', { settings, pairsOnly }))
      const { counts, works, pairs, clusters } = answer
      const values = { ...counts, works, pairs: pairs.length, clusters: clusters.length }
      return {
        json: await asJson(core, answer),
        text: [say(message('host.overlaps', values), args.language)],
      }
    }),
}

/** The project's own settings, with what was asked otherwise for this once. */
async function settingsOf(core: Core, args: Arguments) {
  const { project } = valueOf(await core.ask('project.read', {}))
  if (!project) throw new ExpectedFailure(failed('core.noProject').failure)
  const { overlapSettings } = project
  const { distance, window } = overlapSettings.opportunity
  return {
    ...overlapSettings,
    opportunity: {
      distance: numberOf(args, 'distance', { most: 100_000 }) ?? distance,
      window: numberOf(args, 'window', { most: 1_000_000, whole: true }) ?? window,
    },
  }
}

async function asJson(core: Core, answer: CallOutput<'overlap.read'>): Promise<unknown> {
  const { works } = valueOf(await core.ask('work.list', {}))
  const { project } = valueOf(await core.ask('project.read', {}))
  const partyNames = new Map(project?.parties.map(({ id, name }) => [id, name]))
  const byId = new Map(works.map((work) => [work.id, work]))
  const named = (id: WorkId) => {
    const work = byId.get(id)
    return { work: id, party: work && partyNames.get(work.party), number: work?.number ?? null }
  }
  return {
    settings: answer.settings,
    works: answer.works,
    counts: answer.counts,
    pairs: answer.pairs.map(({ a, b, ...facts }) => ({ a: named(a), b: named(b), ...facts })),
    clusters: answer.clusters,
    ms: answer.ms,
  }
}
