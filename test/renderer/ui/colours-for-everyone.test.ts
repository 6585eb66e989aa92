/**
 * Whoever sees no red, no green or no blue can do the same work: what colour tells is told by colours that everyone tells apart
 * or by something else as well, and text and drawing stand out from their ground for everyone, by day and by night.
 */
import { describe, expect, test } from 'vitest'
import { byDisciplines, byParties } from '../../../renderer/map/colouring.ts'
import { layerColour } from '../../../renderer/map/layer-colours.ts'
import { mapLook, needsOutline } from '../../../renderer/map/map-look.ts'
import { letterOn } from '../../../renderer/ui/ink-on.ts'
import { outcomeTones } from '../../../renderer/ui/outcome-tones.ts'
import { statusTones } from '../../../renderer/ui/status-tones.ts'
import { disciplines, Discipline } from '../../../shared/domain/discipline.ts'
import type { PartyId } from '../../../shared/domain/ids.ts'
import { Outcome, outcomeNames } from '../../../shared/domain/outcome.ts'
import { clusterStatusNames } from '../../../shared/domain/overlap.ts'
import { LayerColour } from '../../../shared/domain/reference-layer.ts'
import { differenceOf, leastDifference } from './colour-difference.ts'
import { drawn, themeValues, type Theme } from './drawn-colours.ts'
import { contrastOf, leastContrast, mixed, seen } from './ways-of-seeing.ts'

/** Contrast of text and of drawing with their ground: WCAG 2.2, 1.4.3 and 1.4.11. */
const forText = 4.5
const forDrawing = 3
/** CIEDE2000 from which two colours are told apart at a glance, also when they do not lie side by side. */
const toldApart = 11

const themes: readonly Theme[] = ['light', 'dark']
const tones = { plain: 'ink', accent: 'agreed', warn: 'warn', danger: 'danger', good: 'good' } as const

function everyTwo<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((one, at) => all.slice(at + 1).map((other): [T, T] => [one, other]))
}

