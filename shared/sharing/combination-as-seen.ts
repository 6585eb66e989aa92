/** What parties agreed upon, for who takes part in it and for who does not. */
import type { Combination } from '../domain/combination.ts'
import { PartyId } from '../domain/ids.ts'
import type { Work } from '../domain/work.ts'
import { asSeen } from '../records/seen.ts'
import { fieldRules } from './field-rules.ts'
import { isKnownName } from './is-known-name.ts'
import type { Sight } from './sight.ts'

/** The id of no party: its name is empty wherever it is looked up. */
const nobody = PartyId.parse('00000000-0000-0000-0000-000000000000')

/** With the works that are shown alone; null when that is none of them. `works`: of the combination, whatever their order. */
export function combinationAsSeen(
  combination: Combination,
  works: readonly Work[],
  sight: Sight,
): Combination | null {
  const shown = combination.works.filter(sight.isShown)
  if (shown.length === 0) return null
  const may = sight.mayOf(combination.works)
  const isLeadShown = works.some(({ id, party }) => party === combination.lead && sight.isShown(id))
  return {
    ...asSeen(fieldRules.combination, combination, may),
    ...(isKnownName(combination.name, shown, works, sight) ? { name: combination.name } : {}),
    lead: may.agreed || isLeadShown ? combination.lead : nobody,
    works: shown,
    agreements: combination.agreements
      .filter(({ work }) => sight.isShown(work))
      .map((agreement) => asSeen(fieldRules.combinedWork, agreement, sight.mayOf([agreement.work]))),
  }
}
