/**
 * What a project file can be asked and told. Types only, so that threads and the core can speak of a store without
 * loading SQLite.
 */
import type { AgreedWork, Combination, CombinationFields } from '../../shared/domain/combination.ts'
import type { Water } from '../../shared/overlap/water/water.ts'
import type { ClosedArea, DigRestException, DigRestExceptionFields } from '../../shared/domain/dig-rest.ts'
import type { Delivery, ImportReport, TableMapping } from '../../shared/domain/delivery.ts'
import type {
  CombinationId,
  CommandId,
  DeliveryId,
  DigRestExceptionId,
  JudgementId,
  LayerId,
  PartyId,
  WorkId,
} from '../../shared/domain/ids.ts'
import type { Verdict } from '../../shared/domain/judgement-verdict.ts'
import type { JudgedFacts, Judgement } from '../../shared/domain/judgement.ts'
import type { Message } from '../../shared/domain/message.ts'
import type { OverlapSettings } from '../../shared/domain/overlap.ts'
import type { Party } from '../../shared/domain/party.ts'
import type { MissingDecision } from '../../shared/domain/missing-decision.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import type { Placing } from '../../shared/domain/placing.ts'
import type { HistoryEntry, ProjectSummary } from '../../shared/domain/project.ts'
import type { LayerKind } from '../../shared/domain/reference-layer.ts'
import type { Bounds, SourceRow, Work, WorkFields } from '../../shared/domain/work.ts'

/** Who does a command, and what they saw when they decided to. The id makes a repeat noticeable. */
export interface CommandBy {
  readonly id: CommandId
  readonly actor: string
  readonly revisionSeen: number
  /** Decided by someone looking at a window: refused with `store.windowBehind` when the project went on meanwhile. */
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

/** A delivery that was compared with the party's works; `partyName` may be a party the project does not know yet. */
export interface NewDelivery {
  readonly partyName: string
  readonly files: readonly {
    readonly path: string
    readonly bytes: Uint8Array
    /** As `deflateFileAside` made them; without it the store does that itself. */
    readonly deflated?: Uint8Array
  }[]
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
}

/** How one delivery was read. `at`: instant, ISO 8601 in UTC. */
export interface MappingOfDelivery {
  readonly delivery: DeliveryId
  readonly at: string
  readonly tables: readonly TableMapping[]
  /** Rows that people left out of it, each with its number and name. */
  readonly leftOut: readonly Message[]
}

export interface PairOfWorks {
  readonly a: WorkId
  readonly b: WorkId
}

export interface JudgedPair extends PairOfWorks {
  readonly facts: JudgedFacts
}

/** What is said of some pairs at once. */
export interface NewJudgement {
  readonly pairs: readonly JudgedPair[]
  readonly verdict: Verdict
  readonly reason: string
  /** The pairs are those of a whole cluster: who joins it later was not in the conversation. */
  readonly isOneConversation: boolean
}

/** `revision` counts the commands ever done, undo and redo included. */
export interface Revised {
  readonly revision: number
}

/**
 * An open project file. Every method may throw an `ExpectedFailure` (the disk is full, the file is damaged); those that
 * say `by` are commands: one transaction each, kept in history with their inverse, undoable. A command id that was
 * used before is refused with `store.commandRepeated`, and nothing is done twice. Where the path leads to another file by
 * now, or to none, every command fails (`store.fileReplaced`, `store.fileGone`) and reading goes on. A command that turns
 * out to change nothing leaves no trace and answers the revision as it was.
 */
export interface Store {
  summary(): ProjectSummary
  /** Ordered by id. */
  works(): Work[]
  /** WKB of every work, in the order of {@link works}; null for a work without a place. */
  places(): (Uint8Array | null)[]
  /** The works of one party, missing ones included, ordered by id. */
  knownWorks(party: PartyId): { work: Work; wkb: Uint8Array | null }[]
  /** Regardless of capitals and of space around the name. */
  partyByName(name: string): Party | null
  parties(): Party[]
  /** Oldest first. */
  deliveries(): Delivery[]
  /** How the deliveries of a party were read, newest first: at most the last ten. */
  mappings(party: PartyId): MappingOfDelivery[]
  /** The files of a delivery exactly as they were handed in. */
  deliveredFiles(delivery: DeliveryId): { path: string; bytes: Uint8Array }[]
  combinations(): Combination[]
  judgements(): Judgement[]
  /** Areas that rest, with WKB in metres. */
  closedAreas(): (ClosedArea & { wkb: Uint8Array })[]
  digRestExceptions(): DigRestException[]
  /** Features in the order they were added. Fails with `store.unknownLayer`. */
  layer(id: LayerId): { name: string | null; wkb: Uint8Array }[]
  /** Every feature of the layers of kind `water`. */
  water(): Water
  /** The newest `limit` commands, newest first. */
  history(limit: number): HistoryEntry[]

