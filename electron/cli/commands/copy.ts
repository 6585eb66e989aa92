/** `copy FILE --for PARTY --out PATH`: a copy for a party to work in apart. Of the dated copies `copies` tells. */
import { message, say } from '../../../shared/domain/message.ts'
import { valueOf } from '../../../shared/domain/result.ts'
import { requiredText, type Command } from '../command.ts'
import { partyNamed } from '../party-named.ts'
import { readingProject } from '../with-project.ts'

export const copyCommand: Command = {
  usage: 'copy FILE --for PARTY --out PATH',
  options: { for: { type: 'string' }, out: { type: 'string' } },
  words: [1, 1],
  async run(args) {
    const { language } = args
    const [name, out] = [requiredText(args, 'for'), requiredText(args, 'out')]
    return readingProject(args, async (core) => {
      const party = await partyNamed(core, name)
      const { file: path, ...works } = valueOf(await core.ask('copy.forParty', { party, file: out }))
      return {
        json: { path, party: name, works },
        text: [say(message('partyCopy.made', { party: name, path, ...works }), language)],
      }
    })
  },
}
