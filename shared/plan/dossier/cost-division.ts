/** The cost of a combination divided among its parties: as people set it, or in proportion to the task of each. */
import type { CostDivision, CostKey } from '../../domain/dossier.ts'
import type { PartyId } from '../../domain/ids.ts'
import type { Work } from '../../domain/work.ts'

type Estimated = Pick<Work, 'party' | 'budget' | 'firmness'>

/**
 * Null: nobody estimated anything, so that there is no task to go by, nor anything to divide. Where one party estimated nothing, what
 * it does is not nothing: no share follows from the estimates of the others. Parties in the order in which their works come; one
 * that has a share and no work any more stands behind them.
 */
export function costDivision(works: readonly Estimated[], key: CostKey | null): CostDivision | null {
  const estimates = new Map<PartyId, number | null>()
  const unestimated = new Map<PartyId, number>()
  for (const { party, budget, firmness } of works) {
    if (firmness === 'withdrawn') continue
    const known = estimates.get(party) ?? null
    if (budget === null) unestimated.set(party, (unestimated.get(party) ?? 0) + 1)
    estimates.set(party, budget === null ? known : (known ?? 0) + budget)
  }
  const total = [...estimates.values()].reduce<number>((sum, one) => sum + (one ?? 0), 0)
  if (total <= 0) return null
  for (const { party } of key ?? []) if (!estimates.has(party)) estimates.set(party, null)
  const parties = [...estimates.keys()]
  const shares =
    key === null ? byTask(parties.map((party) => estimates.get(party) ?? null)) : setFor(parties, key)
  return {
    isByTask: key === null,
    total,
    shares: parties.map((party, at) => ({
      party,
      thousandths: shares[at] ?? null,
      estimate: estimates.get(party) ?? null,
      unestimated: unestimated.get(party) ?? 0,
    })),
  }
}

function setFor(parties: readonly PartyId[], key: CostKey): number[] {
  return parties.map((party) => key.find((one) => one.party === party)?.thousandths ?? 0)
}

function byTask(estimates: readonly (number | null)[]): readonly (number | null)[] {
  const known = estimates.filter((one) => one !== null)
  return known.length < estimates.length ? estimates.map(() => null) : inProportion(known)
}

/** Thousandths that add up to all: what rounding down leaves goes to who lost most by it, the first of equals first. */
export function inProportion(amounts: readonly number[]): number[] {
  const total = amounts.reduce((sum, one) => sum + one, 0)
  const exact = amounts.map((one) => (1000 * one) / total)
  const shares = exact.map(Math.floor)
  const left = 1000 - shares.reduce((sum, one) => sum + one, 0)
  const byLoss = exact
    .map((one, at) => ({ at, loss: one - Math.floor(one) }))
    .toSorted((one, two) => two.loss - one.loss || one.at - two.at)
  for (const { at } of byLoss.slice(0, left)) shares[at] = (shares[at] ?? 0) + 1
  return shares
}
