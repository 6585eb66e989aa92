/** What stands in a document, block by block, as the library wants it to lay out. */
import type { Content, TableCell } from 'pdfmake'
import { disciplines } from '../../shared/domain/discipline.ts'
import type { Language } from '../../shared/domain/language.ts'
import {
  columnsIn,
  type AnswerField,
  type Block,
  type BlockOf,
  type Fact,
  type Section,
} from '../../shared/plan/document/document.ts'
import { streetMapSvg } from '../../shared/small-map/street-map-svg.ts'
import { titled } from '../../shared/small-map/svg.ts'
import { isFirstSection } from './first-section.ts'
import type { MapGround } from './map-ground.ts'
import { mapHeight } from './map-height.ts'
import { cell, closeFrame, mark, quietTable, rule, textWidth } from './pdf-looks.ts'
import { pictureSize } from './picture-size.ts'
import { pdfTable } from './pdf-table.ts'
import { pdfValue } from './pdf-value.ts'

/** Where a block stands. */
interface Standing {
  readonly language: Language
  readonly ground: MapGround
  /** The document has no cover: what it begins with stands closer together. */
  readonly isOnePage?: boolean
  /** Nor has this, and its chapters stand under each other. */
  readonly isRunning?: boolean
  /** The section it stands in; null: in the document itself. */
  readonly under?: Section
  readonly isFirst?: boolean
}

/** One piece for each block, empty for what has no place on paper. */
export function pdfBlocks(blocks: readonly Block[], standing: Standing): Content[][] {
  return blocks.map((block, at) => {
    const write = writers[block.is] as (block: Block, standing: Standing) => Content[]
    return write(block, { ...standing, isFirst: isFirstSection(blocks, at) })
  })
}

type Writers = { readonly [Kind in Block['is']]: (block: BlockOf<Kind>, standing: Standing) => Content[] }

const writers: Writers = {
  section: (section, standing) => sections[section.level](section, standing),
  paragraph: ({ text, isSoft = false }, { under }) => [
    { text, style: isSoft ? 'soft' : [], margin: paragraphMargins[under?.level ?? 2] },
  ],
  figures: ({ figures }, { isOnePage = false }) => [
    {
      margin: isOnePage ? [0, 8, 0, 8] : [0, 28, 0, 18],
      stack: [
        rule(),
        {
          margin: isOnePage ? [0, 8, 0, 8] : [0, 18, 0, 18],
          columnGap: 12,
          columns: figures.map(({ count, what }) => ({
            stack: [
              { text: String(count), style: 'figure' },
              { text: what, style: 'soft' },
            ],
          })),
        },
        rule(),
      ],
    },
  ],
  facts: ({ labels, facts }, { language, isRunning = false }) =>
    labels === 'over'
      ? labelled(facts, language)
      : isRunning
        ? [{ stack: [listed(facts, language)], margin: [0, 3, 0, 8] }]
        : [listed(facts, language)],
  table: (table, { language }) => pdfTable(table, null, language),
  map: (map, standing) => [
    beginsAtOnce(standing)
      ? {
          stack: [smallMap(map, standing.ground, mapHeight(map, standing))],
          margin: [0, standing.isRunning ? 3 : 0, 0, 10],
        }
      : smallMap(map, standing.ground, mapHeight(map, standing)),
  ],
  pictures: ({ pictures }, { ground }) => pictures.flatMap((one) => pictured(one, ground)),
  answers: ({ fields }) => [boxes(fields)],
  signatures: (signatures) => [signatureLines(signatures)],
  legend: (legend, { language }) => [legendOf(legend, language)],
}

/** How paragraphs stand in the title, in a chapter and in a part of one. */
const paragraphMargins: Readonly<Record<Section['level'], [number, number, number, number]>> = {
  1: [0, 0, 0, 0],
  2: [0, 0, 0, 8],
  3: [0, 0, 0, 2],
}

