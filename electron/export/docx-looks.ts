/** How a document looks in Word: as on paper (pdf-looks), in a letter that every office has. Sizes in points. */
import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  type IParagraphStyleOptions,
  type IStylesOptions,
  type ITableBordersOptions,
} from 'docx'
import { locales, type Language } from '../../shared/domain/language.ts'
import { bodySize, ink, softInk } from './pdf-looks.ts'

const accent = '#0b5e63'
const warn = '#8a4b00'
export const hairline = '#d9d4c6'

/** Word counts in twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20)
/** Sizes of letters are halves of a point. */
const halves = (points: number): number => Math.round(points * 2)
/** Colours go without their sign. */
export const hex = (colour: string): string => colour.replace('#', '')

const letter = 'Arial'

export type ParagraphLook =
  | 'Over'
  | 'Soft'
  | 'Label'
  | 'Figure'
  | 'Said'
  | 'Cell'
  | 'CellSoft'
  | 'Tiny'
  | 'ColumnHeading'
  | 'Noted'
  | 'ContentsChapter'
  | 'ContentsPart'

interface Look {
  readonly size: number
  readonly color?: string
  readonly bold?: boolean
  readonly before?: number
  readonly after?: number
  readonly left?: number
}

/** What a style is called in Word's own list; its looks. */
const looks: Readonly<Record<ParagraphLook, Look & { readonly name: string }>> = {
  Over: { name: 'Project', size: 13, color: accent, before: 110, after: 6 },
  Soft: { name: 'Zacht', size: bodySize, color: softInk, after: 4 },
  Label: { name: 'Label', size: 7.5, color: softInk, before: 6, after: 1 },
  Figure: { name: 'Getal', size: 26, color: accent },
  Said: { name: 'Gezegd', size: 9, after: 10 },
  Cell: { name: 'Cel', size: 8.5 },
  CellSoft: { name: 'Cel zacht', size: 8, color: softInk },
  Tiny: { name: 'Cel klein', size: 6.5, color: softInk },
  ColumnHeading: { name: 'Kolomkop', size: 7.5, color: softInk },
  Noted: { name: 'Let op', size: 7.5, color: warn },
  ContentsChapter: { name: 'Inhoud hoofdstuk', size: bodySize, before: 8, after: 2 },
  ContentsPart: { name: 'Inhoud onderdeel', size: bodySize, left: 14, after: 2 },
}

export const tones = {
  soft: { color: hex(softInk) },
  strong: { bold: true },
  warn: { color: hex(warn) },
} as const

export const noted = { color: hex(warn), size: halves(8), bold: false } as const

export function stylesIn(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: letter,
          size: halves(bodySize),
          color: hex(ink),
          language: { value: locales[language], eastAsia: locales[language], bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: { after: twips(4), line: 264, lineRule: LineRuleType.AUTO } },
      },
      title: heading({ size: 30, after: 14 }),
      heading1: heading({ size: 20, after: 10 }),
      heading2: heading({ size: 14, bold: true, before: 14, after: 6 }),
      heading3: heading({ size: 11, bold: true, before: 10, after: 4 }),
    },
    paragraphStyles: (Object.keys(looks) as ParagraphLook[]).map((id): IParagraphStyleOptions => ({
      id,
      name: looks[id].name,
      basedOn: 'Normal',
      quickFormat: true,
      ...styleOf(looks[id]),
    })),
  }
}

function heading(look: Look) {
  const { run, paragraph } = styleOf(look)
  return { run: { ...run, font: letter }, paragraph: { ...paragraph, keepNext: true, keepLines: true } }
}

function styleOf({ size, color = ink, bold = false, before = 0, after = 0, left = 0 }: Look) {
  return {
    run: { size: halves(size), color: hex(color), bold },
    paragraph: {
      spacing: { before: twips(before), after: twips(after), line: 252, lineRule: LineRuleType.AUTO },
      ...(left === 0 ? {} : { indent: { left: twips(left) } }),
    },
  }
}

const line = (color: string) => ({ style: BorderStyle.SINGLE, size: 4, color: hex(color) }) as const
export const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const

/** Hairlines between rows; nothing upright. */
export const quietBorders: ITableBordersOptions = {
  ...{ top: noLine, left: noLine, right: noLine, insideVertical: noLine },
  bottom: line(hairline),
  insideHorizontal: line(hairline),
}

export const underHeadings = { bottom: line(ink) } as const

export const noBorders: ITableBordersOptions = {
  ...{ top: noLine, bottom: noLine, left: noLine, right: noLine },
  ...{ insideHorizontal: noLine, insideVertical: noLine },
}

export const cellMargins = { top: 60, bottom: 60, left: 0, right: 120 } as const

export const right = { alignment: AlignmentType.RIGHT } as const
