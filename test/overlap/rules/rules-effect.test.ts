/** What changing the rules does, held against two whole answers of the engine. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  defaultOverlapSettings,
  type OverlapAnswer,
  type OverlapSettings,
} from '../../../shared/domain/overlap.ts'
import type { Outcome } from '../../../shared/domain/outcome.ts'
import type { Effect } from '../../../shared/domain/rules-effect.ts'
import { readOverlaps } from '../../../shared/overlap/read-overlaps.ts'
import { changedRules, withRule } from '../../../shared/overlap/rules/rule-changes.ts'
import { stepsAlone, type OnShare } from '../../../shared/overlap/pairs/long-steps.ts'
import type { OverlapProject } from '../../../shared/overlap/prepared-project.ts'
import { awaken } from '../awaken.ts'
import { anyGeometry, combinationOf, line, period, projectOf, someWork, square } from '../some-works.ts'

const usual = defaultOverlapSettings

/** What other rules do to a project that stands awake by its own. */
function effectsOf(project: OverlapProject, before: OverlapSettings) {
  const awake = awaken(project, before)
  return (after: OverlapSettings, onProgress?: OnShare) =>
    awake.effect(after, { steps: stepsAlone, ...(onProgress && { onProgress }) })
}

/** The effect as anyone would count it: two answers side by side. */
function difference(before: OverlapAnswer, after: OverlapAnswer): Effect {
  const keyed = ({ pairs }: OverlapAnswer) => new Map(pairs.map((pair) => [pair.a + pair.b, pair]))
  const [was, is] = [keyed(before), keyed(after)]
  const having = (of: typeof was, key: string, outcome: Outcome) =>
    of.get(key)?.noise === null && of.get(key)!.outcomes.includes(outcome)
  const keys = [...new Set([...was.keys(), ...is.keys()])]
  const count = (test: (key: string) => boolean) => keys.filter(test).length
  const both = (outcome: Outcome) => ({
    won: count((key) => having(is, key, outcome) && !having(was, key, outcome)),
    lost: count((key) => having(was, key, outcome) && !having(is, key, outcome)),
  })
  const broken = ({ closings }: OverlapAnswer) =>
    closings.flatMap(({ by, breaks }) => breaks.map(({ work }) => JSON.stringify([by, work])))
  const rests = {
    won: broken(after).filter((each) => !broken(before).includes(each)).length,
    lost: broken(before).filter((each) => !broken(after).includes(each)).length,
  }
  const told = (pair: OverlapAnswer['pairs'][number] | undefined) =>
    JSON.stringify([pair?.outcomes, pair?.noise, pair?.score])
  const clusterOf = (answer: OverlapAnswer, id: string) => {
    const cluster = answer.clusters.find((each) => each.id === id)
    return JSON.stringify([cluster?.works, cluster?.score, cluster?.decideBy?.date])
  }
  const shared = after.clusters.filter(({ id }) => before.clusters.some((each) => each.id === id))
  const noisy = ({ pairs }: OverlapAnswer) => pairs.filter(({ noise }) => noise !== null).length
  return {
    outcomes: { opportunity: both('opportunity'), conflict: both('conflict'), digRest: rests },
    pairs: {
      won: count((key) => !was.has(key)),
      lost: count((key) => !is.has(key)),
      changed: count((key) => was.has(key) && is.has(key) && told(was.get(key)) !== told(is.get(key))),
    },
    clusters: {
      before: before.clusters.length,
      after: after.clusters.length,
      changed: shared.filter(({ id }) => clusterOf(before, id) !== clusterOf(after, id)).length,
    },
    noise: { before: noisy(before), after: noisy(after) },
  }
}

const kinds = ['replace', 'reconstruct', 'resurface', 'connect', 'renovate'] as const
const firmnesses = ['idea', 'programmed', 'scheduled', 'executing', 'done', 'withdrawn'] as const
const named = ['water', 'green', 'telecom', 'roads'] as const
const disciplineOf = fc.constantFrom(...named)

