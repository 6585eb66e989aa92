/** What a plan tells of one combination, for whom it goes out to. */
import type { Plan } from '../domain/plan.ts'
import { asSeen } from '../records/seen.ts'
import { combinationAsSeen } from './combination-as-seen.ts'
import { dossierAsSeen } from './dossier-as-seen.ts'
import { fieldRules } from './field-rules.ts'
import type { Sight } from './sight.ts'

type Agreed = Plan['combinations'][number]

/** Null where no work of it is shown. */
export function agreedAsSeen(
  { combination, works, strays, agreements, decisions, dossier, facts, attachments, order }: Agreed,
  sight: Sight,
): Agreed | null {
  const seen = combinationAsSeen(combination, works, sight)
  if (seen === null) return null
  const may = sight.mayOf(combination.works)
  return {
    combination: seen,
    works: works.filter(({ id }) => sight.isShown(id)).map(sight.work),
    // What strays says by how much, and from what: more than an outline tells.
    strays: strays.filter(({ work }) => sight.levelOf(work) === 'full'),
    // Without its words it says no more than that there is one.
    // What each bears tells what the others estimated, also those that keep that to themselves.
    division: null,
    dossier: dossierAsSeen(dossier, combination.works, sight),
    // Without their words, and what is kept without its name, they say no more than that there are some.
    facts: may.agreed ? facts.map((one) => asSeen(fieldRules.fact, one, may)) : [],
    // Whoever draws up the plan says of each whether it goes out: a photo may show what no rule knows of.
    attachments: may.agreed
      ? attachments.filter(({ isShared }) => isShared).map((one) => asSeen(fieldRules.attachment, one, may))
      : [],
    // Made of names and days of its works, and of those of another. What is too heavy was counted over all, money among it.
    order: order.filter(
      (one) => one.rule !== 'tooHeavy' && one.works.every((work) => sight.levelOf(work) === 'full'),
    ),
    decisions: may.agreed ? (decisions?.map((one) => asSeen(fieldRules.decision, one, may)) ?? null) : [],
    agreements: may.agreed ? agreements.map((one) => asSeen(fieldRules.agreement, one, may)) : [],
  }
}
