/** What goes to and from the thread in which a project stays awake. */
import type { PackedBytes } from '../../shared/bytes/packed-bytes.ts'
import type { ClusterId, WorkId } from '../../shared/domain/ids.ts'
import type { OverlapAnswer, OverlapSettings } from '../../shared/domain/overlap.ts'
import type { OverlapChanges } from '../../shared/domain/overlap-changes.ts'
import type { RulesEffect } from '../../shared/domain/rules-effect.ts'
import type { ClosedBy, StreetClosing } from '../../shared/domain/street-closing.ts'
import type { TriedOverlaps, TriedWork } from '../../shared/domain/tried-overlaps.ts'
import type { ChangedProject } from '../../shared/overlap/awake/awake-project.ts'
import type { ClosePlaces } from '../../shared/overlap/live/close-places.ts'
import type { WhatIsJudged } from '../../shared/overlap/judgements/what-is-judged.ts'
import type { ProjectToCompare } from './project-to-compare.ts'
import type { StopFlag } from './calls/stop-flag.ts'

/** `digRest` as the store has it; `settings` null: by the same rules. */
export interface EngineChange extends Omit<ChangedProject, 'digRest'> {
  readonly digRest: Pick<ProjectToCompare, 'exceptions' | 'closedAreas'> | null
  readonly settings: OverlapSettings | null
}

export type EngineProject = Omit<ProjectToCompare, 'pairsOnly' | 'places'> & {
  readonly places: PackedBytes | null
}

/** What the thread can be asked, and what it answers. */
export interface EngineQuestions {
  /** Makes shapes of the places of the project that is to be read, while its works are still on their way. */
  begin(places: PackedBytes): void
  /** Reads the whole project, as it was at `revision`. `places` null: those it began with. */
  read(project: EngineProject, revision: number): Promise<void>
  /** Takes over what changed until `revision`. */
  change(changed: EngineChange, revision: number): Promise<void>
  answer(): OverlapAnswer
  /** The same packed (shared/overlap/found), as it was at `revision`. */
  packed(revision: number): ArrayBuffer
  /** Holds the places it read in less room, and answers them so, for whoever handed them over to hold the same. */
  closePlaces(): ClosePlaces | null
  /** What other rules would do; null when it was stopped. */
  effect(settings: OverlapSettings, stop: StopFlag): Promise<RulesEffect | null>
  tried(works: readonly TriedWork[]): TriedOverlaps
  since(revision: number): OverlapChanges | null
  judged(works: readonly WorkId[], cluster?: ClusterId): WhatIsJudged
  closingBy(by: ClosedBy): StreetClosing | null
}
