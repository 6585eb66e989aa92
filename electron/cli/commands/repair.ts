/** `repair FILE [--from COPY] --out PATH`: a sound project of a damaged file and a copy of it, and what was lost. */
import { say } from '../../../shared/domain/message.ts'
import { valueOf } from '../../../shared/domain/result.ts'
import { repairInWords } from '../../../shared/plan/repair-in-words.ts'
import { requiredText, textOf, wordAt, type Command } from '../command.ts'
import { withCore } from '../with-project.ts'

export const repairCommand: Command = {
  usage: 'repair FILE [--from COPY] --out PATH',
  options: { from: { type: 'string' }, out: { type: 'string' } },
  words: [1, 1],
  async run(args) {
    const to = requiredText(args, 'out')
    return withCore(async (core) => {
      const asked = { file: wordAt(args, 0), from: textOf(args, 'from') ?? null, to }
      const repaired = valueOf(await core.ask('project.repair', asked))
      const { lost, findings } = repaired
      const inWords = (sentences: typeof lost) => sentences.map((sentence) => say(sentence, args.language))
      return {
        json: { ...repaired, lost: inWords(lost), findings: inWords(findings) },
        text: inWords([repairInWords(repaired), ...lost, ...findings]),
        failed: findings.length > 0,
      }
    })
  },
}
