/** Opens a project file for one command of the terminal, and always closes it. */
import type { FileStanding } from '../../shared/domain/file-standing.ts'
import { message, say, type Message } from '../../shared/domain/message.ts'
import { ExpectedFailure, valueOf } from '../../shared/domain/result.ts'
import { reasonOf } from '../../shared/domain/why-only-looked.ts'
import { dataFolder, openCore, personAtKeyboard, type Core } from '../core/index.ts'
import { wordAt, type Arguments } from './command.ts'

export async function withCore<Value>(use: (core: Core) => Promise<Value>): Promise<Value> {
  const core = openCore({
    host: 'web',
    actor: personAtKeyboard(),
    dataFolder: dataFolder(),
    remembersProjects: false,
  })
  try {
    return await use(core)
  } finally {
    await core.close()
  }
}

/**
 * For a command that writes in the project, the first word after its name. Fails before anything is read when someone else writes in
 * it (`store.inUse`).
 */
export function writingProject<Value>(args: Arguments, use: (core: Core) => Promise<Value>): Promise<Value> {
  return withCore(async (core) => {
    const { file } = valueOf(await core.ask('project.open', { file: wordAt(args, 0) }))
    const { standing } = valueOf(await core.ask('project.read', {}))
    const reason = standing?.access === 'inUse' ? reasonOf(file, standing) : null
    if (reason !== null) throw new ExpectedFailure(reason)
    return use(core)
  })
}

/** For a command that only reads: others may write meanwhile, and who does is told beside the answer. */
export function readingProject<Value>(args: Arguments, use: (core: Core) => Promise<Value>): Promise<Value> {
  return withCore(async (core) => {
    valueOf(await core.ask('project.open', { file: wordAt(args, 0), looks: true }))
    const { standing } = valueOf(await core.ask('project.read', {}))
    for (const told of standing === null ? [] : toTell(standing))
      process.stderr.write(`${say(told, args.language)}\n`)
    return use(core)
  })
}

/** What who reads a project has to know of its file. */
function toTell({ claim, takeOver, copiesBeside }: FileStanding): Message[] {
  return [
    ...(claim === null || takeOver === 'free'
      ? []
      : [message('host.writtenMeanwhile', { who: claim.actor, machine: claim.machine, since: claim.since })]),
    ...copiesBeside.map(({ file: copy, changedAt: when }) => message('core.copyBeside', { copy, when })),
  ]
}
