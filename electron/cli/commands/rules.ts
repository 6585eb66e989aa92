/** `rules FILE`: by which rules works coincide in this project, in words. */
import { say } from '../../../shared/domain/message.ts'
import { ExpectedFailure, failed, valueOf } from '../../../shared/domain/result.ts'
import { rulesInWords } from '../../../shared/overlap/rules/rules-in-words.ts'
import { type Command } from '../command.ts'
import { readingProject } from '../with-project.ts'

export const rulesCommand: Command = {
  usage: 'rules FILE',
  options: {},
  words: [1, 1],
  run: (args) =>
    readingProject(args, async (core) => {
      const { language } = args
      const { project } = valueOf(await core.ask('project.read', {}))
      if (!project) throw new ExpectedFailure(failed('core.noProject').failure)
      const rules = rulesInWords(project.overlapSettings).map(({ rule, name, sentence, standard }) => ({
        rule,
        name: name[language],
        sentence: say(sentence, language),
        standard: standard && standard[language],
      }))
      return {
        json: { settings: project.overlapSettings, rules },
        text: rules.map(({ name, sentence }) => `${name}: ${sentence}`),
      }
    }),
}
