/** What commands are given, by whom, and what they answer. */
import type { DraftDecisions } from '../../shared/domain/difference.ts'
import type { DigRestExceptionFields } from '../../shared/domain/dig-rest.ts'
import type { ImportReport } from '../../shared/domain/delivery.ts'
import type { CommandId, MeetingId, WorkId } from '../../shared/domain/ids.ts'
import type { Verdict, VerdictTerms } from '../../shared/domain/judgement-verdict.ts'
import type { JudgedFacts } from '../../shared/domain/judgement.ts'
import type { MissingDecision } from '../../shared/domain/missing-decision.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import type { Placing } from '../../shared/domain/placing.ts'
import type { LayerKind } from '../../shared/domain/reference-layer.ts'
import type { Bounds, SourceRow, WorkFields } from '../../shared/domain/work.ts'

/** Who does a command, and what they saw when they decided to. The id makes a repeat noticeable. */
export interface CommandBy {
  readonly id: CommandId
  readonly actor: string
  readonly revisionSeen: number
  /** Decided by someone looking at a window, who is not to overwrite what they did not see (`store.changedMeanwhile`). */
  readonly isFromWindow?: boolean
}

/** WKB in metres of the project's system, with its bounds and how it was found; all null for a work without a place. */
export interface Place {
  readonly wkb: Uint8Array | null
  readonly bounds: Bounds | null
  readonly placing: Placing
}

export interface NewLayer {
  readonly name: string
  readonly kind: LayerKind
  readonly features: readonly {
    readonly name: string | null
    readonly wkb: Uint8Array
    readonly bounds: Bounds
    /** For areas that rest: the day the work was finished, or the last day that the street is closed. */
    readonly finished?: CalendarDate | null
    readonly until?: CalendarDate | null
  }[]
}

/** An exception with what it is based on. */
export interface NewDigRestException extends DigRestExceptionFields {
  readonly starts: CalendarDate
  readonly until: CalendarDate
}

export interface DeliveredWork extends Place {
  readonly fields: WorkFields
  readonly source: SourceRow
}

interface DeliveredFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** As it is kept: `deflated` as `deflateFileAside` made it of `size` bytes. */
export interface DeflatedFile {
  readonly path: string
  readonly size: number
  readonly deflated: Uint8Array<ArrayBuffer>
}

/** Of a delivery that is still being read: what is handed to the store before anyone said that it is to be stored. */
export interface ReadyDelivery {
  readonly files: readonly DeflatedFile[]
  readonly works: readonly DeliveredWork[]
}

/** What of a delivery is ready in the store, in its order; none of it is among the other files and works. */
export interface MadeReady {
  /** The name under which it was made ready. */
  readonly set: string
  /** Of the files that were made ready, all, in their order. */
  readonly files: readonly string[]
  /** Of the works that were made ready, counted from 0, these: from the first up to before the last. */
  readonly works: Iterable<readonly [from: number, to: number]>
  readonly workCount: number
}

/** A delivery that was compared with the party's works; `partyName` may be a party the project does not know yet. */
export interface NewDelivery {
  readonly partyName: string
  /** These come before the other files and the works of `added`; left out: nothing is ready. */
  readonly ready?: MadeReady
  readonly files: readonly DeliveredFile[]
  readonly report: ImportReport
  readonly added: readonly DeliveredWork[]
  readonly changed: readonly (DeliveredWork & { readonly work: WorkId })[]
  readonly unchanged: readonly {
    readonly work: WorkId
    readonly source: SourceRow
    /** Left out: what the party wrote besides stays as it was. */
    readonly own?: WorkFields['own']
  }[]
  /** How many of `changed` have another place, and another period. */
  readonly moved: number
  readonly shifted: number
  readonly missing: readonly { readonly work: WorkId; readonly decision: MissingDecision | null }[]
  /** What was decided of corrections on works of `changed`. */
  readonly corrections?: DraftDecisions['corrections']
}

export interface PairOfWorks {
  readonly a: WorkId
  readonly b: WorkId
}

export interface JudgedPair extends PairOfWorks {
  readonly facts: JudgedFacts
}

/** What is said of some pairs at once. */
/** Of its terms what is left out is null. */
export interface NewJudgement extends Partial<VerdictTerms> {
  readonly pairs: readonly JudgedPair[]
  readonly verdict: Verdict
  readonly reason: string
  /** The pairs are those of a whole cluster: who joins it later was not in the conversation. */
  readonly isOneConversation: boolean
  /** In which it was said; left out: in none. */
  readonly meeting?: MeetingId | null
}

/** Judgements on all pairs among `works`, or on those of them that are named. */
export interface JudgementsTakenBack {
  readonly works: readonly WorkId[]
  readonly pairs?: readonly PairOfWorks[] | undefined
}

/** `revision` counts the commands ever done, undo and redo included. */
export interface Revised {
  readonly revision: number
}
