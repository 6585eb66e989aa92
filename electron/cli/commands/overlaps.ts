/** `overlaps FILE [--distance M] [--window DAYS] [--pairs-only]` */
import type { CallOutput } from '../../../shared/contract/calls.ts'
import { isByHand } from '../../../shared/domain/by-hand.ts'
import { message, say } from '../../../shared/domain/message.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import { ExpectedFailure, failed, valueOf } from '../../../shared/domain/result.ts'
import { isViolation, type StreetClosing } from '../../../shared/domain/street-closing.ts'
import type { Core } from '../../core/index.ts'
import { numberOf, type Arguments, type Command } from '../command.ts'
import { readingProject } from '../with-project.ts'

export const overlapsCommand: Command = {
  usage: 'overlaps FILE [--distance M] [--window DAYS] [--pairs-only]',
  options: {
    distance: { type: 'string' },
    window: { type: 'string' },
    'pairs-only': { type: 'boolean' },
  },
  words: [1, 1],
  run: (args) =>
    readingProject(args, async (core) => {
      const settings = await settingsOf(core, args)
      const pairsOnly = args.values['pairs-only'] === true
      const answer = valueOf(await core.ask('overlap.read', { settings, pairsOnly }))
      const { works, pairs, clusters, counts } = answer
      const noise = pairs.filter((pair) => pair.noise !== null).length
      const values = { ...counts, works, pairs: pairs.length - noise, noise, clusters: clusters.length }
      return {
        json: await asJson(core, answer),
        text: [
          say(message('host.overlaps', values), args.language),
          ...waterLines(answer, args),
          ...closingLines(answer, args),
        ],
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

/** Nothing is said where no water is known to lie between. */
function waterLines({ water }: CallOutput<'overlap.read'>, { language }: Arguments): string[] {
  return water.length === 0 ? [] : [say(message('host.water', { count: water.length }), language)]
}

/** Nothing is said where no street closes. */
function closingLines({ closings }: CallOutput<'overlap.read'>, { language }: Arguments): string[] {
  if (closings.length === 0) return []
  const breaks = closings.flatMap((closing) => closing.breaks)
  const values = {
    closings: closings.length,
    lastChances: closings.filter(({ before }) => before.length > 0).length,
    violations: breaks.filter(isViolation).length,
    exceptions: breaks.filter((one) => !isViolation(one)).length,
  }
  return [say(message('digRest.summary', values), language)]
}

/** Works by their number, and exceptions with their ground and reason. */
async function closingsAsJson(
  core: Core,
  closings: readonly StreetClosing[],
  named: (id: WorkId) => { readonly work: WorkId },
) {
  const exceptions = new Map(
    valueOf(await core.ask('digRest.exceptions', {})).map(({ id, ground, reason }) => [
      id,
      { ground, reason },
    ]),
  )
  return closings.map(({ by, works, breaks, before, ...closing }) => ({
    by: 'work' in by ? named(by.work) : by,
    ...closing,
    works: works.map(named),
    breaks: breaks.map(({ work, exception, ...rest }) => ({
      ...named(work),
      ...rest,
      exception: exception === null ? null : (exceptions.get(exception) ?? null),
    })),
    before: before.map(({ work, ...rest }) => ({ ...named(work), ...rest })),
  }))
}

async function asJson(core: Core, answer: CallOutput<'overlap.read'>): Promise<unknown> {
  const { works } = valueOf(await core.ask('work.list', {}))
  const { project } = valueOf(await core.ask('project.read', {}))
  const partyNames = new Map(project?.parties.map(({ id, name }) => [id, name]))
  const byId = new Map(works.map((work) => [work.id, work]))
  const named = (id: WorkId) => {
    const work = byId.get(id)
    return {
      work: id,
      party: work && partyNames.get(work.party),
      number: work?.number ?? null,
      ...(work && isByHand(work) && { byHand: true }),
    }
  }
  const water = new Map(answer.water.map(({ a, b, names }) => [`${a} ${b}`, names]))
  return {
    settings: answer.settings,
    works: answer.works,
    counts: answer.counts,
    noise: answer.noise,
    pairs: answer.pairs.map(({ a, b, ...facts }) => ({
      a: named(a),
      b: named(b),
      ...facts,
      // The names of what lies between, an empty list where it has none; null where no water is known to lie.
      water: water.get(`${a} ${b}`) ?? null,
    })),
    clusters: answer.clusters,
    apart: answer.apart,
    closings: await closingsAsJson(core, answer.closings, named),
    ms: answer.ms,
  }
}
