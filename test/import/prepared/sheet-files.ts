/** Voorbereidingsbladen as files, as they go out; and what people do with those. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import xlsx from 'xlsx'
import { docxDocument } from '../../../electron/export/docx-document.ts'
import { sheetsOf } from '../../../electron/export/export-xlsx.ts'
import { workbookFile } from '../../../electron/export/workbook-file.ts'
import { readSheets } from '../../../electron/import/prepared/index.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { Language } from '../../../shared/domain/language.ts'
import { CalendarDate } from '../../../shared/domain/period.ts'
import type { PreparationFormat } from '../../../shared/domain/preparation-format.ts'
import {
  boxInText,
  PreparationTopic,
  type Preparation,
  type PreparationArea,
} from '../../../shared/domain/preparation.ts'
import { preparationDocument } from '../../../shared/plan/preparing/preparation-document.ts'
import { parties, plan } from '../../plan/sample-plan.ts'

export const project = '0199a000-0000-7000-8000-000000000001'
export const made = '2026-11-29T10:00:00.000Z'
const [, grid] = parties as [(typeof parties)[0], (typeof parties)[0]]
export const party = grid
const [open] = plan.open
const date = CalendarDate.parse('2026-11-29')

export const nothing = { start: null, wishes: null, conditions: null, offer: null }

export function idOf(nth: number): WorkId {
  return `0199a000-0000-7000-8000-${String(nth).padStart(12, '0')}` as WorkId
}

/** The nth, about two works of their own; the first is the area of the plan. */
export function areaOf(nth: number, says: Partial<PreparationArea['says']> = {}): PreparationArea {
  const place = { work: idOf(2 * nth), other: idOf(2 * nth + 1) }
  return { cluster: open!.cluster, place, why: [], says: { ...nothing, ...says } }
}

export async function sheetAs(
  format: PreparationFormat,
  areas: readonly PreparationArea[],
  { language = 'nl', ...rest }: Partial<Preparation> & { language?: Language } = {},
): Promise<Uint8Array> {
  const preparation = { project, party, plan, areas, made, agreedApart: [], ...rest }
  const document = preparationDocument(preparation, language, date)
  if (format === 'docx')
    return docxDocument(document, { placeOf: () => null, layers: [], pictureOf: () => null }, date)
  return workbookFile(sheetsOf(document.blocks, language))
}

/** The one sheet in it; by `nth topic` what its boxes hold, empty ones left out. */
export function read(path: string, bytes: Uint8Array) {
  const { sheets, refused } = readSheets([{ path, bytes }])
  const [sheet] = sheets
  const said = Object.fromEntries(
    sheet?.boxes.flatMap(({ work, topic, text }) =>
      text === '' ? [] : [[`${String(Number(work.slice(-12)) / 2)} ${topic}`, text]],
    ) ?? [],
  )
  return {
    sheet,
    sheets,
    said,
    why: refused.map(({ key }) => key),
    notes: sheet?.notes.map(({ key }) => key),
  }
}

/** Types in the boxes of a Word file, as Word keeps it: where to type goes, and lines are breaks. */
export function typeInWord(
  bytes: Uint8Array,
  nth: number,
  topic: PreparationTopic,
  text: string,
): Uint8Array {
  const key = boxInText(areaOf(nth).place, topic)
  const runs = text
    .split('\n')
    .map((line, at) => `<w:r>${at === 0 ? '' : '<w:br/>'}<w:t xml:space="preserve">${line}</w:t></w:r>`)
    .join('')
  return editWord(bytes, (xml) => {
    const field = new RegExp(
      `(<w:tag w:val="${key.replaceAll('.', '[.]')}"/>)(?:<w:showingPlcHdr/>)?(.*?<w:sdtContent>).*?(</w:sdtContent>)`,
      's',
    )
    if (!field.test(xml)) throw new Error(`there is no box ${key}`)
    return xml.replace(field, (_, tag: string, before: string, end: string) => `${tag}${before}${runs}${end}`)
  })
}

export function editWord(
  bytes: Uint8Array,
  edit: (xml: string) => string,
  part = 'word/document.xml',
): Uint8Array {
  const parts = unzipSync(bytes)
  parts[part] = strToU8(edit(strFromU8(parts[part] ?? new Uint8Array())))
  return zipSync(parts)
}

export type Rows = (string | null)[][]

/** The rows of the sheet to fill in, headings first; the hidden column is the first. */
export function editWorkbook(bytes: Uint8Array, edit: (rows: Rows) => Rows): Uint8Array {
  const book = xlsx.read(bytes)
  const [name = ''] = book.SheetNames
  const rows = xlsx.utils.sheet_to_json<(string | null)[]>(book.Sheets[name]!, { header: 1, defval: null })
  return workbookOf({ [name]: edit(rows) })
}

export function workbookOf(
  sheets: Readonly<Record<string, Rows>>,
  bookType: xlsx.BookType = 'xlsx',
): Uint8Array {
  const book = xlsx.utils.book_new()
  for (const [name, rows] of Object.entries(sheets))
    xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows), name)
  return new Uint8Array(xlsx.write(book, { type: 'array', bookType }) as ArrayBuffer)
}

/** Where a topic stands in such a row. */
export const columnOf = (topic: PreparationTopic) => 5 + PreparationTopic.options.indexOf(topic)
