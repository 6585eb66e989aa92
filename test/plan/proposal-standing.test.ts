/** How what a proposal is about stands by now. */
import { describe, expect, it } from 'vitest'
import { AgreementId, CombinationId, WorkId } from '../../shared/domain/ids.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import { parsePeriod } from '../../shared/time/parse-period.ts'
import { wholeDays } from '../../shared/plan/proposal-in-words.ts'
import { proposalStanding, type ProposedIn } from '../../shared/plan/proposal-standing.ts'

const id = (at: number) => `0198c000-0000-7000-8000-00000000000${String(at)}`
const [road, pipe] = [WorkId.parse(id(1)), WorkId.parse(id(2))]
const [laan, plein] = [CombinationId.parse(id(3)), CombinationId.parse(id(4))]
const agreement = AgreementId.parse(id(5))
const day = (text: string) => text as CalendarDate
const period = (text: string) => parsePeriod(text)!

const nothing: ProposedIn = {
  workOf: () => undefined,
  combinationOf: () => undefined,
  combinedIn: () => undefined,
  agreementOf: () => undefined,
}

describe('another period for a work', () => {
  const asks = { is: 'period', work: road, period: period('Q3 2027') } as const
  const now = (text: string): ProposedIn => ({ ...nothing, workOf: () => ({ period: period(text) }) })
  it.each([
    ['Q1 2027', 'asMade'],
    ['Q2 2027', 'changed'],
    ['Q3 2027', 'already'],
    // The same days, more exact than was asked.
    ['1-7-2027 t/m 30-9-2027', 'changed'],
  ] as const)('with %s by now stands %s', (text, standing) =>
    expect(proposalStanding({ asks, was: period('Q1 2027') }, now(text))).toBe(standing),
  )
  it('is gone with its work', () =>
    expect(proposalStanding({ asks, was: period('Q1 2027') }, nothing)).toBe('gone'))
})

describe('another period for a combination', () => {
  const whole = (start: string) => ({ start: day(start), end: day('2027-09-30') })
  const asks = { is: 'agreedPeriod', combination: laan, period: whole('2027-03-01') } as const
  const was = wholeDays(whole('2027-01-01'))
  it.each([
    ['2027-01-01', 'asMade'],
    ['2027-02-01', 'changed'],
    ['2027-03-01', 'already'],
  ] as const)('from %s by now stands %s', (start, standing) => {
    const project = { ...nothing, combinationOf: () => ({ period: whole(start) }) }
    expect(proposalStanding({ asks, was }, project)).toBe(standing)
  })
  it('is gone when that was dissolved', () => expect(proposalStanding({ asks, was }, nothing)).toBe('gone'))
})

describe('works together', () => {
  const asks = { is: 'together', works: [road, pipe] } as const
  const there = { ...nothing, workOf: () => ({ period: period('Q1 2027') }) }
  const combined = (one: CombinationId | undefined, other: CombinationId | undefined): ProposedIn => ({
    ...there,
    combinedIn: (work) => (work === road ? one : other),
  })
  it.each([
    [undefined, undefined, 'asMade'],
    [laan, laan, 'already'],
    [laan, undefined, 'changed'],
    [laan, plein, 'changed'],
  ] as const)('in %s and %s', (one, other, standing) =>
    expect(
      proposalStanding({ asks: { ...asks, works: [...asks.works] }, was: null }, combined(one, other)),
    ).toBe(standing),
  )
  it('are gone with one of them', () => {
    const one: ProposedIn = {
      ...there,
      workOf: (work) => (work === road ? { period: period('2027') } : undefined),
    }
    expect(proposalStanding({ asks: { ...asks, works: [...asks.works] }, was: null }, one)).toBe('gone')
  })
})

describe('that an agreement was kept', () => {
  const asks = { is: 'settled', agreement, state: 'kept' } as const
  it.each([
    ['open', 'asMade'],
    ['kept', 'already'],
    ['notKept', 'changed'],
  ] as const)('where it is %s', (state, standing) =>
    expect(proposalStanding({ asks, was: null }, { ...nothing, agreementOf: () => ({ state }) })).toBe(
      standing,
    ),
  )
  it('is gone with it', () => expect(proposalStanding({ asks, was: null }, nothing)).toBe('gone'))
})
