/** `import FILE --party NAME [--discipline D] [--crs EPSG:n] [--yes] PATH...` */
import { Discipline } from '../../../shared/domain/discipline.ts'
import type { Delivery, RowRemark } from '../../../shared/domain/delivery.ts'
import type { Draft, Question } from '../../../shared/domain/draft.ts'
import type { Language } from '../../../shared/domain/language.ts'
import { message, say } from '../../../shared/domain/message.ts'
import { ExpectedFailure, failed, valueOf } from '../../../shared/domain/result.ts'
import { collectFiles } from '../../import/files/index.ts'
import { choiceOf, requiredText, textOf, type Command } from '../command.ts'
import { writingProject } from '../with-project.ts'

export const importCommand: Command = {
  usage: 'import FILE --party NAME [--discipline D] [--crs EPSG:n] [--yes] PATH...',
  options: {
    party: { type: 'string' },
    discipline: { type: 'string' },
    crs: { type: 'string' },
    yes: { type: 'boolean' },
  },
  words: [2, Infinity],
  async run(args) {
    const partyName = requiredText(args, 'party')
    const discipline = choiceOf(args, 'discipline', Discipline.options) ?? null
    const crs = textOf(args, 'crs') ?? null
    const files = valueOf(await collectFiles(args.positionals.slice(1)))
    return writingProject(args, async (core) => {
      const uploads = files.map(({ path, bytes }) => core.upload(path, bytes))
      const draft = valueOf(await core.ask('draft.read', { uploads, partyName, discipline, crs }))
      const yes = args.values['yes'] === true
      refuseOpenQuestions(draft, yes, args.language)
      const { delivery } = valueOf(await core.ask('draft.store', { draft: draft.id, likeliest: yes }))
      const { language } = args
      const touched = draft.agreements.map((combination) =>
        say(message('agreement.touched', { combination }), language),
      )
      return {
        json: asJson(delivery, partyName, language, draft.agreements),
        text: [...asText(delivery, partyName, language), ...touched.map((line) => `  ${line}`)],
      }
    })
  },
}

/** With `--yes` the likely answer is taken, when reading or when storing; a question without one still stops. */
function refuseOpenQuestions({ questions }: Draft, yes: boolean, language: Language): void {
  const open = (question: Question) => !yes || question.proposal === null
  const question = questions.find(open)
  if (!question) return
  const asked = say(question.message, language)
  const { proposal } = question
  const failure =
    proposal === null
      ? failed('host.questionWithoutProposal', { question: asked })
      : failed('host.questionOpen', { question: asked, proposal })
  throw new ExpectedFailure(failure.failure)
}

function asJson(
  { id, report, changes }: Delivery,
  party: string,
  language: Language,
  agreements: Draft['agreements'],
): unknown {
  const remarks = (rows: readonly RowRemark[], says: string) =>
    rows.map(({ file, sheet, row, message: what }) => ({ file, sheet, row, [says]: say(what, language) }))
  return {
    delivery: id,
    party,
    files: report.files,
    read: report.read,
    works: report.works,
    unplaced: report.unplaced,
    unsure: report.unsure,
    joined: report.joined,
    rejected: remarks(report.rejected, 'reason'),
    repaired: remarks(report.repaired, 'what'),
    notes: remarks(report.notes, 'note'),
    mapping: report.mapping,
    changes,
    agreements,
  }
}

function asText({ report, changes }: Delivery, party: string, language: Language): string[] {
  const { read, works, unplaced, unsure, joined } = report
  const rejected = report.rejected.length
  const summary = message('host.imported', {
    party,
    read,
    works,
    unplaced,
    unsure,
    joined,
    rejected,
    ...changes,
  })
  const remarks = [...report.rejected, ...report.repaired, ...report.notes]
  return [say(summary, language), ...remarks.map((remark) => `  ${lineOf(remark, language)}`)]
}

function lineOf({ file, sheet, row, message: what }: RowRemark, language: Language): string {
  const place = [file, sheet, row].filter((part) => part !== null).join(' · ')
  return `${place}: ${say(what, language)}`
}
