/** `merge FILE COPY...`: takes in what was done in copies of the project, all of it or nothing. */
import type { Authored, TakenCopy, Undecided } from '../../../shared/domain/merge.ts'
import type { Bilingual, Language } from '../../../shared/domain/language.ts'
import { message, say, type Message } from '../../../shared/domain/message.ts'
import { valueOf } from '../../../shared/domain/result.ts'
import { fieldsInWords, undecidedInWords } from '../../../shared/plan/undecided-in-words.ts'
import type { Command } from '../command.ts'
import { writingProject } from '../with-project.ts'

const mostCopies = 100

export const mergeCommand: Command = {
  usage: 'merge FILE COPY... [--preview]',
  options: { preview: { type: 'boolean' } },
  words: [2, 1 + mostCopies],
  run: (args) =>
    writingProject(args, async (core) => {
      const files = args.positionals.slice(1)
      const isPreview = args.values['preview'] === true
      const taken = valueOf(await core.ask(isPreview ? 'merge.preview' : 'merge.take', { files }))
      return {
        json: asJson(taken, isPreview, args.language),
        text: linesOf(taken, files, isPreview, args.language),
      }
    }),
}

function asJson({ commands, records, undecided }: TakenCopy, preview: boolean, language: Language) {
  return {
    preview,
    commands: commands.length,
    records: records.reduce((sum, { added, changed, removed }) => sum + added + changed + removed, 0),
    conflicts: undecided.map((one) => ({
      is: one.is,
      record: one.record,
      kind: one.kind[language],
      title: one.title[language],
      ...pointAsJson(one, language),
      sentence: say(undecidedInWords(one), language),
    })),
    by: commands.map(({ what, ...command }) => ({ ...command, what: say(what, language) })),
    tables: records.map(({ table, added, changed, removed }) => ({ table, added, changed, removed })),
  }
}

function pointAsJson(one: Undecided, language: Language): object {
  switch (one.is) {
    case 'written apart':
      return {
        group: one.group,
        label: one.label[language],
        values: one.values.map(({ fields, by }) => ({
          said: fieldsInWords(fields)[language],
          by: by.map((each) => authoredAsJson(each)),
        })),
      }
    case 'removed and changed': {
      const [removed, changed] = [one.removed, one.changed].map((of) => of.map(authoredAsJson))
      return { removed, changed }
    }
    case 'too few works':
      return {}
    case 'same name':
      return { name: one.name }
  }
}

function authoredAsJson({ actor, at }: Authored) {
  return { actor, at }
}

function linesOf(
  { commands, records, undecided }: TakenCopy,
  files: readonly string[],
  isPreview: boolean,
  language: Language,
): string[] {
  const byFile = Map.groupBy(commands, ({ file }) => file)
  const lines: Message[] = files.map((file) => {
    const of = byFile.get(file) ?? []
    const actors = [...new Set(of.map(({ actor }) => actor))].join(', ')
    return of.length === 0
      ? message('merge.nothingNew', { file })
      : message('merge.takenFrom', { commands: of.length, actors, file })
  })
  for (const { kind, added, changed, removed } of records)
    lines.push(message('merge.recordsTouched', { kind, added, changed, removed }))
  lines.push(...undecided.map((one) => message('merge.toDecide', { what: inBoth(undecidedInWords(one)) })))
  if (isPreview) lines.push(message('merge.onlyPreview'))
  return lines.map((line) => say(line, language))
}

function inBoth(said: Message): Bilingual {
  return { nl: say(said, 'nl'), en: say(said, 'en') }
}