  addLayer(by: CommandBy, layer: NewLayer): Revised & { layer: LayerId }
  /** Several layers as one step. */
  addLayers(by: CommandBy, layers: readonly NewLayer[]): Revised & { layers: LayerId[] }
  /** With all its features. Fails with `store.unknownLayer`. */
  removeLayer(by: CommandBy, layer: LayerId): Revised
  /** By hand. Fails with `store.unknownWork`. */
  placeWork(by: CommandBy, work: WorkId, place: Place): Revised
  /** Unsure places become sure ones. Fails with `store.unknownWork` or `place.nothingToConfirm`. */
  confirmPlace(by: CommandBy, works: readonly WorkId[]): Revised
  /** Makes the party when it is new. A work that is named again is not missing any more. */
  storeDelivery(by: CommandBy, input: NewDelivery): Revised & { delivery: Delivery }
  /** Says what became of works that are missing. Fails when one of them is unknown, or still named by its party. */
  decideMissing(by: CommandBy, works: readonly WorkId[], decision: MissingDecision): Revised
  /** Fails when a work or the lead is unknown, or a work stands in another combination already. */
  makeCombination(by: CommandBy, fields: CombinationFields): Revised & { combination: Combination }
  changeCombination(
    by: CommandBy,
    id: CombinationId,
    fields: CombinationFields,
  ): Revised & { combination: Combination }
  /** Works join a combination; its period grows where theirs reach outside it. */
  addToCombination(
    by: CommandBy,
    id: CombinationId,
    works: readonly AgreedWork[],
  ): Revised & { combination: Combination }
  /** Fails with `store.notInCombination`, and with `store.tooFewLeft` when one work would be left alone. */
  takeOutOfCombination(by: CommandBy, id: CombinationId, work: WorkId): Revised & { combination: Combination }
  /** It stays as agreed, knowing what was delivered since. */
  agreeAgain(by: CommandBy, id: CombinationId): Revised & { combination: Combination }
  dissolveCombination(by: CommandBy, id: CombinationId): Revised
  /** An earlier judgement of the same pair is replaced. */
  judge(by: CommandBy, judgement: NewJudgement): Revised & { judgements: JudgementId[] }
  /** Removes the judgements of all pairs among these works. */
  reopen(by: CommandBy, works: readonly WorkId[], pairs?: readonly PairOfWorks[]): Revised
  /** An earlier exception for the same work in the same street is replaced. Fails when one of the two is unknown. */
  exceptDigRest(by: CommandBy, exception: NewDigRestException): Revised & { exception: DigRestExceptionId }
  /** Fails with `digRest.unknownException`. */
  withdrawDigRestException(by: CommandBy, exception: DigRestExceptionId): Revised
  changeOverlapSettings(by: CommandBy, settings: OverlapSettings): Revised
  /**
   * Takes the last change back; `what` is the sentence of that change. Fails with `store.nothingToUndo`, and with
   * `store.anotherStep` when `command` is not that change (any more).
   */
  undo(by: CommandBy, command: CommandId): Revised & { what: Message }
  /** Does the last undone change again, unless something else was done since. Fails as undo does. */
  redo(by: CommandBy, command: CommandId): Revised & { what: Message }

  /**
   * Writes the project as it is to a new file, also when its own file was deleted or replaced meanwhile. Fails with
   * alreadyThere, noFolder, readOnly, diskFull; then there is no new file.
   */
  saveCopy(to: string): void
  /** Reads everything there is and says what is wrong with it; empty means sound. */
  verify(): Message[]
  /** Leaves one file behind, complete in itself. */
  close(): void
}
