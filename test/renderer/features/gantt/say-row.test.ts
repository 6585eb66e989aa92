/** A row of the Gantt as a screen reader says it, and as it is drawn. */
import { describe, expect, it } from 'vitest'
import { axisTicks } from '../../../../renderer/ui/axis-ticks.ts'
import { barLook, roomSpan, sideOff } from '../../../../renderer/features/gantt/bar-look.ts'
import { conflictsOf } from '../../../../renderer/features/gantt/conflicts-of.ts'
import { sayRow, type RowFacts } from '../../../../renderer/features/gantt/say-row.ts'
import { shiftedBy } from '../../../../renderer/state/index.ts'
import { CalendarDate, type Period } from '../../../../shared/domain/period.ts'
import type { Work } from '../../../../shared/domain/work.ts'
import { dayNumber } from '../../../../shared/time/day-number.ts'
import { makeWork, period, workId } from '../../make-work.ts'
import { makeCombination } from './make-combination.ts'

const date = (text: string) => CalendarDate.parse(text)
const day = (text: string) => dayNumber(date(text))
const quarter: Period = { ...period('2027-07-01', '2027-09-30'), precision: 'quarter', raw: '3e kw 2027' }
const vague = makeWork({ period: quarter, firmness: 'programmed', latestEnd: date('2027-12-31') })

const say = (facts: Partial<RowFacts> & { work: Work }, language: 'nl' | 'en' = 'nl') =>
  sayRow({ tried: facts.work, party: 'Gemeente', agreed: undefined, conflicts: 0, ...facts }, language)

describe('a row as it is read aloud', () => {
  it('says number, name, party, period as given, firmness, room to move and conflicts', () => {
    expect(say({ work: vague, conflicts: 2 })).toBe(
      'R-1 Vervangen riool Kade, Gemeente, riool, ± Q3 2027, opgegeven als “3e kw 2027”, niet-concreet gepland, ' +
        'schuifruimte tot en met 31 dec 2027, 2 knelpunten',
    )
    expect(
      say({ work: makeWork({ number: null, earliestStart: date('2027-01-01') }), conflicts: 1 }, 'en'),
    ).toBe(
      'Vervangen riool Kade, Gemeente, sewer, Mar 2027, scheduled, room to move from 1 Jan 2027, 1 conflict',
    )
  })

  it('says that there is no date, no room and no conflict rather than nothing', () => {
    expect(say({ work: makeWork({ period: period(null, null) }) })).toMatch(
      /, geen datum, concreet gepland, schuifruimte niet opgegeven, geen knelpunten$/,
    )
  })

  it('says that a work does not move any more', () => {
    expect(say({ work: makeWork({ firmness: 'executing' }) })).toMatch(/, in uitvoering, .*, ligt vast$/)
    expect(say({ work: vague })).not.toContain('ligt vast')
  })

  it('says what was agreed, and what is only tried', () => {
    const agreed = makeCombination(3, [vague.id, workId(2)], '2027-03-01', '2027-06-30')
    expect(say({ work: vague, agreed })).toContain(
      'afgesproken 1 mrt 2027 – 30 jun 2027 in combinatie Combinatie 3',
    )
    expect(say({ work: vague, tried: shiftedBy(vague, 140) })).toMatch(
      /, geprobeerd: 5 maanden later, ± 18 nov 2027 – 17 feb 2028, buiten de schuifruimte$/,
    )
    const undated = makeWork({ period: period(null, null) })
    expect(say({ work: undated, tried: { ...undated, period: quarter } })).toMatch(/, geprobeerd: ± Q3 2027$/)
  })
})

