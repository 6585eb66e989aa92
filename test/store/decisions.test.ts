/** Combinations, judgements and settings: what people decide about works. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { v7 } from 'uuid'
import type { Store } from '../../electron/store/index.ts'
import type { CombinationFields } from '../../shared/domain/combination.ts'
import type { CombinationId, PartyId, WorkId } from '../../shared/domain/ids.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import { aDelivery, aProject, by, expectRefusal, facts, workNamed } from './a-project.ts'

let store: Store
beforeEach(() => {
  ;({ store } = aProject())
  store.storeDelivery(by(), aDelivery('Gemeente', ['a', 'b', 'c', 'd']))
})
afterEach(() => store.close())

const works = (...names: string[]) => names.map((name) => workNamed(store, name))

function together(names: string[], more: Partial<CombinationFields> = {}): CombinationFields {
  return {
    name: 'Kerkstraat samen',
    works: works(...names),
    lead: store.parties()[0]!.id,
    period: { start: '2027-03-01' as CalendarDate, end: '2027-09-30' as CalendarDate },
    level: 3,
    reason: 'de straat hoeft maar één keer open',
    ...more,
  }
}

describe('a combination', () => {
  test('is kept as it was made, works in the order given', () => {
    const fields = together(['c', 'a'])
    const { combination } = store.makeCombination(by(), fields)
    expect(combination).toEqual({ ...fields, id: combination.id })
    expect(store.combinations()).toEqual([combination])
  })

  test('changes in every part', () => {
    const { combination } = store.makeCombination(by(), together(['a', 'b']))
    const fields = together(['d', 'b', 'c'], { name: 'Anders', level: 4, reason: 'beter zo' })
    store.changeCombination(by(), combination.id, fields)
    expect(store.combinations()).toEqual([{ ...fields, id: combination.id }])
  })

  test('that is dissolved frees its works', () => {
    const { combination } = store.makeCombination(by(), together(['a', 'b']))
    store.dissolveCombination(by(), combination.id)
    expect(store.combinations()).toEqual([])
    store.makeCombination(by(), together(['a', 'c']))
  })

  test('takes a work named twice once', () => {
    const { combination } = store.makeCombination(by(), together(['a', 'b', 'a']))
    expect(combination.works).toEqual(works('a', 'b'))
    expectRefusal(() => store.makeCombination(by(), together(['c', 'c'])), 'store.tooFewWorks')
  })

  test('is refused for what is unknown or taken', () => {
    const { combination } = store.makeCombination(by(), together(['a', 'b']))
    const unknown = v7() as WorkId
    const nobody = v7() as CombinationId
    const refused = [
      [() => store.makeCombination(by(), together(['b', 'c'])), 'store.alreadyCombined'],
      [
        () => store.makeCombination(by(), together(['c'], { works: [unknown, ...works('c')] })),
        'store.unknownWork',
      ],
      [
        () => store.makeCombination(by(), together(['c', 'd'], { lead: v7() as PartyId })),
        'store.unknownParty',
      ],
      [() => store.changeCombination(by(), nobody, together(['c', 'd'])), 'store.unknownCombination'],
      [() => store.dissolveCombination(by(), nobody), 'store.unknownCombination'],
    ] as const
    for (const [action, sentence] of refused) expectRefusal(action, sentence)
    expect(store.combinations()).toEqual([combination])
  })
})

describe('a judgement', () => {
  test('is about the pair, in whatever order it is named', () => {
    const [a, b] = works('a', 'b') as [WorkId, WorkId]
    const { judgements } = store.setAside(by('Bert'), [{ a: b, b: a, facts }], 'te klein')
    expect(store.judgements()).toEqual([
      {
        id: judgements[0],
        a,
        b,
        verdict: 'setAside',
        reason: 'te klein',
        actor: 'Bert',
        at: expect.any(String) as string,
        facts,
      },
    ])
  })

  test('replaces the one before it', () => {
    const [a, b] = works('a', 'b') as [WorkId, WorkId]
    store.setAside(by(), [{ a, b, facts }], 'te klein')
    const noFacts = { distance: 0, sharedArea: 1.25, gapDays: null, outcomes: [] }
    store.setAside(by(), [{ a, b, facts: noFacts }], 'afgestemd')
    expect(store.judgements()).toMatchObject([{ reason: 'afgestemd', facts: noFacts }])
    store.undo(by())
    expect(store.judgements()).toMatchObject([{ reason: 'te klein', facts }])
  })

  test('is taken back for the pairs among the works only', () => {
    const [a, b, c] = works('a', 'b', 'c') as [WorkId, WorkId, WorkId]
    const pairs = [
      { a, b, facts },
      { a: b, b: c, facts },
      { a, b: c, facts },
    ]
    store.setAside(by(), pairs, 'nee')
    store.reopen(by(), [c, a])
    expect(store.judgements().map((judgement) => [judgement.a, judgement.b])).toEqual([
      [a, b],
      [b, c],
    ])
  })

  test('needs works that are there', () => {
    const pair = { a: workNamed(store, 'a'), b: v7() as WorkId, facts }
    expectRefusal(() => store.setAside(by(), [pair], 'nee'), 'store.unknownWork')
  })
})

test('the overlap settings of the project change and come back', () => {
  const before = store.summary().overlapSettings
  const settings = { ...before, opportunity: { distance: 40, window: 365 } }
  store.changeOverlapSettings(by(), settings)
  expect(store.summary().overlapSettings).toEqual(settings)
  store.undo(by())
  expect(store.summary().overlapSettings).toEqual(before)
})