type SectionWriter = (section: Section, standing: Standing) => Content[]
const sections: Readonly<Record<Section['level'], SectionWriter>> = {
  1: (section, standing) => {
    const isAtOnce = beginsAtOnce(standing)
    return [
      { text: section.over ?? '', style: 'project', margin: [0, isAtOnce ? 0 : 110, 0, 6] },
      {
        text: section.title,
        style: 'title',
        ...(isAtOnce ? { fontSize: 25 } : {}),
        margin: [0, 0, 0, isAtOnce ? 4 : 14],
      },
      ...(standing.isOnePage ? onPagesOfItsOwn(section, standing) : inside(section, standing)),
    ]
  },
  2: (section, standing) =>
    standing.isRunning
      ? goingOn(section, { ...bookmark(section), style: 'name', margin: [0, 16, 0, 6] }, standing)
      : [
          {
            ...bookmark(section),
            text: titleOf(section),
            style: 'section',
            pageBreak: 'before',
          },
          ...onPagesOfItsOwn(section, standing),
        ],
  3: (section, standing) => {
    if (standing.isRunning) {
      const look = { ...bookmark(section, standing.under?.anchor), style: 'party', margin: [0, 10, 0, 3] }
      return goingOn(section, look, standing)
    }
    if (section.hasOwnPage) return [ownPage(section, standing)]
    const [table, ...others] = section.blocks
    if (table?.is !== 'table' || others.length > 0 || columnsIn(table, 'page').length === 0)
      return [part(section, standing)]
    return pdfTable(table, { title: titleOf(section), anchor: section.anchor }, standing.language)
  },
}

function inside(section: Section, standing: Standing): Content[] {
  return pdfBlocks(section.blocks, { ...standing, under: section }).flat()
}

function beginsAtOnce({ isOnePage = false, isRunning = false }: Standing): boolean {
  return isOnePage || isRunning
}

/** Under what stood before it, its title never without what comes first in it. */
function goingOn(section: Section, look: object, standing: Standing): Content[] {
  const title = { ...look, text: titleOf(section) } as Content
  const [first, ...others] = pdfBlocks(section.blocks, { ...standing, under: section })
  // A section begins with a title of its own, a table or a long text goes over the page: none of them can be kept whole.
  const [head] = section.blocks
  const isKept =
    head !== undefined &&
    head.is !== 'section' &&
    head.is !== 'table' &&
    JSON.stringify(head).length < mostTogether
  const together: Content[] = isKept
    ? [{ unbreakable: true, stack: [title, ...(first ?? [])] }]
    : [title, ...(first ?? [])]
  return [...together, ...others.flat()]
}

/** Behind it a page, or other room, begins anyway: what stands under the last could only take a page by itself. */
function onPagesOfItsOwn(section: Section, standing: Standing): Content[] {
  const contents = inside(section, standing)
  const last = contents.pop()
  return last === undefined ? [] : [...contents, withoutRoomUnder(last)]
}

function withoutRoomUnder(content: Content): Content {
  const { margin } = content as { margin?: unknown }
  if (!Array.isArray(margin)) return content
  const [left, top, right] = margin as number[]
  return { ...(content as object), margin: [left, top, right, 0] } as Content
}

/** It begins on a page of its own, and goes over as many as what stands in it takes. */
function ownPage(section: Section, standing: Standing): Content {
  const name = {
    ...bookmark(section, standing.under?.anchor),
    text: titleOf(section),
    style: 'name',
    margin: [0, 0, 0, 8],
  } as Content
  const stack = [name, ...onPagesOfItsOwn(section, standing)]
  // The first of a chapter stands under its title.
  return standing.isFirst ? { stack } : { stack, pageBreak: 'before' }
}

/** A part with more text than this goes over the end of a page; a shorter one is kept together. */
const mostTogether = 2_500

function part(section: Section, standing: Standing): Content {
  const contents = standing.isOnePage ? onPagesOfItsOwn(section, standing) : inside(section, standing)
  return {
    unbreakable: JSON.stringify(section).length < mostTogether,
    margin: [0, 0, 0, 14],
    stack: [{ text: titleOf(section), style: 'party', margin: [0, 0, 0, 2] }, ...contents],
  }
}

function titleOf({ title, mark: minded }: Section): Content {
  return minded === undefined ? title : [title, { text: `  ${minded}`, style: 'noted', bold: false }]
}

/**
 * Where contents point, and an entry in the list of bookmarks beside the document, under that of the chapter `under`. The
 * types of the library do not know of it yet.
 */
function bookmark({ title, anchor }: Section, under?: string): object {
  if (anchor === undefined) return {}
  const parent = under === undefined ? { outlineId: anchor } : { outlineParentId: under }
  return { id: anchor, outline: true, outlineText: title, ...parent }
}

