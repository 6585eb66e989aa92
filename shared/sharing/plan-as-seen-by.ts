/** The plan of a year for whom it goes out to. */
import type { WorkId } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import type { Work } from '../domain/work.ts'
import { asSeen, type FieldRules } from '../records/seen.ts'
import { agreedAsSeen } from './agreed-as-seen.ts'
import { fieldRules } from './field-rules.ts'
import { heldOf } from './held-of.ts'
import { isKnownName } from './is-known-name.ts'
import { passed } from './passed.ts'
import { sightOf, type Sight, type Viewer } from './sight.ts'
import type { Seen } from './seen.ts'

/**
 * For a party: combinations it takes part in; its own works; and what is open or set aside with a work of it. The works of
 * others stand in it only where they meet the party's, and there as they are shared. For everyone all of it, as it is shared.
 */
export function planAsSeenBy(plan: Plan, viewer: Viewer): Seen<Plan> {
  return passed(viewer === null ? plan : planOf(plan, viewer))
}

function planOf(plan: Plan, viewer: NonNullable<Viewer>): Plan {
  const sight = sightOf(viewer, plan.works, [
    ...plan.combinations.map(({ combination }) => combination.works),
    ...[...plan.open, ...plan.setAside].map(({ works }) => works),
  ])
  const { combinations, alone, undated, open, setAside, works } = whatConcerns(plan, viewer, sight)
  const isInFull = (work: WorkId) => sight.levelOf(work) === 'full'
  return {
    ...plan,
    combinations: combinations.flatMap((one) => agreedAsSeen(one, sight) ?? []),
    alone: groupsAsSeen(alone, sight),
    undated: groupsAsSeen(undated, sight),
    open: areasAsSeen(fieldRules.openArea, open, plan.works, sight),
    setAside: areasAsSeen(fieldRules.areaSetAside, setAside, plan.works, sight),
    brokenRests: plan.brokenRests
      .filter(({ work }) => isInFull(work))
      .map((rest) => {
        const isOpen = rest.closedBy.every(sight.sharesInFull)
        return asSeen(fieldRules.brokenRest, rest, { ...sight.mayOf([]), open: isOpen })
      }),
    // Its name may be that of a work or a combination, and its days are those of the works that close it.
    rests: plan.rests.filter(({ works: closing }) => closing.every(isInFull)),
    water: plan.water.filter(({ a, b }) => isInFull(a) && isInFull(b)),
    works: works.filter(({ id }) => sight.isShown(id)).map(sight.work),
    held: { ...heldOf(works, sight), figures: figuresHeld({ combinations, alone, open }, sight) },
  }
}

function whatConcerns(plan: Plan, { party }: NonNullable<Viewer>, { concerns, levelOf }: Sight) {
  const isItsOwn = (group: Plan['alone'][number]) => party === null || group.party === party
  return {
    combinations: plan.combinations.filter(({ combination }) => concerns(combination.works)),
    alone: plan.alone.filter(isItsOwn),
    undated: plan.undated.filter(isItsOwn),
    open: plan.open.filter(({ works }) => concerns(works)),
    setAside: plan.setAside.filter(({ works }) => concerns(works)),
    works: plan.works.filter(({ id }) => levelOf(id) !== null),
  }
}

function groupsAsSeen(groups: Plan['alone'], sight: Sight): Plan['alone'] {
  return groups
    .map(({ party, works }) => ({
      party,
      works: works.filter(({ id }) => sight.isShown(id)).map(sight.work),
    }))
    .filter(({ works }) => works.length > 0)
}

interface Area {
  readonly name: string
  readonly works: WorkId[]
}

/** An area of which no work is shown is not told of. */
function areasAsSeen<Kind extends Area>(
  rules: FieldRules<Kind>,
  areas: readonly Kind[],
  works: readonly Work[],
  sight: Sight,
): Kind[] {
  return areas.flatMap((area) => {
    const shown = area.works.filter(sight.isShown)
    if (shown.length === 0) return []
    const seen = asSeen(rules, area, sight.mayOf(area.works))
    const isKnown = isKnownName(area.name, shown, works, sight)
    return { ...seen, works: shown, ...(isKnown ? { name: area.name } : {}) }
  })
}

function figuresHeld(
  { combinations, alone, open }: Pick<Plan, 'combinations' | 'alone' | 'open'>,
  { isShown }: Sight,
): Plan['held']['figures'] {
  const hidden = (works: readonly Work[]) => works.filter(({ id }) => !isShown(id)).length
  const isHidden = (works: readonly WorkId[]) => !works.some(isShown)
  const sum = (groups: readonly { readonly works: readonly Work[] }[]) =>
    groups.reduce((total, { works }) => total + hidden(works), 0)
  return {
    combinations: combinations.filter(({ combination }) => isHidden(combination.works)).length,
    together: sum(combinations),
    alone: sum(alone),
    open: open.filter(({ works }) => isHidden(works)).length,
  }
}
