/** In which order spelregels are read, and when they are to be looked at again. */
import { expect, test } from 'vitest'
import {
  inOrder,
  nextRecalibration,
  type GroundRule,
  type Recalibration,
} from '../../shared/domain/ground-rule.ts'

const rule = (number: number, since: string, until: string | null = null) =>
  ({ number, since, until }) as GroundRule
const looked = (day: string) => ({ day }) as Recalibration

test('they stand by number, of one number the one in force before those that were', () => {
  const rules = [
    rule(2, '2026-01-01'),
    rule(1, '2024-01-01', '2024-12-31'),
    rule(1, '2025-01-01', '2025-12-31'),
    rule(1, '2026-01-01'),
  ]
  expect(inOrder(rules).map(({ number, since }) => `${number} ${since}`)).toEqual([
    '1 2026-01-01',
    '1 2025-01-01',
    '1 2024-01-01',
    '2 2026-01-01',
  ])
})

test('they are due a year after the first of them, or else after they were looked at last', () => {
  const rules = [rule(2, '2026-03-01'), rule(1, '2025-11-30'), rule(3, '2020-01-01', '2021-01-01')]
  expect(nextRecalibration(rules, [])).toBe('2026-11-30')
  expect(nextRecalibration(rules, [looked('2027-02-01'), looked('2026-11-01')])).toBe('2028-02-01')
  expect(nextRecalibration([rule(1, '2028-02-29')], [])).toBe('2029-02-28')
})

test('of none nothing is due', () => {
  expect(nextRecalibration([], [looked('2026-11-01')])).toBeNull()
  expect(nextRecalibration([rule(1, '2024-01-01', '2025-01-01')], [])).toBeNull()
})
