/** The colours of the stylesheets as the window shows them: values of a theme, and what a rule mixes of them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../scripts/build.ts'
import { mixed } from './ways-of-seeing.ts'

export type Theme = 'light' | 'dark'
export type Values = Readonly<Record<string, string>>

const tokens = readFileSync(join(root, 'renderer/ui/tokens.css'), 'utf8')

/** What `--name` stands for, by name without the dashes. */
export function themeValues(theme: Theme, isTrying = false): Values {
  const dark = theme === 'dark' ? ["[data-theme='dark']"] : []
  const trying = isTrying ? ['[data-trying]'] : []
  const both = dark.length > 0 && isTrying ? ["[data-trying][data-theme='dark']"] : []
  const states = ['', ...dark, ...trying, ...both]
  return Object.fromEntries(states.flatMap((state) => valuesOf(`:root${state}`)))
}

function valuesOf(selector: string): [string, string][] {
  const found = bodyOf(tokens, selector).matchAll(/--([\w-]+): (#\w{6});/g)
  return Array.from(found, ([, name = '', value = '']): [string, string] => [name, value])
}

/** What a rule of a stylesheet says of a property; a mixture is mixed, with `ground` under what lets it through. */
export function drawn(
  sheet: string,
  selector: string,
  property: string,
  values: Values,
  ground: string,
): string {
  const body = bodyOf(readFileSync(join(root, 'renderer', sheet), 'utf8'), selector)
  const said = new RegExp(`(?:^|\\s)${property}: ([^;]+);`).exec(body)?.[1]
  if (said === undefined) throw new Error(`${selector} of ${sheet} says no ${property}`)
  const opacity = property === 'opacity' ? 1 : Number(/\sopacity: ([\d.]+);/.exec(body)?.[1] ?? 1)
  return mixed(colourIn(said, values, ground), opacity, ground)
}

/** The first colour in what is said: of a border or a hatch that is what is drawn. */
function colourIn(said: string, values: Values, ground: string): string {
  const mix = /color-mix\(in srgb, (\S+) (\d+)%, (\S+?)\)(?:\s|;|,|$)/.exec(said)
  if (mix !== null)
    return mixed(named(mix[1]!, values, ground), Number(mix[2]) / 100, named(mix[3]!, values, ground))
  const name = /var\(--[\w-]+\)/.exec(said)?.[0]
  if (name === undefined) throw new Error(`No colour in ${said}`)
  return named(name, values, ground)
}

function named(said: string, values: Values, ground: string): string {
  if (said === 'transparent') return ground
  const value = values[/--([\w-]+)/.exec(said)?.[1] ?? '']
  if (value === undefined) throw new Error(`Nothing is called ${said}`)
  return value
}

function bodyOf(sheet: string, selector: string): string {
  const from = `\n${sheet}`.indexOf(`\n${selector} {`)
  if (from < 0) throw new Error(`There is no rule ${selector}`)
  return sheet.slice(from, sheet.indexOf('\n}', from))
}
