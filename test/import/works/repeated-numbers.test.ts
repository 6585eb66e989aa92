/** Numbers that stand there more than once, as counting each would find them. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { repeatedNumbers, sumOfText } from '../../../electron/import/works/repeated-numbers.ts'

test('every number that is there twice is found, and no other; no number is none', () => {
  const number = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double())
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      const counted = numbers.filter((one, at) => !Number.isNaN(one) && numbers.indexOf(one) !== at)
      expect(repeatedNumbers(Float64Array.from(numbers))).toEqual(new Set(counted.map((one) => one + 0)))
    }),
  )
})

test('equal texts have equal sums, and texts that differ in a sign mostly do not', () => {
  expect(sumOfText('n12')).toBe(sumOfText(['n', '12'].join('')))
  const sums = new Set(Array.from({ length: 10_000 }, (_, at) => sumOfText(`nP-${at}`)))
  expect(sums.size).toBeGreaterThan(9_900)
})
