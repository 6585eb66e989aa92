/** `export FILE --format … --out PATH [--paper PAPER] [--year YYYY] [--for PARTY] [--level LEVEL]`, with the formats of the one list of them. */
import path from 'node:path'
import { ExportFormat } from '../../../shared/domain/export-format.ts'
import { PlanPaper } from '../../../shared/domain/plan-paper.ts'
import { ShareLevel, type Audience } from '../../../shared/domain/sharing.ts'
import { message, say } from '../../../shared/domain/message.ts'
import { valueOf } from '../../../shared/domain/result.ts'
import type { Core } from '../../core/index.ts'
import { choiceOf, numberOf, requiredText, textOf, WrongUsage, wordAt, type Command } from '../command.ts'
import { partyNamed } from '../party-named.ts'
import { readingProject } from '../with-project.ts'
import { writeWhole } from '../write-whole.ts'

export const exportCommand: Command = {
  usage: `export FILE --format ${ExportFormat.options.join('|')} --out PATH [--paper ${PlanPaper.options.join('|')}] [--year YYYY] [--for PARTY] [--level ${ShareLevel.options.join('|')}]`,
  options: {
    format: { type: 'string' },
    out: { type: 'string' },
    paper: { type: 'string' },
    year: { type: 'string' },
    for: { type: 'string' },
    level: { type: 'string' },
  },
  words: [1, 1],
  async run(args) {
    const { language } = args
    const format = choiceOf(args, 'format', ExportFormat.options)
    if (!format) throw new WrongUsage('host.missingArgument', { argument: '--format' })
    const out = path.resolve(requiredText(args, 'out'))
    const year = numberOf(args, 'year', { least: 1900, most: 2200, whole: true }) ?? null
    const paper = choiceOf(args, 'paper', PlanPaper.options) ?? 'plan'
    const level = choiceOf(args, 'level', ShareLevel.options)
    const project = wordAt(args, 0)
    return readingProject(args, async (core) => {
      const forWhom = await audienceOf(core, textOf(args, 'for'), level)
      const made = valueOf(await core.ask('export.make', { format, paper, year, forWhom, language }))
      writeWhole(project, out, core.file(made.file)?.bytes ?? new Uint8Array())
      const notes = made.notes.map((note) => say(note, language))
      return {
        json: { path: out, format, bytes: made.bytes, notes },
        text: [say(message('host.made', { path: out }), language), ...notes],
      }
    })
  },
}

/** Who types is who draws up the plan, and without a party or a level gets all there is. A level alone: for all parties. */
async function audienceOf(
  core: Core,
  party: string | undefined,
  level: ShareLevel | undefined,
): Promise<Audience | null> {
  if (party === undefined) return level === undefined ? null : { party: null, atMost: level }
  return { party: await partyNamed(core, party), atMost: level ?? 'full' }
}
