/** A period for each work of a combination, what was original when it was agreed, and works that join and leave. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Store } from '../../electron/store/index.ts'
import type { AgreedWork, Combination, CombinationFields } from '../../shared/domain/combination.ts'
import { say } from '../../shared/domain/message.ts'
import type { AgreedPeriod, Period } from '../../shared/domain/period.ts'
import { straysOf } from '../../shared/plan/strays-of.ts'
import { parsePeriod } from '../../shared/time/parse-period.ts'
import {
  aDelivery,
  aLine,
  aProject,
  aSource,
  by,
  expectRefusal,
  redoLast,
  someFields,
  undoLast,
  workNamed,
} from './a-project.ts'

let store: Store
beforeEach(() => {
  ;({ store } = aProject())
  store.run('delivery.store', aDelivery('Gemeente', ['a', 'b', 'c', 'd']), by())
  deliver('a', 'Q1 2027')
  deliver('b', 'Q2 2027')
})
afterEach(() => store.close())

const id = (name: string) => workNamed(store, name)
const during = (text: string) => parsePeriod(text) as Period & AgreedPeriod
const bounds = (text: string): AgreedPeriod => ({ start: during(text).start, end: during(text).end })
const agreed = (name: string, text: string): AgreedWork => ({ work: id(name), period: bounds(text) })

/** The party hands the work in again, with this period. */
function deliver(name: string, period: string): void {
  const changed = [
    { work: id(name), source: aSource(2), fields: someFields({ name, period: during(period) }), ...aLine(0) },
  ]
  store.run('delivery.store', aDelivery('Gemeente', [], { changed }), by())
}

function together(more: Partial<CombinationFields> = {}): CombinationFields {
  return {
    name: 'Kerkstraat samen',
    works: [id('a'), id('b')],
    lead: store.parties()[0]!.id,
    period: bounds('2027'),
    level: 3,
    reason: 'één keer open',
    ...more,
  }
}

const make = (more?: Partial<CombinationFields>) =>
  store.run('combination.make', together(more), by()).combination
const only = (): Combination => store.combinations()[0]!
const periodOf = (name: string) => only().agreements.find(({ work }) => work === id(name))?.period
const originalOf = (name: string) =>
  only().agreements.find(({ work }) => work === id(name))?.original?.period.raw
const strays = (name: string) =>
  straysOf(
    only().agreements.find(({ work }) => work === id(name))!,
    store.works().find(({ id: one }) => one === id(name))!,
  ).map(({ is }) => is)
const lastSentence = () => say(store.history(1)[0]!.what, 'nl')

describe('a period for each work', () => {
  test('is kept beside that of the whole; a work without one is done in the whole', () => {
    make({ periods: [agreed('a', 'Q2 2027')] })
    expect(periodOf('a')).toEqual(bounds('Q2 2027'))
    expect(periodOf('b')).toEqual(bounds('2027'))
  })

  test('goes along with the whole when it is that', () => {
    const { id: combination } = make({ periods: [agreed('a', '2027'), agreed('b', 'Q2 2027')] })
    store.run(
      'combination.change',
      {
        id: combination,
        fields: together({ period: bounds('2027-2028'), periods: [agreed('b', 'Q2 2027')] }),
      },
      by(),
    )
    expect(periodOf('a')).toEqual(bounds('2027-2028'))
    expect(periodOf('b')).toEqual(bounds('Q2 2027'))
  })

  test('lies within the whole', () => {
    expectRefusal(() => make({ periods: [agreed('a', 'Q1 2028')] }), 'store.outsideTheWhole')
  })

  test('comes and goes with undo', () => {
    const { id: combination } = make({ periods: [agreed('a', 'Q2 2027')] })
    const before = store.combinations()
    store.run(
      'combination.change',
      { id: combination, fields: together({ periods: [agreed('a', 'Q3 2027')] }) },
      by(),
    )
    const after = store.combinations()
    undoLast(store)
    expect(store.combinations()).toEqual(before)
    redoLast(store)
    expect(store.combinations()).toEqual(after)
  })
})

