/** The part of a plan that concerns one party: what it takes part in, what it does alone, what it is still asked. */
import type { PartyId, WorkId } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'

/** The same plan with only what names a work of `party`; works of others stay where they are done together. */
export function planForParty(plan: Plan, party: PartyId): Plan {
  const own = new Set(plan.works.filter((work) => work.party === party).map(({ id }) => id))
  const concerns = ({ works }: { works: readonly WorkId[] }) => works.some((id) => own.has(id))
  const combinations = plan.combinations.filter(({ works }) => works.some((work) => work.party === party))
  const alone = plan.alone.filter((group) => group.party === party)
  const undated = plan.undated.filter((group) => group.party === party)
  const open = plan.open.filter(concerns)
  const setAside = plan.setAside.filter(concerns)
  const mentioned = new Set([
    ...[...combinations, ...alone, ...undated].flatMap((group) => group.works.map(({ id }) => id)),
    ...[...open, ...setAside].flatMap((group) => group.works),
  ])
  return {
    ...plan,
    combinations,
    alone,
    undated,
    open,
    setAside,
    works: plan.works.filter(({ id }) => mentioned.has(id)),
  }
}
