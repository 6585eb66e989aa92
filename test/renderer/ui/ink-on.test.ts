/** Letters must be readable on every colour. */
import { expect, it } from 'vitest'
import { inkOn } from '../../../renderer/ui/ink-on.ts'

it.each([
  ['#0000ff', '#ffffff'],
  ['#ffd750', '#000000'],
  ['#00ff00', '#000000'],
  ['#800080', '#ffffff'],
  ['#000000', '#ffffff'],
] as const)('writes on %s in %s', (ground, ink) => {
  expect(inkOn(ground)).toBe(ink)
})
