/** The minutes of a meeting as a document to send: Word, to work on, or pdf. */
import type { Language } from '../../shared/domain/language.ts'
import type { MeetingReport } from '../../shared/domain/meeting-report.ts'
import { minutesDocument } from '../../shared/plan/meeting/minutes-document.ts'
import type { Seen } from '../../shared/sharing/seen.ts'
import { documentFile, type Paper } from './document-file.ts'
import type { WrittenFile } from './written-file.ts'

export interface MinutesInput extends Paper {
  readonly report: Seen<MeetingReport>
  readonly language: Language
}

export function exportMinutes({ report, language, ...paper }: MinutesInput): Promise<WrittenFile> {
  return documentFile(minutesDocument(report, language, paper.date), paper)
}
