/** The afsprakenblad of a combination, for the parties that sign it. */
import type { CombinationSheet } from '../domain/combination-sheet.ts'
import type { Sharing } from '../domain/sharing.ts'
import { agreedAsSeen } from './agreed-as-seen.ts'
import { heldOf } from './held-of.ts'
import { passed } from './passed.ts'
import { sightOf, viewerOf, type Sight } from './sight.ts'
import type { Seen } from './seen.ts'

/**
 * All who sign took part, and so see what was agreed; each other's works they see as these are shared. Null where no party
 * shows more of its works than how many there are: nobody signs for what is not said.
 */
export function combinationSheetAsSeen(
  sheet: CombinationSheet,
  sharing: Sharing,
): Seen<CombinationSheet> | null {
  const { agreed, works } = sheet
  const everyone = viewerOf({ party: null, atMost: 'full' }, { sharing })
  if (everyone === null) return null
  const sight = sightOf(everyone, works, [agreed.combination.works])
  const signing: Sight = { ...sight, mayOf: (of) => ({ ...sight.mayOf(of), agreed: true }) }
  const seen = agreedAsSeen(agreed, signing)
  if (seen === null) return null
  return passed({ ...sheet, agreed: seen, works: seen.works, held: heldOf(works, sight) })
}
