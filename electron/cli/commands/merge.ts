/** `merge FILE COPY...`: takes in what was done in copies of the project, all of it or nothing. */
import type { Authored, TakenCopy, Undecided } from '../../../shared/domain/merge.ts'
import type { Bilingual, Language } from '../../../shared/domain/language.ts'
import { message, say, type Message } from '../../../shared/domain/message.ts'
import { valueOf } from '../../../shared/domain/result.ts'
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
      sentence: say(sentenceFor(one), language),
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
          said: inWords(fields)[language],
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
  lines.push(...undecided.map(sentenceFor))
  if (isPreview) lines.push(message('merge.onlyPreview'))
  return lines.map((line) => say(line, language))
}

function sentenceFor(one: Undecided): Message {
  const { kind, title } = one
  switch (one.is) {
    case 'written apart': {
      const told = one.values.map(({ fields, by }) => ({ said: inWords(fields), by: actorsOf(by) }))
      const join = (language: Language) =>
        told.map(({ said, by }) => `${said[language]} (${by[language]})`).join(' / ')
      const values = { nl: join('nl'), en: join('en') }
      return message('merge.writtenApart', { kind, title, label: one.label, values })
    }
    case 'removed and changed':
      return message('merge.removedAndChanged', {
        ...{ kind, title },
        removed: actorsOf(one.removed),
        changed: actorsOf(one.changed),
      })
    case 'too few works':
      return message('merge.tooFewWorks', { kind, title })
    case 'same name':
      return message('merge.sameName', { title, name: one.name })
  }
}

function inWords(fields: readonly { label: Bilingual; said: Bilingual }[]): Bilingual {
  const [only] = fields
  if (fields.length === 1 && only) return only.said
  const join = (language: Language) =>
    fields.map(({ label, said }) => `${label[language]}: ${said[language]}`).join('; ')
  return { nl: join('nl'), en: join('en') }
}

const nobody: Bilingual = { nl: 'zoals het was', en: 'as it was' }

function actorsOf(by: readonly Authored[]): Bilingual {
  const actors = [...new Set(by.flatMap(({ actor }) => actor ?? []))].join(', ')
  return actors === '' ? nobody : { nl: actors, en: actors }
}
