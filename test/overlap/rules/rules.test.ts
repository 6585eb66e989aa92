/** The rules in words: what they say, how a change is told, and what cannot be a rule. */
import { describe, expect, it } from 'vitest'
import { say } from '../../../shared/domain/message.ts'
import { defaultOverlapSettings, OverlapSettings } from '../../../shared/domain/overlap.ts'
import { RuleId } from '../../../shared/domain/rules-effect.ts'
import {
  changedRules,
  sayRuleChanges,
  whyRefused,
  withRule,
} from '../../../shared/overlap/rules/rule-changes.ts'
import { rules } from '../../../shared/overlap/rules/rules.ts'
import { rulesInWords } from '../../../shared/overlap/rules/rules-in-words.ts'

const usual = defaultOverlapSettings

/** Every setting another one than usual. */
const otherwise: OverlapSettings = {
  opportunity: { distance: 40, window: 365 },
  conflict: { distance: 7.5 },
  digRest: {
    distance: 15,
    years: 3,
    yearsByKind: { ...usual.digRest.yearsByKind, replace: 1, resurface: 0 },
  },
  sliver: { area: 2, share: 0.07 },
  cluster: { across: 750, years: 4 },
  weights: { shared: 10, near: 10, gap: 10, firmness: 20, digs: 30, size: 30 },
  horizon: { from: 2027, until: 2031 },
  exclusions: {
    disciplines: ['green', 'telecom'],
    kinds: ['connect'],
    firmness: ['idea'],
    withinParty: true,
  },
  region: { across: 2000, area: 300_000 },
  closing: { programmed: 9, scheduled: 1 },
  order: { deepDays: 14, pavingDays: 1, gapWeeks: 6, openMonths: 1, nextStreet: 80 },
  heavy: { parties: 3, disciplines: 2, works: 9, orders: 1, millions: 2.5 },
}

const saidIn = (language: 'nl' | 'en', settings: OverlapSettings) =>
  new Map(rulesInWords(settings).map(({ rule, sentence }) => [rule, say(sentence, language)]))

describe('the rules in words', () => {
  it('are all there once, each with its present values', () => {
    const said = saidIn('nl', usual)
    expect([...said.keys()].sort()).toEqual([...RuleId.options].sort())
    expect(said.get('opportunity')).toBe(
      'Twee werken zijn een koppelkans als ze hoogstens 25 m en 730 dagen (2 jaar) uit elkaar liggen. Werk dat al loopt of klaar is, telt niet mee.',
    )
    expect(said.get('closingKinds')).toBe(
      'Ook na werk van deze soorten blijft de straat dicht: herinrichting 5 jaar, nieuw wegdek 5 jaar.',
    )
    expect(said.get('region')).toContain(
      'breder is dan 1.500 m staat apart, als een heel gebied, wanneer zijn vlak groter is dan 250.000 m²',
    )
    expect(said.get('weights')).toContain(
      'delen voor 25 %, hoe dicht ze bij elkaar liggen voor 15 %, de tussentijd voor 20 %',
    )
    expect(said.get('horizon')).toBe('Koppelkansen en knelpunten gaan over werk van alle jaren.')
  })

  it('leave no value out and no hole open in either language, however they are set', () => {
    for (const language of ['nl', 'en'] as const)
      for (const settings of [usual, otherwise])
        for (const sentence of saidIn(language, settings).values())
          expect(sentence).not.toMatch(/[{}]|undefined/)
    const said = saidIn('nl', otherwise)
    expect(said.get('conflict')).toContain('7,5 m')
    expect(said.get('sliver')).toContain('2 m² én minder dan 7 %')
    expect(said.get('disciplines')).toBe('Werk van deze disciplines doet niet mee: telecom, groen.')
    expect(said.get('horizon')).toContain('een dag in 2027 tot en met 2031.')
    expect(said.get('fixedScope')).toContain('ligt 1 maand voor de start vast')
    expect(saidIn('en', otherwise).get('conflict')).toContain('7.5 m')
  })

  it('say what is standard only where it is not', () => {
    const standard = (settings: OverlapSettings) =>
      new Map(rulesInWords(settings).map(({ rule, standard: said }) => [rule, said?.nl ?? null]))
    expect([...standard(usual).values()].filter(Boolean)).toEqual([])
    const said = standard(otherwise)
    expect(said.get('opportunity')).toBe('25 m, 730 dagen')
    expect(said.get('fixedScope')).toBe('concreet gepland 6 maanden, niet-concreet gepland 12 maanden')
    expect(said.get('disciplines')).toBe('geen')
  })
})