/** Short facts side by side, each under its label; long ones across the page. */
function labelled(facts: readonly Fact[], language: Language): Content[] {
  const stackOf = ({ label, value }: Fact) => ({
    stack: [{ text: label, style: 'label', margin: [0, 0, 0, 2] }, pdfValue(value, language)] as Content[],
  })
  const [short, long] = [facts.filter(({ isLong }) => !isLong), facts.filter(({ isLong }) => isLong)]
  const rows = inRows(short)
  // A row that holds fewer leaves room at its end: facts stand under each other.
  const columnsOf = (row: readonly Fact[]) =>
    Array.from({ length: rows[0]?.length ?? 0 }, (_, at) => {
      const fact = row[at]
      return fact === undefined ? { text: '' } : stackOf(fact)
    })
  return [
    ...rows.map((row) => ({ columns: columnsOf(row), columnGap: 16, margin: [0, 10, 0, 8] })),
    ...long.map((fact) => ({ ...stackOf(fact), margin: [0, 0, 0, 10] })),
  ] as Content[]
}

/** So many stand side by side; of more each row has about as many. */
const mostBeside = 4

function inRows(facts: readonly Fact[]): Fact[][] {
  const rows = Math.ceil(facts.length / mostBeside)
  const each = Math.ceil(facts.length / rows)
  return Array.from({ length: rows }, (_, row) => facts.slice(each * row, each * (row + 1)))
}

/** A name and a sentence a row. */
function listed(facts: readonly Fact[], language: Language): Content {
  const body = facts.map(({ label, value }): TableCell[] => [
    { text: label, bold: true },
    pdfValue(value, language),
  ])
  return { layout: quietTable, fontSize: 9, table: { widths: [96, '*'], headerRows: 0, body } }
}

function smallMap(
  { works, caption, otherwise }: BlockOf<'map'>,
  { placeOf, layers }: MapGround,
  height: number,
): Content {
  const width = Math.floor(textWidth)
  const svg = streetMapSvg({
    works: works.map((work) => ({ work, geometry: placeOf(work.id) })),
    layers,
    width,
    height,
  })
  if (svg === null) return { text: otherwise, style: 'soft' }
  return {
    layout: closeFrame,
    table: { widths: [width], body: [[{ svg: titled(svg, caption), width }]] },
  }
}

/** With its caption under it, on one page; that alone is said instead of it. */
function pictured(
  { id, caption }: BlockOf<'pictures'>['pictures'][number],
  { pictureOf }: MapGround,
): Content[] {
  const said = { text: caption, style: 'soft', margin: [0, 2, 0, 0] } as Content
  const picture = pictureOf(id)
  if (picture === null) return [said]
  const image = `data:image/jpeg;base64,${Buffer.from(picture.bytes).toString('base64')}`
  const drawn = { image, ...pictureSize(picture), alt: caption } as Content
  return [{ unbreakable: true, stack: [drawn, said], margin: [0, 8, 0, 6] }]
}

/** To be filled in by hand: what is asked, and room under it. */
function boxes(fields: readonly AnswerField[]): Content {
  const body = fields.map(({ label, asks, says }): TableCell[] => [
    {
      stack: [
        { text: label, bold: true },
        { text: asks, style: 'soft' },
      ],
    },
    { text: says, margin: [0, 0, 0, says === '' ? 44 : 0] },
  ])
  return { layout: quietTable, fontSize: 9, table: { widths: [150, '*'], headerRows: 0, body } }
}

/** A line for each to sign on, high enough for a hand; together on one page. */
function signatureLines({ headings, parties }: BlockOf<'signatures'>): Content {
  const { party, name, day, sign } = headings
  const room = parties.length > fewToSign ? 12 : 17
  const body = [
    [party, name, day, sign].map((text): TableCell => ({ text, style: 'heading' })),
    ...parties.map((one): TableCell[] => [
      { text: one, bold: true, margin: [0, 0, 0, room] },
      ...Array.from({ length: 3 }, () => cell('')),
    ]),
  ]
  const layout = { ...quietTable, hLineWidth: (line: number) => (line === 0 ? 0 : 0.5) }
  const table: Content = {
    layout,
    fontSize: 8.5,
    table: { widths: [120, 120, 70, '*'], headerRows: 1, body },
  }
  return { unbreakable: true, stack: [table] }
}

/** More than this get less room each. */
const fewToSign = 4

const legendAcross = 5

function legendOf({ disciplines: used }: BlockOf<'legend'>, language: Language): Content {
  const lines = Math.ceil(used.length / legendAcross)
  const body = Array.from({ length: lines }, (_, line) =>
    Array.from({ length: legendAcross }, (__, column): TableCell[] => {
      const discipline = used[line * legendAcross + column]
      if (discipline === undefined) return [cell(''), cell('')]
      return [mark(discipline, language), cell(disciplines[discipline].name[language], 'soft')]
    }).flat(),
  )
  const widths = Array.from({ length: legendAcross }, () => [18, 62]).flat()
  return { layout: 'noBorders', fontSize: 8, table: { widths, body } }
}
