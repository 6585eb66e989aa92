/** The plan of a year for whom it goes out to. */
import type { Plan } from '../domain/plan.ts'
import { sightOf, type Audience, type Seen } from './seen.ts'

/**
 * For a party: combinations it takes part in, whole; its own works; and what is open or set aside with a work of it. The
 * works of others stand in it only where they meet the party's.
 */
export function planAsSeenBy(plan: Plan, party: Audience): Seen<Plan> {
  return (party === null ? plan : planOf(plan, party)) as Seen<Plan>
}

function planOf(plan: Plan, party: NonNullable<Audience>): Plan {
  const { concerns, isSeen } = sightOf(party, plan.works, [
    ...plan.combinations.map(({ combination }) => combination.works),
    ...[...plan.open, ...plan.setAside].map(({ works }) => works),
  ])
  return {
    ...plan,
    combinations: plan.combinations.filter(({ combination }) => concerns(combination.works)),
    alone: plan.alone.filter((group) => group.party === party),
    undated: plan.undated.filter((group) => group.party === party),
    open: plan.open.filter(({ works }) => concerns(works)),
    setAside: plan.setAside.filter(({ works }) => concerns(works)),
    brokenRests: plan.brokenRests.filter(({ work }) => isSeen(work)),
    water: plan.water.filter(({ a, b }) => isSeen(a) && isSeen(b)),
    works: plan.works.filter(({ id }) => isSeen(id)),
  }
}
