/** `export FILE --format geojson|xlsx|pdf --out PATH [--year YYYY] [--for PARTY]` */
import { closeSync, openSync, readSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ExportFormat } from '../../../shared/contract/calls.ts'
import type { PartyId } from '../../../shared/domain/ids.ts'
import { message, say } from '../../../shared/domain/message.ts'
import { ExpectedFailure, failed, valueOf } from '../../../shared/domain/result.ts'
import type { Core } from '../../core/index.ts'
import { choiceOf, numberOf, requiredText, textOf, WrongUsage, wordAt, type Command } from '../command.ts'
import { cannotWrite } from '../cannot-write.ts'
import { withProject } from '../with-project.ts'

/** How every SQLite file begins: https://sqlite.org/fileformat2.html */
const databaseStart = 'SQLite format 3\0'

export const exportCommand: Command = {
  usage: 'export FILE --format geojson|xlsx|pdf --out PATH [--year YYYY] [--for PARTY]',
  options: {
    format: { type: 'string' },
    out: { type: 'string' },
    year: { type: 'string' },
    for: { type: 'string' },
  },
  words: [1, 1],
  async run(args) {
    const { language } = args
    const format = choiceOf(args, 'format', ExportFormat.options)
    if (!format) throw new WrongUsage('host.missingArgument', { argument: '--format' })
    const out = path.resolve(requiredText(args, 'out'))
    const year = numberOf(args, 'year', { least: 1900, most: 2200, whole: true }) ?? null
    return withProject(wordAt(args, 0), async (core) => {
      const party = await partyNamed(core, textOf(args, 'for'))
      const made = valueOf(await core.ask('export.make', { format, year, party, language }))
      writeWhole(out, core.file(made.file)?.bytes ?? new Uint8Array())
      return {
        json: { path: out, format, bytes: made.bytes },
        text: [say(message('host.made', { path: out }), language)],
      }
    })
  },
}

async function partyNamed(core: Core, name: string | undefined): Promise<PartyId | null> {
  if (name === undefined) return null
  const { project } = valueOf(await core.ask('project.read', {}))
  const parties = project?.parties ?? []
  const found = parties.find((party) => party.name.toLowerCase() === name.trim().toLowerCase())
  if (found) return found.id
  const known = parties.map((party) => party.name).join(', ') || '–'
  throw new ExpectedFailure(failed('host.noSuchParty', { party: name, known }).failure)
}

/** A project file, this one or another: nobody means to write a plan over it. */
function isDatabase(file: string): boolean {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return false
  const start = Buffer.alloc(databaseStart.length)
  try {
    const opened = openSync(file, 'r')
    readSync(opened, start)
    closeSync(opened)
  } catch (error) {
    throw cannotWrite(file, error)
  }
  return start.toString('latin1') === databaseStart
}

/** Writes beside the target and renames, so that a full disk leaves no half file under the asked name. */
function writeWhole(out: string, bytes: Uint8Array): void {
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory())
    throw new ExpectedFailure(failed('host.outputThere', { path: out }).failure)
  if (isDatabase(out)) throw new ExpectedFailure(failed('host.outputIsProject', { path: out }).failure)
  const unfinished = `${out}.unfinished`
  try {
    writeFileSync(unfinished, bytes)
    renameSync(unfinished, out)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw cannotWrite(out, error)
  }
}
