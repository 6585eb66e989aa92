/** A document as the file that was asked for. */
import type { PaperFormat } from '../../shared/domain/paper-format.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import type { Document } from '../../shared/plan/document/document.ts'
import type { Ground } from '../../shared/sharing/ground-as-seen.ts'
import type { Seen } from '../../shared/sharing/seen.ts'
import { docxDocument } from './docx-document.ts'
import { mapGroundOf } from './map-ground.ts'
import { pdfDocument } from './pdf-document.ts'
import type { WrittenFile } from './written-file.ts'

export interface Paper {
  readonly format: PaperFormat
  /** What its small maps are drawn with. */
  readonly ground: Seen<Ground>
  /** The day it is made. */
  readonly date: CalendarDate
}

const writers: Readonly<Record<PaperFormat, (document: Document, paper: Paper) => Promise<WrittenFile>>> = {
  docx: async (document, { ground, date }) => ({
    bytes: await docxDocument(document, mapGroundOf(ground), date),
    notes: [],
  }),
  pdf: (document, { ground, date }) => pdfDocument(document, mapGroundOf(ground), date),
}

/** `document` is made of what passed the gate and nothing else: who calls this sees to that by the type of what it is given. */
export function documentFile(document: Document, paper: Paper): Promise<WrittenFile> {
  return writers[paper.format](document, paper)
}
