/** The part of a plan that concerns one party. */
import type { PartyId, WorkId } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'

/**
 * Combinations the party takes part in, whole; its own works; and what is open or set aside with a work of it. The works
 * of others stand in it only where they meet the party's.
 */
export function planForParty(plan: Plan, party: PartyId): Plan {
  const own = new Set(plan.works.filter((work) => work.party === party).map(({ id }) => id))
  const concerns = (works: readonly WorkId[]) => works.some((id) => own.has(id))
  const combinations = plan.combinations.filter(({ combination }) => concerns(combination.works))
  const open = plan.open.filter(({ works }) => concerns(works))
  const setAside = plan.setAside.filter(({ works }) => concerns(works))
  const met = new Set([
    ...combinations.flatMap(({ combination }) => combination.works),
    ...[...open, ...setAside].flatMap(({ works }) => works),
  ])
  const isNamed = (work: WorkId) => own.has(work) || met.has(work)
  return {
    ...plan,
    combinations,
    alone: plan.alone.filter((group) => group.party === party),
    undated: plan.undated.filter((group) => group.party === party),
    open,
    setAside,
    brokenRests: plan.brokenRests.filter(({ work }) => isNamed(work)),
    water: plan.water.filter(({ a, b }) => isNamed(a) && isNamed(b)),
    works: plan.works.filter(({ id }) => isNamed(id)),
  }
}
