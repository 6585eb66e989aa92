/** The records that most places of the window look at, with a table by id. */
import { useCallback, useMemo } from 'react'
import type { ByHand } from '../../shared/domain/by-hand.ts'
import type { AsideWork } from '../../shared/domain/aside.ts'
import type { Agreement } from '../../shared/domain/agreement.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import type { RecentChange } from '../../shared/domain/recent-change.ts'
import type { Combination } from '../../shared/domain/combination.ts'
import type { StandingCorrection } from '../../shared/domain/correction.ts'
import type { DigRestException } from '../../shared/domain/dig-rest.ts'
import type { CombinationId, PartyId, WorkId } from '../../shared/domain/ids.ts'
import type { Message } from '../../shared/domain/message.ts'
import type { Judgement } from '../../shared/domain/judgement.ts'
import type { Remark } from '../../shared/domain/remark.ts'
import type { Work } from '../../shared/domain/work.ts'
import { worksAfter } from '../../shared/domain/work-changes.ts'
import { fromColumns, type Columns } from '../../shared/bytes/columns.ts'
import type { Party } from '../../shared/domain/party.ts'
import type { CallOutput } from '../../shared/contract/calls.ts'
import { straysIn } from '../../shared/plan/strays-in-words.ts'
import { ask } from './ask.ts'
import { readAt } from './read-packed.ts'
import { useCall } from './use-call.ts'
import { useProject } from './use-project.ts'

const noWorks: readonly Work[] = []
const noCombinations: readonly Combination[] = []
const noneByHand: readonly ByHand[] = []
const noAsides: readonly AsideWork[] = []
const noCorrections: readonly StandingCorrection[] = []
const noExceptions: readonly DigRestException[] = []
const noJudgements: readonly Judgement[] = []
const nothing = {}

/** All works of the project, in the order of the shapes, and by id; of a change only what became of them is asked. */
export function useWorks() {
  const { project } = useProject()
  const enabled = project !== null
  const { data, isPending, failure, refetch } = useCall('work.list', nothing, {
    enabled,
    follow: followWorks,
    take: takeWorks,
  })
  const works: readonly Work[] = project === null ? noWorks : (data?.works ?? noWorks)
  return { works, workById: byId(works), revision: data?.revision ?? -1, isPending, failure, refetch }
}

/** All works as {@link useWorks} asks for them the first time. */
export function allWorksQuery(version: readonly [file: string, revision: number]) {
  return { queryKey: ['work.list', ...version, nothing], queryFn: takeAllWorks }
}

function takeAllWorks({ signal }: { readonly signal: AbortSignal }) {
  return takeWorks(signal)
}

const known = new WeakMap<readonly Work[], ReadonlyMap<WorkId, Work>>()

/** Made once of every list: all over the window somebody asks. */
function byId(works: readonly Work[]): ReadonlyMap<WorkId, Work> {
  const made = known.get(works) ?? new Map(works.map((work) => [work.id, work]))
  known.set(works, made)
  return made
}

/** They are many, and as records each would name all its fields again. */
async function takeWorks(signal: AbortSignal): Promise<CallOutput<'work.list'>> {
  const { response, revision } = await readAt('/works', signal)
  const columns = (await response.json()) as Columns
  return { revision, works: fromColumns(columns) as Work[] }
}

async function followWorks(
  last: CallOutput<'work.list'>,
  signal: AbortSignal,
): Promise<CallOutput<'work.list'> | null> {
  const { revision, changes } = await ask('work.changes', { since: last.revision }, { signal })
  return changes && { revision, works: worksAfter(last.works, changes) }
}

/** Names of parties by id; `''` never appears: an unknown id answers a dash. */
export function usePartyNames(): (party: PartyId) => string {
  const { project } = useProject()
  return namesOf(project?.parties ?? noParties)
}

const noParties: readonly Party[] = []
const namesKnown = new WeakMap<readonly Party[], (party: PartyId) => string>()

/** One and the same function for all who ask: who filters by it remembers the last answer by what it was asked with. */
function namesOf(parties: readonly Party[]): (party: PartyId) => string {
  const namesByThen = namesKnown.get(parties)
  if (namesByThen !== undefined) return namesByThen
  const byId = new Map(parties.map(({ id, name }) => [id, name]))
  const names = (party: PartyId) => byId.get(party) ?? '–'
  namesKnown.set(parties, names)
  return names
}

/** What parties agreed to do together. */
export function useCombinations() {
  const { project } = useProject()
  const enabled = project !== null
  const { data, isPending, isBusy, failure } = useCall('combination.list', nothing, { enabled })
  return { combinations: data ?? noCombinations, isPending, isBusy, failure }
}

