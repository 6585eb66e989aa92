/** A document as a pdf. */
import type { Content } from 'pdfmake'
import { locales } from '../../shared/domain/language.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import type { Document } from '../../shared/plan/document/document.ts'
import { wordsOfRoom } from '../../shared/plan/document/words-of-room.ts'
import { fitOnPaper } from './fit-on-paper.ts'
import { lostSigns } from './lost-signs.ts'
import type { MapGround } from './map-ground.ts'
import { pdfBlocks } from './pdf-blocks.ts'
import { contentsPage } from './pdf-contents.ts'
import { pdfmake } from './pdf-library.ts'
import { bodySize, ink, margins, pageWidth, softInk, styles, textWidth } from './pdf-looks.ts'
import type { WrittenFile } from './written-file.ts'

/**
 * The pdf: A4, with contents behind the title, bookmarks and page numbers, the letters embedded; nothing is fetched. Its
 * notes say which signs could not be set. `date` is the day it says it was made.
 */
export async function pdfDocument(
  document: Document,
  ground: MapGround,
  date: CalendarDate,
): Promise<WrittenFile> {
  const { title, project, language, blocks, isOnePage = false, isRunning = false } = document
  const [first, ...others] = pdfBlocks(blocks, { language, ground, isOnePage, isRunning })
  const contents = isOnePage || isRunning ? [] : contentsPage(document)
  const { content, lost } = fitOnPaper([first ?? [], ...contents, ...others], {
    room: textWidth,
    size: bodySize,
  })
  const words = wordsOfRoom('export', language)
  const made = pdfmake.createPdf({
    info: { title: `${project}: ${title}`, creationDate: new Date(`${date}T12:00:00Z`) },
    // What a reader of the document is told it is written in (BCP 47).
    language: locales[language],
    displayTitle: true,
    tagged: true,
    pageSize: 'A4',
    pageMargins: isOnePage
      ? [margins.side, margins.least, margins.side, margins.least]
      : [margins.side, margins.top, margins.side, margins.bottom],
    defaultStyle: { font: 'Roboto', fontSize: bodySize, lineHeight: 1.15, color: ink },
    styles,
    content,
    footer: (page, pages) =>
      page === 1 ? null : footer(`${project} · ${title}`, words('page', { page, pages })),
  })
  return { bytes: new Uint8Array(await made.getBuffer()), notes: lostSigns(lost) }
}

/** The name of the project is on one line, cut where it is too long: it stands whole on the first page. */
function footer(left: string, right: string): Content {
  return fitOnPaper<Content>(
    {
      margin: [margins.side, 26, margins.side, 0],
      fontSize: 8,
      color: softInk,
      columns: [
        { text: left.length > 90 ? `${left.slice(0, 89)}…` : left, width: '*' },
        { text: right, width: 90, alignment: 'right' },
      ],
    },
    { room: pageWidth, size: 8 },
  ).content
}
