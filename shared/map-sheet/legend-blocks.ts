/** What the strokes on the sheet mean: only what is on it. */
import { Discipline, disciplines } from '../domain/discipline.ts'
import { Firmness, firmnessNames } from '../domain/firmness.ts'
import type { Language } from '../domain/language.ts'
import { message, say } from '../domain/message.ts'
import { disciplineMark } from '../small-map/discipline-mark.ts'
import { dashOf } from '../small-map/map-works.ts'
import { element } from '../small-map/svg.ts'
import { inLines, ink, lineHeight, setLines, type WidthOf } from './set-text.ts'
import { space, textBlock, type Block } from './panel.ts'
import type { DrawnWork } from './drawn-works.ts'

const size = 7.5
const rowHeight = 13
const strokeWidth = 22

export interface LegendOf {
  readonly works: readonly DrawnWork[]
  /** How many others are drawn pale around them. */
  readonly around: number
  readonly hasLetters: boolean
  /** Some lie on one line and are drawn beside each other. */
  readonly isBeside: boolean
}

export function legendBlocks(of: LegendOf, width: number, language: Language, widthOf: WidthOf): Block[] {
  const { works, around, hasLetters, isBeside } = of
  if (works.length === 0 && around === 0) return []
  const row = (drawn: string, name: string): Block => signRow(drawn, name, width, widthOf)
  const used = new Set(works.map(({ work }) => work.discipline))
  const rows = [
    ...Discipline.options
      .filter((one) => used.has(one))
      .map((one) => row(disciplineSign(one, hasLetters), disciplines[one].name[language])),
    ...firmnessRows(works, language).map(({ dash, names }) => row(stroke(ink, dash), names)),
    ...(works.some(({ has }) => has.area) ? [row(areaSign, say(message('sheet.area'), language))] : []),
    ...(isBeside ? [row(besideSign, say(message('sheet.beside'), language))] : []),
    ...(around > 0
      ? [
          row(
            element('g', { opacity: 0.3 }, stroke(ink)),
            say(message('sheet.around', { count: around }), language),
          ),
        ]
      : []),
  ]
  const heading = textBlock(
    say(message('sheet.legend'), language),
    width,
    { size: 9, bold: true, under: 2 },
    widthOf,
  )
  return [{ ...heading, hasNext: true }, ...rows, space(8)]
}

/** The firmness that is on the sheet, by how it is drawn. */
function firmnessRows(works: readonly DrawnWork[], language: Language) {
  const used = new Set(works.map(({ work }) => work.firmness))
  const byDash = Map.groupBy(
    Firmness.options.filter((one) => used.has(one)),
    (one) => dashOf(one) ?? '',
  )
  return [...byDash].map(([dash, all]) => ({
    dash,
    names: all.map((one) => firmnessNames[one][language]).join(', '),
  }))
}

/** A sign with its name beside it; a name that is long takes more lines. */
function signRow(drawn: string, name: string, width: number, widthOf: WidthOf): Block {
  const left = strokeWidth + 24
  const lines = inLines(name, width - left, { size }, widthOf)
  return {
    height: Math.max(rowHeight, lines.length * size * lineHeight + 3),
    draw: (x, y) =>
      element(
        'g',
        { transform: `translate(${String(Math.round(x * 10) / 10)} ${String(Math.round(y * 10) / 10)})` },
        drawn,
      ) + setLines(lines, x + left, y + 1.5, { size }),
  }
}

function stroke(colour: string, dash = ''): string {
  return element('path', {
    d: `M0 6h${String(strokeWidth)}`,
    fill: 'none',
    stroke: colour,
    'stroke-width': 2.4,
    ...(dash === '' ? {} : { 'stroke-dasharray': dash }),
  })
}

function disciplineSign(discipline: Discipline, hasLetter: boolean): string {
  const { drawn, width } = disciplineMark(discipline)
  const mark = element('g', { transform: `translate(${String(strokeWidth + 12 - width / 2)} 1)` }, drawn)
  return stroke(disciplines[discipline].colour) + (hasLetter ? mark : '')
}

const areaSign = element('rect', {
  x: 1,
  y: 2,
  width: 20,
  height: 8,
  fill: ink,
  'fill-opacity': 0.15,
  stroke: ink,
  'stroke-width': 1,
})
const besideSign = element('path', { d: 'M0 3.5h22M0 8.5h22', fill: 'none', stroke: ink, 'stroke-width': 2 })
