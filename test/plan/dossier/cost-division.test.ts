/** The cost of a combination divided: by task or as people set it, and always all of it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { costDivision, inProportion } from '../../../shared/plan/dossier/cost-division.ts'
import { party, work } from '../sample-project.ts'

const [town, grid, heat] = [party('Gemeente'), party('Stroomnet'), party('Warmtestad')]
const at = (of: typeof town, budget: number | null, more = {}) =>
  work(of, 'werk', '2027', { budget, ...more })
const sharesOf = (...asked: Parameters<typeof costDivision>) =>
  costDivision(...asked)?.shares.map(({ thousandths }) => thousandths)

describe('by task', () => {
  it('is in proportion to what the works of each are estimated at, and says how many works are in none', () => {
    const works = [at(town, 100_000), at(grid, 50_000), at(town, 50_000), at(grid, null)]
    expect(costDivision(works, null)).toEqual({
      isByTask: true,
      total: 200_000,
      shares: [
        { party: town.id, thousandths: 750, estimate: 150_000, unestimated: 0 },
        { party: grid.id, thousandths: 250, estimate: 50_000, unestimated: 1 },
      ],
    })
  })

  it("is nobody's to reckon where one of them estimated nothing: that is not a task of nothing", () => {
    expect(sharesOf([at(town, 100_000), at(heat, null)], null)).toEqual([null, null])
    expect(sharesOf([at(town, 100_000), at(heat, 0)], null)).toEqual([1000, 0])
    expect(sharesOf([at(town, 100_000), at(heat, null, { firmness: 'withdrawn' })], null)).toEqual([1000])
  })

  it('is not there when nobody estimated anything, and leaves out what was withdrawn', () => {
    expect(costDivision([at(town, null), at(grid, null)], null)).toBeNull()
    expect(sharesOf([at(town, 10), at(grid, 30, { firmness: 'withdrawn' })], null)).toEqual([1000])
  })

  it('gives what rounding leaves to who lost most by it', () => {
    expect(inProportion([1, 1, 1])).toEqual([334, 333, 333])
    expect(inProportion([2, 2, 3])).toEqual([286, 286, 428])
  })

  it('adds up to all, whatever the estimates, and never differs by a thousandth or more', () => {
    const amounts = fc
      .array(fc.integer({ min: 0, max: 9_999_999 }), { minLength: 1, maxLength: 9 })
      .filter((all) => all.some((one) => one > 0))
    fc.assert(
      fc.property(amounts, (all) => {
        const shares = inProportion(all)
        const total = all.reduce((sum, one) => sum + one, 0)
        expect(shares.reduce((sum, one) => sum + one, 0)).toBe(1000)
        shares.forEach((one, of) => expect(Math.abs(one - (1000 * (all[of] ?? 0)) / total)).toBeLessThan(1))
      }),
    )
  })
})

it('as people set it, with a party that came later without a share and one that left with what it had', () => {
  const key = [
    { party: town.id, thousandths: 400 },
    { party: heat.id, thousandths: 600 },
  ]
  expect(costDivision([at(town, 100), at(grid, 300)], key)).toEqual({
    isByTask: false,
    total: 400,
    shares: [
      { party: town.id, thousandths: 400, estimate: 100, unestimated: 0 },
      { party: grid.id, thousandths: 0, estimate: 300, unestimated: 0 },
      { party: heat.id, thousandths: 600, estimate: null, unestimated: 0 },
    ],
  })
})
