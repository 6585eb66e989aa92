/** Files that came back from parties as the voorbereidingsbladen in them: Word files, workbooks, and zips of those. */
import { message, type Message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import type { ReturnedSheet } from '../../../shared/domain/returned-sheet.ts'
import type { DeliveredFile } from '../reading.ts'
import { isClutter, unpackZip } from '../readers/unpack-zip.ts'
import { sheetsInWorkbook } from './sheets-in-workbook.ts'
import { sheetInWord } from './sheet-in-word.ts'

export interface ReadSheets {
  readonly sheets: readonly ReturnedSheet[]
  /** Files in which no sheet could be read, each with its sentence. */
  readonly refused: readonly Message[]
}

/** Of one year, for every party several times over. */
const mostFiles = 200
/** Word files have maps in them; a hundred pages of those are some twenty megabytes. */
const mostMegabytes = 100

/** What is not read beside what is stands in `refused`. Fails with `preparing.tooManyFiles`. */
export function readSheets(handed: readonly DeliveredFile[]): ReadSheets {
  const sheets: ReturnedSheet[] = []
  const refused: Message[] = []
  const orRefused = <Value>(read: () => readonly Value[]): readonly Value[] => {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof ExpectedFailure)) throw error
      refused.push(error.failure)
      return []
    }
  }
  const files = handed.flatMap((file) => orRefused(() => filesIn(file)))
  if (files.length > mostFiles)
    throw new ExpectedFailure(message('preparing.tooManyFiles', { files: files.length, most: mostFiles }))
  for (const file of files) sheets.push(...orRefused(() => sheetsIn(file)))
  return { sheets, refused }
}

function filesIn(file: DeliveredFile): readonly DeliveredFile[] {
  if (extensionOf(file.path) !== 'zip') return [file]
  const inside = unpackZip(file).filter(({ path }) => !isClutter(path))
  if (inside.length === 0) throw new ExpectedFailure(message('preparing.notASheet', { file: file.path }))
  return inside
}

const workbooks = ['xlsx', 'xlsm', 'xltx', 'xlsb', 'xls', 'ods', 'fods', 'csv', 'txt', 'tsv']
/** Kept in another form than it went out in; the way back is one step in the program that has it. */
const otherForms = ['doc', 'odt', 'rtf', 'pdf', 'pages', 'numbers', 'gdoc', 'gsheet']

function sheetsIn({ path, bytes }: DeliveredFile): readonly ReturnedSheet[] {
  const extension = extensionOf(path)
  if (bytes.length > mostMegabytes * 2 ** 20)
    throw new ExpectedFailure(message('preparing.fileTooLarge', { file: path, most: mostMegabytes }))
  if (extension === 'docx' || extension === 'docm') return [sheetInWord(path, bytes)]
  if (workbooks.includes(extension)) return sheetsInWorkbook(path, bytes, extension)
  if (otherForms.includes(extension))
    throw new ExpectedFailure(message('preparing.otherForm', { file: path }))
  throw new ExpectedFailure(message('preparing.notASheet', { file: path }))
}

function extensionOf(path: string): string {
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
}
