/** What stands in a document, block by block, for Word. */
import {
  AlignmentType,
  Bookmark,
  HeadingLevel,
  HeightRule,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type ParagraphChild,
} from 'docx'
import { disciplines } from '../../shared/domain/discipline.ts'
import type { Language } from '../../shared/domain/language.ts'
import type { Block, BlockOf, Fact, Section } from '../../shared/plan/document/document.ts'
import { streetMapSvg } from '../../shared/small-map/street-map-svg.ts'
import { cellMargins, noBorders, noted, quietBorders, twips, type ParagraphLook } from './docx-looks.ts'
import { answerBoxes } from './docx-answers.ts'
import { behindTable, docxTable } from './docx-table.ts'
import { fit, runs } from './docx-text.ts'
import { docxValue, mark } from './docx-value.ts'
import { isFirstSection } from './first-section.ts'
import type { MapGround } from './map-ground.ts'
import { mapHeight } from './map-height.ts'
import { textWidth } from './pdf-looks.ts'
import { pictureSize } from './picture-size.ts'
import { pngOfSvg } from './svg-picture.ts'

/** Where a block stands. */
interface Standing {
  readonly language: Language
  readonly ground: MapGround
  /** The document has no cover: what it begins with stands closer together. */
  readonly isOnePage?: boolean
  /** Nor has this, and its chapters stand under each other. */
  readonly isRunning?: boolean
  /** What a section is called where contents lead to it. */
  readonly bookmarkOf: (anchor: string) => string
  /** Of all boxes to write in. */
  readonly places: readonly string[]
  readonly isFirst?: boolean
}

/** One piece for each block, empty for what has no place on a page. */
export function docxBlocks(blocks: readonly Block[], standing: Standing): Promise<FileChild[][]> {
  return Promise.all(
    blocks.map(async (block, at) => {
      const write = writers[block.is] as (block: Block, standing: Standing) => Written
      return await write(block, { ...standing, isFirst: isFirstSection(blocks, at) })
    }),
  )
}

type Written = FileChild[] | Promise<FileChild[]>
type Writers = { readonly [Kind in Block['is']]: (block: BlockOf<Kind>, standing: Standing) => Written }

const writers: Writers = {
  section: sectionOf,
  paragraph: ({ text, isSoft = false }) => [
    new Paragraph({ ...(isSoft ? { style: 'Soft' } : {}), children: runs(text) }),
  ],
  figures: ({ figures }) =>
    sideBySide(
      figures.map(({ count, what }) => [
        new Paragraph({ style: 'Figure', children: runs(String(count)) }),
        new Paragraph({ style: 'Soft', children: runs(what) }),
      ]),
    ),
  facts: ({ labels, facts }, { language }) =>
    labels === 'over' ? labelled(facts, language) : listed(facts, language),
  table: (table, { language }) => docxTable(table, language),
  map: async (map, standing) => [await smallMap(map, standing.ground, mapHeight(map, standing))],
  pictures: ({ pictures }, { ground }) => pictures.flatMap((one) => pictured(one, ground)),
  answers: (answers, { language, places }) => answerBoxes(answers, { language, places }),
  signatures: signatureLines,
  legend: ({ disciplines: used }, { language }) => [
    new Paragraph({
      style: 'Soft',
      children: used.flatMap((one) => [
        mark(one),
        // What belongs to a letter stays on its line.
        new TextRun(`\u00a0${disciplines[one].name[language].replaceAll(' ', '\u00a0')}    `),
      ]),
    }),
  ],
}

async function sectionOf(section: Section, standing: Standing): Promise<FileChild[]> {
  const { level, title, over, mark: minded, anchor, blocks, hasOwnPage = false } = section
  const inside = (await docxBlocks(blocks, standing)).flat()
  const named: ParagraphChild[] = [
    ...runs(title),
    ...(minded === undefined ? [] : runs(`  ${minded}`, noted)),
  ]
  const { isOnePage = false, isRunning = false } = standing
  const isAtOnce = isOnePage || isRunning
  if (level === 1)
    return [
      new Paragraph({
        style: 'Over',
        ...(isAtOnce ? { spacing: { before: 0 } } : {}),
        children: runs(over ?? ''),
      }),
      new Paragraph({
        heading: HeadingLevel.TITLE,
        ...(isAtOnce ? { spacing: { after: twips(4) } } : {}),
        children: named,
      }),
      ...inside,
    ]
  const heading = new Paragraph({
    heading: level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    // The first of a chapter stands under its title.
    pageBreakBefore: !isRunning && (level === 2 || (hasOwnPage && !standing.isFirst)),
    ...(isRunning && level === 2 ? { spacing: { before: twips(16), after: twips(4) } } : {}),
    children:
      anchor === undefined ? named : [new Bookmark({ id: standing.bookmarkOf(anchor), children: named })],
  })
  return [heading, ...inside]
}

/** So many stand beside each other. */
const mostBeside = 4