describe('rules that differ', () => {
  it('are none of two that are the same, and all of two that share nothing', () => {
    expect(changedRules(usual, structuredClone(usual))).toEqual([])
    expect(changedRules(usual, otherwise)).toEqual(rules)
  })

  it('are taken over one by one, and all of them together are the other settings', () => {
    const all = rules.reduce((settings, rule) => withRule(settings, rule, otherwise), usual)
    expect(OverlapSettings.parse(all)).toEqual({
      ...otherwise,
      exclusions: { ...otherwise.exclusions, disciplines: ['telecom', 'green'] },
    })
    for (const rule of rules) expect(changedRules(usual, withRule(usual, rule, otherwise))).toEqual([rule])
  })

  it('are told field by field, from what to what', () => {
    const wider = { ...usual, opportunity: { distance: 40, window: 730 } }
    expect(say(sayRuleChanges(usual, wider), 'nl')).toBe('Regel gewijzigd: koppelkans 25 m → 40 m')
    expect(say(sayRuleChanges(wider, usual), 'en')).toBe('Rule changed: opportunity 40 m → 25 m')
    const several = {
      ...wider,
      exclusions: { ...usual.exclusions, disciplines: ['telecom' as const], withinParty: true },
      digRest: { ...usual.digRest, yearsByKind: { ...usual.digRest.yearsByKind, replace: 2.5 } },
    }
    expect(say(sayRuleChanges(usual, several), 'nl')).toBe(
      'Regels gewijzigd: koppelkans 25 m → 40 m; graafrust na vervanging 0 jaar → 2,5 jaar; weggelaten disciplines: geen → telecom; samenloop binnen één partij: telt → telt niet',
    )
  })
})

describe('what cannot be a rule', () => {
  it.each([
    ['a distance below nothing', { conflict: { distance: -1 } }, 'conflict', 'rules.outside'],
    ['half a day', { opportunity: { distance: 25, window: 1.5 } }, 'opportunity', 'rules.notWhole'],
    [
      'a street of a hundred kilometres',
      { opportunity: { distance: 1e5, window: 1 } },
      'opportunity',
      'rules.outside',
    ],
    [
      'years that end before they begin',
      { horizon: { from: 2030, until: 2028 } },
      'horizon',
      'rules.horizonReversed',
    ],
    ['a year of long ago', { horizon: { from: 27, until: null } }, 'horizon', 'rules.noYear'],
    [
      'nothing that weighs',
      { weights: { shared: 0, near: 0, gap: 0, firmness: 0, digs: 0, size: 0 } },
      'weights',
      'rules.nothingWeighs',
    ],
    [
      'everything left out',
      {
        exclusions: {
          ...usual.exclusions,
          firmness: ['idea', 'programmed', 'scheduled', 'executing', 'done'],
        },
      },
      'firmness',
      'rules.allExcluded',
    ],
  ] as const)('is %s', (_, changed, rule, why) => {
    const refused = whyRefused({ ...usual, ...changed } as OverlapSettings)
    expect([refused?.rule.id, refused?.why.key]).toEqual([rule, why])
  })

  it('is nothing of what a project starts from, nor of anything within the limits', () => {
    expect(whyRefused(usual)).toBeNull()
    expect(whyRefused(otherwise)).toBeNull()
  })
})
