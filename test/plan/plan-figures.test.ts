/** What a plan begins with: one is said as one. */
import { expect, it } from 'vitest'
import { say } from '../../shared/domain/message.ts'
import type { Plan } from '../../shared/domain/plan.ts'
import { planFigures } from '../../shared/plan/plan-figures.ts'

const group = (works: number) => ({ works: Array.from({ length: works }) })
const planOf = (together: number[], alone: number[], open: number) =>
  ({
    combinations: together.map(group),
    alone: alone.map(group),
    open: Array.from({ length: open }),
    held: { figures: { combinations: 0, together: 0, alone: 0, open: 0 } },
  }) as unknown as Plan
const said = (plan: Plan) => planFigures(plan).map(({ count, what }) => `${String(count)} ${say(what, 'nl')}`)

it('says one as one, and several as several', () => {
  expect(said(planOf([1], [1], 1))).toEqual([
    '1 combinatie',
    '1 werk samen',
    '1 werk alleen',
    '1 kans nog open',
  ])
  expect(said(planOf([2, 3], [4, 1], 0))).toEqual([
    '2 combinaties',
    '5 werken samen',
    '5 werken alleen',
    '0 kansen nog open',
  ])
})