const agreed = new WeakMap<readonly Combination[], ReadonlyMap<WorkId, Combination>>()

/** The combination of each work that stands in one; the one made last counts, as for the engine. */
export function useAgreements(): ReadonlyMap<WorkId, Combination> {
  const { combinations } = useCombinations()
  const made =
    agreed.get(combinations) ??
    new Map(
      combinations
        .toSorted((one, two) => (one.id < two.id ? -1 : 1))
        .flatMap((combination) => combination.works.map((work) => [work, combination] as const)),
    )
  agreed.set(combinations, made)
  return made
}

/** Who does what by when, as agreed in one combination: what is due first comes first. */
export function useAgreementsOf(combination: CombinationId) {
  const { project } = useProject()
  const { data, isPending, failure } = useCall('agreement.list', nothing, { enabled: project !== null })
  const agreements = useMemo(
    () =>
      (data ?? [])
        .filter((one) => one.combination === combination)
        .toSorted((a, b) => a.due.localeCompare(b.due)),
    [data, combination],
  )
  return { agreements, isPending, failure }
}

const noAgreements: readonly Agreement[] = []

/** Who does what by when, in all combinations. */
export function useAllAgreements() {
  const { project } = useProject()
  const { data, isPending, failure } = useCall('agreement.list', nothing, { enabled: project !== null })
  return { agreements: data ?? noAgreements, isPending, failure }
}

const noRemarks: readonly Remark[] = []

/** What people remarked, oldest first. */
export function useRemarks() {
  const { project } = useProject()
  const { data, isPending, failure, refetch } = useCall('remark.list', nothing, { enabled: project !== null })
  return { remarks: data ?? noRemarks, isPending, failure, refetch }
}

const noChanges: readonly RecentChange[] = []

/** Works that were changed on this day or later. */
export function useRecentChanges(from: CalendarDate) {
  const { project } = useProject()
  const input = useMemo(() => ({ since: `${from}T00:00:00.000Z` }), [from])
  const { data, isPending } = useCall('work.recent', input, { enabled: project !== null })
  return { recent: data ?? noChanges, isPending }
}

/** Weergaven of the project, by name. */
export function useKeptSights() {
  const { project } = useProject()
  const { data, isPending, failure } = useCall('sight.list', nothing, { enabled: project !== null })
  const sights = useMemo(
    () => (data ?? []).toSorted((a, b) => a.name.localeCompare(b.name, 'nl', { numeric: true })),
    [data],
  )
  return { sights, isPending, failure }
}

/** Where what was delivered strays from a combination: by work, a sentence for each. */
export function useStraysOf(): (combination: Combination) => ReadonlyMap<WorkId, readonly Message[]> {
  const { workById } = useWorks()
  return useCallback(
    (combination) => new Map(straysIn(combination, workById).map(({ work, says }) => [work, says])),
    [workById],
  )
}

const corrected = new WeakMap<readonly StandingCorrection[], ReadonlyMap<WorkId, StandingCorrection[]>>()

/** What is corrected of works: all of it, and by work. */
export function useCorrections() {
  const { project } = useProject()
  const enabled = project !== null
  const { data, isPending, failure, refetch } = useCall('correction.list', nothing, { enabled })
  const corrections = data ?? noCorrections
  const byWork = corrected.get(corrections) ?? Map.groupBy(corrections, ({ work }) => work)
  corrected.set(corrections, byWork)
  const of = (work: WorkId) => byWork.get(work) ?? noCorrections
  return { corrections, of, isPending, failure, refetch }
}

/** Works that are put aside for good. */
export function useAsides() {
  const { project } = useProject()
  const { data, isPending, failure } = useCall('aside.list', nothing, { enabled: project !== null })
  return { asides: data ?? noAsides, isPending, failure }
}

/** Works that were put in by hand, with who did that and where they know them from. */
export function useByHand(): readonly ByHand[] {
  const { project } = useProject()
  return useCall('byHand.list', nothing, { enabled: project !== null }).data ?? noneByHand
}

/** What people set aside. */
export function useJudgements() {
  const { project } = useProject()
  const { data, isPending, failure } = useCall('judgement.list', nothing, { enabled: project !== null })
  return { judgements: data ?? noJudgements, isPending, failure }
}

/** Works for which people let a street be opened within its rest. */
export function useDigRestExceptions() {
  const { project } = useProject()
  const { data, isPending, failure } = useCall('digRest.exceptions', nothing, { enabled: project !== null })
  return { exceptions: data ?? noExceptions, isPending, failure }
}
