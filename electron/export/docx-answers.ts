/**
 * Boxes to write in, in Word: each a field that knows its name, so that what was typed in it can be found again wherever it went.
 * Source: ECMA-376 part 1, 17.5.2 structured document tags.
 */
import {
  Bookmark,
  BorderStyle,
  BuilderElement,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type ParagraphChild,
  type XmlComponent,
} from 'docx'
import type { Language } from '../../shared/domain/language.ts'
import { boxFrom, inWord, placeInText } from '../../shared/domain/preparation.ts'
import type { AnswerField, Block, BlockOf } from '../../shared/plan/document/document.ts'
import { wordsOfRoom } from '../../shared/plan/document/words-of-room.ts'
import { cellMargins, hex, noBorders, tones, twips } from './docx-looks.ts'
import { behindTable } from './docx-table.ts'
import { runs } from './docx-text.ts'
import { softInk, textWidth } from './pdf-looks.ts'

const beside = 2
const [gap, boxHeight] = [10, 54]

/** The places of all boxes of a document, in its order: a bookmark has room for the number of one. */
export function placesOfBoxes(blocks: readonly Block[]): string[] {
  const places = blocks.flatMap((block) => {
    if (block.is === 'section') return placesOfBoxes(block.blocks)
    return block.is === 'answers' ? block.fields.map(({ key }) => placeOf(key)) : []
  })
  return [...new Set(places)]
}

function placeOf(key: string): string {
  const box = boxFrom(key)
  return box === null ? key : placeInText(box)
}

interface Asking {
  readonly language: Language
  /** Of all boxes of the document. */
  readonly places: readonly string[]
}

/** Two beside each other: what is asked, and a box under it. */
export function answerBoxes({ fields }: BlockOf<'answers'>, asking: Asking): FileChild[] {
  const width = twips(textWidth / beside)
  const lines = Array.from({ length: Math.ceil(fields.length / beside) }, (_, line) =>
    fields.slice(line * beside, (line + 1) * beside),
  )
  return [
    behindTable(),
    ...lines.flatMap((line) => [
      new Table({
        layout: TableLayoutType.FIXED,
        width: { size: width * line.length, type: WidthType.DXA },
        columnWidths: line.map(() => width),
        borders: noBorders,
        rows: [
          new TableRow({ cantSplit: true, keepNext: true, children: line.map(asked) }),
          new TableRow({
            height: { value: twips(boxHeight), rule: HeightRule.ATLEAST },
            children: line.map((field) => box(field, asking)),
          }),
        ],
      }),
      behindTable(),
    ]),
  ]
}

function asked({ label, asks }: AnswerField): TableCell {
  return new TableCell({
    margins: { ...cellMargins, right: twips(gap) },
    children: [
      new Paragraph({
        style: 'Cell',
        children: [...runs(label, { bold: true }), ...runs(`  ${asks}`, tones.soft)],
      }),
    ],
  })
}

const edge = { style: BorderStyle.SINGLE, size: 4, color: hex(softInk) } as const

function box(field: AnswerField, asking: Asking): TableCell {
  return new TableCell({
    margins: { ...cellMargins, left: twips(5), right: twips(5) },
    borders: { top: edge, bottom: edge, left: edge, right: edge },
    children: [new Paragraph({ style: 'Cell', children: [marked(field, asking)] })],
  })
}

/** Programs that do not keep what a field is called keep a bookmark around it. */
function marked(field: AnswerField, { language, places }: Asking): ParagraphChild {
  const box = boxFrom(field.key)
  const written = control(field, language)
  if (box === null) return written
  const nth = places.indexOf(placeInText(box)) + 1
  return new Bookmark({ id: inWord.bookmark(nth, box.topic), children: [written] })
}

/**
 * A field of Word that is typed in. Empty, it says where to type; that goes as soon as somebody does. It takes text of any look:
 * of a field for plain text LibreOffice 7.4 joins the lines.
 */
function control({ key, label, says }: AnswerField, language: Language): ParagraphChild {
  const isEmpty = says === ''
  const content: ParagraphChild[] = isEmpty
    ? [new TextRun({ text: wordsOfRoom('preparing', language)('typeHere'), color: '767676' })]
    : runs(says)
  const properties = [
    element('w:alias', { 'w:val': label }),
    element('w:tag', { 'w:val': key }),
    ...(isEmpty ? [element('w:showingPlcHdr')] : []),
  ]
  const field = element('w:sdt', {}, [
    element('w:sdtPr', {}, properties),
    // The library knows fields as no part of a paragraph, and writes what it is given.
    element('w:sdtContent', {}, content as unknown as XmlComponent[]),
  ])
  return field as unknown as ParagraphChild
}

/** An element that the library has no class for. */
function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  const said = Object.entries(attributes).map(([key, value]) => [key, { key, value }])
  return new BuilderElement({ name, attributes: Object.fromEntries(said) as never, children })
}
