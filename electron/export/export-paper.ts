/**
 * What comes of a meeting as files: minutes, an afsprakenblad, the list of agreements. A new one is a line here and its
 * document; what it is made of passed the gate.
 */
import type { AgreementList } from '../../shared/domain/agreement-list.ts'
import type { CombinationSheet } from '../../shared/domain/combination-sheet.ts'
import type { Language } from '../../shared/domain/language.ts'
import type { MeetingReport } from '../../shared/domain/meeting-report.ts'
import type { ListFormat, PaperFormat } from '../../shared/domain/paper-format.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import type { Document } from '../../shared/plan/document/document.ts'
import { agreementListDocument } from '../../shared/plan/meeting/agreement-list-document.ts'
import { combinationSheetDocument } from '../../shared/plan/meeting/combination-sheet-document.ts'
import { minutesDocument } from '../../shared/plan/meeting/minutes-document.ts'
import type { Ground } from '../../shared/sharing/ground-as-seen.ts'
import type { Seen } from '../../shared/sharing/seen.ts'
import { docxDocument } from './docx-document.ts'
import { sheetsOf } from './export-xlsx.ts'
import { mapGroundOf } from './map-ground.ts'
import { pdfDocument } from './pdf-document.ts'
import { workbookFile } from './workbook-file.ts'
import type { WrittenFile } from './written-file.ts'

interface Papers {
  readonly minutes: MeetingReport
  readonly combinationSheet: CombinationSheet
  readonly agreementList: AgreementList
}

/** What it is about, by what it is. */
type Subject = {
  readonly [Is in keyof Papers]: { readonly is: Is; readonly about: Seen<Papers[Is]> }
}[keyof Papers]

export interface PaperInput {
  readonly subject: Subject
  readonly format: PaperFormat | ListFormat
  readonly language: Language
  /** What its small maps are drawn with. */
  readonly ground: Seen<Ground>
  /** The day it is made. */
  readonly date: CalendarDate
}

const documents: {
  readonly [Is in keyof Papers]: (about: Papers[Is], language: Language, date: CalendarDate) => Document
} = {
  minutes: minutesDocument,
  combinationSheet: combinationSheetDocument,
  agreementList: agreementListDocument,
}

type Writer = (document: Document, input: PaperInput) => Promise<WrittenFile>
const writers: Readonly<Record<PaperInput['format'], Writer>> = {
  docx: async (document, { ground, date }) => ({
    bytes: await docxDocument(document, mapGroundOf(ground), date),
    notes: [],
  }),
  pdf: (document, { ground, date }) => pdfDocument(document, mapGroundOf(ground), date),
  xlsx: ({ blocks, language }) =>
    Promise.resolve({ bytes: workbookFile(sheetsOf(blocks, language)), notes: [] }),
}

export function exportPaper(input: PaperInput): Promise<WrittenFile> {
  const { subject, language, date } = input
  // The pair was typed together; a document known only by its name takes what belongs to that name.
  const documentOf = documents[subject.is] as (
    about: Subject['about'],
    ...rest: [Language, CalendarDate]
  ) => Document
  return writers[input.format](documentOf(subject.about, language, date), input)
}
