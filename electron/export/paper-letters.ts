/**
 * The letters that documents are set in: Roboto, and DejaVu Sans for signs that Roboto lacks (arrows, check marks, Greek
 * mathematics, Hebrew, Arabic). What neither has is set as an empty frame and counted, so that it can be said.
 */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { openSync, type Font } from 'fontkit'

const require = createRequire(import.meta.url)
const ownLetters = join(dirname(require.resolve('pdfmake/package.json')), 'fonts', 'Roboto')
const otherLetters = join(dirname(require.resolve('dejavu-fonts-ttf/package.json')), 'ttf')
const roboto = (cut: string) => join(ownLetters, `Roboto-${cut}.ttf`)
const dejaVu = (cut: string) => join(otherLetters, `DejaVuSans${cut}.ttf`)

export type Letters = 'Roboto' | 'DejaVu'

/** Font files by name and cut, as pdfmake wants them. */
export const fontFiles: Readonly<
  Record<Letters, { normal: string; bold: string; italics: string; bolditalics: string }>
> = {
  Roboto: {
    normal: roboto('Regular'),
    bold: roboto('Medium'),
    italics: roboto('Italic'),
    bolditalics: roboto('MediumItalic'),
  },
  DejaVu: {
    normal: dejaVu(''),
    bold: dejaVu('-Bold'),
    italics: dejaVu('-Oblique'),
    bolditalics: dejaVu('-BoldOblique'),
  },
}

const opened = new Map<string, Font>()

function fontOf(letters: Letters, bold: boolean): Font {
  const file = fontFiles[letters][bold ? 'bold' : 'normal']
  const known = opened.get(file)
  if (known) return known
  // These files hold one font each, never a collection.
  const font = openSync(file) as Font
  opened.set(file, font)
  return font
}

/** Text in one font. */
export interface Run {
  readonly text: string
  readonly letters: Letters
}

/** What stands in the place of a sign that neither font has. */
const frame = '\u25af'

/** Signs that steer others and show nothing themselves: joiners, marks of direction, variation selectors, skin tones. */
const silent =
  /\p{Variation_Selector}|\p{Emoji_Modifier}|[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu

const signs = new Intl.Segmenter('nl', { granularity: 'grapheme' })

/** `text` as runs of one font each; `onLost` hears of every sign that stands in neither. */
export function runsOf(text: string, onLost: (sign: string) => void): Run[] {
  const runs: { text: string; letters: Letters }[] = []
  for (const { segment } of signs.segment(text)) {
    const run = runOf(segment, onLost)
    if (run.text === '') continue
    const last = runs.at(-1)
    if (last?.letters === run.letters) last.text += run.text
    else runs.push({ ...run })
  }
  return runs
}

function runOf(sign: string, onLost: (sign: string) => void): Run {
  const shown = sign.replaceAll(silent, '')
  if (/^[\s\p{Cc}]*$/u.test(shown) || has('Roboto', shown)) return { text: shown, letters: 'Roboto' }
  if (has('DejaVu', shown)) return { text: shown, letters: 'DejaVu' }
  onLost(sign)
  return { text: frame, letters: 'DejaVu' }
}

function has(letters: Letters, sign: string): boolean {
  const font = fontOf(letters, false)
  return Array.from(sign, (one) => one.codePointAt(0) ?? 0).every((code) => font.hasGlyphForCodePoint(code))
}

/** Width of a run in points at a size in points. */
export function widthOf({ text, letters }: Run, size: number, bold: boolean): number {
  const font = fontOf(letters, bold)
  return (font.layout(text).advanceWidth / font.unitsPerEm) * size
}
