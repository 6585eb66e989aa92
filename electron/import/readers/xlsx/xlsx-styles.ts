/**
 * What the styles of a workbook say about a cell: what its number means, its background, and whether its text is struck
 * through. Source: ECMA-376 part 1, 18.8 (styles) and 18.8.19 (theme colours and their tints).
 */
import { knownFormats, showsOfFormat, type Shows } from '../cell-of-number.ts'
import { attribute, isTrue, tagsOf, type Tag } from './xml-text.ts'

export interface CellStyle {
  readonly shows: Shows
  /** `#rrggbb`; null: none, or the white of paper. */
  readonly fill: string | null
  readonly isStruck: boolean
}

export const plainStyle: CellStyle = { shows: 'number', fill: null, isStruck: false }

/** Styles in the order by which cells name them. `styles` and `theme` are the text of their parts; empty: not there. */
export function readStyles(styles: string, theme: string): CellStyle[] {
  const formats = new Map<number, string>(
    Object.entries(knownFormats).map(([id, format]) => [Number(id), format]),
  )
  const struckFonts: boolean[] = []
  const fills: (string | null)[] = []
  const cells: CellStyle[] = []
  const colours = indexedColours(styles)
  const themed = themeColours(theme)
  const shown = new Map<number, Shows>()
  let inside = ''
  let pattern = ''
  for (const tag of tagsOf(styles)) {
    const { name, isEnd } = tag
    if (lists.has(name)) inside = isEnd ? '' : name
    if (isEnd) continue
    if (name === 'numFmt') formats.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? '')
    if (inside === 'fonts') {
      if (name === 'font') struckFonts.push(false)
      if (name === 'strike') struckFonts[struckFonts.length - 1] = isTrue(attribute(tag, 'val') ?? '1')
    }
    if (inside === 'fills') {
      if (name === 'fill') fills.push(null)
      if (name === 'patternFill') pattern = attribute(tag, 'patternType') ?? 'none'
      if (name === 'fgColor' && pattern === 'solid')
        fills[fills.length - 1] = visible(colourOf(tag, colours, themed))
    }
    if (inside === 'cellXfs' && name === 'xf') {
      const format = Number(attribute(tag, 'numFmtId') ?? 0)
      let shows = shown.get(format)
      if (shows === undefined) shown.set(format, (shows = showsOfFormat(formats.get(format) ?? '')))
      cells.push({
        shows,
        fill: fills[Number(attribute(tag, 'fillId') ?? 0)] ?? null,
        isStruck: struckFonts[Number(attribute(tag, 'fontId') ?? 0)] ?? false,
      })
    }
  }
  return cells
}

const lists = new Set(['fonts', 'fills', 'cellXfs', 'cellStyleXfs', 'borders', 'dxfs'])

function visible(colour: string | null): string | null {
  return colour === '#ffffff' ? null : colour
}

function colourOf(tag: Tag, indexed: readonly string[], themed: readonly string[]): string | null {
  const rgb = attribute(tag, 'rgb')
  if (rgb !== null && /^[\da-f]{6,8}$/i.test(rgb)) return `#${rgb.slice(-6).toLowerCase()}`
  const index = attribute(tag, 'indexed')
  if (index !== null) return indexed[Number(index)] ?? null
  const theme = themed[Number(attribute(tag, 'theme') ?? -1)]
  return theme === undefined ? null : tinted(theme, Number(attribute(tag, 'tint') ?? 0))
}

/** Lighter towards white or darker towards black. Excel goes by lightness; channel by channel differs by a shade. */
function tinted(colour: string, tint: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  const moved = channels.map((value) =>
    Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint),
  )
  return hex(moved)
}

function hex(channels: readonly number[]): string {
  const each = channels.map((value) => Math.min(255, Math.max(0, value)).toString(16).padStart(2, '0'))
  return `#${each.join('')}`
}

/** Dark and light stand crosswise: the list of a theme begins with dark 1, cells count from light 1. */
function themeColours(theme: string): string[] {
  const found: string[] = []
  let inside = false
  for (const tag of tagsOf(theme)) {
    if (tag.name === 'clrScheme') inside = !tag.isEnd
    const value = attribute(tag, tag.name === 'sysClr' ? 'lastClr' : 'val')
    const isColour = (tag.name === 'srgbClr' || tag.name === 'sysClr') && value !== null
    if (inside && isColour && /^[\da-f]{6}$/i.test(value)) found.push(`#${value.toLowerCase()}`)
    if (tag.name === 'clrScheme' && tag.isEnd) break
  }
  const [dark1, light1, dark2, light2, ...accents] = found
  return [light1 ?? '#ffffff', dark1 ?? '#000000', light2 ?? '#eeece1', dark2 ?? '#1f497d', ...accents]
}

/** The palette of before 2007, and where a workbook has one of its own, that. */
function indexedColours(styles: string): string[] {
  const own = /<(?:\w+:)?indexedColors>([\s\S]*?)<\/(?:\w+:)?indexedColors>/.exec(styles)?.[1]
  if (own === undefined) return palette
  return [...own.matchAll(/rgb="[\da-f]{2}([\da-f]{6})"/gi)].map(([, rgb]) => `#${(rgb ?? '').toLowerCase()}`)
}

const firstEight = '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff'
const others =
  '800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff ' +
  '000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 ' +
  '3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
const palette = [firstEight, firstEight, others]
  .join(' ')
  .split(' ')
  .map((rgb) => `#${rgb}`)
