/** Printed sheets of the map: as a pdf with a page for each, or the first of them as a drawing. */
import { message } from '../../shared/domain/message.ts'
import { failed, ExpectedFailure } from '../../shared/domain/result.ts'
import { locales } from '../../shared/domain/language.ts'
import { pointsPerMillimetre } from '../../shared/map-sheet/sheet-frame.ts'
import { fitOnPaper } from './fit-on-paper.ts'
import { lostSigns } from './lost-signs.ts'
import { pdfmake } from './pdf-library.ts'
import { composeSheets, type SheetsInput } from './compose-sheets.ts'
import { withLetters } from './svg-letters.ts'
import type { WrittenFile } from './written-file.ts'

/** Vector all of it, letters embedded. Notes say what signs could not be set, and of how many sheets nothing was to be drawn. */
export async function makeSheets(input: SheetsInput): Promise<WrittenFile> {
  const { sheets, left } = composeSheets(input, input.asked.as === 'svg' ? 1 : Infinity)
  const [first] = sheets
  if (first === undefined) throw new ExpectedFailure(failed('sheet.nothing').failure)
  // Nothing in a drawing is broken into lines here: it was, when it was made.
  const { content, lost } = fitOnPaper(
    sheets.map(({ svg }) => ({ svg })),
    { room: Infinity, size: 1 },
  )
  const notes = [...lostSigns(lost), ...(left > 0 ? [message('sheet.left', { count: left })] : [])]
  const drawings = content.map(({ svg }) => svg)
  const bytes =
    input.asked.as === 'svg'
      ? new TextEncoder().encode(withLetters(drawings[0] ?? ''))
      : await pdfOf(drawings, first.millimetres, input)
  return { bytes, notes }
}

async function pdfOf(
  drawings: readonly string[],
  [wide, high]: readonly [number, number],
  { asked, title, date }: SheetsInput,
): Promise<Uint8Array> {
  const [width, height] = [wide * pointsPerMillimetre, high * pointsPerMillimetre]
  const made = pdfmake.createPdf({
    info: { title, creationDate: new Date(`${date}T12:00:00Z`) },
    language: locales[asked.language],
    displayTitle: true,
    tagged: true,
    pageSize: { width, height },
    pageMargins: [0, 0, 0, 0],
    defaultStyle: { font: 'Roboto' },
    content: drawings.map((svg, at) => ({
      svg,
      width,
      height,
      absolutePosition: { x: 0, y: 0 },
      ...(at === 0 ? {} : { pageBreak: 'before' as const }),
    })),
  })
  return new Uint8Array(await made.getBuffer())
}
