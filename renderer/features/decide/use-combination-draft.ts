/** The draft behind the dialog: what people typed, and proposals wherever they did not type yet. */
import { useState } from 'react'
import { useCombinations, useWorks } from '../../api/index.ts'
import type { Combination } from '../../../shared/domain/combination.ts'
import type { CombinationId, WorkId } from '../../../shared/domain/ids.ts'
import type { Period } from '../../../shared/domain/period.ts'
import type { Work } from '../../../shared/domain/work.ts'
import type { CombinationDraft } from './combination-draft.ts'
import { proposeName } from './propose-name.ts'
import { proposePeriod, type ProposedPeriod } from './propose-period.ts'

export interface DraftOnScreen {
  readonly draft: CombinationDraft
  /** All works that can take part, chosen or not. */
  readonly candidates: readonly Work[]
  readonly proposed: ProposedPeriod
  /** In which other combination a work already stands. */
  readonly takenBy: ReadonlyMap<WorkId, Combination>
  readonly change: (change: Partial<CombinationDraft>) => void
}

/** The draft for these works, starting from `combination` when that is changed; `tried` periods go before given ones. */
export function useCombinationDraft(
  works: readonly WorkId[],
  combination: CombinationId | undefined,
  tried?: ReadonlyMap<WorkId, Period>,
): DraftOnScreen {
  const { workById } = useWorks()
  const { combinations } = useCombinations()
  const [typed, setTyped] = useState<Partial<CombinationDraft>>({})
  const existing = combinations.find(({ id }) => id === combination)
  const takenBy = new Map(
    combinations
      .filter((other) => other !== existing)
      .flatMap((other) => other.works.map((work) => [work, other] as const)),
  )
  const ids = [...new Set([...(existing?.works ?? []), ...works])]
  const candidates = ids.flatMap((id) => workById.get(id) ?? [])
  const chosen = typed.works ?? existing?.works ?? ids.filter((id) => !takenBy.has(id))
  const chosenWorks = chosen.flatMap((id) => workById.get(id) ?? [])
  const proposed = proposePeriod(chosenWorks.map(({ id, period }) => tried?.get(id) ?? period))
  const draft: CombinationDraft = {
    name: existing?.name ?? proposeName(chosenWorks),
    lead: existing?.lead ?? null,
    start: existing?.period.start ?? proposed.start ?? '',
    end: existing?.period.end ?? proposed.end ?? '',
    level: existing?.level ?? 2,
    reason: existing?.reason ?? '',
    ...typed,
    works: chosen,
  }
  const change = (part: Partial<CombinationDraft>) => setTyped((before) => ({ ...before, ...part }))
  return { draft, candidates, proposed, takenBy, change }
}