describe('the measures', () => {
  test('of a difference are those that were published with it', () => {
    expect(differenceOf([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4)
    expect(differenceOf([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4)
    expect(differenceOf([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 4)
    expect(differenceOf([90.9257, -0.5406, -0.9208], [88.6381, -0.8985, -0.7239])).toBeCloseTo(1.5381, 4)
  })

  test('of what is seen leave white white, and take red and green for one colour', () => {
    for (const part of seen('#ffffff', 'protanopia')) expect(part).toBeCloseTo(1, 3)
    expect(contrastOf('#000000', '#ffffff', 'tritanopia')).toBeCloseTo(21, 1)
    expect(leastDifference('#b54a4a', '#7a6a4a')).toBeLessThan(toldApart)
    expect(leastDifference('#000000', '#ffffff')).toBeGreaterThan(90)
  })
})

describe.each(themes)('in the window, %s,', (theme) => {
  const values = themeValues(theme)
  const trial = themeValues(theme, true)
  const grounds = ['paper', 'paper-raised', 'paper-sunken', 'accent-soft', 'warn-soft', 'danger-soft']

  test('text of every tone is read on every ground', () => {
    const inks = ['ink', 'ink-soft', 'ink-faint', 'accent', ...Object.values(tones)]
    const lost = [values, trial].flatMap((all) =>
      inks.flatMap((ink) =>
        grounds
          .filter((ground) => leastContrast(all[ink]!, all[ground]!) < forText)
          // Never written there: what is faint is a hint or a thing of the past, a danger has its own ground.
          .filter((ground) => !(ink === 'ink-faint' && ground === 'danger-soft'))
          .map((ground) => `${ink} on ${ground}`),
      ),
    )
    expect(lost).toEqual([])
    expect(leastContrast(values['accent-ink']!, values['accent']!)).toBeGreaterThan(forText)
    expect(leastContrast(trial['accent-ink']!, trial['accent']!)).toBeGreaterThan(forText)
  })

  test('edges of fields and marks stand out from every ground', () => {
    for (const ground of grounds)
      expect(leastContrast(values['line-strong']!, values[ground]!), ground).toBeGreaterThan(forDrawing)
  })

  test('what is only tried does not look like what was agreed', () => {
    expect(leastDifference(trial['accent']!, trial['agreed']!)).toBeGreaterThan(2 * toldApart)
  })

  test('outcomes and states that look alike to someone have other words', () => {
    const outcomes = Outcome.options.map((one) => ({ tone: outcomeTones[one], word: outcomeNames[one] }))
    const states = Object.entries(clusterStatusNames).map(([is, word]) => ({
      tone: statusTones[is as keyof typeof statusTones],
      word,
    }))
    const alike = everyTwo([...outcomes, ...states]).filter(
      ([one, other]) => leastDifference(values[tones[one.tone]]!, values[tones[other.tone]]!) < toldApart,
    )
    expect(alike.length).toBeGreaterThan(0)
    for (const [one, other] of alike) {
      expect(one.word.nl).not.toBe(other.word.nl)
      expect(one.word.en).not.toBe(other.word.en)
    }
  })

  test.each([
    ['works of the timeline', 'features/timeline/timeline.module.css', '.bar', 'fill'],
    ['works of the chosen time', 'features/timeline/timeline.module.css', '.barChosen', 'fill'],
    ['conflicts of the timeline', 'features/timeline/timeline.module.css', '.hatch', 'fill'],
    ['the year of the plan', 'features/timeline/timeline.module.css', '.planYear', 'background'],
    ['the part of time in sight', 'features/timeline/timeline.module.css', '.thumb', 'background'],
    ['conflicts of the Gantt', 'features/gantt/gantt.module.css', '.conflicts', 'color'],
    ['what was agreed, in the Gantt', 'features/gantt/gantt.module.css', '.bracket', 'border'],
    ['room to move, in Proberen', 'features/try/gantt.module.css', '.room', 'background'],
    ['a street that rests, in Proberen', 'features/try/gantt.module.css', '.closed', 'background'],
    ['its sample', 'features/try/try.module.css', '.closedSample', 'background'],
  ] as const)('%s stand out', (_what, sheet, selector, property) => {
    for (const all of [values, trial]) {
      const ground = all[selector === '.thumb' ? 'paper-sunken' : 'paper']!
      expect(leastContrast(drawn(sheet, selector, property, all, ground), ground)).toBeGreaterThan(forDrawing)
    }
  })

  test('conflicts of the timeline lie under its line and are hatched: no colour is needed to know them from works', () => {
    const hatch = drawn('features/timeline/timeline.module.css', '.hatch', 'fill', values, values['paper']!)
    expect(leastContrast(hatch, values['danger-soft']!)).toBeGreaterThan(forDrawing)
  })

  test.each(Discipline.options)('a bar of %s stands out from its row, whether or not it is chosen', (one) => {
    const sheet = 'features/gantt/gantt.module.css'
    const { colour } = disciplines[one]
    for (const row of ['paper', 'accent-soft']) {
      const all = { ...values, discipline: colour }
      for (const [selector, property] of [
        ['.bar', '--edge'],
        ['.room', 'border'],
      ] as const)
        expect(
          leastContrast(drawn(sheet, selector, property, all, values[row]!), values[row]!),
        ).toBeGreaterThan(forDrawing)
      const done = drawn(sheet, ".bar[data-as='done']", 'background', all, values[row]!)
      expect(leastContrast(values['ink']!, done)).toBeGreaterThan(forText)
    }
    expect(
      leastContrast(
        drawn(
          'features/try/gantt.module.css',
          '.bar',
          'border',
          { ...values, discipline: colour },
          values['paper']!,
        ),
        values['paper']!,
      ),
    ).toBeGreaterThan(forDrawing)
  })
})

describe.each(themes)('on the map, %s,', (theme) => {
  const look = mapLook(theme === 'dark', false)
  const outline = outlineOf(look.outlineOnPaper, look.paper)
  const parties = Array.from({ length: 12 }, (_, at) => ({
    id: `party-${at}` as PartyId,
    name: `Partij ${at}`,
    disciplines: [],
  })) as unknown as Parameters<typeof byParties>[0]

  test('two disciplines that look alike to someone have other letters', () => {
    const { colours } = byDisciplines(look)
    const alike = everyTwo(Discipline.options).filter(
      ([one, other]) => leastDifference(colours.get(one)!, colours.get(other)!) < toldApart,
    )
    // The colours are those that planners know; some are close, and that is why there are letters.
    expect(alike.length).toBeGreaterThan(0)
    for (const [one, other] of alike) expect(disciplines[one].letter).not.toBe(disciplines[other].letter)
  })

  test('the first twelve parties are told apart by everyone, and each has its number as well', () => {
    const { colours, signs } = byParties(parties)
    for (const [[party, one], [other, another]] of everyTwo([...colours]))
      expect(leastDifference(one, another), `${party} and ${other}`).toBeGreaterThan(toldApart)
    expect(new Set(signs.values()).size).toBe(parties.length)
  })

  test('works of any colour stand out from the paper, by themselves or by their outline', () => {
    const colours = [...byDisciplines(look).colours.values(), ...byParties(parties).colours.values()]
    expect(leastContrast(outline, look.paper)).toBeGreaterThan(forDrawing)
    for (const colour of colours.filter((one) => !needsOutline(one, look)))
      expect(leastContrast(colour, look.paper), colour).toBeGreaterThan(forDrawing)
  })

  test('letters are read on their colour', () => {
    const colours = [...byDisciplines(look).colours.values(), ...byParties(parties).colours.values()]
    for (const colour of [...colours, ...Object.values(disciplines).map((one) => one.colour)]) {
      const { ground, ink } = letterOn(colour)
      expect(leastContrast(ground, ink), colour).toBeGreaterThan(forText)
      // Still the colour that the line has.
      expect(leastDifference(ground, colour)).toBeLessThan(toldApart)
    }
  })

  test('colours of layers are told apart by everyone and stand out from the paper', () => {
    const colours = LayerColour.options.map((one) => layerColour(one, look.isDark))
    for (const [one, other] of everyTwo(colours))
      expect(leastDifference(one, other), `${one} and ${other}`).toBeGreaterThan(toldApart)
    for (const colour of colours)
      expect(leastContrast(colour, look.paper), colour).toBeGreaterThan(forDrawing)
  })
})

/** What lets through, `rgba(…)`, over the paper. */
function outlineOf(said: string, paper: string): string {
  const [red = 0, green = 0, blue = 0, share = 1] = (said.match(/[\d.]+/g) ?? []).map(Number)
  const hex = [red, green, blue].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  // Lines are drawn at 0.85 (work-layers).
  return mixed(`#${hex}`, share * 0.85, paper)
}
