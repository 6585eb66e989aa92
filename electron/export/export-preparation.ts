/** Voorbereidingsbladen of parties as files: one as it is, several in one zip, each under the name of its party. */
import { zipSync } from 'fflate'
import type { Language } from '../../shared/domain/language.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import type { Preparation } from '../../shared/domain/preparation.ts'
import type { Document } from '../../shared/plan/document/document.ts'
import { preparationDocument } from '../../shared/plan/preparing/preparation-document.ts'
import type { PreparationFormat } from '../../shared/domain/preparation-format.ts'
import type { Ground } from '../../shared/sharing/ground-as-seen.ts'
import type { Seen } from '../../shared/sharing/seen.ts'
import { docxDocument } from './docx-document.ts'
import { sheetsOf } from './export-xlsx.ts'
import { mapGroundOf } from './map-ground.ts'
import { workbookFile } from './workbook-file.ts'
import type { WrittenFile } from './written-file.ts'

export interface PreparationsInput {
  readonly format: PreparationFormat
  /** At least one; `name` without an extension, each another. */
  readonly sheets: readonly {
    readonly name: string
    readonly preparation: Seen<Preparation>
    readonly ground: Seen<Ground>
  }[]
  readonly language: Language
  /** The day they are made. */
  readonly date: CalendarDate
}

type Writer = (
  document: Document,
  ground: Seen<Ground>,
  date: CalendarDate,
) => Promise<Uint8Array> | Uint8Array

const writers: Readonly<Record<PreparationFormat, Writer>> = {
  docx: (document, ground, date) => docxDocument(document, mapGroundOf(ground), date),
  xlsx: ({ blocks, language }) => workbookFile(sheetsOf(blocks, language)),
}

/** `onOne` hears of each that is done. */
export async function exportPreparations(
  { format, sheets, language, date }: PreparationsInput,
  onOne: (done: number) => void = () => undefined,
): Promise<WrittenFile> {
  const files: Record<string, Uint8Array> = {}
  for (const [at, { name, preparation, ground }] of sheets.entries()) {
    files[`${name}.${format}`] = await writers[format](
      preparationDocument(preparation, language, date),
      ground,
      date,
    )
    onOne(at + 1)
  }
  const [only, ...others] = Object.values(files)
  if (only !== undefined && others.length === 0) return { bytes: only, notes: [] }
  // They are packed already.
  return { bytes: zipSync(files, { level: 0, mtime: new Date(2026, 0, 1) }), notes: [] }
}
