/** Combinations, judgements and settings: what people decide about works. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { v7 } from 'uuid'
import type { Store } from '../../electron/store/index.ts'
import type { CombinationFields } from '../../shared/domain/combination.ts'
import { noTerms, Verdict, type VerdictTerms } from '../../shared/domain/judgement-verdict.ts'
import { say } from '../../shared/domain/message.ts'
import type { CombinationId, PartyId, WorkId } from '../../shared/domain/ids.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import { aDelivery, aProject, asideFor, by, expectRefusal, facts, undoLast, workNamed } from './a-project.ts'

let store: Store
beforeEach(() => {
  ;({ store } = aProject())
  store.run('delivery.store', aDelivery('Gemeente', ['a', 'b', 'c', 'd']), by())
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
    const { combination } = store.run('combination.make', fields, by())
    expect(combination).toMatchObject({ ...fields, id: combination.id })
    expect(store.combinations()).toEqual([combination])
  })

  test('changes in every part', () => {
    const { combination } = store.run('combination.make', together(['a', 'b']), by())
    const fields = together(['d', 'b', 'c'], { name: 'Anders', level: 4, reason: 'beter zo' })
    store.run('combination.change', { id: combination.id, fields }, by())
    expect(store.combinations()).toMatchObject([{ ...fields, id: combination.id }])
  })

  test('that is dissolved frees its works', () => {
    const { combination } = store.run('combination.make', together(['a', 'b']), by())
    store.run('combination.dissolve', { id: combination.id }, by())
    expect(store.combinations()).toEqual([])
    store.run('combination.make', together(['a', 'c']), by())
  })

  test('takes a work named twice once', () => {
    const { combination } = store.run('combination.make', together(['a', 'b', 'a']), by())
    expect(combination.works).toEqual(works('a', 'b'))
    expectRefusal(() => store.run('combination.make', together(['c', 'c']), by()), 'store.tooFewWorks')
  })

  test('is refused for what is unknown or taken', () => {
    const { combination } = store.run('combination.make', together(['a', 'b']), by())
    const unknown = v7() as WorkId
    const nobody = v7() as CombinationId
    const refused = [
      [() => store.run('combination.make', together(['b', 'c']), by()), 'store.alreadyCombined'],
      [
        () => store.run('combination.make', together(['c'], { works: [unknown, ...works('c')] }), by()),
        'store.unknownWork',
      ],
      [
        () => store.run('combination.make', together(['c', 'd'], { lead: v7() as PartyId }), by()),
        'store.unknownParty',
      ],
      [
        () => store.run('combination.change', { id: nobody, fields: together(['c', 'd']) }, by()),
        'store.unknownCombination',
      ],
      [() => store.run('combination.dissolve', { id: nobody }, by()), 'store.unknownCombination'],
    ] as const
    for (const [action, sentence] of refused) expectRefusal(action, sentence)
    expect(store.combinations()).toEqual([combination])
  })
})

describe('a judgement', () => {
  test('is about the pair, in whatever order it is named', () => {
    const [a, b] = works('a', 'b') as [WorkId, WorkId]
    const { judgements } = store.run(
      'judgement.judge',
      asideFor([{ a: b, b: a, facts }], 'te klein'),
      by('Bert'),
    )
    expect(store.judgements()).toEqual([
      {
        id: judgements[0],
        a,
        b,
        verdict: 'setAside',
        ...noTerms,
        reason: 'te klein',
        actor: 'Bert',
        at: expect.any(String) as string,
        // Named the other way round: the periods go with their works.
        facts: { ...facts, periods: facts.periods!.toReversed() },
        meeting: null,
        conversation: null,
      },
    ])
  })

  test('replaces the one before it', () => {
    const [a, b] = works('a', 'b') as [WorkId, WorkId]
    store.run('judgement.judge', asideFor([{ a, b, facts }], 'te klein'), by())
    const noFacts = { distance: 0, sharedArea: 1.25, gapDays: null, outcomes: [], periods: null }
    store.run('judgement.judge', asideFor([{ a, b, facts: noFacts }], 'afgestemd'), by())
    expect(store.judgements()).toMatchObject([{ reason: 'afgestemd', facts: noFacts }])
    undoLast(store)
    expect(store.judgements()).toMatchObject([{ reason: 'te klein', facts }])
  })

  test('says its verdict, also in history', () => {
    const [a, b] = works('a', 'b') as [WorkId, WorkId]
    for (const verdict of Verdict.options) {
      store.run('judgement.judge', { ...asideFor([{ a, b, facts }], 'asfalt is nieuw'), verdict }, by())
      expect(store.judgements()).toMatchObject([{ verdict, facts }])
    }
    expect(store.history(4).map(({ what }) => say(what, 'nl'))).toEqual([
      'Uitzoeken, samenlopen: 1. Reden: asfalt is nieuw',
      'Nee, samenlopen: 1. Reden: asfalt is nieuw',
      'Niet nu, samenlopen: 1. Reden: asfalt is nieuw',
      'Op de agenda, samenlopen: 1. Reden: asfalt is nieuw',
    ])
  })

  test('keeps until when, and who finds out by when, and says so in history', () => {
    const [a, b] = works('a', 'b') as [WorkId, WorkId]
    const terms = { until: '2027-04-01' as CalendarDate, who: 'Noor', due: '2027-02-01' as CalendarDate }
    const kept = {
      pickUp: noTerms,
      setAside: { ...noTerms, until: terms.until },
      rejected: noTerms,
      investigate: { ...terms, until: null },
    } as const satisfies Record<Verdict, VerdictTerms>
    for (const verdict of Verdict.options) {
      store.run('judgement.judge', { ...asideFor([{ a, b, facts }], 'te druk'), verdict, ...terms }, by())
      expect(store.judgements()).toMatchObject([{ verdict, ...kept[verdict] }])
    }
    expect(store.history(4).map(({ what }) => say(what, 'nl'))).toEqual([
      'Uitzoeken door Noor, uiterlijk 1 februari 2027, samenlopen: 1. Reden: te druk',
      'Nee, samenlopen: 1. Reden: te druk',
      'Niet nu, tot 1 april 2027, samenlopen: 1. Reden: te druk',
      'Op de agenda, samenlopen: 1. Reden: te druk',
    ])
    undoLast(store)
    undoLast(store)
    expect(store.judgements()).toMatchObject([{ verdict: 'setAside', ...kept.setAside }])
    expect(store.verify()).toEqual([])
  })

  test.each([
    ['Noor', null, 'Uitzoeken door Noor, samenlopen: 1. Reden: eerst meten'],
    [null, '2027-02-01', 'Uitzoeken, uiterlijk 1 februari 2027, samenlopen: 1. Reden: eerst meten'],
  ])('to find out may say who, or by when, alone', (who, due, said) => {
    const [a, b] = works('a', 'b') as [WorkId, WorkId]
    const asked = { ...asideFor([{ a, b, facts }], 'eerst meten'), verdict: 'investigate' } as const
    store.run('judgement.judge', { ...asked, who, due: due as CalendarDate | null }, by())
    expect(store.history(1).map(({ what }) => say(what, 'nl'))).toEqual([said])
  })

  test('of a whole cluster binds its pairs together', () => {
    const [a, b, c] = works('a', 'b', 'c') as [WorkId, WorkId, WorkId]
    const pairs = [
      { a, b, facts },
      { a: b, b: c, facts },
    ]
    store.run('judgement.judge', { ...asideFor(pairs, 'nee'), isOneConversation: true }, by())
    const [first, second] = store.judgements()
    expect(first!.conversation).not.toBeNull()
    expect(second!.conversation).toBe(first!.conversation)
    store.run('judgement.judge', { ...asideFor(pairs, 'nog steeds'), isOneConversation: true }, by())
    expect(store.judgements()[0]!.conversation).not.toBe(first!.conversation)
    undoLast(store)
    expect(store.judgements()).toEqual([first, second])

    // What is left after a part was taken back was not the whole conversation.
    store.run('judgement.takeBack', { works: [a, b] }, by())
    expect(store.judgements()).toEqual([{ ...second, conversation: null }])
    undoLast(store)
    expect(store.judgements()).toEqual([first, second])
  })

  test('is taken back for the pairs among the works only', () => {
    const [a, b, c] = works('a', 'b', 'c') as [WorkId, WorkId, WorkId]
    const pairs = [
      { a, b, facts },
      { a: b, b: c, facts },
      { a, b: c, facts },
    ]
    store.run('judgement.judge', asideFor(pairs, 'nee'), by())
    store.run('judgement.takeBack', { works: [c, a] }, by())
    expect(store.judgements().map((judgement) => [judgement.a, judgement.b])).toEqual([
      [a, b],
      [b, c],
    ])
  })

  test('needs works that are there', () => {
    const pair = { a: workNamed(store, 'a'), b: v7() as WorkId, facts }
    expectRefusal(() => store.run('judgement.judge', asideFor([pair], 'nee'), by()), 'store.unknownWork')
  })
})

test('the overlap settings of the project change and come back', () => {
  const before = store.summary().overlapSettings
  const settings = { ...before, opportunity: { distance: 40, window: 365 } }
  store.run('settings.changeOverlap', { settings }, by())
  expect(store.summary().overlapSettings).toEqual(settings)
  undoLast(store)
  expect(store.summary().overlapSettings).toEqual(before)
})
