/** The draft behind the dialog: what people typed, and proposals wherever they did not type yet. */
import { useMemo } from 'react'
import { useCombinations, usePairs, useWorks } from '../../api/index.ts'
import { useKeptInProject } from '../../state/index.ts'
import type { Combination } from '../../../shared/domain/combination.ts'
import type { CombinationId, WorkId } from '../../../shared/domain/ids.ts'
import type { SeenPair } from '../../../shared/domain/overlap.ts'
import { AgreedPeriod, type Period } from '../../../shared/domain/period.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { fitWithin, wholeOf } from '../../../shared/plan/propose-periods.ts'
import type { CombinationDraft, DraftPeriod } from './combination-draft.ts'
import { proposeName } from './propose-name.ts'
import { nothingTyped, TypedCombination } from './typed-combination.ts'
import { proposedPeriods, type ProposedPeriods } from './proposed-periods.ts'

export interface DraftOnScreen {
  readonly draft: CombinationDraft
  /** All works that can take part, chosen or not. */
  readonly candidates: readonly Work[]
  readonly proposed: ProposedPeriods
  /** Someone typed a day that is not what is proposed. */
  readonly isTyped: boolean
  /** In which other combination a work already stands. */
  readonly takenBy: ReadonlyMap<WorkId, Combination>
  readonly change: (change: Partial<CombinationDraft>) => void
  readonly changePeriod: (work: WorkId, period: DraftPeriod) => void
  readonly useProposal: () => void
  /** What was typed is stored or thrown away. */
  readonly forget: () => void
  /** It was typed before this dialog was opened. */
  readonly isRestored: boolean
}

/** The draft for these works, starting from `combination` when that is changed; `tried` periods go before given ones. */
export function useCombinationDraft(
  works: readonly WorkId[],
  combination: CombinationId | undefined,
  tried?: ReadonlyMap<WorkId, Period>,
): DraftOnScreen {
  const { workById } = useWorks()
  const { combinations } = useCombinations()
  const known = usePairs()
  const kept = useKeptInProject(`combine ${combination ?? works.join()}`, TypedCombination, nothingTyped)
  const { periods: typedPeriods, ...typed } = kept.value
  const own = new Map(typedPeriods)
  const existing = combinations.find(({ id }) => id === combination)
  const takenBy = new Map(
    combinations
      .filter((other) => other !== existing)
      .flatMap((other) => other.works.map((work) => [work, other] as const)),
  )
  const beside = useMemo(() => worksBeside(existing, known.of(existing?.works ?? [])), [existing, known])
  const ids = [...new Set([...(existing?.works ?? []), ...works, ...beside.filter((id) => !takenBy.has(id))])]
  const candidates = ids.flatMap((id) => workById.get(id) ?? [])
  const chosen = typed.works ?? existing?.works ?? ids.filter((id) => !takenBy.has(id))
  const chosenWorks = chosen.flatMap((id) => workById.get(id) ?? [])
  const proposed = proposedPeriods(chosenWorks, existing, tried)
  const periods = draftPeriods(chosen, proposed, typed, own)
  const whole = wholeOf(readable(periods.values()))
  const draft: CombinationDraft = {
    name: existing?.name ?? proposeName(chosenWorks),
    lead: existing?.lead ?? null,
    start: earliest(existing?.period.start, whole?.start),
    end: latest(existing?.period.end, whole?.end),
    level: existing?.level ?? 2,
    reason: existing?.reason ?? '',
    ...typed,
    works: chosen,
    periods,
  }
  return {
    draft,
    candidates,
    proposed,
    isTyped: typed.start !== undefined || typed.end !== undefined || own.size > 0,
    takenBy,
    change: ({ periods: _, ...part }) => kept.change({ ...kept.value, ...part }),
    changePeriod: (work, period) =>
      kept.change({ ...kept.value, periods: [...new Map(own).set(work, period)] }),
    useProposal: () => {
      const { start: _start, end: _end, ...others } = typed
      kept.change(others)
    },
    forget: kept.forget,
    isRestored: kept.isRestored,
  }
}

/** What was typed; otherwise what is proposed, within the whole where that was typed. */
function draftPeriods(
  chosen: readonly WorkId[],
  proposed: ProposedPeriods,
  typed: Pick<TypedCombination, 'start' | 'end'>,
  typedPeriods: ReadonlyMap<WorkId, DraftPeriod>,
): ReadonlyMap<WorkId, DraftPeriod> {
  const whole = AgreedPeriod.safeParse({ start: typed.start, end: typed.end }).data
  return new Map(
    chosen.map((work): [WorkId, DraftPeriod] => {
      const own = typedPeriods.get(work)
      const period = proposed.periods.get(work)
      if (own !== undefined) return [work, own]
      if (whole !== undefined) return [work, period === undefined ? whole : fitWithin(period, whole)]
      return [work, period ?? { start: '', end: '' }]
    }),
  )
}

function readable(periods: Iterable<DraftPeriod>): AgreedPeriod[] {
  return [...periods].flatMap((period) => AgreedPeriod.safeParse(period).data ?? [])
}

/** Of what was agreed and what the works need now. */
function earliest(agreed: string | undefined, needed: string | undefined): string {
  return [agreed, needed].filter((day) => day !== undefined).sort()[0] ?? ''
}
function latest(agreed: string | undefined, needed: string | undefined): string {
  return (
    [agreed, needed]
      .filter((day) => day !== undefined)
      .sort()
      .at(-1) ?? ''
  )
}

/** More than these nobody looks through. */
const mostBeside = 12

/** Works that are an opportunity with one of an existing combination, the strongest first; `pairs` are those of its works. */
function worksBeside(existing: Combination | undefined, pairs: readonly SeenPair[]): WorkId[] {
  if (existing === undefined) return []
  const members = new Set(existing.works)
  const found = pairs
    .filter(
      ({ a, b, noise, outcomes }) =>
        noise === null && outcomes.includes('opportunity') && members.has(a) !== members.has(b),
    )
    .toSorted((one, two) => two.score - one.score)
    .map(({ a, b }) => (members.has(a) ? b : a))
  return [...new Set(found)].slice(0, mostBeside)
}
