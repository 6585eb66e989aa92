/** A document as a Word file, to send as it is and to work on in any office program. */
import {
  Document as WordDocument,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
  type ParagraphChild,
} from 'docx'
import { estimatePageNumbers } from 'docx/layout'
import type { CalendarDate } from '../../shared/domain/period.ts'
import { inWord } from '../../shared/domain/preparation.ts'
import type { Document } from '../../shared/plan/document/document.ts'
import { wordsOfRoom } from '../../shared/plan/document/words-of-room.ts'
import { placesOfBoxes } from './docx-answers.ts'
import { docxBlocks } from './docx-blocks.ts'
import { docxContents } from './docx-contents.ts'
import { stylesIn, twips } from './docx-looks.ts'
import { fit, runs } from './docx-text.ts'
import type { MapGround } from './map-ground.ts'
import { margins, textWidth } from './pdf-looks.ts'
import { settledDocx } from './settled-docx.ts'

/** A4, with contents behind the title, headings that Word knows as such, and pages numbered. `date` is the day it says it was made. */
export async function docxDocument(
  document: Document,
  ground: MapGround,
  date: CalendarDate,
): Promise<Uint8Array> {
  const { title, project, language, blocks, stamp, isOnePage = false, isRunning = false } = document
  const bookmarkOf = bookmarks()
  const places = placesOfBoxes(blocks)
  const standing = { language, ground, bookmarkOf, places, isOnePage, isRunning }
  const [first = [], ...others] = await docxBlocks(blocks, standing)
  const called = fit(`${project}: ${title}`)
  const word = new WordDocument({
    title: called,
    subject: fit(title),
    creator: fit(project),
    lastModifiedBy: fit(project),
    ...(stamp === undefined ? {} : { customProperties: knownBy(stamp, places) }),
    styles: stylesIn(language),
    pageNumbers: estimatePageNumbers,
    sections: [
      {
        properties: {
          // The first page has a title and no lines around it.
          titlePage: true,
          page: {
            size: { width: 11906, height: 16838 },
            margin: {
              ...(isOnePage
                ? { top: twips(margins.least), bottom: twips(margins.least) }
                : { top: twips(margins.top), bottom: twips(margins.bottom) }),
              ...{ left: twips(margins.side), right: twips(margins.side), header: 480, footer: 480 },
            },
          },
        },
        headers: { default: new Header({ children: [aroundPage(runs(cut(called)))] }), first: empty(Header) },
        footers: { default: new Footer({ children: [pageNumber(language)] }), first: empty(Footer) },
        children: [...first, ...(isRunning ? [] : docxContents(document, bookmarkOf)), ...others.flat()],
      },
    ],
  })
  return settledDocx(await Packer.toBuffer(word), { date, language })
}

/** Properties by which a file and its boxes are known when it comes back. */
function knownBy(stamp: string, places: readonly string[]): { name: string; value: string }[] {
  return [
    { name: inWord.stamp, value: stamp },
    ...places.map((value, at) => ({ name: inWord.place(at + 1), value })),
  ]
}

/** Names that Word takes: at most 40 letters, figures and `_`. One that begins with `_` is not in its list of bookmarks. */
function bookmarks(): (anchor: string) => string {
  const known = new Map<string, string>()
  return (anchor) => {
    const name = known.get(anchor) ?? `_Samenloop${String(known.size + 1)}`
    known.set(anchor, name)
    return name
  }
}

/** On one line: the name stands whole on the first page. */
function cut(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89).toWellFormed()}…` : text
}

function aroundPage(children: ParagraphChild[]): Paragraph {
  return new Paragraph({
    style: 'CellSoft',
    tabStops: [{ type: TabStopType.RIGHT, position: twips(textWidth) }],
    children,
  })
}

/** In the order in which the language says it. */
function pageNumber(language: Document['language']): Paragraph {
  const [before = '', between = '', behind = ''] = wordsOfRoom('export', language)('page', {
    page: '\u0001',
    pages: '\u0001',
  }).split('\u0001')
  const { CURRENT, TOTAL_PAGES } = PageNumber
  return aroundPage([
    new TextRun({
      children: ['\t', before, CURRENT, between, TOTAL_PAGES, behind].filter((one) => one !== ''),
    }),
  ])
}

function empty<Part extends Header | Footer>(Kind: new (options: { children: Paragraph[] }) => Part): Part {
  return new Kind({ children: [new Paragraph({ style: 'CellSoft' })] })
}
