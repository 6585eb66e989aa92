/** `copies FILE`: the dated copies of a project, newest first. */
import { message, say } from '../../../shared/domain/message.ts'
import { valueOf } from '../../../shared/domain/result.ts'
import { sayBytes } from '../../../shared/plan/say-bytes.ts'
import { wordAt, type Command } from '../command.ts'
import { readingProject } from '../with-project.ts'

export const copiesCommand: Command = {
  usage: 'copies FILE',
  options: {},
  words: [1, 1],
  run: (args) =>
    readingProject(args, async (core) => {
      const { language } = args
      const { folder, copies } = valueOf(await core.ask('copy.list', {}))
      const lines = copies.map(({ file: copy, madeAt, bytes, stepsSince: steps }) =>
        say(message('copy.line', { copy, madeAt, size: sayBytes(bytes, language), steps }), language),
      )
      const none = say(message('copy.none', { file: wordAt(args, 0), folder }), language)
      return {
        json: {
          folder,
          copies: copies.map(({ firstSince, ...copy }) => ({
            ...copy,
            firstSince: firstSince && say(firstSince, language),
          })),
        },
        text: lines.length === 0 ? [none] : lines,
      }
    }),
}
