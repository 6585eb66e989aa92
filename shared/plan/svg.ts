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

function escape(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/[^\P{Cc}\t\n\r]/gu, '')
}

/** The path of a line or an area; a vertex that would fall on the one before it is left out. */
export function pathOf(view: MapView, { is, lines }: DrawnPart): string {
  return lines.map((line) => onePath(line.map(view.toPaper)) + (is === 'area' ? 'Z' : '')).join('')
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
