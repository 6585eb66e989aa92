/** `prepare FILE --format docx|xlsx --out PATH [--for PARTY] [--year YYYY]`: the voorbereidingsblad of a party, or of all in a zip. */
import path from 'node:path'
import { message, say } from '../../../shared/domain/message.ts'
import { PreparationFormat } from '../../../shared/domain/preparation-format.ts'
import { valueOf } from '../../../shared/domain/result.ts'
import { choiceOf, numberOf, requiredText, textOf, WrongUsage, wordAt, type Command } from '../command.ts'
import { partyNamed } from '../party-named.ts'
import { readingProject } from '../with-project.ts'
import { writeWhole } from '../write-whole.ts'

export const prepareCommand: Command = {
  usage: `prepare FILE --format ${PreparationFormat.options.join('|')} --out PATH [--for PARTY] [--year YYYY]`,
  options: {
    format: { type: 'string' },
    out: { type: 'string' },
    for: { type: 'string' },
    year: { type: 'string' },
  },
  words: [1, 1],
  async run(args) {
    const { language } = args
    const format = choiceOf(args, 'format', PreparationFormat.options)
    if (!format) throw new WrongUsage('host.missingArgument', { argument: '--format' })
    const out = path.resolve(requiredText(args, 'out'))
    const year = numberOf(args, 'year', { least: 1900, most: 2200, whole: true }) ?? null
    const named = textOf(args, 'for')
    const project = wordAt(args, 0)
    return readingProject(args, async (core) => {
      const party = named === undefined ? null : await partyNamed(core, named)
      const made = valueOf(await core.ask('preparation.make', { party, year, format, language }))
      writeWhole(project, out, core.file(made.file)?.bytes ?? new Uint8Array())
      return {
        json: { path: out, format, party, bytes: made.bytes },
        text: [say(message('host.made', { path: out }), language)],
      }
    })
  },
}
