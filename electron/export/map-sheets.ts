/** Printed sheets of the map: as a pdf with a page for each, or the first of them as a drawing. */
import type { Content } from 'pdfmake'
import { message } from '../../shared/domain/message.ts'
import { failed, ExpectedFailure } from '../../shared/domain/result.ts'
import { locales } from '../../shared/domain/language.ts'
import type { SetTitle } from '../../shared/map-sheet/map-sheet.ts'
import { pointsPerMillimetre } from '../../shared/map-sheet/sheet-frame.ts'
import { fitOnPaper } from './fit-on-paper.ts'
import { lostSigns } from './lost-signs.ts'
import { ink } from './pdf-looks.ts'
import { pdfmake } from './pdf-library.ts'
import { composeSheets, type SheetsInput } from './compose-sheets.ts'
import { withLetters } from './svg-letters.ts'
import type { WrittenFile } from './written-file.ts'

const room = { room: Infinity, size: 1 }

/** Vector all of it, letters embedded. Notes say what signs could not be set, and of how many sheets nothing was to be drawn. */
export async function makeSheets(input: SheetsInput): Promise<WrittenFile> {
  const { sheets, left } = composeSheets(input, input.asked.as === 'svg' ? 1 : Infinity)
  const [first] = sheets
  if (first === undefined) throw new ExpectedFailure(failed('sheet.nothing').failure)
  const { millimetres } = first
  // Nothing is broken into lines here: it was, when it was drawn.
  const fitted = sheets.map(({ svg, title }) => ({ title, ...fitOnPaper([{ svg }, title.text], room) }))
  const pages = fitted.map(({ title, content: [drawing, text] }) => ({
    svg: (drawing as { svg: string }).svg,
    title: { ...title, content: text as Content },
  }))
  const lost = fitted.flatMap((one) => one.lost)
  const notes = [...lostSigns(lost), ...(left > 0 ? [message('sheet.left', { count: left })] : [])]
  const bytes =
    input.asked.as === 'svg'
      ? new TextEncoder().encode(withLetters(pages[0]?.svg ?? ''))
      : await pdfOf(pages, millimetres, input)
  return { bytes, notes }
}

interface Page {
  readonly svg: string
  readonly title: SetTitle & { readonly content: Content }
}

async function pdfOf(
  pages: readonly Page[],
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
    defaultStyle: { font: 'Roboto', color: ink },
    content: pages.flatMap(({ svg, title: { text, x, y, size, content } }, at): Content[] => [
      {
        svg,
        ...{ width, height },
        absolutePosition: { x: 0, y: 0 },
        ...(at === 0 ? {} : { pageBreak: 'before' as const }),
      },
      // A heading, with an entry in the list of bookmarks, which a text within a drawing cannot be.
      {
        text: content,
        ...{ absolutePosition: { x, y }, fontSize: size, bold: true },
        ...{ id: `sheet-${String(at)}`, outline: true, outlineText: text },
      },
    ]),
  })
  return new Uint8Array(await made.getBuffer())
}
