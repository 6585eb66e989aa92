/** `new FILE --name TEXT [--crs EPSG:28992]` */
import { valueOf } from '../../../shared/domain/result.ts'
import { message, say } from '../../../shared/domain/message.ts'
import { requiredText, textOf, wordAt, type Command } from '../command.ts'
import { withCore } from '../with-project.ts'

export const newCommand: Command = {
  usage: 'new FILE --name TEXT [--crs EPSG:28992]',
  options: { name: { type: 'string' }, crs: { type: 'string' } },
  words: [1, 1],
  run: (args) =>
    withCore(async (core) => {
      const name = requiredText(args, 'name')
      const crs = textOf(args, 'crs')
      const file = wordAt(args, 0)
      const project = valueOf(await core.ask('project.create', { file, name, ...(crs && { crs }) }))
      return {
        json: { file: project.file, name: project.name, crs: project.crs },
        text: [say(message('host.made', { path: project.file }), args.language)],
      }
    }),
}
