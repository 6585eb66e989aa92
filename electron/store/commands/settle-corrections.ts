/** What a delivery does to corrections: it never writes one, but one that its party came to say as well is let go. */
import { correctionId, hasComeTrue, valuesOf } from '../../../shared/domain/correction.ts'
import type { DraftDecisions } from '../../../shared/domain/difference.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import { correctionsOn, readCorrections, readDelivered } from '../corrections.ts'
import type { WritableDatabase } from '../database.ts'
import { keepCorrection } from './correction.ts'

/** `changed`: works that their party said something new of, as it is kept by now; each of them is looked at once. */
export function settleCorrections(
  records: WritableDatabase,
  changed: readonly WorkId[],
  decisions: DraftDecisions['corrections'] = [],
): void {
  const corrections = readCorrections(records)
  if (corrections.size === 0) return
  const decided = new Map(decisions.map((one) => [correctionId(one), one.keeps]))
  for (const work of changed) {
    const known = correctionsOn(corrections, work)
    if (known.length === 0) continue
    const delivered = readDelivered(records, work)
    for (const one of known) {
      const keeps = decided.get(one.id)
      if (keeps === 'theirs' || hasComeTrue(one, valuesOf(one.field, delivered)))
        records.delete('correction', one.id)
      else if (keeps === 'ours') keepCorrection(records, one)
    }
  }
}
