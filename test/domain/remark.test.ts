/** Which remarks who looks at something is told. */
import { expect, test } from 'vitest'
import type { CombinationId, WorkId } from '../../shared/domain/ids.ts'
import { remarksOn, type Remark, type RemarkAbout } from '../../shared/domain/remark.ts'

const [one, two, three] = ['1', '2', '3'] as unknown as [WorkId, WorkId, WorkId]
const combination = 'k' as CombinationId

const subjects = {
  one: { is: 'work', work: one },
  three: { is: 'work', work: three },
  oneTwo: { is: 'meeting', work: one, met: two },
  twoThree: { is: 'meeting', work: two, met: three },
  combined: { is: 'combination', combination },
} as const satisfies Record<string, RemarkAbout>

const remarks = Object.entries(subjects).map(([text, about]) => ({ text, about }) as unknown as Remark)
const told = (works: readonly WorkId[], of: CombinationId | null = null) =>
  remarksOn(remarks, { works, combination: of }).map(({ text }) => text)

test('at a work: what is said of it, and of it with another', () => {
  expect(told([one])).toEqual(['one', 'oneTwo'])
  expect(told([two])).toEqual(['oneTwo', 'twoThree'])
})

test('at works together: what is said of each, and where two of them meet', () => {
  expect(told([one, two])).toEqual(['one', 'oneTwo'])
  expect(told([two, three])).toEqual(['three', 'twoThree'])
  expect(told([])).toEqual([])
})

test('at a combination also what is said of it as a whole', () => {
  expect(told([one, two], combination)).toEqual(['one', 'oneTwo', 'combined'])
  expect(told([one, two], 'other' as CombinationId)).toEqual(['one', 'oneTwo'])
})
