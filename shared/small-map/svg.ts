/** Writing SVG: paths with few decimals, attributes, and text that cannot break out. */
import type { DrawnPart } from './geometry-parts.ts'
import type { MapView, Paper } from './map-view.ts'

export type Attributes = Readonly<Record<string, string | number>>

export function round(units: number): string {
  return String(Math.round(units * 10) / 10)
}

/** An element; `content` is SVG already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(String(value))}"`)
  return content === '' ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${content}</${name}>`
}

export function text(attributes: Attributes, words: string): string {
  return element('text', attributes, escape(words))
}

/** A drawing with the words that are said instead of it to who does not see it. */
export function titled(svg: string, title: string): string {
  return svg.replace('>', () => `>${element('title', {}, escape(title))}`)
}

const unescaped = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' } as const

/** What {@link titled} put in; empty of a drawing without. */
export function titleIn(svg: string): string {
  const title = /<title>([^<]*)<\/title>/.exec(svg)?.[1] ?? ''
  return title.replaceAll(/&(?:lt|gt|quot|amp);/g, (name) => unescaped[name as keyof typeof unescaped])
}

function escape(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/[^\P{Cc}\t\n\r]/gu, '')
}

/**
 * The path of a line or an area; a vertex that would fall on the one before it is left out. `aside` moves it that many units of
 * the paper to the right of its own direction.
 */
export function pathOf(view: MapView, { is, lines }: DrawnPart, aside = 0): string {
  return lines
    .map((line) => onePath(movedAside(line.map(view.toPaper), aside)) + (is === 'area' ? 'Z' : ''))
    .join('')
}

/** Every vertex moved square to the line before and after it, not farther than three times as far in sharp corners. */
function movedAside(line: readonly Paper[], aside: number): readonly Paper[] {
  if (aside === 0) return line
  const turns = line.filter(([x, y], at) => at === 0 || x !== line[at - 1]?.[0] || y !== line[at - 1]?.[1])
  return turns.map(([x, y], at) => {
    const before = squareTo(turns[at - 1], [x, y])
    const after = squareTo([x, y], turns[at + 1])
    const [ax, ay] = before ?? after ?? [0, 0]
    const [bx, by] = after ?? before ?? [0, 0]
    const [sx, sy] = [ax + bx, ay + by]
    const far = Math.min(3, 2 / Math.max(1e-9, sx * sx + sy * sy)) * aside
    return [x + sx * far, y + sy * far]
  })
}

/** One unit to the right of the way from one place to another; y goes down on paper. */
function squareTo(from: Paper | undefined, to: Paper | undefined): Paper | null {
  if (from === undefined || to === undefined) return null
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy)
  return length === 0 ? null : [-dy / length, dx / length]
}

function onePath(places: readonly Paper[]): string {
  let before = ''
  return places
    .flatMap(([x, y], index) => {
      const place = `${round(x)} ${round(y)}`
      if (place === before) return []
      before = place
      return [`${index === 0 ? 'M' : 'L'}${place}`]
    })
    .join('')
}
