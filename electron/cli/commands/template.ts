/** `template FILE --party NAME --out PATH` */
import path from 'node:path'
import { message, say } from '../../../shared/domain/message.ts'
import { valueOf } from '../../../shared/domain/result.ts'
import { requiredText, wordAt, type Command } from '../command.ts'
import { partyNamed } from '../party-named.ts'
import { readingProject } from '../with-project.ts'
import { writeWhole } from '../write-whole.ts'

export const templateCommand: Command = {
  usage: 'template FILE --party NAME --out PATH',
  options: { party: { type: 'string' }, out: { type: 'string' } },
  words: [1, 1],
  async run(args) {
    const { language } = args
    const name = requiredText(args, 'party')
    const out = path.resolve(requiredText(args, 'out'))
    const project = wordAt(args, 0)
    return readingProject(args, async (core) => {
      const party = await partyNamed(core, name)
      const made = valueOf(await core.ask('party.template', { party, language }))
      writeWhole(project, out, core.file(made.file)?.bytes ?? new Uint8Array())
      return {
        json: { path: out, party, bytes: made.bytes },
        text: [say(message('host.made', { path: out }), language)],
      }
    })
  },
}