/** Pieces beside each other: a table for the eye, without a heading. */
function sideBySide(pieces: readonly Paragraph[][]): FileChild[] {
  if (pieces.length === 0) return []
  const across = Math.min(mostBeside, pieces.length)
  const width = twips(textWidth / across)
  const rows = Array.from({ length: Math.ceil(pieces.length / across) }, (_, row) =>
    Array.from(
      { length: across },
      (__, column) => pieces[row * across + column] ?? [new Paragraph({ style: 'Cell' })],
    ),
  )
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: width * across, type: WidthType.DXA },
      columnWidths: Array.from({ length: across }, () => width),
      borders: noBorders,
      rows: rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((children) => new TableCell({ margins: cellMargins, children })),
          }),
      ),
    }),
    behindTable(),
  ]
}

/** Short facts side by side, each under its label; long ones across the page. */
function labelled(facts: readonly Fact[], language: Language): FileChild[] {
  const piece = ({ label, value }: Fact) => [
    new Paragraph({ style: 'Label', keepNext: true, children: runs(label) }),
    ...docxValue(value, { language, style: 'Said', softStyle: 'CellSoft' }),
  ]
  return [
    ...sideBySide(facts.filter(({ isLong }) => !isLong).map(piece)),
    ...facts.filter(({ isLong }) => isLong).flatMap(piece),
  ]
}

const nameWidth = twips(110)

/** A name and a sentence a row. */
function listed(facts: readonly Fact[], language: Language): FileChild[] {
  if (facts.length === 0) return []
  const widths = [nameWidth, twips(textWidth) - nameWidth]
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: twips(textWidth), type: WidthType.DXA },
      columnWidths: widths,
      borders: quietBorders,
      rows: facts.map(
        ({ label, value }) =>
          new TableRow({
            cantSplit: true,
            children: [
              [new Paragraph({ style: 'Cell', children: runs(label, { bold: true }) })],
              docxValue(value, { language, style: 'Cell', softStyle: 'CellSoft' }),
            ].map((children) => new TableCell({ margins: cellMargins, children })),
          }),
      ),
    }),
    behindTable(),
  ]
}

const signatureWidths = [120, 120, 70, textWidth - 310].map(twips)

/** A line for each to sign on, high enough for a hand. */
function signatureLines({ headings, parties }: BlockOf<'signatures'>): FileChild[] {
  const row = (texts: readonly string[], style: ParagraphLook, isLast: boolean, height: number) =>
    new TableRow({
      cantSplit: true,
      height: { value: twips(height), rule: HeightRule.ATLEAST },
      children: texts.map(
        (text, at) =>
          new TableCell({
            margins: cellMargins,
            // They stay on one page.
            children: [
              new Paragraph({
                style,
                keepNext: !isLast,
                children: runs(text, { bold: at === 0 && !isHeading(style) }),
              }),
            ],
          }),
      ),
    })
  const isHeading = (style: ParagraphLook) => style === 'ColumnHeading'
  const { party, name, day, sign } = headings
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: twips(textWidth), type: WidthType.DXA },
      columnWidths: signatureWidths,
      borders: quietBorders,
      rows: [
        row([party, name, day, sign], 'ColumnHeading', false, 0),
        ...parties.map((one, at) => row([one, '', '', ''], 'Cell', at === parties.length - 1, signingHeight)),
      ],
    }),
    behindTable(),
  ]
}

const signingHeight = 30

/** Dots for each point: 150 to an inch. */
const dots = 150 / 72

async function smallMap(
  { works, caption, otherwise }: BlockOf<'map'>,
  { placeOf, layers }: MapGround,
  height: number,
): Promise<Paragraph> {
  const width = Math.floor(textWidth)
  const svg = streetMapSvg({
    works: works.map((work) => ({ work, geometry: placeOf(work.id) })),
    layers,
    width,
    height,
    // The drawing program would lay what is cut off on a sheet of twenty-five pictures, and each takes memory for all of them.
    isCutByReader: true,
  })
  if (svg === null) return new Paragraph({ style: 'Soft', children: runs(otherwise) })
  const data = await pngOfSvg(svg, Math.round(width * dots))
  const said = fit(caption)
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    spacing: { after: twips(6) },
    children: [
      new ImageRun({
        type: 'png',
        data,
        transformation: { width: pixels(width), height: pixels(height) },
        altText: { name: said, description: said },
      }),
    ],
  })
}

/** Pictures are measured in pixels of 96 to an inch. */
function pixels(points: number): number {
  return Math.round((points * 96) / 72)
}

/** With its caption under it, on one page. */
function pictured(
  { id, caption }: BlockOf<'pictures'>['pictures'][number],
  { pictureOf }: MapGround,
): Paragraph[] {
  const under = new Paragraph({ style: 'Soft', children: runs(caption) })
  const picture = pictureOf(id)
  if (picture === null) return [under]
  const { width, height } = pictureSize(picture)
  const said = fit(caption)
  return [
    new Paragraph({
      alignment: AlignmentType.LEFT,
      keepNext: true,
      spacing: { before: twips(8) },
      children: [
        new ImageRun({
          type: 'jpg',
          data: Buffer.from(picture.bytes),
          transformation: { width: pixels(width), height: pixels(height) },
          altText: { name: said, description: said },
        }),
      ],
    }),
    under,
  ]
}
