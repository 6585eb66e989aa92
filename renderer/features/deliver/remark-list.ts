/** The remarks on a delivery as a list that can be sent back to the party, since a rejection nobody sees is lost data. */
import type { RowRemark } from '../../../shared/domain/delivery.ts'
import type { Language } from '../../../shared/domain/language.ts'
import { say } from '../../../shared/domain/message.ts'

const headings: Record<Language, readonly string[]> = {
  nl: ['bestand', 'blad', 'rij', 'opmerking'],
  en: ['file', 'sheet', 'row', 'remark'],
}

/** Semicolons and a byte order mark: that opens as a table in the spreadsheets of this country. */
export function remarkList(remarks: readonly RowRemark[], language: Language): string {
  const rows = remarks.map(({ file, sheet, row, message }) => [
    file,
    sheet ?? '',
    row === null ? '' : String(row),
    say(message, language),
  ])
  return '\uFEFF' + [headings[language], ...rows].map((cells) => cells.map(cell).join(';')).join('\r\n')
}

/** A text that a spreadsheet would take for a formula gets an apostrophe, so that it stays text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
