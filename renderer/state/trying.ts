/**
 * Proberen: works at other days than their parties gave, and what that would do to pairs and clusters. It lives in the
 * window alone and nothing of it is ever stored: ending it is forgetting it.
 */
import { create } from 'zustand'
import type { WorkId } from '../../shared/domain/ids.ts'
import type { Pair } from '../../shared/domain/overlap.ts'
import type { Work } from '../../shared/domain/work.ts'
import type {
  LiveCluster,
  OverlapDifference,
  WorkEdit,
} from '../../shared/overlap/live/overlap-difference.ts'
import { withDifference, type NetChanges } from './net-changes.ts'

/** What answers a change; LiveOverlaps of shared/overlap is one. */
export interface LiveEngine {
  change(edits: readonly WorkEdit[]): OverlapDifference
  clusters(): readonly LiveCluster[]
}

/** The project as it stood when trying began. */
export interface TrialBase {
  readonly engine: LiveEngine
  readonly workById: ReadonlyMap<WorkId, Work>
  readonly revision: number
}

export interface Trying {
  /** The works it is about; null: nothing is being tried. */
  readonly about: readonly WorkId[] | null
  /** Null: still being prepared. */
  readonly base: TrialBase | null
  /** Works that are not where they were, as they are tried. */
  readonly moved: ReadonlyMap<WorkId, Work>
  /** From the project as it stands to what is tried. */
  readonly pairs: NetChanges<Pair>
  readonly clusters: NetChanges<LiveCluster>
  /** All clusters as they would be, highest score first; null while nothing is moved. */
  readonly triedClusters: readonly LiveCluster[] | null
  /** The trial that was here has just ended: whoever offers the next one takes the focus. */
  readonly hasEnded: boolean
  /** The dialog in which it is taken over stands open. */
  readonly isTakingOver: boolean
}

const none: ReadonlyMap<never, never> = new Map<never, never>()
const idle: Trying = {
  about: null,
  base: null,
  moved: none,
  pairs: none,
  clusters: none,
  triedClusters: null,
  hasEnded: false,
  isTakingOver: false,
}

export const useTrying = create<Trying>(() => idle)

/** Asks for a trial around these works; it is ready when {@link beginWith} has brought the engine. */
export function startTrying(about: readonly WorkId[]): void {
  useTrying.setState({ ...idle, about })
}

export function beginWith(base: TrialBase): void {
  useTrying.setState(({ about }) => (about === null ? idle : { ...idle, about, base }))
}

export function stopTrying(): void {
  useTrying.setState(({ about }) => ({ ...idle, hasEnded: about !== null }))
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
  useTrying.setState((trying) => stepped(trying, [tried]))
}

/** Puts every work back. */
export function putAllBack(): void {
  useTrying.setState((trying) =>
    stepped(
      trying,
      [...trying.moved.keys()].flatMap((id) => trying.base?.workById.get(id) ?? []),
    ),
  )
}

/** The trial after these works were put as they are given: one change for the engine, whatever their number. */
export function stepped(trying: Trying, works: readonly Work[]): Trying {
  const { base } = trying
  if (base === null || works.length === 0) return trying
  const moved = new Map(trying.moved)
  for (const work of works) {
    if (base.workById.get(work.id) === work) moved.delete(work.id)
    else moved.set(work.id, work)
  }
  const difference = base.engine.change(works.map((put) => ({ put })))
  const triedClusters = moved.size === 0 ? null : base.engine.clusters()
  return {
    ...trying,
    moved,
    pairs: withDifference(trying.pairs, difference.pairs, ({ a, b }) => `${a} ${b}`),
    clusters: withDifference(trying.clusters, difference.clusters, ({ id }) => id),
    triedClusters,
  }
}
