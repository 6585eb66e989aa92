/** What stands in a cell or beside a label, in Word: paragraphs, since a cell without one is not opened. */
import {
  BorderStyle,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
  type ParagraphChild,
} from 'docx'
import { disciplines, type Discipline } from '../../shared/domain/discipline.ts'
import type { Language } from '../../shared/domain/language.ts'
import type { Said, Value } from '../../shared/plan/document/document.ts'
import { sayDate } from '../../shared/time/say-period.ts'
import { hex, tones, type ParagraphLook } from './docx-looks.ts'
import { runs } from './docx-text.ts'

interface Standing {
  readonly language: Language
  readonly style: ParagraphLook
  /** Softly, under it. */
  readonly softStyle: ParagraphLook
  readonly look?: Pick<IParagraphOptions, 'alignment'>
}

export function docxValue(value: Value, { language, style, softStyle, look = {} }: Standing): Paragraph[] {
  const paragraph = (children: ParagraphChild[], named = style) =>
    new Paragraph({ ...look, style: named, children })
  if (value === null) return [paragraph([])]
  if (typeof value !== 'object') return [paragraph(runs(String(value)))]
  switch (value.is) {
    case 'said': {
      const { under } = value
      return [paragraph(line(value)), ...(under === undefined ? [] : [paragraph(runs(under), softStyle)])]
    }
    case 'day':
      return [paragraph(runs(sayDate(value.date, language)))]
    case 'mark':
      // A letter alone is heard as a letter; the name stands under it for every reader.
      return [
        paragraph([mark(value.discipline)]),
        paragraph(runs(disciplines[value.discipline].name[language]), 'Tiny'),
      ]
  }
}

function line({ text, tone, aside }: Said): ParagraphChild[] {
  const whole = runs(text, tone === undefined ? {} : tones[tone])
  return aside === undefined ? whole : [...whole, ...runs(` ${aside}`, tones.soft)]
}

/** The letter of a discipline in a frame of its colour. */
export function mark(discipline: Discipline): TextRun {
  const { letter, colour } = disciplines[discipline]
  const look: IRunOptions = {
    text: ` ${letter} `,
    bold: true,
    border: { style: BorderStyle.SINGLE, size: 8, color: hex(colour), space: 0 },
  }
  return new TextRun(look)
}
