/**
 * Proberen: works at other days than their parties gave, and what that would do to pairs and clusters. What is tried lives in
 * the window alone and nothing of it is ever stored: ending it is forgetting it. The engine of the project says what would
 * become, and holds nothing of it either.
 */
import { create } from 'zustand'
import type { WorkId } from '../../shared/domain/ids.ts'
import type { Message } from '../../shared/domain/message.ts'
import type { FoundPair, ListedCluster } from '../../shared/domain/overlap.ts'
import type { TriedOverlaps } from '../../shared/domain/tried-overlaps.ts'
import type { Work } from '../../shared/domain/work.ts'
import { triedClusters } from '../../shared/overlap/found/tried-clusters.ts'
import { failureOf } from '../api/index.ts'
import { netClusters, netPairs, type NetChanges } from './net-changes.ts'

/** The project as it stood when trying began. */
export interface TrialBase {
  /** What these works, all that moved, would make of it; null when the project is not what it was by now. */
  readonly ask: (moved: readonly Work[]) => Promise<TriedOverlaps | null>
  readonly pairBetween: (one: WorkId, other: WorkId) => FoundPair | null
  /** Highest score first. */
  readonly clusters: readonly ListedCluster[]
  readonly workById: ReadonlyMap<WorkId, Work>
  readonly revision: number
}

/** What the works that moved do to the project as it stands. */
interface Told {
  readonly pairs: NetChanges<FoundPair>
  readonly clusters: NetChanges<ListedCluster>
  /** All clusters as they would be, highest score first; null while nothing is moved. */
  readonly triedClusters: readonly ListedCluster[] | null
}

export interface Trying extends Told {
  /** The works it is about; null: nothing is being tried. */
  readonly about: readonly WorkId[] | null
  /** They are moved where they stand among all others, and need no chart of their own. */
  readonly isInPlace: boolean
  /** Null: still being prepared. */
  readonly base: TrialBase | null
  /** Works that are not where they were, as they are tried. */
  readonly moved: ReadonlyMap<WorkId, Work>
  /** What is told is of works elsewhere than they are by now. */
  readonly isBehind: boolean
  /** Why nobody can tell what the works that moved would do. */
  readonly failure: Message | null
  /** The trial that was here has just ended: whoever offers the next one takes the focus. */
  readonly hasEnded: boolean
  /** The dialog in which it is taken over stands open. */
  readonly isTakingOver: boolean
}

const none: ReadonlyMap<never, never> = new Map<never, never>()
const nothingTold: Told = { pairs: none, clusters: none, triedClusters: null }
const idle: Trying = {
  ...nothingTold,
  about: null,
  isInPlace: false,
  base: null,
  moved: none,
  isBehind: false,
  failure: null,
  hasEnded: false,
  isTakingOver: false,
}

export const useTrying = create<Trying>(() => idle)

/** Asks for a trial around these works; it is ready when {@link beginWith} has brought what it begins with. */
export function startTrying(about: readonly WorkId[]): void {
  useTrying.setState({ ...idle, about })
}

/** The same around one work that is taken hold of among all others; one that is tried already gets it besides. */
export function startTryingInPlace(work: WorkId): void {
  const { about } = useTrying.getState()
  if (about === null) useTrying.setState({ ...idle, about: [work], isInPlace: true })
  else if (!about.includes(work)) useTrying.setState({ about: [...about, work] })
}

/** What was moved meanwhile, by whoever did not wait, is asked about at once. */
export function beginWith(base: TrialBase): void {
  const { about, isInPlace, moved } = useTrying.getState()
  if (about === null) return
  useTrying.setState({ ...idle, about, isInPlace, base })
  const elsewhere = [...moved].filter(([id, tried]) => base.workById.get(id) !== tried)
  if (elsewhere.length > 0) move(base, new Map(elsewhere))
}

/** The same trial as in another window, with these works at these days and all others where they were. */
export function tryAlike(
  about: readonly WorkId[],
  moved: readonly Work[],
  workById: TrialBase['workById'],
): void {
  const trying = useTrying.getState()
  if (trying.about === null || !isSameList(trying.about, about)) startTrying(about)
  const wanted = new Set(moved.map(({ id }) => id))
  for (const id of trying.moved.keys()) {
    const work = workById.get(id)
    if (work !== undefined && !wanted.has(id)) tryWork(work)
  }
  for (const work of moved) tryWork(work)
}

function isSameList(one: readonly WorkId[], other: readonly WorkId[]): boolean {
  return one.length === other.length && one.every((id, at) => id === other[at])
}

export function stopTrying(): void {
  // Whoever moved a work where it stands is there still.
  useTrying.setState(({ about, isInPlace }) => ({ ...idle, hasEnded: about !== null && !isInPlace }))
}

/** Whether a trial has just ended; asked once. */
export function takeHasEnded(): boolean {
  const { hasEnded } = useTrying.getState()
  if (hasEnded) useTrying.setState({ hasEnded: false })
  return hasEnded
}

export function setTakingOver(isTakingOver: boolean): void {
  useTrying.setState({ isTakingOver })
}

/** Tries a work as it is here; the work of the project itself puts it back. */
export function tryWork(tried: Work): void {
  const { about, base, moved } = useTrying.getState()
  if (about === null) return
  const next = new Map(moved)
  if (base?.workById.get(tried.id) === tried) next.delete(tried.id)
  else next.set(tried.id, tried)
  if (base === null) useTrying.setState({ moved: next, isBehind: next.size > 0 })
  else move(base, next)
}

/** Puts every work back. */
export function putAllBack(): void {
  const { base } = useTrying.getState()
  if (base !== null) move(base, none)
}

/** The bars are there at once, what they do when it is told; with every work where it was nobody has to be asked. */
function move(base: TrialBase, moved: ReadonlyMap<WorkId, Work>): void {
  if (moved.size === 0) useTrying.setState({ ...nothingTold, moved, isBehind: false })
  else {
    useTrying.setState({ moved, isBehind: true })
    void keepUp(base)
  }
}

/** Trials of which a question is on its way. */
const asking = new WeakSet<TrialBase>()

/** Asks one thing at a time: who drags on meanwhile is asked about next, where the bars are by then. */
async function keepUp(base: TrialBase): Promise<void> {
  if (asking.has(base)) return
  asking.add(base)
  try {
    for (let trying = useTrying.getState(); trying.base === base && trying.isBehind;) {
      const tried = await base.ask([...trying.moved.values()])
      if (tried === null) return
      tell(base, trying.moved, tried)
      trying = useTrying.getState()
    }
  } catch (error) {
    const failure = failureOf(error, 'overlap.try')
    useTrying.setState((trying) => (trying.base === base ? { failure, isBehind: false } : trying))
  } finally {
    asking.delete(base)
  }
}

function tell(base: TrialBase, moved: Trying['moved'], tried: TriedOverlaps): void {
  const told = {
    pairs: netPairs(tried.pairs, base.pairBetween),
    clusters: netClusters(tried.clusters, base.clusters),
    triedClusters: triedClusters(base.clusters, tried.clusters),
  }
  useTrying.setState((trying) =>
    trying.base !== base || trying.moved.size === 0 ? trying : { ...told, isBehind: trying.moved !== moved },
  )
}
