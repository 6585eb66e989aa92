/** `verify FILE`: integrity of the project file. */
import { message, say } from '../../../shared/domain/message.ts'
import { valueOf } from '../../../shared/domain/result.ts'
import { wordAt, type Command } from '../command.ts'
import { readingProject } from '../with-project.ts'

export const verifyCommand: Command = {
  usage: 'verify FILE',
  options: {},
  words: [1, 1],
  run: (args) =>
    readingProject(args, async (core) => {
      const { findings, fingerprint } = valueOf(await core.ask('project.verify', {}))
      const sentences = findings.map((finding) => say(finding, args.language))
      const sound = say(message('host.sound', { file: wordAt(args, 0) }), args.language)
      return {
        json: { file: wordAt(args, 0), sound: findings.length === 0, findings: sentences, fingerprint },
        text: findings.length === 0 ? [sound] : sentences,
        failed: findings.length > 0,
      }
    }),
}
