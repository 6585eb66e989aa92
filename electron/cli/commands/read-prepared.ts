/** `read-prepared FILE [--dry] [--take-emptied] PATH...`: what parties wrote on their voorbereidingsbladen, said and stored. */
import type { PartyId } from '../../../shared/domain/ids.ts'
import type { Language } from '../../../shared/domain/language.ts'
import { message, say } from '../../../shared/domain/message.ts'
import { preparationTopics } from '../../../shared/domain/preparation.ts'
import type { PreparationDraft, ReadBox, ReadSheet } from '../../../shared/domain/returned-sheet.ts'
import { valueOf } from '../../../shared/domain/result.ts'
import { collectFiles } from '../../import/files/index.ts'
import { type Command } from '../command.ts'
import { writingProject } from '../with-project.ts'

export const readPreparedCommand: Command = {
  usage: 'read-prepared FILE [--dry] [--take-emptied] PATH...',
  options: { dry: { type: 'boolean' }, 'take-emptied': { type: 'boolean' } },
  words: [2, Infinity],
  async run({ positionals, values, language }) {
    const files = valueOf(await collectFiles(positionals.slice(1)))
    return writingProject({ positionals, values, language, json: false }, async (core) => {
      const uploads = files.map(({ path, bytes }) => core.upload(path, bytes))
      const draft = valueOf(await core.ask('preparation.read', { uploads }))
      const { project } = valueOf(await core.ask('project.read', {}))
      const { clusters } = valueOf(await core.ask('overlap.read', {}))
      const words: Names = {
        party: (id) => project?.parties.find((party) => party.id === id)?.name ?? '',
        area: ({ cluster }) => clusters.find(({ id }) => id === cluster)?.name ?? null,
        language,
      }
      const stored =
        values['dry'] === true
          ? null
          : valueOf(
              await core.ask('preparation.store', {
                draft: draft.id,
                takesEmptied: values['take-emptied'] === true,
              }),
            )
      return { json: asJson(draft, words, stored), text: asText(draft, words, stored) }
    })
  },
}

interface Names {
  readonly party: (id: PartyId) => string
  /** Null: it is in none any more. */
  readonly area: (box: ReadBox) => string | null
  readonly language: Language
}

type Stored = { readonly said: number; readonly gone: number } | null

function asJson({ sheets, refused }: PreparationDraft, names: Names, stored: Stored): unknown {
  return {
    sheets: sheets.map(({ file, party, year, boxes, notes }) => ({
      ...{ file, party: names.party(party), year },
      answers: boxes.map((box) => ({
        area: names.area(box),
        ...{
          topic: box.topic,
          change: box.change,
          before: box.before,
          text: box.text,
          isBehind: box.isBehind,
        },
      })),
      notes: notes.map((note) => say(note, names.language)),
    })),
    refused: refused.map((why) => say(why, names.language)),
    stored: stored && { said: stored.said, gone: stored.gone },
  }
}

function asText({ sheets, refused }: PreparationDraft, names: Names, stored: Stored): string[] {
  const { language } = names
  const kept = stored === null ? message('preparing.notStored') : message('preparing.kept', stored)
  return [
    ...sheets.flatMap((sheet) => sheetInLines(sheet, names)),
    ...refused.map((why) => say(why, language)),
    say(kept, language),
  ]
}

function sheetInLines(sheet: ReadSheet, names: Names): string[] {
  const { language } = names
  const count = (change: ReadBox['change']) => sheet.boxes.filter((box) => box.change === change).length
  const summary = message('preparing.sheetRead', {
    ...{ party: names.party(sheet.party), year: sheet.year, file: sheet.file },
    ...{ added: count('new'), changed: count('changed'), same: count('same'), emptied: count('emptied') },
  })
  return [
    say(summary, language),
    ...sheet.boxes
      .filter(({ change }) => change !== 'same' && change !== 'left')
      .map((box) => `  ${boxInLine(box, names)}`),
    ...sheet.notes.map((note) => `  ${say(note, language)}`),
  ]
}

function boxInLine(box: ReadBox, { area, language }: Names): string {
  const where = area(box) ?? say(message('preparing.noAreaNow'), language)
  const topic = preparationTopics[box.topic].name[language]
  const text = box.text === '' ? say(message('preparing.emptied'), language) : box.text
  return `${where} · ${topic}: ${text.replaceAll('\n', ' / ')}`
}