describe('a bar', () => {
  const axis = { from: day('2027-01-01'), to: day('2027-12-31') }
  const look = (fields: Partial<Work>) => barLook(axis, makeWork(fields), null)

  it('is solid for what is firm, dashed for what is planned, hatched where an end is not certain', () => {
    expect(look({})).toMatchObject({ as: 'firm', vagueStart: false, vagueEnd: false })
    expect(look({ period: quarter, firmness: 'idea' })).toMatchObject({
      as: 'planned',
      vagueStart: true,
      vagueEnd: true,
    })
    const halfGiven: Period = { ...period('2027-03-01', '2027-03-01'), derived: 'end' }
    expect(look({ period: halfGiven })).toMatchObject({ vagueStart: false, vagueEnd: true })
    expect(look({ period: period(null, '2027-03-01') })).toMatchObject({ from: -Infinity, vagueStart: true })
    expect(look({ period: period(null, null) })).toBeNull()
  })

  it('stands where parties agreed it, and is firm then', () => {
    const agreed = { start: date('2027-01-01'), end: date('2027-12-31') }
    expect(barLook(axis, vague, agreed)).toEqual({
      from: 0,
      to: 1,
      as: 'firm',
      vagueStart: false,
      vagueEnd: false,
    })
  })

  it('takes both its days, and says on which side of the axis it lies', () => {
    expect(look({ period: period('2027-12-31', '2027-12-31') })).toMatchObject({ from: 364 / 365, to: 1 })
    expect(sideOff(look({ period: period('2026-01-01', '2026-12-31') })!)).toBe('before')
    expect(sideOff(look({ period: period('2028-01-01', null) })!)).toBe('after')
    expect(sideOff(look({ period: period('2026-01-01', '2027-01-01') })!)).toBeNull()
  })

  it('has room to move as far as its party said, and as the work itself on the other side', () => {
    expect(roomSpan(axis, vague)).toEqual({ from: 181 / 365, to: 1 })
    expect(roomSpan(axis, makeWork())).toBeNull()
  })
})

describe('the years above the chart', () => {
  it('have quarters, months or weeks within as there is room', () => {
    const labels = (from: string, to: string) => {
      const { years, parts } = axisTicks({ from: day(from), to: day(to) }, 'nl')
      return [
        years.map(({ label }) => label).join(' '),
        parts
          .slice(0, 3)
          .map(({ label }) => label)
          .join(' '),
      ]
    }
    expect(labels('2020-01-01', '2035-12-31')[1]).toBe('')
    expect(labels('2026-04-01', '2028-12-31')).toEqual(['2026 2027 2028', 'Q2 Q3 Q4'])
    expect(labels('2027-03-10', '2027-12-31')).toEqual(['2027', 'mrt apr mei'])
    expect(labels('2027-03-01', '2027-03-21')).toEqual(['2027', '1 mrt 8 mrt 15 mrt'])
  })

  it('cover the axis from end to end without a gap', () => {
    const { years, parts } = axisTicks({ from: day('2026-02-11'), to: day('2028-05-04') }, 'en')
    for (const ticks of [years, parts]) {
      expect(ticks[0]!.from).toBe(0)
      ticks
        .slice(1)
        .forEach(({ from }, at) => expect(from).toBeCloseTo(ticks[at]!.from + ticks[at]!.width, 9))
      expect(ticks.at(-1)!.from + ticks.at(-1)!.width).toBeCloseTo(1, 9)
    }
  })
})

describe('the conflicts of a work', () => {
  it('are counted of both works of a pair, without dig rests and without noise', () => {
    const ids = [workId(1), workId(2), workId(3)]
    const facts = [
      [0, 1, 2 | 1, 0],
      [0, 2, 2, 0],
      [1, 2, 2, 1],
      [1, 2, 4, 0],
    ] as const
    const column = (at: 0 | 1 | 2 | 3) => facts.map((row) => row[at])
    const pairs = {
      count: facts.length,
      a: Uint32Array.from(column(0)),
      b: Uint32Array.from(column(1)),
      outcomes: Uint8Array.from(column(2)),
      noise: Uint8Array.from(column(3)),
    }
    const found = { ids, pairs } as unknown as Parameters<typeof conflictsOf>[0]
    expect([...ids, workId(4)].map((id) => conflictsOf(found, id))).toEqual([2, 1, 1, 0])
    expect(conflictsOf(undefined, workId(1))).toBe(0)
  })
})
