/** The list of dig rest: what stands in which part, in what order, and what a row selects. */
import { describe, expect, it } from 'vitest'
import {
  digRestRows,
  isChosenBreak,
  isChosenClosing,
  keyOfBreak,
  selectionOf,
} from '../../../../renderer/features/dig-rest/dig-rest-rows.ts'
import { ClosedAreaId, DigRestExceptionId } from '../../../../shared/domain/ids.ts'
import type { CalendarDate } from '../../../../shared/domain/period.ts'
import type { DigRestBreak, StreetClosing } from '../../../../shared/domain/street-closing.ts'
import { workId } from '../../../overlap/some-works.ts'

const exception = DigRestExceptionId.parse('01900000-0000-7000-8007-000000000001')
const area = ClosedAreaId.parse('01900000-0000-7000-8006-000000000001')
const all = { has: () => true }
const noneDone = () => false

const broken = (work: number, starts: string, rest: Partial<DigRestBreak> = {}): DigRestBreak => ({
  work: workId(work),
  starts: starts as CalendarDate,
  exception: null,
  unsure: false,
  ...rest,
})

const closing = (rest: Partial<StreetClosing>): StreetClosing => ({
  by: { work: workId(0) },
  works: [workId(0), workId(1)],
  name: 'Kade',
  from: '2028-10-01' as CalendarDate,
  until: '2033-09-30' as CalendarDate,
  settled: false,
  breaks: [],
  before: [],
  ...rest,
})

const street = closing({
  breaks: [
    broken(2, '2030-01-01'),
    broken(3, '2029-06-01', { exception }),
    broken(4, '2029-01-01', { exception, unsure: true }),
  ],
  before: [{ work: workId(2), why: 'later', canMove: null }],
})
const rest = closing({ by: { area }, works: [], settled: true, breaks: [broken(5, '2029-03-01')] })

describe('rows of dig rest', () => {
  const works = (rows: readonly { broken: DigRestBreak }[]) => rows.map((row) => row.broken.work)

  it('stand in their part, the first start first; an exception that is not sure is a violation', () => {
    const { lastChances, violations, exceptions } = digRestRows([street, rest], all, noneDone)
    expect(lastChances).toEqual([street])
    expect(works(violations)).toEqual([workId(4), workId(5), workId(2)])
    expect(works(exceptions)).toEqual([workId(3)])
  })

  it('of works that are done come last: nothing can be decided about those', () => {
    const { violations } = digRestRows([street, rest], all, (work) => work === workId(4))
    expect(works(violations)).toEqual([workId(5), workId(2), workId(4)])
  })

  it('are shown when the work or what closes its street is', () => {
    const shown = (work: number) => digRestRows([street, rest], new Set([workId(work)]), noneDone)
    expect(works(shown(5).violations)).toEqual([workId(5)])
    expect(works(shown(1).violations)).toEqual([workId(4), workId(2)])
    expect(shown(2).lastChances).toEqual([street])
    expect(shown(3).lastChances).toEqual([])
  })

  it('have a key of their own, also when one work breaks two streets', () => {
    const rows = digRestRows(
      [street, closing({ by: { area }, breaks: street.breaks })],
      all,
      noneDone,
    ).violations
    expect(new Set(rows.map(keyOfBreak)).size).toBe(rows.length)
  })

  it('select the pair, or the work alone in an area', () => {
    const pairs = [{ a: workId(1), b: workId(2) }]
    const pair = selectionOf(street, workId(2), pairs)
    expect(pair).toEqual({ is: 'pair', ...pairs[0] })
    const [, , row] = digRestRows([street, rest], all, noneDone).violations
    expect(isChosenBreak(row!, pair)).toBe(true)
    expect(isChosenClosing(street, pair)).toBe(true)
    const alone = selectionOf(rest, workId(5), pairs)
    expect(alone).toEqual({ is: 'work', work: workId(5) })
    expect(isChosenBreak({ closing: rest, broken: rest.breaks[0]! }, alone)).toBe(true)
    expect(isChosenBreak({ closing: street, broken: broken(5, '2029-03-01') }, alone)).toBe(false)
    expect(isChosenClosing(street, { is: 'work', work: workId(1) })).toBe(true)
  })
})
