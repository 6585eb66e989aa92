/** The table of contents in Word: what leads to its page, and the number of that page. */
import {
  InternalHyperlink,
  PageReference,
  Paragraph,
  HeadingLevel,
  TabStopType,
  TextRun,
  type FileChild,
} from 'docx'
import { contentsOf, type Entry } from '../../shared/plan/document/contents.ts'
import type { Document } from '../../shared/plan/document/document.ts'
import { wordsOfRoom } from '../../shared/plan/document/words-of-room.ts'
import { twips, type ParagraphLook } from './docx-looks.ts'
import { runs } from './docx-text.ts'
import { textWidth } from './pdf-looks.ts'

/** On a page of its own; none where nothing of the document has a name. */
export function docxContents(
  { blocks, language }: Document,
  bookmarkOf: (anchor: string) => string,
): FileChild[] {
  const entries = contentsOf(blocks)
  if (entries.length === 0) return []
  const lineOf = ({ title, anchor }: Entry, style: ParagraphLook) =>
    new Paragraph({
      style,
      tabStops: [{ type: TabStopType.RIGHT, position: twips(textWidth) }],
      children: [
        new InternalHyperlink({
          anchor: bookmarkOf(anchor),
          children: [
            ...runs(title),
            new TextRun({ children: ['\t', new PageReference(bookmarkOf(anchor))] }),
          ],
        }),
      ],
    })
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: true,
      children: runs(wordsOfRoom('export', language)('contents')),
    }),
    ...entries.flatMap((entry) => [
      lineOf(entry, 'ContentsChapter'),
      ...entry.parts.map((part) => lineOf(part, 'ContentsPart')),
    ]),
  ]
}
