/** `restore BACKUP FILE`: a backup in the place of a project file, and what stood there under another name. */
import { message, say } from '../../../shared/domain/message.ts'
import { valueOf } from '../../../shared/domain/result.ts'
import { wordAt, type Command } from '../command.ts'
import { withCore } from '../with-project.ts'

export const restoreCommand: Command = {
  usage: 'restore BACKUP FILE',
  options: {},
  words: [2, 2],
  run: (args) =>
    withCore(async (core) => {
      const [backup, file] = [wordAt(args, 0), wordAt(args, 1)]
      const { project, kept } = valueOf(await core.ask('project.restore', { backup, file }))
      const sentences = [
        message('host.restored', { file: project.file, backup }),
        ...(kept === null ? [] : [message('host.keptAside', { kept })]),
      ]
      return {
        json: { file: project.file, kept },
        text: sentences.map((sentence) => say(sentence, args.language)),
      }
    }),
}
