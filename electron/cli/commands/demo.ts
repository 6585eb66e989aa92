/** `demo DIR`: the made-up town, its deliveries and a finished project. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { message, say } from '../../../shared/domain/message.ts'
import { openTown, personAtKeyboard } from '../../core/index.ts'
import { cannotWrite } from '../cannot-write.ts'
import { wordAt, type Command } from '../command.ts'

export const demoCommand: Command = {
  usage: 'demo DIR',
  options: {},
  words: [1, 1],
  async run(args) {
    const folder = path.resolve(wordAt(args, 0))
    try {
      mkdirSync(folder, { recursive: true })
    } catch (error) {
      throw cannotWrite(folder, error)
    }
    const quiet = { report: () => undefined, signal: new AbortController().signal }
    const { file, deliveries, nextYear } = await openTown(
      folder,
      { fresh: true, actor: personAtKeyboard() },
      quiet,
    )
    return {
      json: { project: file, deliveries, nextYear },
      text: [file, deliveries, nextYear].map((made) =>
        say(message('host.made', { path: made }), args.language),
      ),
    }
  },
}