/** Works on a small place, of three parties, in a few years, with now and then no date. */
const anyProject = fc
  .array(
    fc.record({
      geometry: anyGeometry,
      kind: fc.constantFrom(...kinds),
      firmness: fc.constantFrom(...firmnesses),
      discipline: disciplineOf,
      start: fc.option(fc.integer({ min: 2025, max: 2032 }), { freq: 8 }),
    }),
    { minLength: 2, maxLength: 14 },
  )
  .map((works) =>
    projectOf(
      works.map(({ geometry, start, ...fields }, index) =>
        someWork(index, geometry, {
          ...fields,
          period: start === null ? period() : period(`${start}-03-01`, `${start}-06-30`),
        }),
      ),
      { combinations: works.length > 4 ? [combinationOf(1, [0, 3], '2027-02-01', '2027-05-01')] : [] },
    ),
  )

const years = fc.integer({ min: 0, max: 6 })
const anySettings: fc.Arbitrary<OverlapSettings> = fc.record({
  opportunity: fc.record({
    distance: fc.constantFrom(0, 2, 25, 40),
    window: fc.constantFrom(0, 365, 730, 1500),
  }),
  conflict: fc.record({ distance: fc.constantFrom(0, 10, 30) }),
  digRest: fc.record({
    distance: fc.constantFrom(0, 10, 50),
    years,
    yearsByKind: fc.record({
      construct: years,
      replace: years,
      renovate: years,
      reconstruct: years,
      resurface: years,
      connect: years,
      other: years,
    }),
  }),
  sliver: fc.record({ area: fc.constantFrom(0, 1, 50), share: fc.constantFrom(0, 0.01, 0.5) }),
  cluster: fc.record({ across: fc.constantFrom(20, 60, 500), years: fc.constantFrom(1, 5) }),
  weights: fc.record({
    shared: fc.constantFrom(0, 30),
    near: fc.constantFrom(0, 15),
    gap: fc.constantFrom(0, 25),
    firmness: fc.constantFrom(5, 20),
    digs: fc.constantFrom(0, 15),
    size: fc.constantFrom(0, 10),
  }),
  horizon: fc.constantFrom(
    { from: null, until: null },
    { from: 2027, until: 2029 },
    { from: null, until: 2028 },
  ),
  exclusions: fc.record({
    disciplines: fc.subarray([...named], { maxLength: 2 }),
    kinds: fc.subarray([...kinds], { maxLength: 2 }),
    firmness: fc.subarray(['idea' as const, 'done' as const]),
    withinParty: fc.boolean(),
  }),
  region: fc.record({ across: fc.constantFrom(15, 1500), area: fc.constantFrom(100, 250_000) }),
  closing: fc.record({ programmed: fc.constantFrom(0, 12), scheduled: fc.constantFrom(0, 6) }),
  // Makes no pair and weighs nothing: see below.
  order: fc.constant(usual.order),
  heavy: fc.constant(usual.heavy),
})

