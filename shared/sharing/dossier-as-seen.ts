/** What was written down of a combination, for who takes part in it and for who does not. */
import type { Dossier } from '../domain/dossier.ts'
import type { WorkId } from '../domain/ids.ts'
import { asSeen } from '../records/seen.ts'
import { fieldRules } from './field-rules.ts'
import type { Sight } from './sight.ts'

/** `works`: all of its combination. A work that is not shown is named in none of it. */
export function dossierAsSeen(dossier: Dossier, works: readonly WorkId[], sight: Sight): Dossier {
  const may = sight.mayOf(works)
  const seen = asSeen(fieldRules.dossier, dossier, may)
  return {
    ...seen,
    leading: seen.leading !== null && sight.isShown(seen.leading) ? seen.leading : null,
    dependencies: may.agreed
      ? dossier.dependencies.filter(({ first, second }) => sight.isShown(first) && sight.isShown(second))
      : [],
    // Without their words they say no more than that there are some.
    parties: may.agreed ? dossier.parties.map((one) => asSeen(fieldRules.dossierParty, one, may)) : [],
    conditions: may.agreed
      ? dossier.conditions.map((one) => {
          const condition = asSeen(fieldRules.condition, one, may)
          return { ...condition, work: one.work !== null && sight.isShown(one.work) ? one.work : null }
        })
      : [],
    results: may.agreed ? dossier.results.map((one) => asSeen(fieldRules.partyResult, one, may)) : [],
  }
}
