/** Going through the kansengebieden one by one: since when things are new, what this round began with, and what is being said. */
import { create } from 'zustand'
import type { ClusterId, WorkId } from '../../shared/domain/ids.ts'
import type { Verdict } from '../../shared/domain/judgement-verdict.ts'
import type { ReasonToGo } from '../../shared/overlap/clusters/worklist.ts'

/** What somebody is about to say of a kansengebied: what goes with it is typed in a line under the list. */
export interface Saying {
  readonly works: readonly WorkId[]
  readonly cluster: ClusterId
  readonly verdict: Verdict
}

interface Triage {
  /** Null: nobody goes through them. */
  readonly round: Round | null
  readonly saying: Saying | null
}

interface Round {
  /** The instant of the last time, on a day before this one; null: there was none. */
  readonly since: string | null
  readonly begun: ReadonlyMap<ClusterId, ReasonToGo>
}

const resting: Triage = { round: null, saying: null }

export const useTriage = create<Triage>(() => resting)

export function startTriage(since: string | null): void {
  useTriage.setState({ round: { since, begun: new Map() }, saying: null })
}

export function stopTriage(): void {
  useTriage.setState(resting)
}

/** What is to be gone through stays on the list of this round, whatever is said of it. */
export function addToRound(found: Iterable<readonly [ClusterId, ReasonToGo]>): void {
  const { round } = useTriage.getState()
  if (round === null) return
  const added = [...found].filter(([id]) => !round.begun.has(id))
  if (added.length > 0)
    useTriage.setState({ round: { ...round, begun: new Map([...round.begun, ...added]) } })
}

/** Null: it was said, or not. */
export function sayInLine(saying: Saying | null): void {
  useTriage.setState({ saying })
}