describe('the effect of other rules', () => {
  it('is the difference of two whole answers, for each rule alone and for all together', async () => {
    await fc.assert(
      fc.asyncProperty(anyProject, anySettings, anySettings, async (project, before, after) => {
        const answer = (settings: OverlapSettings) => readOverlaps(project, settings, { pairsOnly: false })
        const base = answer(before)
        const effect = await effectsOf(project, before)(after)
        expect(effect.together).toEqual(difference(base, answer(after)))
        const changed = changedRules(before, after)
        expect(effect.rules.map(({ rule }) => rule)).toEqual(changed.map(({ id }) => id))
        changed.forEach((rule, at) =>
          expect(effect.rules[at]?.effect, rule.id).toEqual(
            difference(base, answer(withRule(before, rule, after))),
          ),
        )
      }),
    )
  })

  const town = projectOf([
    someWork(0, square(0, 0, 100), { kind: 'reconstruct' }),
    someWork(1, square(90, 0, 100), {}),
    someWork(2, square(220, 0, 20), { period: period('2029-03-01', '2029-04-01') }),
    someWork(3, square(275, 0, 20), {}),
  ])

  it('measures anew what two works share that both have lines, also where one has areas too', async () => {
    const mixed: GeoJSON.GeometryCollection = {
      type: 'GeometryCollection',
      geometries: [line([20, 0], [20, 100]), square(-5, 0, 10)],
    }
    const street = projectOf([someWork(0, line([0, 0], [0, 100])), someWork(1, mixed)])
    const narrow = { ...usual, opportunity: { ...usual.opportunity, distance: 0 } }
    const { together } = await effectsOf(street, narrow)(usual)
    expect(together.pairs).toEqual({ won: 0, lost: 0, changed: 1 })
    expect(together.clusters.changed).toBe(1)
  })

  it('says how many chances a longer distance brings, and how many clusters that makes', async () => {
    const wider = { ...usual, opportunity: { distance: 40, window: 730 } }
    const { rules: each, together } = await effectsOf(town, usual)(wider)
    expect(each).toEqual([{ rule: 'opportunity', effect: together }])
    expect(together.outcomes.opportunity).toEqual({ won: 2, lost: 0 })
    expect(together.clusters).toMatchObject({ before: 1, after: 1 })
  })

  it('tells rules apart: what one wins another may take away', async () => {
    const changed = {
      ...usual,
      opportunity: { distance: 40, window: 730 },
      conflict: { distance: 0 },
      horizon: { from: 2028, until: null },
    }
    const { rules: each, together } = await effectsOf(town, usual)(changed)
    expect(each.map(({ rule, effect }) => [rule, effect.outcomes.opportunity])).toEqual(
      [
        ['opportunity', { won: 2, lost: 0 }],
        ['horizon', { won: 0, lost: 1 }],
      ].toSpliced(1, 0, ['conflict', { won: 0, lost: 0 }]),
    )
    expect(together.outcomes.opportunity).toEqual({ won: 0, lost: 1 })
  })

  it('is the same whatever was asked before, and after a question that was stopped', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyProject,
        fc.array(anySettings, { minLength: 2, maxLength: 4 }),
        async (project, asked) => {
          const kept = effectsOf(project, usual)
          for (const after of asked) {
            let steps = 0
            const stopped = () => {
              if (++steps === 2) throw new Error('stopped')
            }
            await expect(kept(after, stopped)).rejects.toThrow('stopped')
            expect(await kept(after)).toEqual(await effectsOf(project, usual)(after))
          }
        },
      ),
      { numRuns: 20 },
    )
  })

  it('is nothing when nothing is changed', async () => {
    const { rules: each, together } = await effectsOf(town, usual)(structuredClone(usual))
    expect(each).toEqual([])
    expect(together.pairs).toEqual({ won: 0, lost: 0, changed: 0 })
  })

  it('is nothing for a rule about the order of works, which is told all the same', async () => {
    const other = { ...usual, order: { ...usual.order, gapWeeks: 1, openMonths: 3 } }
    const { rules: each, together } = await effectsOf(town, usual)(other)
    expect(each.map(({ rule }) => rule)).toEqual(['orderGap', 'standingOpen'])
    const { together: none } = await effectsOf(town, usual)(structuredClone(usual))
    for (const effect of [together, ...each.map((one) => one.effect)]) expect(effect).toEqual(none)
  })

  it('tells how far it is, and stops when whoever hears that stops', async () => {
    const heard: number[] = []
    const changed = { ...usual, conflict: { distance: 1 }, sliver: { area: 2, share: 0.5 } }
    await effectsOf(town, usual)(changed, (share) => heard.push(share))
    expect(heard.at(-1)).toBe(1)
    expect(heard).toEqual(heard.toSorted((a, b) => a - b))
    const stop = () => {
      throw new Error('stopped')
    }
    await expect(effectsOf(town, usual)(changed, stop)).rejects.toThrow('stopped')
  })
})
