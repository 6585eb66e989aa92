import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Period } from '../../shared/domain/period.ts'
import { dateOfDay } from '../../shared/time/day-number.ts'
import { parsePeriod } from '../../shared/time/parse-period.ts'
import { periodFrom } from '../../shared/time/period-from.ts'
import { sayPeriod } from '../../shared/time/say-period.ts'

const year = fc.integer({ min: 2024, max: 2030 })
const day = fc.integer({ min: 19_800, max: 22_000 }).map((number) => {
  const [y, m, d] = dateOfDay(number).split('-')
  return `${Number(d)}-${Number(m)}-${y}`
})
const months = [
  'jan',
  'februari',
  'mrt.',
  'april',
  'mei',
  'juni',
  'juli',
  'aug',
  'sept',
  'oktober',
  'nov',
  'dec',
]

/** A moment as planners write one, with its year. */
const moment = fc.oneof(
  day,
  year.map(String),
  fc.tuple(fc.integer({ min: 1, max: 52 }), year).map(([week, y]) => `week ${week} ${y}`),
  fc.tuple(fc.constantFrom(...months), year).map(([month, y]) => `${month} ${y}`),
  fc.tuple(fc.integer({ min: 1, max: 4 }), year).map(([n, y]) => `Q${n} ${y}`),
  fc.tuple(fc.constantFrom('1e', '2e'), year).map(([n, y]) => `${n} helft ${y}`),
  fc.tuple(fc.constantFrom('voorjaar', 'zomer', 'najaar'), year).map(([season, y]) => `${season} ${y}`),
  fc.tuple(fc.constantFrom('begin', 'medio', 'eind'), year).map(([third, y]) => `${third} ${y}`),
  year.map((y) => `bouwvak ${y}`),
)

/** Every day of the inner period is a day of the outer one; an open bound holds everything. */
function holds(outer: Period, inner: Period): boolean {
  const startsInTime = outer.start === null || (inner.start !== null && outer.start <= inner.start)
  const endsInTime = outer.end === null || (inner.end !== null && outer.end >= inner.end)
  return startsInTime && endsInTime
}

function read(text: string): Period {
  const period = parsePeriod(text)
  if (period === null) throw new Error(`"${text}" is not understood`)
  return period
}

describe('a reading is never narrower than the words', () => {
  test.each([
    ['a t/m b', (a: string, b: string) => `${a} t/m ${b}`],
    ['a - b', (a: string, b: string) => `${a} - ${b}`],
    ['a tot b', (a: string, b: string) => `van ${a} tot ${b}`],
    ['vanaf a uiterlijk b', (a: string, b: string) => `vanaf ${a} tot uiterlijk ${b}`],
  ])('of two moments: %s', (_, write) => {
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        const period = parsePeriod(write(a, b))
        if (period === null) return
        const [first, last] = [read(a), read(b)]
        expect(holds(period, { ...first, end: last.end })).toBe(true)
      }),
    )
  })

  test('with words around it that say nothing about when', () => {
    fc.assert(
      fc.property(moment, (text) => {
        const { start, end } = read(text)
        for (const around of [
          `ca. ${text}`,
          `${text} o.v.b.`,
          `${text} (onder voorbehoud)`,
          `planning: ${text}?`,
          `n.t.b. ${text}`,
        ])
          expect(parsePeriod(around)).toMatchObject({ start, end })
      }),
    )
  })

  test('of two that are both meant', () => {
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        for (const text of [`${a}, ${b}`, `${a} en ${b}`, `${a} of ${b}`, `${b} + ${a}`]) {
          expect(holds(read(text), read(a))).toBe(true)
          expect(holds(read(text), read(b))).toBe(true)
        }
      }),
    )
  })

  test('from, until, before and after it keep the side that they name', () => {
    fc.assert(
      fc.property(moment, (text) => {
        const { start, end } = read(text)
        expect(read(`vanaf ${text}`)).toMatchObject({ start, end: null })
        expect(read(`${text} of later`)).toMatchObject({ start, end: null })
        expect(read(`gereed ${text}`)).toMatchObject({ start: null, end })
        expect(read(`na ${text}`).end).toBeNull()
        expect(read(`voor ${text}`).start).toBeNull()
      }),
    )
  })

  test('with a duration, that many days from its last day at least fit in', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 60 }), (text, weeks) => {
        expect(holds(read(`${weeks} weken vanaf ${text}`), read(text))).toBe(true)
        expect(holds(read(`${text} (${weeks} weken)`), read(text))).toBe(true)
      }),
    )
  })

  test('of two columns, whatever stands in the other', () => {
    const unread = fc.constantFrom('zodra er geld is', 'zie brief', '=C2+60', 'volgt')
    fc.assert(
      fc.property(moment, unread, (text, other) => {
        const given = read(text)
        expect(holds(periodFrom({ start: text, end: other }).period, given)).toBe(true)
        expect(holds(periodFrom({ start: other, end: text }).period, given)).toBe(true)
      }),
    )
  })

  test('what the screen says is read back as the same days', () => {
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        for (const text of [a, `${a} t/m ${b}`, `vanaf ${a}`, `voor ${a}`]) {
          const period = parsePeriod(text)
          if (period === null) continue
          const said = read(sayPeriod(period, 'nl'))
          expect({ start: said.start, end: said.end }).toEqual({ start: period.start, end: period.end })
        }
      }),
    )
  })
})
