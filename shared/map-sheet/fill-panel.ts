/**
 * The panel of a sheet, as large as there is room for: with every work by name where all of them fit, and else with none. What
 * does not fit at the smallest is left out at its end, and that is said.
 */
import { message, say } from '../domain/message.ts'
import type { MapView } from '../small-map/map-view.ts'
import { lanesBeside } from '../small-map/map-works.ts'
import type { Divided, DrawnWork } from './drawn-works.ts'
import { legendBlocks } from './legend-blocks.ts'
import { listBlocks } from './list-blocks.ts'
import type { MapSheetInput } from './sheet-input.ts'
import { noteBlocks } from './note-blocks.ts'
import {
  columnWidth,
  fillAsFarAs,
  fillColumns,
  heading,
  textBlock,
  type Block,
  type Setting,
} from './panel.ts'
import { scaleBlocks } from './scale-block.ts'
import { softInk } from './set-text.ts'
import type { SheetFrame } from './sheet-frame.ts'

export interface Panel {
  readonly svg: string
  /** Each work stands in it by a number that it has on the map too. */
  readonly isNamed: boolean
}

/** The largest first; below the usual size nothing is left that can be read, but better small than not there. */
const smallest = 0.6
const zooms = [1.6, 1.4, 1.2, 1.1, 1, 0.9, 0.75, smallest]
/** Smaller than this names are not worth their place. */
const leastNamed = 0.9
const mostNamed = 150

interface OnSheet {
  readonly view: MapView
  readonly divided: Divided
  readonly around: number
  /** So many that letters do not fit on the map either. */
  readonly isMany: boolean
}

export function fillPanel(input: MapSheetInput, frame: SheetFrame, on: OnSheet): Panel {
  const { drawn } = on.divided
  const isBeside = !on.isMany && lanesBeside(on.view, drawn).some((lane) => lane !== 0)
  const width = columnWidth(frame.panel, frame.columns)
  const settingAt = (zoom: number): Setting => ({
    ...{ width, zoom },
    ...{ language: input.language, widthOf: input.widthOf },
  })
  const blocksAt = (zoom: number, isNamed: boolean) => {
    const setting = settingAt(zoom)
    const { before, behind } = fixedBlocks(input, on, isBeside, setting)
    const works = isNamed
      ? listBlocks(drawn, ({ work }) => input.partyOf(work.party), setting)
      : countBlocks(drawn.length, on.isMany, setting)
    return [...before, ...works, ...behind]
  }
  const canBeNamed = drawn.length > 0 && drawn.length <= mostNamed
  for (const isNamed of canBeNamed ? [true, false] : [false])
    for (const zoom of zooms.filter((one) => !isNamed || one >= leastNamed)) {
      const svg = fillColumns(blocksAt(zoom, isNamed), frame.panel, frame.columns)
      if (svg !== null) return { svg, isNamed }
    }
  const setting = settingAt(smallest)
  const cut = textBlock(say(message('sheet.panelCut'), input.language), { size: 7, bold: true }, setting)
  const svg = fillAsFarAs(blocksAt(smallest, false), cut, frame.panel, frame.columns)
  return { svg, isNamed: false }
}

/** What stands before the works, and what behind them. */
function fixedBlocks(input: MapSheetInput, on: OnSheet, isBeside: boolean, setting: Setting) {
  const { divided, around, isMany } = on
  const { drawn, outside, unplaced } = divided
  const layers = input.layers.map(({ name, kind, features }) => ({
    name,
    kind,
    isEmpty: features.length === 0,
  }))
  const undated = input.isOfMoment ? drawn.filter(({ work }) => isUndated(work)).length : 0
  const shown = layers.filter(({ isEmpty }) => !isEmpty)
  return {
    before: [
      ...scaleBlocks(input, setting),
      ...legendBlocks({ works: drawn, around, hasLetters: !isMany, isBeside, layers: shown }, setting),
    ],
    behind: noteBlocks(
      { ...input, leftOut: { ...input.leftOut, outside, unplaced, undated, layers } },
      setting,
    ),
  }
}

function isUndated({ period: { start, end } }: DrawnWork['work']): boolean {
  return start === null && end === null
}

/** How many there are, and why they are not named. */
function countBlocks(count: number, isMany: boolean, setting: Setting): Block[] {
  const { language } = setting
  const headed = (key: 'sheet.noWorks' | 'sheet.works') =>
    heading(say(message(key, { count }), language), setting)
  if (count === 0) return [headed('sheet.noWorks')]
  const why = say(message(isMany ? 'sheet.noLetters' : 'sheet.noList'), language)
  return [headed('sheet.works'), textBlock(why, { size: 7, colour: softInk, under: 6 }, setting)]
}