describe('what is original', () => {
  test('is what the party had planned when it was agreed, whatever it delivers later', () => {
    make()
    deliver('a', 'Q3 2027')
    expect(originalOf('a')).toBe('Q1 2027')
  })

  test('stays when another period is agreed for a party that followed', () => {
    const { id: combination } = make({ periods: [agreed('a', 'Q3 2027')] })
    deliver('a', 'Q3 2027')
    store.run(
      'combination.change',
      { id: combination, fields: together({ periods: [agreed('a', 'Q4 2027')] }) },
      by(),
    )
    expect(originalOf('a')).toBe('Q1 2027')
  })

  test('is anew when another period is agreed for a party that strayed', () => {
    const { id: combination } = make({ periods: [agreed('a', 'Q3 2027')] })
    deliver('a', 'Q1 2028')
    expect(strays('a')).toEqual(['later'])
    store.run(
      'combination.change',
      {
        id: combination,
        fields: together({ period: bounds('2027-2028'), periods: [agreed('a', 'Q4 2027')] }),
      },
      by(),
    )
    expect(originalOf('a')).toBe('Q1 2028')
    expect(strays('a')).toEqual([])
    undoLast(store)
    expect(originalOf('a')).toBe('Q1 2027')
    expect(strays('a')).toEqual(['later'])
  })

  test('is anew when people say that the agreement stays', () => {
    const { id: combination } = make({ periods: [agreed('a', 'Q3 2027')] })
    deliver('a', 'Q1 2028')
    store.run('combination.agreeAgain', { id: combination }, by())
    expect([originalOf('a'), periodOf('a')]).toEqual(['Q1 2028', bounds('Q3 2027')])
    expect(strays('a')).toEqual([])
    expect(lastSentence()).toBe(
      'Combinatie "Kerkstraat samen" blijft zoals afgesproken, na nieuwe aanleveringen',
    )
    undoLast(store)
    expect(strays('a')).toEqual(['later'])
  })
})

describe('a work', () => {
  test('joins, with a period that makes the whole grow', () => {
    const { id: combination } = make({ periods: [agreed('a', 'Q2 2027')] })
    store.run('combination.add', { id: combination, works: [agreed('c', 'Q1 2028')] }, by())
    expect(only().works).toEqual([id('a'), id('b'), id('c')])
    expect(only().period).toEqual({ start: '2027-01-01', end: '2028-03-31' })
    expect(['a', 'b', 'c'].map(periodOf)).toEqual([bounds('Q2 2027'), bounds('2027'), bounds('Q1 2028')])
    expect(lastSentence()).toBe('Werk "c" toegevoegd aan combinatie "Kerkstraat samen"')
    undoLast(store)
    expect(only()).toMatchObject({ works: [id('a'), id('b')], period: bounds('2027') })
  })

  test('that stands in another combination does not join', () => {
    const { id: combination } = make()
    make({ name: 'Anders', works: [id('c'), id('d')] })
    expectRefusal(
      () => store.run('combination.add', { id: combination, works: [agreed('c', '2027')] }, by()),
      'store.alreadyCombined',
    )
  })

  test('is taken out, and comes back with its period by undo', () => {
    const { id: combination } = make({
      works: ['a', 'b', 'c'].map(id),
      periods: [agreed('b', 'Q2 2027')],
    })
    const before = store.combinations()
    store.run('combination.takeOut', { id: combination, work: id('b') }, by())
    expect(only().works).toEqual([id('a'), id('c')])
    expect(lastSentence()).toBe('Werk "b" uit combinatie "Kerkstraat samen" gehaald')
    undoLast(store)
    expect(store.combinations()).toEqual(before)
  })

  test('is not taken out where it would leave one alone, or does not stand', () => {
    const { id: combination } = make()
    expectRefusal(
      () => store.run('combination.takeOut', { id: combination, work: id('a') }, by()),
      'store.tooFewLeft',
    )
    expectRefusal(
      () => store.run('combination.takeOut', { id: combination, work: id('c') }, by()),
      'store.notInCombination',
    )
  })
})
