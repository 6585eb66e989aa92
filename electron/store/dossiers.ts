/** What parties wrote down of combinations. */
import { emptyDossierFields, type Dossier } from '../../shared/domain/dossier.ts'
import type { WorkId } from '../../shared/domain/ids.ts'
import { readCombinations } from './combinations.ts'
import type { ReadableDatabase } from './database.ts'
import { readRecords } from './read-records.ts'

/**
 * Of each combination of which anything was written down. What was said of a work that is in the combination no more is left
 * out, and is there again when the work returns: so it is whoever takes it out, in whichever copy of the project.
 */
export function readDossiers(db: ReadableDatabase): Dossier[] {
  const kept = new Map(readRecords(db, 'dossier').map((one) => [one.combination, one]))
  const orders = Map.groupBy(readRecords(db, 'dependency', 'ORDER BY id'), (one) => one.combination)
  const says = Map.groupBy(readRecords(db, 'dossier_party', 'ORDER BY id'), (one) => one.combination)
  const watched = Map.groupBy(readRecords(db, 'condition', 'ORDER BY due, id'), (one) => one.combination)
  const came = Map.groupBy(readRecords(db, 'party_result', 'ORDER BY id'), (one) => one.combination)
  const known = [kept, orders, says, watched, came]
  if (known.every(({ size }) => size === 0)) return []
  return readCombinations(db).flatMap(({ id, works }) => {
    if (!known.some((each) => each.has(id))) return []
    const said = kept.get(id) ?? emptyDossierFields(id)
    const ours = (work: WorkId | null) => (work !== null && works.includes(work) ? work : null)
    return [
      {
        ...said,
        leading: ours(said.leading),
        dependencies: (orders.get(id) ?? []).filter(
          ({ first, second }) => works.includes(first) && works.includes(second),
        ),
        parties: says.get(id) ?? [],
        conditions: (watched.get(id) ?? []).map((one) => ({ ...one, work: ours(one.work) })),
        results: came.get(id) ?? [],
      },
    ]
  })
}
