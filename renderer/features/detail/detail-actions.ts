/** What the detail panel asks of the window: dialogs live elsewhere. */
import type { CombinationId, WorkId } from '../../../shared/domain/ids.ts'

/** What the window does when people decide; dialogs live elsewhere. */
export interface DetailActions {
  /** Make a combination of (some of) these works. */
  readonly onCombine: (works: readonly WorkId[]) => void
  readonly onChange: (combination: CombinationId) => void
  readonly onSetAside: (works: readonly WorkId[]) => void
}
