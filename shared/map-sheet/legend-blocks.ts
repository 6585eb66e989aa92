/** What the strokes on the sheet mean: only what is on it. */
import { Discipline, disciplines } from '../domain/discipline.ts'
import { Firmness, firmnessNames } from '../domain/firmness.ts'
import type { Language } from '../domain/language.ts'
import { message, say } from '../domain/message.ts'
import type { LayerKind } from '../domain/reference-layer.ts'
import { disciplineMark } from '../small-map/discipline-mark.ts'
import { restHatch } from '../small-map/map-areas.ts'
import { dashOf } from '../small-map/map-works.ts'
import { element } from '../small-map/svg.ts'
import type { DrawnWork } from './drawn-works.ts'
import { heading, signAt, space, type Block, type Setting } from './panel.ts'
import { inLines, ink, lineHeight, setLines } from './set-text.ts'

const size = 7.5
const rowHeight = 13
const strokeWidth = 22
const markRoom = 24

export interface LegendOf {
  readonly works: readonly DrawnWork[]
  /** How many others are drawn pale around them. */
  readonly around: number
  readonly hasLetters: boolean
  /** Some lie on one line and are drawn beside each other. */
  readonly isBeside: boolean
  /** Layers that could be taken for something else, by their own name. */
  readonly layers: readonly { readonly name: string; readonly kind: LayerKind }[]
}

export function legendBlocks(of: LegendOf, setting: Setting): Block[] {
  const { language } = setting
  const { works, around, hasLetters, isBeside, layers } = of
  const used = new Set(works.map(({ work }) => work.discipline))
  const rows = [
    ...Discipline.options
      .filter((one) => used.has(one))
      .map((one) => signRow(disciplineSign(one, hasLetters), disciplines[one].name[language], setting)),
    ...firmnessRows(works, language).map(({ dash, names }) => signRow(stroke(ink, dash), names, setting)),
    ...(works.some(({ has }) => has.area) ? [said(areaSign, message('sheet.area'), setting)] : []),
    ...(isBeside ? [said(besideSign, message('sheet.beside'), setting)] : []),
    ...(around > 0 ? [said(paleSign, message('sheet.around', { count: around }), setting)] : []),
    ...layers.flatMap(({ name, kind }) => {
      const sign = layerSigns[kind]
      return sign === undefined ? [] : [signRow(sign, name, setting)]
    }),
  ]
  if (rows.length === 0) return []
  return [heading(say(message('sheet.legend'), language), setting), ...rows, space(8, setting)]
}

function said(sign: string, words: ReturnType<typeof message>, setting: Setting): Block {
  return signRow(sign, say(words, setting.language), setting)
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
function signRow(drawn: string, name: string, setting: Setting): Block {
  const { width, zoom, widthOf } = setting
  const [left, letters] = [(strokeWidth + markRoom) * zoom, size * zoom]
  const lines = inLines(name, width - left, { size: letters }, widthOf)
  return {
    height: Math.max(rowHeight * zoom, lines.length * letters * lineHeight + 3 * zoom),
    draw: (x, y) =>
      signAt(x, y, drawn, setting) + setLines(lines, x + left, y + 1.5 * zoom, { size: letters }),
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
  const at = `translate(${String(strokeWidth + markRoom / 2 - width / 2)} 1)`
  return stroke(disciplines[discipline].colour) + (hasLetter ? element('g', { transform: at }, drawn) : '')
}

const box = { x: 1, y: 2, width: 20, height: 8 }
const areaSign = element('rect', {
  ...box,
  ...{ fill: ink, 'fill-opacity': 0.15, stroke: ink, 'stroke-width': 1 },
})
const besideSign = element('path', {
  d: 'M0 3.5h22M0 8.5h22',
  fill: 'none',
  stroke: ink,
  'stroke-width': 2,
})
const paleSign = element('g', { opacity: 0.3 }, stroke(ink))
const layerSigns: Partial<Record<LayerKind, string>> = {
  digRest:
    element('rect', { ...box, fill: '#ffffff', stroke: '#8c8878', 'stroke-width': 0.8 }) +
    restHatch([1, 2, 21, 10]),
  districts: element('path', {
    d: 'M0 6h22',
    fill: 'none',
    ...{ stroke: '#8c8878', 'stroke-width': 1, 'stroke-dasharray': '5 2 1 2' },
  }),
}
