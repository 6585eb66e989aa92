/** Rules that are being typed: what they make of the settings, and what is said when they cannot be. */
import { describe, expect, it } from 'vitest'
import { readNumber, writeNumber } from '../../../../renderer/ui/read-number.ts'
import {
  editKey,
  editsAs,
  rulesDraft,
  shownIn,
  type Edit,
} from '../../../../renderer/features/rules/rules-draft.ts'
import { defaultOverlapSettings } from '../../../../shared/domain/overlap.ts'
import type { RuleId } from '../../../../shared/domain/rules-effect.ts'
import { rules } from '../../../../shared/overlap/rules/rules.ts'

const usual = defaultOverlapSettings
const ruleOf = (id: RuleId) => rules.find((rule) => rule.id === id)!
const fieldOf = (id: RuleId, name: string) => ruleOf(id).fields.find((field) => field.name === name)!
const draft = (...edits: [RuleId, string, Edit][]) =>
  rulesDraft(usual, new Map(edits.map(([id, name, edit]) => [editKey(id, fieldOf(id, name)), edit])), 'nl')

describe('a number as people type it', () => {
  it.each([
    ['nl', '25', 25],
    ['nl', '2,5', 2.5],
    ['nl', '2.5', 2.5],
    ['nl', '1.500', 1500],
    ['nl', '250 000', 250_000],
    ['nl', '1.500,25', 1500.25],
    ['en', '1,500', 1500],
    ['en', '2.5', 2.5],
    ['nl', '−3', -3],
    ['nl', '', null],
    ['nl', 'veel', null],
    ['nl', '1e9', null],
    ['nl', '1,2,3', null],
  ] as const)('in %s: %s is %s', (language, text, value) => {
    expect(readNumber(text, language)).toBe(value)
  })

  it('is read back as it is written', () => {
    for (const language of ['nl', 'en'] as const)
      for (const value of [0, 0.07, 2.5, 1500, 250_000, 1234.5])
        expect(readNumber(writeNumber(value, language), language)).toBe(value)
  })
})

describe('rules that are being changed', () => {
  it('are the project’s own while nothing was typed, or the same was', () => {
    expect(draft().settings).toEqual(usual)
    expect([...draft(['opportunity', 'distance', '25,0']).changed]).toEqual([])
  })

  it('take over what was typed, and say which rules that changes', () => {
    const { settings, changed, wrong } = draft(
      ['opportunity', 'distance', '40'],
      ['sliver', 'share', '2,5'],
      ['horizon', 'from', '2027'],
      ['disciplines', 'disciplines', ['telecom', 'green']],
      ['withinParty', 'withinParty', true],
    )
    expect(settings).toEqual({
      ...usual,
      opportunity: { distance: 40, window: 730 },
      sliver: { area: 1, share: 0.025 },
      horizon: { from: 2027, until: null },
      exclusions: { ...usual.exclusions, disciplines: ['telecom', 'green'], withinParty: true },
    })
    expect([...changed]).toEqual(['opportunity', 'horizon', 'disciplines', 'withinParty', 'sliver'])
    expect([...wrong]).toEqual([])
  })

  it.each([
    ['nothing', 'opportunity', 'distance', '', 'rules.empty'],
    ['a word', 'opportunity', 'distance', 'veel', 'rules.noNumber'],
    ['too much', 'opportunity', 'distance', '5000', 'rules.outside'],
    ['half a day', 'opportunity', 'window', '1,5', 'rules.notWhole'],
    ['no year', 'horizon', 'from', '27', 'rules.noYear'],
    ['words for a year', 'horizon', 'until', 'ooit', 'rules.noYear'],
  ] as const)('say what is wrong with %s, and leave that rule as it was', (_, id, name, text, why) => {
    const { settings, wrong } = draft([id, name, text], ['conflict', 'distance', '5'])
    expect(wrong.get(editKey(id, fieldOf(id, name)))?.key).toBe(why)
    expect(settings).toEqual({ ...usual, conflict: { distance: 5 } })
  })

  it('say of a rule as a whole that it cannot be', () => {
    const { settings, wrong, changed } = draft(['horizon', 'from', '2030'], ['horizon', 'until', '2028'])
    expect(wrong.get('horizon')?.key).toBe('rules.horizonReversed')
    expect(settings).toEqual(usual)
    expect(changed.size).toBe(0)
  })

  it('go back to what is standard, field by field', () => {
    const other = { ...usual, opportunity: { distance: 1500.5, window: 1 } }
    const edits = new Map(editsAs(ruleOf('opportunity'), usual, 'nl'))
    expect(rulesDraft(other, edits, 'nl').settings).toEqual(usual)
    expect(shownIn(fieldOf('opportunity', 'distance'), undefined, other, 'nl')).toBe('1.500,5')
  })
})
