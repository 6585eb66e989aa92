/** What is typed to correct a work is read as planners write it, and never more than was typed. */
import { describe, expect, it } from 'vitest'
import {
  asItStands,
  countChanged,
  readTyped,
} from '../../../../renderer/features/detail/correcting/typed-correction.ts'
import { CorrectedField } from '../../../../shared/domain/correction.ts'
import { makeWork, period } from '../../make-work.ts'

const kade = makeWork({ name: 'Riool Kade', street: 'Kade', district: null, budget: 125_000 })
const markt = makeWork({ name: 'Riool Markt', street: 'Markt', district: 'Centrum', budget: null })

describe('what is typed', () => {
  it.each([
    ['period', { period: 'Q3 2027' }, { period: { start: '2027-07-01', end: '2027-09-30', raw: 'Q3 2027' } }],
    ['period', { period: 'n.t.b.' }, { period: { start: null, end: null, precision: 'none' } }],
    ['budget', { budget: '€ 125.000' }, { budget: 125_000 }],
    ['budget', { budget: '1.250.000,50' }, { budget: 1_250_001 }],
    ['budget', { budget: '125,000' }, { budget: 125_000 }],
    ['budget', { budget: '' }, { budget: null }],
    ['street', { street: ' Lange Kade ', district: '' }, { street: 'Lange Kade', district: null }],
    ['firmness', { firmness: 'scheduled' }, { firmness: 'scheduled' }],
    [
      'room',
      { earliestStart: '2027-01-01', latestEnd: '' },
      { earliestStart: '2027-01-01', latestEnd: null },
    ],
  ] as const)('of a %s, %o, is %o', (field, texts, values) => {
    expect(readTyped({ field, texts }, false)).toMatchObject({ values })
  })

  it.each([
    ['period', { period: 'ergens in het najaar' }, 'period'],
    ['period', { period: '' }, 'period'],
    ['budget', { budget: 'veel' }, 'amount'],
    ['name', { name: '  ' }, 'empty'],
    ['discipline', {}, 'empty'],
  ] as const)('of a %s, %o, is asked again', (field, texts, problem) => {
    expect(readTyped({ field, texts }, false)).toMatchObject({ problem, of: field })
  })

  it('of several works leaves as it is what is not filled in, and something has to be', () => {
    const texts = { street: 'Lange Kade', district: '' }
    expect(readTyped({ field: 'street', texts }, true)).toEqual({ values: { street: 'Lange Kade' } })
    for (const field of CorrectedField.options)
      expect(readTyped({ field, texts: {} }, true)).toMatchObject({ problem: 'empty' })
  })
})

it('a field stands there as it counts, and saying that again changes nothing', () => {
  for (const language of ['nl', 'en'] as const)
    for (const field of CorrectedField.options) {
      const work = { ...kade, period: period('2027-03-01', '2027-05-14'), phase: 'ontwerp', number: '007' }
      const read = readTyped({ field, texts: asItStands(field, [work], language) }, false)
      expect('values' in read ? countChanged(field, read.values, [work]) : read, field).toBe(0)
    }
})

it('is counted by the works that become otherwise', () => {
  expect(countChanged('street', { street: 'Kade' }, [kade, markt])).toBe(1)
  expect(countChanged('budget', { budget: 1 }, [kade, markt])).toBe(2)
})
